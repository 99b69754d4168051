import type { Comparison } from '@/lib/model'
import { NO_EDITS } from '@/lib/model'
import { SAMPLES } from '@/lib/samples'
import { compare } from '@/lib/slantwise'
import { scaleEnd, scaleTicks } from '@/lib/view/chart'
import { MAX_POINTS, signed } from '@/lib/view/chart-course'
import { SPEAKERS } from '@/lib/view/chart-speakers'
import { charts } from '@/lib/view/charts'

function comparing(...texts: readonly string[]): Comparison {
  return compare({ texts: texts.map((text) => ({ source: { text }, edits: NO_EDITS })), dismissedEntries: [] })
}

/** Plain filler, all different, six words each. */
const plain = (sentences: number) =>
  Array.from({ length: sentences }, (_, index) => `The clerk opened door number ${index + 1}.`).join(' ')
const FRENCH =
  'Le conseil a reporté le vote sur le bail du port après trois heures de débat avec les habitants. ' +
  'La mairie dit que les travaux ne sont pas finis et que le port reste ouvert pour les bateaux de pêche.'
const LOADED = 'The reckless mayor caved to a disgraceful mob.'

const RECKLESS = 'The reckless plan met a doubt. '.repeat(5)
const NONE = 'No kind of loaded word stands out in any text'

const pair = comparing(plain(30), `${plain(20)} ${LOADED} ${LOADED} ${LOADED} ${plain(2)}`)
const [first] = SAMPLES
if (!first) throw new Error('There are samples.')
const sample = compare({
  texts: first.texts.map(({ title, publisher, kind, text }) => ({
    source: { title, publisher, kind, text },
    edits: NO_EDITS,
  })),
  dismissedEntries: [],
})

describe('scales', () => {
  it.each([
    [0, 0.5],
    [0.4, 0.5],
    [1.2, 1.5],
    [6, 6],
    [7.1, 8],
    [12, 15],
    [33, 40],
  ])('a scale for %p ends at %p', (value, end) => expect(scaleEnd(value)).toBe(end))

  it.each([
    [0.5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    [1.5, [0, 0.5, 1, 1.5]],
    [6, [0, 2, 4, 6]],
    [40, [0, 10, 20, 30, 40]],
  ])('to %p it has ticks at %p', (end, ticks) => expect(scaleTicks(end)).toEqual(ticks))

  it.each([
    [0.04, '0.0'],
    [-0.04, '0.0'],
    [0.36, '+0.4'],
    [-1.3, '−1.3'],
  ])('tone %p is written %p', (tone, written) => expect(signed(tone)).toBe(written))
})

describe('rates', () => {
  const { rates } = charts(pair)

  it('names the text that clearly has more', () => {
    expect(rates.title).toBe('B’s writer uses clearly more loaded words than A’s')
    expect(charts(comparing(plain(30), plain(31))).rates.title).toBe(
      'Between the writers’ rates it is too close to tell',
    )
  })

  it('gives counts only, in words, where a voice is too short', () => {
    const [a, b] = charts(comparing(LOADED, plain(30))).rates.points.filter(({ voice }) => voice === 'narrator')
    expect(a).toMatchObject({ value: null, interval: null, figure: '–' })
    expect(a?.note).toMatch(/^too short to tell: \d+ in 8 words$/)
    expect(b).toMatchObject({ value: 0, note: null })
    expect(rates.points.find(({ voice }) => voice === 'quoted')?.note).toBe('no words')
  })

  it('has one row in the table for each point, saying the same', () => {
    expect(rates.table.rows).toHaveLength(rates.points.length)
    rates.table.rows.forEach((row, index) => {
      const { value, figure } = rates.points[index] ?? { value: 0, figure: '' }
      expect(row.cells[2]).toBe(value === null ? 'too short to tell' : figure)
      expect(row.cells).toHaveLength(rates.table.columns.length - 1)
    })
  })

  it('marks what is not measured', () => {
    const { rates: mixed, course, speakers } = charts(comparing(FRENCH, plain(30)))
    expect(mixed.points[0]?.note).toBe('not measured')
    expect(course.courses[0]?.points).toEqual([])
    expect(speakers.bars[0]?.shares).toBeNull()
  })
})

describe('categories', () => {
  it('shows the ten loaded categories by family, and sourcing apart as three counts', () => {
    const { categories } = charts(sample)
    expect(categories.families.map(({ family, categories: own }) => [family, own.length])).toEqual([
      ['judgment', 3],
      ['drama', 3],
      ['naming', 4],
    ])
    expect(categories.sourcing.rows.map(({ info }) => info.category)).toEqual(['attribution', 'hedges', 'agency'])
    expect(categories.sourcing.rows.map(({ counts }) => counts)).toEqual(
      (['attribution', 'hedges', 'agency'] as const).map((category) =>
        sample.texts.map(({ profile }) => profile?.sourcing[category]),
      ),
    )
  })

  it('adds up to the writers’ counts', () => {
    const { table } = charts(sample).categories
    sample.texts.forEach(({ profile }, text) => {
      const counts = table.rows.map(({ cells }) => Number.parseInt(cells[2 * text] ?? '', 10))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(profile?.narrator.rate.count)
    })
  })

  it.each([
    ['every text long enough', comparing(plain(30), plain(30)), 'per100', '0.0'],
    ['one too short: its count in words, no bar', comparing(plain(3), plain(30)), 'per100', '0 in all, too short'],
    ['all too short: counts', comparing(plain(3), plain(4)), 'count', '0'],
  ])('%s', (_, comparison, unit, label) => {
    const { categories } = charts(comparison)
    expect(categories.unit).toBe(unit)
    expect(categories.families[0]?.categories[0]?.bars[0]?.label).toBe(label)
  })
})

describe('what is said of the kinds', () => {
  it.each([
    [
      'with how many of how many',
      comparing(plain(30), `${plain(9)} ${LOADED} ${RECKLESS}`),
      'Most often of all kinds: evaluations in B (6 of 9)',
    ],
    ['not of three words', comparing(plain(30), `${plain(20)} A reckless, a reckless and a reckless plan.`), NONE],
    ['not of two that are level', comparing(plain(30), `${plain(20)} ${'The reckless mob met. '.repeat(6)}`), NONE],
  ])('%s', (_, comparison, title) => expect(charts(comparison).categories.title).toBe(title))
})

describe('the course of the text', () => {
  it('says in which third loaded words gather', () => {
    expect(charts(pair).course.title).toBe('B (12 of 12) uses loaded words most in its last third')
    expect(charts(comparing(plain(30), plain(31))).course.title).toBe(
      'Too few loaded words in A and B to see where they gather',
    )
    const spread = comparing(plain(9), `${LOADED} ${plain(6)} ${LOADED} ${plain(6)} ${LOADED}`)
    expect(charts(spread).course.title).toBe('Loaded words are spread over the whole of B')
  })

  it('says what a bar’s height is', () => {
    expect(charts(pair).course.reading).toContain('weight: a loaded word adds about 2')
  })

  it('has a point for each sentence of a short text, which opens that sentence', () => {
    const [, b] = charts(pair).course.courses
    expect(b?.binned).toBe(1)
    expect(b?.points.map(({ place }) => place)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
    const point = b?.points[20]
    expect(point).toMatchObject({ label: 'Sentence 21 of 25', sentence: 20, begins: LOADED })
  })

  it('bins long texts, loses no mark, and opens the heaviest sentence of a bin', () => {
    const long = comparing(`${plain(100)} ${LOADED} ${plain(99)}`, plain(20))
    const [a] = charts(long).course.courses
    const profile = long.texts[0]?.profile
    expect(a?.points.length).toBeLessThanOrEqual(MAX_POINTS)
    expect(a?.points[0]).toMatchObject({ from: 1, place: 1 })
    expect(a?.points.at(-1)?.to).toBe(200)
    a?.points.slice(1).forEach((point, index) => expect(point.from).toBe((a.points[index]?.to ?? 0) + 1))
    expect(a?.points.reduce((sum, { marks }) => sum + marks, 0)).toBe(profile?.narrator.rate.count)
    expect(a?.points.filter(({ marks }) => marks > 0).map(({ sentence }) => sentence)).toEqual([100])
  })

  it('has a row for each point, with the sentence it opens', () => {
    const { table, courses } = charts(sample).course
    expect(table.rows.map(({ text, sentence }) => [text, sentence])).toEqual(
      courses.flatMap(({ text, points }) => points.map(({ sentence }) => [text, sentence])),
    )
  })
})

describe('who speaks', () => {
  it('gives shares that add up to the whole text', () => {
    for (const { shares } of charts(sample).speakers.bars) {
      expect(SPEAKERS.reduce((sum, speaker) => sum + (shares?.[speaker] ?? 0), 0)).toBeCloseTo(100)
    }
  })

  it.each([
    ['nobody', comparing(plain(5), plain(6)), 'Nobody is quoted by name'],
    [
      'one',
      comparing(plain(5), 'Ines Varga said: “We will open it.” Then the clerk closed.'),
      'Words quoted from named people and organisations: 0\u00a0% of A and 36\u00a0% of B',
    ],
  ])('names %s', (_, comparison, title) => expect(charts(comparison).speakers.title).toBe(title))

  it('lists in the key only who speaks somewhere', () => {
    expect(charts(pair).speakers.speakers).toEqual(['narrator'])
  })
})

describe('words that set the texts apart', () => {
  const with12 = (word: string) => Array.from({ length: 12 }, () => `A ${word} was seen there.`).join(' ')

  it('says so where none stand out', () => {
    const { words } = charts(comparing(plain(30), plain(30)))
    expect(words.title).toBe('No words stand out in any text')
    expect(words.lists.map(({ note }) => note)).toEqual(['None stand out.', 'None stand out.'])
    expect(words.table.rows).toEqual([])
  })

  it('names the words with their uses here and elsewhere', () => {
    const comparison = comparing(`${plain(30)} ${with12('heron')}`, `${plain(30)} ${with12('tractor')}`)
    const { words } = charts(comparison)
    expect(words.title).toBe('“heron” stands out in A; “tractor” in B')
    expect(words.lists[0]?.bars).toEqual([{ word: 'heron', z: comparison.distinctive[0]?.[0]?.z, label: '12 : 0' }])
    expect(words.table.rows[0]).toMatchObject({ head: 'heron', text: 0 })
  })
})

test('of texts in another language no chart says anything but that', () => {
  const titles = Object.values(charts(comparing(FRENCH, `${FRENCH} Le maire est parti.`))).map(({ title }) => title)
  expect([...new Set(titles)]).toEqual(['No text here can be measured'])
})

describe('every chart', () => {
  const cases: [string, Comparison][] = [
    ['a sample', sample],
    ['one text', comparing(LOADED)],
    ['identical texts', comparing(LOADED, LOADED)],
    ['six texts', comparing(plain(1), plain(2), plain(30), LOADED, plain(31), `${LOADED} ${plain(40)}`)],
    ['texts in another language', comparing(FRENCH, FRENCH)],
  ]

  it.each(cases)('has a title, an alternative and an even table for %s', (_, comparison) => {
    for (const chart of Object.values(charts(comparison))) {
      expect(chart.title).toMatch(/\S/)
      expect(chart.alternative).toMatch(/\.$/)
      expect(JSON.stringify(chart)).not.toMatch(/NaN|undefined|Infinity/)
      for (const { cells } of chart.table.rows) expect(cells).toHaveLength(chart.table.columns.length - 1)
    }
  })
})
