import type { Comparison } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { notices } from '@/lib/view/notices'
import { summarize, type SummaryItem } from '@/lib/view/summary'
import { verdict } from '@/lib/view/verdict'
import { inputOf, PAIRS, TRIPLES, withEdits } from '../pipeline'
import { comparing, GERMAN, LOADED, plain, slanted } from './texts'

const ALL = [...PAIRS, ...TRIPLES].map(([name, input]) => [name, compare(input)] as const)

const item = (comparison: Comparison, id: SummaryItem['id']) => summarize(comparison).find((one) => one.id === id)
const numbers = (text: string) => [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')))
/** The length of the list of a text, or of the one that mixes them. */
const lengthOf = (found: SummaryItem | undefined, text: number | null) =>
  found?.evidence.find((list) => list.text === text)?.passages.length

describe.each(ALL)('%s', (_name, comparison) => {
  test('has three to six sentences, each a whole one', () => {
    const items = summarize(comparison)
    expect(items.length).toBeGreaterThanOrEqual(3)
    expect(items.length).toBeLessThanOrEqual(6)
    for (const { sentence } of items) expect(sentence).toMatch(/^[A-Z0-9].+\.$/)
  })

  test('the number in the title of a list is the length of the list', () => {
    for (const { evidence, id } of summarize(comparison)) {
      for (const { title, passages } of evidence) {
        if (id !== 'kinds') expect([title, numbers(title)[0]]).toEqual([title, passages.length])
      }
    }
  })

  test('every count in a sentence is the length of the list it opens', () => {
    const coverage = item(comparison, 'coverage')
    const [told = '', alone = ''] = coverage?.sentence.split(';') ?? []
    expect(numbers(told)).toEqual([lengthOf(coverage, null)])
    for (const [, count, letter] of alone.matchAll(/(\d+) in ([A-F])/g)) {
      expect(Number(count)).toBe(lengthOf(coverage, 'ABCDEF'.indexOf(letter ?? '')))
    }

    const verbatim = item(comparison, 'verbatim')
    if (verbatim) {
      expect(numbers(verbatim.sentence)).toEqual(verbatim.evidence.map(({ passages }) => passages.length))
    }

    const families = item(comparison, 'families')
    for (const [, letter, counts] of families?.sentence.matchAll(/([A-F]) has (\d[^;.]*)/g) ?? []) {
      const lists = families?.evidence.filter(({ text }) => text === 'ABCDEF'.indexOf(letter ?? ''))
      const lengths = lists?.map(({ passages }) => passages.length).filter((length) => length > 0)
      expect(numbers(counts ?? '')).toEqual(lengths)
    }
  })

  test('the lists under the verdict are the marks that the rates count', () => {
    const lists = item(comparison, 'verdict')?.evidence.map(({ passages }) => passages.length)
    expect(lists).toEqual(comparison.texts.map(({ profile }) => profile?.narrator.rate.count))
  })

  test('passages stand in the sentences they name', () => {
    for (const { evidence } of summarize(comparison)) {
      for (const { text, sentence, focus } of evidence.flatMap(({ passages }) => passages)) {
        const document = comparison.texts[text]?.document
        const span = document?.sentences[sentence]
        const from = document?.source.text.slice(span?.start).replace(/\s+/g, ' ') ?? ''
        expect(from).toContain(focus)
      }
    }
  })
})

test('families are told in words that can be said, without those that have none', () => {
  const drama = 'The mayor slammed the plan.'
  const found = item(comparing(`${plain(12)} ${drama}`, plain(12, 100)), 'families')
  expect(found?.sentence).toBe(
    'Loaded words of the writers’ own, without headlines and quotations: A has 1 drama word; B has none.',
  )
  expect(found?.evidence.map(({ title }) => title)).toContain('1 drama word in A')
})

test('where no passage is shared the summary says so, not that none "seems"', () => {
  const event = 'Mayor Ana Roe closed the old harbour bridge in Norrport on Monday.'
  const none = comparing(`${plain(3)} The harbour bridge is old.`, `${plain(3, 100)} Norrport has one bridge.`)
  const some = comparing(`${plain(3)} ${event}`, `${event} ${plain(3, 100)}`)
  const without = { ...none, oneEvent: true, coverage: none.coverage.filter(({ toldBy }) => toldBy === 1) }
  expect(item(without, 'coverage')?.sentence).toMatch(/^No passage was found that more than one text tells;/)
  expect(item(some, 'coverage')?.sentence).toMatch(/^\d+ passages? seems? to be told by more than one text/)
})

test('a passage that stands in three texts is one passage', () => {
  const quote = 'The harbour will be closed for eleven days while divers look at the wall.'
  const three = comparing(`${plain(3)} ${quote}`, `${quote} ${plain(3, 100)}`, `${plain(3, 200)} ${quote}`)
  expect(three.pairs.filter(({ kind }) => kind === 'verbatim')).toHaveLength(3)
  const found = item(three, 'verbatim')
  expect(found?.sentence).toMatch(/^Word for word, or nearly so, A, B and C share 1 passage:/)
  expect(found?.evidence[0]?.passages).toMatchObject([{ text: 0, focus: quote }])
})

describe('kinds', () => {
  const of = (...kinds: readonly ('news' | 'opinion' | 'unknown')[]) =>
    item(compare(inputOf(...kinds.map((kind, index) => ({ text: plain(20, 100 * index), kind })))), 'kinds')?.sentence

  test.each([
    [['news', 'news'], undefined],
    [['news', 'unknown'], undefined],
    [['opinion', 'opinion'], undefined],
    [
      ['news', 'opinion'],
      'A reads as a news report; B reads as opinion. Commentary is expected to judge, so more loaded words there are no surprise.',
    ],
    [
      ['news', 'news', 'opinion'],
      'A and B read as news reports; C reads as opinion. Commentary is expected to judge, so more loaded words there are no surprise.',
    ],
    [
      ['opinion', 'unknown', 'opinion'],
      'A and C read as opinion; the kind of B is not known. Commentary is expected to judge, so more loaded words there are no surprise.',
    ],
  ] as const)('%p', (kinds, sentence) => expect(of(...kinds)).toBe(sentence))
})

test.each([
  ['identical', [LOADED, LOADED]],
  ['a single text', [slanted(60, 20)]],
])('%s: one sentence is all there is to say', (_what, texts) => {
  expect(summarize(comparing(...texts)).map(({ id }) => id)).toEqual(['verdict'])
})

const HOSTILE = [
  comparing('', ''),
  comparing('– –', '…'),
  comparing(GERMAN, GERMAN.toUpperCase()),
  comparing(GERMAN, LOADED),
  comparing(LOADED, plain(2)),
]

test('no sentence judges: never biased, never left or right, no undefined figure', () => {
  for (const comparison of [...ALL.map(([, one]) => one), ...HOSTILE]) {
    const { headline, explanation } = verdict(comparison)
    const said = [
      headline,
      explanation,
      ...summarize(comparison).flatMap(({ sentence, evidence }) => [sentence, ...evidence.map(({ title }) => title)]),
      ...notices(comparison, null).map(({ message }) => message),
    ]
    for (const sentence of said) {
      expect(sentence).not.toMatch(/\b(un)?bias(ed)?\b|\bleft(?!\s+out)\b|\b(right|liar|lies|propaganda|fake)\b/i)
      expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\s\s|\?\./)
    }
  }
})

describe('notices', () => {
  const ids = (comparison: Comparison, madeWith: string | null = null) =>
    notices(comparison, madeWith).map(({ id }) => id)
  const [, bridge] = ALL[0] ?? []
  if (!bridge) throw new Error('There is an article pair.')

  test('two texts that share almost nothing are asked whether they are about one event', () => {
    const apart = comparing(
      'Bakers in Orlow say that the price of flour has doubled since the harvest failed, and that bread must follow.',
      'The goalkeeper of Vantor United broke a finger in training and will miss the cup match against Dell Rovers.',
    )
    expect(ids(apart)).toEqual(['one-event'])
    expect(ids(comparing(LOADED, LOADED))).toEqual([])
    expect(ids(comparing(LOADED))).toEqual([])
  })

  test('a text that is not English is named, in the singular and in the plural', () => {
    const say = (...texts: readonly string[]) =>
      notices(comparing(...texts), null).find(({ id }) => id === 'language')?.message
    expect(say(plain(20), GERMAN)).toBe('B is not in English: shown here, but not measured.')
    expect(say(GERMAN, GERMAN, plain(20))).toBe('A and B are not in English: shown here, but not measured.')
  })

  test('a transcript is said to be one, and of no kind that its speakers would make of it', () => {
    const turn = (at: number) => `HOST: Why was it late?\n\nROE: I said it was late on day ${at}, and I was angry.`
    const said = Array.from({ length: 8 }, (_, at) => turn(at)).join('\n\n')
    const both = comparing(said, `Correction: It was late.\n\nPhoto: Ana Roe\n\n${plain(20)}`)
    expect(notices(both, null).find(({ id }) => id === 'transcript-0')?.message).toMatch(
      /^A looks like a transcript \(“HOST:” and “ROE:”\)\. /,
    )
    expect(ids(both)).not.toContain('transcript-1')
    expect(both.texts[0]?.document.kind).toBe('opinion')
    expect(item(both, 'kinds')).toBeUndefined()
  })

  test('of texts that may tell of two events none is said to leave something out', () => {
    expect(item(bridge, 'coverage')?.sentence).toMatch(/ Check what each leaves out\.$/)
    expect(item({ ...bridge, oneEvent: false }, 'coverage')?.sentence).toMatch(/^\d+ passages? .*\d in A.*\.$/)
    expect(item({ ...bridge, oneEvent: false }, 'coverage')?.sentence).not.toMatch(/leaves out/)
  })

  test('damaged places are counted in one line, and each is shown with its text', () => {
    const [a, b] = bridge.texts.map(({ document }) => document.damage.length)
    const notice = notices(bridge, null).find(({ id }) => id === 'damage')
    expect(numbers(notice?.message ?? '')).toEqual([(a ?? 0) + (b ?? 0), a, b])
    expect(notice?.details.filter((detail) => detail.startsWith('A: … '))).toHaveLength(a ?? 0)
    expect(notice?.details.filter((detail) => detail.startsWith('B: … '))).toHaveLength(b ?? 0)
    expect(ids(bridge)).toEqual(['damage'])
  })

  test('another lexicon is said, the same one is not', () => {
    expect(ids(bridge, bridge.lexiconVersion)).not.toContain('lexicon')
    expect(notices(bridge, '0.9-old').find(({ id }) => id === 'lexicon')?.message).toContain('0.9-old')
    expect(notices(bridge, '').find(({ id }) => id === 'lexicon')?.message).toContain('of unknown version')
  })

  test('changes that no longer match are counted, named and shown', () => {
    const edited = withEdits(inputOf({ text: plain(20) }, { text: plain(20, 9) }), 1, {
      dismissed: [{ field: 'text', start: 4, end: 9, entry: 'moral/evil' }],
      lines: [{ start: 9_000, end: 9_001, counted: true }],
    })
    const notice = notices(compare(edited), null).find(({ id }) => id === 'unmatched-1')
    expect(notice?.message).toMatch(
      /^B: 2 changes made by a reader no longer match anything in the text and were left out\.$/,
    )
    expect([...(notice?.details ?? [])].sort()).toEqual([
      'Line counted or not: “(beyond the end of the text)”',
      'Mark taken away: “clerk”',
    ])
  })
})
