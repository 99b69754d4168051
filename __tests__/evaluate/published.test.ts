import { readFileSync } from 'node:fs'
import accuracy from '@/data/reference/accuracy.json'
import news from '@/data/reference/news.json'
import lexicon from '@/data/lexicon/index.json'
import weights from '@/data/lexicon/weights.json'
import { largestRatio } from '@/lib/evaluate/outlets'
import { accuracySchema, newsReferenceSchema, PUBLISHED } from '@/lib/evaluate/published'
import { tableOf, withTable } from '@/lib/evaluate/readme-table'

const REMEDY = 'the edition was raised: run `npm run evaluate -- FOLDER --publish --reference` and `npm run calibrate`'

test('what is published belongs to this edition of the lexicon', () => {
  const editions = { accuracy: accuracy.edition, news: news.edition, weights: weights.edition, remedy: REMEDY }
  const { edition } = lexicon
  expect(editions).toEqual({ accuracy: edition, news: edition, weights: edition, remedy: REMEDY })
})

test('the files keep their form: every figure once, in the order of the table, inside its interval', () => {
  const { figures, neutral } = accuracySchema.parse(accuracy)
  expect(figures.map(({ id }) => id)).toEqual(PUBLISHED.map(([row, figure]) => `${row}.${figure}`))
  for (const { value, interval } of [
    ...figures,
    ...neutral.outlets.flatMap(({ marked, per100, untouched }) => [marked, per100, untouched]),
  ]) {
    if (interval === null) continue
    expect(interval[0]).toBeLessThanOrEqual(value)
    expect(interval[1]).toBeGreaterThanOrEqual(value)
  }
  for (const measure of ['marked', 'per100', 'untouched'] as const)
    expect(neutral.largest[measure]).toEqual(largestRatio(neutral.outlets, measure))
  const { borders } = newsReferenceSchema.parse(news)
  expect(borders[0]).toBeLessThan(borders[1])
})

test('the map shows the same table as the Method page', () => {
  const map = readFileSync('lib/README.md', 'utf8')
  expect(map).toContain(tableOf(accuracySchema.parse(accuracy)))
  expect(withTable(map, accuracySchema.parse(accuracy))).toBe(map)
})

test('a file without its markers is not written over', () => {
  expect(() => withTable('# A map', accuracySchema.parse(accuracy))).toThrow(/markers/)
})
