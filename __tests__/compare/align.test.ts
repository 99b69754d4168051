import { readText } from '@/lib/text/read'
import fc from 'fast-check'
import { alignSentences } from '@/lib/compare/align'
import { isVerbatim } from '@/lib/compare/verbatim'
import type { Document, SentencePair } from '@/lib/model'
import { documentOf, FERRY_A, FERRY_B, UNRELATED } from './documents'

const kindOf = (a: string, b: string): string =>
  alignSentences([documentOf(a, ...UNRELATED), documentOf(...FERRY_B.slice(4), b)]).find(
    (pair) => pair.a.sentence === 0,
  )?.kind ?? 'none'

describe('two sentences', () => {
  test.each([
    [
      'The council approved the harbour lease by nine votes to six.',
      'The council approved the harbour lease by nine votes to six.',
      'verbatim',
      'the same',
    ],
    [
      'The council approved the harbour lease by nine votes to six.',
      'The council approved the harbour lease by 9 votes to six.',
      'verbatim',
      'one word in eleven differs',
    ],
    [
      'The council approved the harbour lease by nine votes to six.',
      'Councillors voted nine to six in favour of leasing the harbour.',
      'reworded',
      'other words, same fact',
    ],
    [
      'The mayor, Ines Varga, refused to resign.',
      'Ines Varga, the mayor, declined to quit.',
      'reworded',
      'near synonyms and a name',
    ],
    [
      'Flooding damaged 140 homes in Marlow Bay.',
      'In Marlow Bay, 140 houses suffered damage in the flood.',
      'reworded',
      'number, name and derivation',
    ],
    [
      'According to two members of the council, Mayor Ines Varga revealed highly confidential bids to Brandt and Roe at a dinner.',
      'Simply put: Varga was just caught leaking confidential papers to a pair of friends with whom Varga is accused of plotting to sell off our harbour.',
      'reworded',
      'who did it, what was done and to what, in sentences that go their own ways',
    ],
    [
      'According to two members of the council, Mayor Ines Varga revealed her salary to Brandt and Roe at a dinner.',
      'Simply put: Varga was just caught leaking confidential papers to a pair of friends with whom Varga is accused of plotting to sell off our harbour.',
      'none',
      'she did it to something else',
    ],
    [
      'According to two members of the council, Ines Varga revealed highly confidential bids to Brandt and Roe at a dinner.',
      'Simply put: Moll was just caught leaking confidential papers to a pair of friends with whom Moll is accused of plotting to sell off our harbour.',
      'none',
      'somebody else did it',
    ],
    ['Yes.', 'Yes.', 'none', 'no content to find again'],
    ['The mayor refused to resign.', 'Heavy rain is expected at the weekend.', 'none', 'nothing shared'],
    ['She said it was true.', 'He said that it was not.', 'none', 'only function words and "said" shared'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(kindOf(a, b)).toBe(expected)
  })

  test('one sentence here may be two there', () => {
    const whole =
      'The council approved the harbour lease on Monday, and the dockers’ union announced a strike from Friday.'
    const halves = [
      'On Monday the council approved the harbour lease.',
      'The dockers’ union announced a strike from Friday.',
    ]
    const pairs = alignSentences([documentOf(whole, ...UNRELATED), documentOf(FERRY_A[0] ?? '', ...halves)])
    expect(pairs.map((pair) => [pair.a.sentence, pair.b.sentence]).sort()).toEqual([
      [0, 1],
      [0, 2],
    ])
  })
})

test('the same words of two people are two facts', () => {
  const told = (name: string) =>
    readText({ text: `${name} said: “The bridge is closed for good. Nobody in Norrick knows why it failed.”` })
  expect(alignSentences([told('Ana Roe'), told('Tom Hale')])).toEqual([])
  const [pair] = alignSentences([told('Ana Roe'), told('Mayor Roe')]).filter(({ a }) => a.sentence === 1)
  expect(pair).toMatchObject({ b: { sentence: 1 }, kind: 'verbatim' })
})

test('common words that one person says are the same words in two texts; those of nobody in particular are not', () => {
  const said = (first: string) => `“${first},” Ana Roe said. “Then everybody else did.”`
  const told = (first: string) => `${first}. Then everybody else did.`
  const paired = (...texts: readonly string[]) =>
    alignSentences(texts.map((text) => readText({ text }))).some(({ a, b }) => a.sentence === 1 && b.sentence === 1)
  expect(paired(said('I stood up in Norrick'), said('Snow fell on the pier'))).toBe(true)
  expect(paired(told('I stood up in Norrick'), told('Snow fell on the pier'))).toBe(false)
  expect(paired('“It rained,” Ana Roe said. “Yes, it is.”', '“Snow fell,” Ana Roe said. “Yes, it is.”')).toBe(false)
})

test('a word with a hyphen here and without one there is one word', () => {
  const texts = ['The fund-raiser failed in Norrick. Snow fell.', 'The fundraiser failed. It rained in Tolby.']
  const pairs = alignSentences(texts.map((text) => readText({ text })))
  expect(pairs.map(({ a, b }) => [a.sentence, b.sentence])).toEqual([[0, 0]])
})

test.each([
  ['a b c d e f g h', 'a b c d e f g h', true, 'equal'],
  ['a b c d e f g h', 'a b c x e f g h', true, 'one word in eight'],
  ['a b c d e f g h', 'a x c d y f g h', false, 'two words in eight'],
  ['a b c d e f g h', 'h g f e d c b a', false, 'the same words in another order'],
  ['a b c d e f g h', 'a b c d e f g h i j k l', false, 'the other goes on'],
])('isVerbatim(%s, %s) is %s: %s', (a, b, expected) => {
  expect(isVerbatim(a.split(' '), b.split(' '))).toBe(expected)
})

test('what a closer partner tells need not be told by another: of two candidates the one with news of its own is likelier', () => {
  const told = 'The council approved the harbour lease on Monday by nine votes to six, and the dockers called a strike.'
  const likely = (second: string): number =>
    alignSentences([
      documentOf(told, ...UNRELATED),
      documentOf('On Monday the council approved the harbour lease by nine votes to six.', ...FERRY_B.slice(4), second),
    ]).find(({ a, b }) => a.sentence === 0 && b.sentence === 2)?.similarity ?? 0
  expect(likely('The dockers then called a strike.')).toBeGreaterThan(likely('The council had approved a lease.'))
})

describe('two texts', () => {
  const pairs = alignSentences([documentOf(...FERRY_A), documentOf(...FERRY_B)])

  test('the facts told by both are found, and no others', () => {
    expect(pairs.map((pair) => `${pair.a.sentence}-${pair.b.sentence}`).sort()).toEqual(['0-1', '1-3', '2-2'])
  })

  test('best first, similarities between 0 and 1', () => {
    const similarities = pairs.map((pair) => pair.similarity)
    expect(similarities).toEqual([...similarities].sort((a, b) => b - a))
    expect(similarities.every((value) => value > 0 && value <= 1)).toBe(true)
  })

  test('furniture is never paired', () => {
    const line = '# Share the Norrick ferry story on Tolby Social'
    expect(alignSentences([documentOf(line, ...FERRY_A), documentOf(line, ...FERRY_B)])).toHaveLength(pairs.length)
  })

  test('a sentence that stands several times is paired in order, what is left over with the last', () => {
    const line = 'The Norrick ferry ran aground on Tuesday.'
    const found = alignSentences([documentOf(line, ...UNRELATED, line, line), documentOf(line, FERRY_B[4] ?? '', line)])
    expect(found.map((pair) => [pair.a.sentence, pair.b.sentence])).toEqual([
      [0, 0],
      [4, 2],
      [5, 2],
    ])
  })
})

describe('properties', () => {
  const words = fc.constantFrom(...[...FERRY_A, ...FERRY_B].join(' ').split(' '), '\ud800', '“', '84', "o'clock", '')
  const sentence = fc.oneof(
    fc.constantFrom(...FERRY_A, ...FERRY_B, ...UNRELATED),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  const text = fc.array(sentence, { maxLength: 10 }).map((list) => documentOf(...list))
  const byPosition = (pairs: readonly SentencePair[]): SentencePair[] =>
    [...pairs].sort((x, y) => x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence)
  const turned = (pairs: readonly SentencePair[]): SentencePair[] =>
    pairs.map((pair) => ({
      ...pair,
      a: { text: 0, sentence: pair.b.sentence },
      b: { text: 1, sentence: pair.a.sentence },
    }))

  test('swapping two texts mirrors the pairs', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(byPosition(turned(alignSentences([b, a])))).toEqual(byPosition(alignSentences([a, b])))
      }),
    )
  })

  test('a text and itself are paired sentence by sentence', () => {
    fc.assert(
      fc.property(text, (a) => {
        const counted = a.sentences.flatMap((one, index) => (a.paragraphs[one.paragraph]?.counted ? [index] : []))
        const pairs = byPosition(alignSentences([a, a]))
        expect(pairs.map((pair) => [pair.a.sentence, pair.b.sentence])).toEqual(counted.map((index) => [index, index]))
        expect(pairs.every((pair) => pair.kind === 'verbatim' && pair.similarity === 1)).toBe(true)
      }),
    )
  })

  test('deterministic, and the texts are left as they were', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts: Document[]) => {
        const before = structuredClone(texts)
        const first = alignSentences(texts)
        expect(alignSentences(texts)).toEqual(first)
        expect(texts).toEqual(before)
      }),
    )
  })
})

test('ten thousand equal sentences make ten thousand pairs, not their square', () => {
  const many = (count: number, extra: string): Document =>
    documentOf(...Array.from({ length: count }, () => 'The council voted to close the harbour bridge.'), extra)
  expect(alignSentences([many(10_000, 'One more.'), many(9_000, 'Another end.')])).toHaveLength(10_000)
})

test('a line that only leads to something is no match of another such line', () => {
  const [a, b] = [
    'The ferry hit the pier on Monday.\n\nThe Harbour Ledger reported:\n\nNobody was hurt when it struck, the captain said.',
    'On Monday the ferry struck a pier.\n\nThe Harbour Ledger wrote:\n\nIt will be repaired within a week at the yard.',
  ].map((text) => readText({ text }))
  if (!a || !b) throw new Error('no documents')
  const leads = alignSentences([a, b]).filter(({ a: { sentence } }) =>
    a.source.text.slice(a.sentences[sentence]?.start, a.sentences[sentence]?.end).endsWith(':'),
  )
  expect(leads).toEqual([])
})

test('what a paper reports in a passage set apart is told, and no view of its own', () => {
  const told = 'The plant had no permission from the town to lead its waste water into the river Tolle.'
  const reported = 'The town had not given the plant permission to lead its waste water into the river, officials said.'
  const [a, b] = [
    `Eleven people were taken to hospital on Monday.\n\n${told}\n\nThe mayor was away.`,
    `It is worse than anybody thought.\n\nThe Harbour Ledger reported:\n\n${reported}\n\nA new pump will cost 90,000 crowns.`,
  ].map((text) => readText({ text }))
  if (!a || !b) throw new Error('no documents')
  expect(b.quotations.map(({ kind, speaker }) => [kind, speaker])).toEqual([['block', 'Harbour Ledger']])
  const pairs = alignSentences([a, b]).map((pair) => [pair.a.sentence, pair.b.sentence, pair.perhaps ?? false])
  expect(pairs).toContainEqual([1, 2, false])
})
