import { accuracy, type AccuracyData } from '@/lib/view/accuracy'
import { longDate } from '@/lib/view/dates'
import { PUBLISHED } from '@/lib/evaluate/published'

const outlet = (name: string, per100: number) => ({
  outlet: name,
  sentences: 40,
  marked: { value: 0.25, interval: [0.124, 0.376] as const },
  experts: 0.1,
  per100: { value: per100, interval: [0.5, 1.55] as const },
  untouched: { value: per100 - 0.2, interval: [0.4, 1.45] as const },
})

const data = (ratio: number, byChance = 0.4): AccuracyData => ({
  ...{ edition: '9', version: '8', date: '2031-02-03' },
  sizes: {
    ...{ babeSentences: 1234, ptcArticles: 5, ptcSentences: 60 },
    ...{ basilArticles: 7, basilSentences: 80, articlePairs: 9, alignedPairs: 3 },
  },
  figures: [
    { id: 'babe.sentence.auc', value: 0.716, interval: [0.6, 0.804], wordList: 0.5 },
    { id: 'alignment.any.f1', value: 0.6, interval: null, wordList: null },
  ],
  neutral: {
    outlets: [outlet('The Invented Post', 1.2), outlet('Coast Today', 0.8)],
    largest: {
      per100: { ratio, most: 'The Invented Post', least: 'Coast Today' },
      untouched: { ratio: 1.25, most: 'Coast Today', least: 'The Invented Post' },
    },
    byChance,
  },
})

test('figures in words: rounded, with interval, yardsticks and what they were taken on', () => {
  const rows = accuracy(data(1.5)).groups.flatMap((group) => group.rows)
  expect(rows).toMatchObject([
    {
      ...{ id: 'babe.sentence.auc', on: 'BABE, 1,234 sentences', figure: '0.72', interval: '0.60 to 0.80' },
      ...{ wordList: '0.50', chance: '0.50' },
    },
    { id: 'alignment.any.f1', figure: '0.60', interval: 'too few to tell', wordList: '–', chance: '–' },
  ])
})

test('marks on neutral sentences, and what their largest ratio is worth', () => {
  expect(accuracy(data(1.5)).neutral[0]).toMatchObject({
    ...{ outlet: 'The Invented Post', marked: '25\u00a0%', markedInterval: '12 to 38\u00a0%', experts: '10\u00a0%' },
    ...{ per100: '1.2', per100Interval: '0.5 to 1.6', untouched: '1.0', untouchedInterval: '0.4 to 1.4' },
  })
  expect(accuracy(data(1.5)).largest).toMatchObject({
    ratio: '1.5',
    above: false,
    byChance: '40\u00a0%',
    isChance: true,
  })
  expect(accuracy(data(1.5)).largest.untouched).toEqual({
    ...{ ratio: '1.3', most: 'Coast Today', least: 'The Invented Post' },
  })
  expect(accuracy(data(1.7, 0.049)).largest).toMatchObject({ ratio: '1.7', above: true, isChance: false })
  expect(accuracy(data(2, 0.001)).largest).toMatchObject({ byChance: 'under 1\u00a0%', isChance: false })
})

test('the page shows every figure that is published, in a group', () => {
  const ids = accuracy().groups.flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(ids.sort()).toEqual(PUBLISHED.map(([row, figure]) => `${row}.${figure}`).sort())
})

test('a date is the same everywhere', () => {
  expect(longDate('2031-02-03')).toBe('3 February 2031')
})

test.each([
  [[0.43, 0.73], true],
  [[0.52, 0.73], false],
] as const)('the order of two articles, %p, may be chance: %p', (interval, expected) => {
  const figure = { id: 'basil.article.ordered', value: 0.6, interval, wordList: null } as const
  expect(accuracy({ ...data(1.5), figures: [figure] }).orderMayBeChance).toBe(expected)
})
