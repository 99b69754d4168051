import { NO_EDITS, type ComparisonInput, type SentencePair } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { coverage, linesOf } from '@/lib/view/coverage'
import { nearestPlaces } from '@/lib/view/coverage-nearest'
import { GERMAN } from './texts'

function inputOf(texts: readonly string[]): ComparisonInput {
  return {
    texts: texts.map((text) => ({ source: { title: 'Ferry', text }, edits: NO_EDITS })),
    dismissedEntries: [],
  }
}

const compared = (...texts: string[]) => coverage(compare(inputOf(texts)))

const CANCELLED = 'The Ardmouth ferry was cancelled on Tuesday after its engine failed near Gull Island.'
const CANCELLED_REWORDED = 'On Tuesday an engine failed near Gull Island, and the Ardmouth ferry had to be cancelled.'
const STRANDED = 'Forty passengers spent the night in the harbour school, the mayor Ines Varga said.'
const REFUND = 'The operator Northwater promised to refund every ticket within a week.'
const UNION = 'The sailors’ union had warned of worn pumps in three letters last winter.'

describe('groups of two texts', () => {
  const model = compared(`${CANCELLED}\n\n${STRANDED}\n\n${UNION}`, `${CANCELLED_REWORDED}\n\n${STRANDED}\n\n${REFUND}`)

  test.each([
    ['everything', 4],
    ['all', 2],
    ['only-0', 1],
    ['only-1', 1],
  ])('%s has %i rows', (id, count) => {
    expect(model.groups.find((group) => group.id === id)?.count).toBe(count)
  })

  test('every count is that of the rows it opens', () => {
    for (const { id, count } of model.groups) expect(linesOf(model.lines, id)).toHaveLength(count)
  })

  test('verbatim and reworded are told apart in words', () => {
    expect(model.lines.map(({ told }) => told)).toEqual([
      'A and B, reworded',
      'A and B, nearly word for word',
      'only A',
      'only B',
    ])
  })

  test('the summary counts the same rows', () => {
    expect(model.summary).toBe('A and B both tell 2 things; with no close match found elsewhere: 1 in A and 1 in B.')
  })

  test('where no match was found, the place to check is beside what comes before', () => {
    const union = model.lines[2]?.cells[1]
    expect(union).toEqual({ text: 1, sentences: [], elsewhere: null, near: 1 })
  })

  test('what is missing is asked, never alleged', () => {
    for (const { id, says } of model.groups) if (id.startsWith('only-')) expect(says).toMatch(/\?/)
  })
})

test('three texts: what two of them tell stands under some, and says how each tells it', () => {
  const model = compared(
    `${CANCELLED}\n\n${STRANDED}`,
    `${CANCELLED}\n\n${REFUND}`,
    `${CANCELLED_REWORDED}\n\n${STRANDED}`,
  )
  expect(model.groups.map(({ name, count }) => `${name} ${count}`)).toEqual([
    'Everything 3',
    'All 1',
    'Some 1',
    'Only A 0',
    'Only B 1',
    'Only C 0',
    'Same words 2',
  ])
  expect(model.summary).toBe(
    'A, B and C all tell 1 thing; 1 thing is told by some of them; with no close match found elsewhere: 1 in B.',
  )
  expect(model.lines[0]?.told).toBe('A and B nearly word for word, C reworded')
  expect(model.lines[1]?.told).toBe('A and C, nearly word for word')
})

describe('what cannot be compared is said plainly', () => {
  test('one text', () => {
    const model = compared(CANCELLED)
    expect(model.state).toBe('single')
    expect(model.summary).toContain('one text only')
  })

  test('the same text twice', () => {
    const model = compared(`${CANCELLED} ${UNION}`, `${CANCELLED} ${UNION}`)
    expect(model.state).toBe('identical')
    expect(model.summary).toContain('word for word')
    expect(model.groups.find(({ id }) => id === 'all')?.count).toBe(model.lines.length)
  })

  test('texts that share almost nothing ask whether this is one event', () => {
    expect(compared(CANCELLED, REFUND).askOneEvent).toBe(true)
    expect(compared(CANCELLED, CANCELLED_REWORDED).askOneEvent).toBe(false)
  })

  test('an empty text has no rows and throws nothing', () => {
    expect(compared('', '').lines).toEqual([])
  })
})

test('the same text twice is word for word the same, which needs no common source', () => {
  const { lines } = compared(`${CANCELLED} ${REFUND}`, `${CANCELLED} ${REFUND}`)
  expect(lines.map(({ told, source }) => [told, source])).toEqual([
    ['A and B, word for word', null],
    ['A and B, word for word', null],
  ])
})

describe('texts in two languages', () => {
  const model = compared(GERMAN, `${CANCELLED} ${STRANDED} ${REFUND} ${UNION}`)

  test('a missing match is said to tell nothing, and the event is not doubted', () => {
    expect(model.cautions[0]?.message).toBe(
      'A is not in English: it shares hardly a word with the others, so a missing match tells nothing.',
    )
    expect(model.askOneEvent).toBe(false)
  })

  test('two texts that are both in another language are compared as ever', () => {
    expect(compared(GERMAN, GERMAN.replace('Dienstag', 'Mittwoch')).cautions).toEqual([])
  })
})

describe('cautions', () => {
  test.each([
    ['damaged', `${CANCELLED}\n\nAccording to , the pumps were old and nobody had looked at them.`],
    ['cut', `${CANCELLED}\n\nThe harbour office said on Wednesday that the inquiry would begin and …`],
    ['short', CANCELLED],
  ])('%s', (kind, text) => {
    const long = [CANCELLED, STRANDED, UNION, REFUND].join('\n\n')
    const { cautions } = compared(text, long)
    expect(cautions).toContainEqual(expect.objectContaining({ text: 0, kind }))
    expect(cautions.every((caution) => caution.text === 0)).toBe(true)
  })

  test('the sentence that is damaged says so', () => {
    const { lines } = compared(`${CANCELLED} According to , the pumps were old and nobody had looked.`, CANCELLED)
    const sentences = lines.flatMap(({ cells }) => cells[0]?.sentences ?? [])
    expect(sentences.map(({ damaged }) => damaged)).toEqual([false, true])
  })
})

test('a cell never says "no match" of a sentence that is paired across rows', () => {
  const pair = (a: number, b: number, inA: number, inB: number): SentencePair => ({
    a: { text: a, sentence: inA },
    b: { text: b, sentence: inB },
    similarity: 0.5,
    kind: 'reworded',
  })
  // A's first sentence is paired with C's, which stands in the row of A's and B's second ones.
  const pairs = [pair(0, 1, 0, 0), pair(0, 1, 1, 1), pair(0, 2, 1, 0), pair(0, 2, 0, 0)]
  const rows = [
    { sentences: [[0], [0], []], toldBy: 2, kind: 'reworded' as const, clearest: { text: 0, sentence: 0 } },
    { sentences: [[1], [1], [0]], toldBy: 3, kind: 'reworded' as const, clearest: { text: 0, sentence: 0 } },
  ]
  const { lines } = coverage({ ...compare(inputOf([CANCELLED, CANCELLED, CANCELLED])), pairs, coverage: rows })
  expect(lines[0]?.cells[2]).toEqual({ text: 2, sentences: [], elsewhere: 0, near: 0 })
})

test('places to look at follow the order of each text', () => {
  const row = (a: number[], b: number[]) => ({
    sentences: [a, b],
    toldBy: 2,
    kind: 'reworded' as const,
    clearest: { text: 0, sentence: 0 },
  })
  // A: 0 1 2; B tells A's 1 in its sentence 5.
  expect(nearestPlaces([row([0], []), row([1], [5]), row([2], []), row([], [6])], 2)).toEqual([
    [null, 5],
    [null, null],
    [null, 5],
    [1, null],
  ])
})

describe('what a row says of itself', () => {
  const HOUSES = 'The fire destroyed 12 houses in Marlow Bay on Monday night.'
  const HOUSES_OTHERWISE = 'On Monday night the fire in Marlow Bay destroyed 13 houses.'
  const QUOTED = '“We will rebuild every single one of them before the winter,” said Ines Varga.'

  test.each([
    [
      'figures that differ, with whose they are',
      [HOUSES, HOUSES_OTHERWISE],
      ['A says “12 houses”, B says “13 houses”'],
      null,
    ],
    ['whom both quote', [QUOTED, QUOTED.replace('Ines ', '')], [], 'A and B both quote Ines Varga'],
    [
      'the same words without a source',
      [CANCELLED, CANCELLED],
      [],
      'A and B use nearly the same words: perhaps they share a source',
    ],
    ['nothing special', [CANCELLED, CANCELLED_REWORDED], [], null],
  ])('%s', (_, [a = '', b = ''], conflicts, source) => {
    const { lines, groups } = compared(`${a}\n\n${UNION}`, `${b}\n\n${REFUND}`)
    const [line] = lines
    expect(line?.conflicts).toEqual(conflicts)
    expect(line?.source).toBe(source)
    expect(line?.tellers).toEqual([0, 1])
    expect(groups.some(({ id }) => id === 'conflicts')).toBe(conflicts.length > 0)
    expect(groups.some(({ id }) => id === 'same-words')).toBe(source !== null)
  })

  test('a title is short, and only what several texts tell has one', () => {
    const long = `${CANCELLED.slice(0, -1)}, and its forty passengers had to be brought ashore by the lifeboat of the island.`
    const { lines } = compared(`${long}\n\n${UNION}`, `${long}\n\n${REFUND}`)
    expect(lines[0]?.title).toBe(
      'The Ardmouth ferry was cancelled on Tuesday after its engine failed near Gull Island …',
    )
    expect(lines[1]?.title).toBeNull()
  })
})
