import fc from 'fast-check'
import { compare } from '@/lib/slantwise'
import { DEFAULT_SETTINGS, NO_EDITS, type Comparison, type TextEdits } from '@/lib/model'
import { blockExtent } from '@/lib/view/block-extent'
import { familyCounts } from '@/lib/view/categories'
import { coverage } from '@/lib/view/coverage'
import { ownFigures, textFigure } from '@/lib/view/own-figures'
import { onlyHere, partnerIndex, saidOf } from '@/lib/view/partners'
import { ReadingMemory } from '@/lib/view/reading-memory'
import { readingText, type Run } from '@/lib/view/reading'

const PLAIN = `Harbour vote put off

Skip to main content

The council put off the vote on Tuesday. Two residents were asked to leave the chamber by the clerk. “We owe people a careful answer,” said Ines Varga.`

const SLANTED = `The council caved on Tuesday. Two furious residents were thrown out of the chamber by the clerk. “This reckless timetable is a disgrace,” said Ines Varga.

According to , officials called the plan reckless. Nobody asked the cronies who stand to profit.`

function compared(texts: readonly string[], edits: TextEdits = NO_EDITS): Comparison {
  return compare({
    texts: texts.map((text, index) => ({ source: { text }, edits: index === 0 ? edits : NO_EDITS })),
    dismissedEntries: [],
  })
}

function readOf(text: string, settings = DEFAULT_SETTINGS, showDismissed = false) {
  const [only] = compared([text]).texts
  if (!only) throw new Error('no text')
  return { compared: only, reading: readingText(only, settings, showDismissed) }
}

const runsOf = (reading: ReturnType<typeof readingText>): Run[] =>
  reading.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ runs }) => runs))

const markedWords = (runs: readonly Run[]) => runs.filter(({ mark }) => mark).map(({ text }) => text)

describe('runs', () => {
  test.each([
    [SLANTED, 'marks, speech and damage'],
    [PLAIN, 'a headline and a menu line'],
    ['“An open quotation that never closes. And goes on.', 'an unclosed quotation'],
    ['One.\r\n\r\nTwo\u00a0words.\u200b Three 😀 more.', 'odd white space'],
    ['', 'nothing'],
  ])('join without gaps and select the text: %#', (text) => {
    const { compared: own, reading } = readOf(text)
    for (const paragraph of reading.paragraphs) {
      const runs = paragraph.sentences.flatMap((sentence) => sentence.runs)
      expect(runs.map((run) => run.text).join('')).toBe(own.document.source.text.slice(paragraph.start, paragraph.end))
      let at = paragraph.start
      for (const run of runs) {
        expect(run.start).toBe(at)
        expect(run.end).toBeGreaterThan(run.start)
        at = run.end
      }
      expect(at).toBe(paragraph.end)
    }
  })

  test('of any text join without gaps', () => {
    const piece = fc.constantFrom(
      'reckless ',
      '“',
      '”',
      '"',
      'said Ana. ',
      '\n\n',
      'According to , ',
      'The mob ',
      '\ud800',
      'a',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { compared: own, reading } = readOf(pieces.join(''))
        for (const { start, end, sentences } of reading.paragraphs) {
          const joined = sentences.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
          expect(joined).toBe(own.document.source.text.slice(start, end))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('say what is quoted, and what the page seems to have lost', () => {
    const runs = runsOf(readOf(SLANTED).reading)
    expect(
      runs
        .filter(({ quoted }) => quoted)
        .map(({ text }) => text)
        .join(''),
    ).toContain('reckless timetable')
    expect(
      runs
        .filter(({ quoted }) => quoted)
        .map(({ text }) => text)
        .join(''),
    ).not.toContain('Ines Varga')
    expect(runs.filter(({ damage }) => damage === 'missing-words')).not.toHaveLength(0)
  })

  test('every mark stands in one run with its own words', () => {
    const { compared: own, reading } = readOf(SLANTED)
    for (const { text, mark } of runsOf(reading)) {
      if (mark) expect(own.findings[mark.finding]?.text).toContain(text)
    }
    expect(reading.marks.length).toBeGreaterThan(3)
  })
})

test('the headline is drawn as the headline, not a second time; furniture stays, with its reason', () => {
  const { reading } = readOf(PLAIN)
  expect(reading.title.map(({ text }) => text).join('')).toBe('Harbour vote put off')
  expect(reading.paragraphs.map(({ furniture, counted }) => [furniture, counted])).toEqual([
    ['menu', false],
    [null, true],
  ])
})

describe('settings', () => {
  const words = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
    markedWords(runsOf(readOf(SLANTED, { ...DEFAULT_SETTINGS, ...settings }).reading))

  test('hide a family, a category, or a voice', () => {
    expect(words({})).toEqual(expect.arrayContaining(['reckless', 'cronies']))
    expect(words({ hiddenFamilies: ['naming'] })).not.toContain('cronies')
    expect(words({ hiddenCategories: ['labels'] })).not.toContain('cronies')
    expect(words({ voice: 'quoted' })).not.toContain('cronies')
    expect(words({ voice: 'quoted' })).toContain('reckless')
  })

  test.each(['both', 'narrator', 'quoted'] as const)('counts equal what is drawn: %s', (voice) => {
    const comparison = compared([SLANTED])
    const { reading } = readOf(SLANTED, { ...DEFAULT_SETTINGS, voice })
    const total = familyCounts(comparison, voice).reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0)
    expect(total).toBe(reading.marks.length)
  })

  test('a dismissed mark is drawn only on request', () => {
    const comparison = compared([SLANTED])
    const cronies = comparison.texts[0]?.findings.find(({ text }) => text === 'cronies')
    if (!cronies) throw new Error('not found')
    const { field, start, end, entry } = cronies
    const after = compared([SLANTED], { ...NO_EDITS, dismissed: [{ field, start, end, entry }] }).texts[0]
    if (!after) throw new Error('no text')
    expect(markedWords(runsOf(readingText(after, DEFAULT_SETTINGS, false)))).not.toContain('cronies')
    expect(markedWords(runsOf(readingText(after, DEFAULT_SETTINGS, true)))).toContain('cronies')
  })
})

describe('partners', () => {
  const comparison = compared([PLAIN, SLANTED])
  const sentenceOf = (text: number, words: string) =>
    comparison.texts[text]?.document.sentences.findIndex(({ start, end }) =>
      comparison.texts[text]?.document.source.text.slice(start, end).includes(words),
    ) ?? -1
  const find = partnerIndex(comparison)

  test('are found from either side, with their words', () => {
    const a = { text: 0, sentence: sentenceOf(0, 'asked to leave') }
    const b = { text: 1, sentence: sentenceOf(1, 'thrown out') }
    expect(find(a).others).toEqual([
      { text: 1, letter: 'B', sentences: [expect.objectContaining({ sentence: b.sentence, kind: 'reworded' })] },
    ])
    expect(find(b).others[0]?.sentences[0]).toMatchObject({
      sentence: a.sentence,
      words: 'Two residents were asked to leave the chamber by the clerk.',
    })
  })

  test('are said in words; a sentence without one is told apart', () => {
    const alone = { text: 1, sentence: sentenceOf(1, 'cronies') }
    expect(saidOf(comparison, find(alone))).toBe(
      'Nobody asked the cronies who stand to profit. No close match found in A.',
    )
    expect(onlyHere(comparison, 1).has(alone.sentence)).toBe(true)
    expect(onlyHere(comparison, 1).has(sentenceOf(1, 'thrown out'))).toBe(false)
  })

  test.each([
    [0.4, 'perhaps', [expect.objectContaining({ kind: 'perhaps' })]],
    [0.39, 'hardly', []],
  ])('of a similarity of %f are %s the same', (similarity, _, expected) => {
    const [pair] = comparison.pairs
    if (!pair) throw new Error('no pair')
    const unsure = { ...comparison, pairs: [{ ...pair, similarity, perhaps: true as const }] }
    expect(partnerIndex(unsure)(pair.a).others[0]?.sentences).toEqual(expected)
    const alone = { toldBy: 1, kind: 'single' as const }
    const rows = [
      { ...alone, sentences: [[pair.a.sentence], []], clearest: pair.a },
      { ...alone, sentences: [[], [pair.b.sentence]], clearest: pair.b },
    ]
    const told = coverage({ ...unsure, coverage: rows }).lines.map((line) => line.told)
    expect(told).toEqual(expected.length > 0 ? ['A, perhaps B', 'B, perhaps A'] : ['only A', 'only B'])
  })

  test('are not looked for from a menu line', () => {
    expect(find({ text: 0, sentence: sentenceOf(0, 'Skip to') }).compared).toBe(false)
  })
})

describe('own figures', () => {
  test('stand beside edited ones only', () => {
    const comparison = compared([SLANTED])
    expect(ownFigures(comparison)).toBeNull()
    const own = comparison.texts[0]
    const cronies = own?.findings.find(({ text }) => text === 'cronies')
    if (!own || !cronies) throw new Error('not found')
    const { field, start, end, entry } = cronies
    const edited = compared([SLANTED], { ...NO_EDITS, dismissed: [{ field, start, end, entry }] })
    const count = own.profile?.narrator.rate.count ?? 0
    expect(ownFigures(edited)).toBe(`With your changes. The tool’s own figures: A ${count} loaded words.`)
    expect(edited.texts[0] && textFigure(edited.texts[0])).toEqual({
      now: `${count - 1} loaded words`,
      own: `${count} loaded words`,
    })
  })
})

describe('block quotations', () => {
  const text = `The Post reported:

The information had been given by a partner, the officials said in the report.

The mayor went home. He slept.`
  const own = compared([text]).texts[0]
  const paragraphs = own?.document.paragraphs ?? []

  // Cut to nothing: an empty span. Extended: the next paragraph too.
  test.each([
    [-1, 1],
    [1, 2],
  ] as const)('by %i', (by, last) => {
    const [, quoted] = paragraphs
    if (!own || !quoted) throw new Error('no text')
    const end = by === -1 ? quoted.start : paragraphs[last]?.end
    expect(blockExtent(own, quoted, by)).toEqual({ start: quoted.start, end })
  })

  test('elsewhere there is none', () => {
    const [first] = paragraphs
    if (!own || !first) throw new Error('no text')
    expect(blockExtent(own, first, 1)).toBeNull()
  })
})

test('what an edit does not change is the same object, so that it is not drawn again', () => {
  const memory = new ReadingMemory()
  const before = memory.read(compared([SLANTED]).texts, DEFAULT_SETTINGS, false)[0]
  const again = memory.read(compared([SLANTED]).texts, DEFAULT_SETTINGS, false)[0]
  expect(again?.paragraphs[0]).toBe(before?.paragraphs[0])
  const hidden = memory.read(compared([SLANTED]).texts, { ...DEFAULT_SETTINGS, hiddenCategories: ['labels'] }, false)[0]
  expect(hidden?.paragraphs[0]).toBe(before?.paragraphs[0])
  expect(hidden?.paragraphs[1]).not.toBe(before?.paragraphs[1])
})
