import { sourcesView, type SourceLine } from '@/lib/view/sources'
import { sourcesSentence, VERB_CLASS_NAMES } from '@/lib/view/sources-words'
import { summarize } from '@/lib/view/summary'
import { comparing, GERMAN } from './texts'

const A =
  'Ana Roe said the pier was old. “It is late,” said Ana Roe. Critics say it is safe. Tom Hale claimed it was clean.'
const B = 'Roe admitted that the pier was old. A resident said it was loud. “Nobody asked.”'
const model = sourcesView(comparing(A, B))

const names = (lines: readonly SourceLine[]) => lines.map(({ name }) => name)

describe('sources on the screen', () => {
  test('are told in a sentence', () => {
    expect(model.state).toBe('compared')
    expect(model.summary).toBe(
      'A lets 2 sources by name and 1 group without names speak; B 1 source by name and 1 person without a name.',
    )
  })

  test('stand side by side where several texts have them, and under their text where one has them', () => {
    expect(names(model.shared)).toEqual(['Ana Roe'])
    expect(model.only.map(({ lines }) => names(lines))).toEqual([['Critics', 'Tom Hale'], ['A resident']])
    // Words that nobody is found to have said are told apart: no source.
    expect(model.unknown.map(({ letter, lines }) => [letter, names(lines)])).toEqual([['B', ['Speaker not found']]])
  })

  test('begin their line with a capital, unless their name does not', () => {
    const [text] = sourcesView(comparing('The pier is old, according to a report by the council.', 'It rained.')).only
    expect(text && names(text.lines)).toEqual(['A report by the council'])
  })

  test('are not said to have another name where only the apostrophe differs', () => {
    const [line] = sourcesView(
      comparing('Ana O’Roe said the pier was old.', "Ana O'Roe said that it was late. O'Roe said it was loud."),
    ).shared
    expect(line?.name).toBe('Ana O’Roe')
    expect(line?.cells.map((cell) => cell?.names)).toEqual([[], []])
  })

  test('have their words, and how far the text is read before them', () => {
    const [ana] = model.shared
    expect(ana?.kind).toBe('by name')
    expect(ana?.cells[0]).toMatchObject({ words: '7 words: 3 quoted, 4 retold', heard: 'heard from the start' })
    expect(ana?.cells[1]).toMatchObject({ words: '4 words, retold', names: [] })
    const [resident] = model.only[1]?.lines ?? []
    expect(resident?.cells).toEqual([
      null,
      expect.objectContaining({ heard: 'first heard after 47\u00a0% of the text' }),
    ])
  })

  test('have bars as long as their words, the longest in full', () => {
    const cells = [...model.shared, ...model.only.flatMap(({ lines }) => lines)].flatMap((line) => line.cells)
    const lengths = cells.flatMap((cell) => (cell ? [cell.directLength + cell.indirectLength] : []))
    expect(Math.max(...lengths)).toBe(100)
    expect(model.shared[0]?.cells[0]?.directLength).toBeCloseTo(300 / 7, 9)
  })

  test('fill one bar for each text, those not found last', () => {
    expect(model.bars.map(({ parts }) => parts.map(({ speaker }) => speaker))).toEqual([
      ['named', 'unnamed', 'named'],
      ['named', 'unnamed', 'unknown'],
    ])
    for (const { parts } of model.bars) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 9)
    expect(model.bars[1]?.alternative).toBe(
      'Of the words quoted or retold in B: Roe 44\u00a0%, a resident 33\u00a0% and speaker not found 22\u00a0%.',
    )
    expect(model.speakers).toEqual(['named', 'unnamed', 'unknown'])
  })

  test('are introduced by verbs on a scale, each with its sentences', () => {
    const classes = (text: number) =>
      model.verbs[text]?.classes.map(({ verbClass, count, verbs }) => [
        VERB_CLASS_NAMES[verbClass],
        count,
        verbs.map(({ verb, sentences }) => `${verb} ${sentences.join(' ')}`),
      ])
    expect(classes(0)).toEqual([
      ['plain', 3, ['say 0 1 2']],
      ['as true', 0, []],
      ['with doubt', 1, ['claim 3']],
      ['with a colour', 0, []],
    ])
    expect(classes(1)).toEqual([
      ['plain', 1, ['say 1']],
      ['as true', 0, []],
      ['with doubt', 0, []],
      ['with a colour', 1, ['admit 0']],
    ])
  })

  test('have a table', () => {
    expect(model.table.columns).toEqual(['Source', 'Kind', 'A', 'B'])
    expect(model.table.rows[0]).toMatchObject({ head: 'Ana Roe', cells: ['By name', '3 + 4', '0 + 4'] })
    expect(model.table.rows).toHaveLength(4)
  })

  test('take part in the summary, which leads to their view', () => {
    const item = summarize(comparing(A, B)).find(({ id }) => id === 'speakers')
    expect(item?.sentence).toBe(`${model.summary} Quoted words are 12\u00a0% of A and 13\u00a0% of B.`)
    expect(item?.view).toBe('sources')
  })
})

describe('where little is said', () => {
  test('nobody is quoted', () => {
    const silent = sourcesView(comparing('The pier was old.', 'The pier was late.'))
    expect(silent).toMatchObject({
      state: 'empty',
      shared: [],
      summary: 'No speaker was found in A and B.',
    })
  })

  test('one text quotes nobody', () => {
    expect(sourcesSentence(comparing(A, 'The pier was late.'))).toBe(
      'A lets 2 sources by name and 1 group without names speak; no speaker was found in B',
    )
  })

  test('a role that may be somebody named in the text is counted apart', () => {
    const texts = comparing('Ana Roe said it was late. The gunman said it was old.', 'The gunman said it was loud.')
    expect(sourcesSentence(texts)).toBe('A lets 1 source by name and 1 person by a role speak; B 1 person by a role')
    const kinds = sourcesView(texts).only.flatMap(({ lines }) => lines.map(({ name, kind }) => `${name}: ${kind}`))
    expect(kinds).toContain('The gunman: by a role; perhaps somebody named in the text')
  })

  test('of texts that are not English nothing is said of who speaks', () => {
    expect(sourcesView(comparing(GERMAN, GERMAN)).summary).toBe('No text here can be measured.')
  })

  test('a text that is not English has no bar and no verbs', () => {
    const foreign = sourcesView(comparing(A, GERMAN))
    expect(foreign.bars).toHaveLength(1)
    expect(foreign.verbs).toHaveLength(1)
    expect(foreign.table.rows[0]?.cells.at(-1)).toBe('not measured')
  })

  test('one text alone', () => {
    expect(sourcesView(comparing(A))).toMatchObject({ state: 'single', shared: [] })
  })

  test('words like parts of an object are names like any other', () => {
    const odd = sourcesView(comparing('“It is late,” said Constructor. “It is old,” said __proto__.', A))
    expect(names(odd.only[0]?.lines ?? [])).toContain('Constructor')
  })
})

test.each([
  [
    'over half of the words',
    '“The pier is old and late and has no roof,” said Ines Varga. “It is late,” said Tom Hale.',
    'Most words go to Ines Varga.',
  ],
  [
    'more than anybody, but not half',
    '“The pier is old and late,” said Ines Varga. “It is quite late,” said Tom Hale. “It has no roof,” said Ana Poe.',
    'The largest share goes to Ines Varga.',
  ],
])('who is given most words: %s', (_, text, said) => {
  expect(sourcesView(comparing(text, A)).bars[0]?.says).toContain(said)
})

test('where two are given as many words, neither is given the most', () => {
  const text = '“The pier is late,” said Ines Varga. “The pier is old,” said Tom Hale.'
  expect(sourcesView(comparing(text, A)).bars[0]?.says).toBe(
    '2 sources. The words of both are shared out about evenly.',
  )
})

test.each<[string, readonly number[], string]>([
  ['all alike', [2, 2, 2], 'The words of all are shared out about evenly.'],
  ['two nearly alike', [6, 5], 'The words of both are shared out about evenly.'],
  ['two, one with three quarters: the larger share says it all', [6, 1], 'Most words go to Ines Varga.'],
  [
    'three, one with over half',
    [6, 2, 1],
    'The words of all 3 are shared out about as evenly as among 2 equal speakers.',
  ],
  ['some say little', [6, 6, 0, 0], 'The words of all 4 are shared out about as evenly as among 3 equal speakers.'],
  ['one says nearly all', [12, 0], 'Nearly all words of these sources come from one of them.'],
])('how evenly words are shared out, in whole speakers: %s', (_, lengths, said) => {
  const people = ['Ines Varga', 'Tom Hale', 'Ana Poe', 'Rolf Dane']
  const text = lengths
    .map((length, at) => `“It was late${' and the pier was old'.repeat(length)},” said ${people[at] ?? ''}.`)
    .join(' ')
  const says = sourcesView(comparing(text, A)).bars[0]?.says ?? ''
  expect(says.slice(-said.length)).toBe(said)
  expect(says).not.toMatch(/\d\.\d/)
})
