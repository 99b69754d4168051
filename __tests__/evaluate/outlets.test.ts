import { falseMarks, largestRatio, unevenByChance } from '@/lib/evaluate/outlets'
import type { BabeRow } from '@/lib/evaluate/formats'
import { markerOf } from './invented'

/** So many sentences of an outlet; every third holds a marked word. */
const sentences = (outlet: string, count: number, label: BabeRow['label'] = 'non-biased'): BabeRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${outlet}-${index}`,
    text: index % 3 === 0 ? 'A vile storm hit.' : 'The council met.',
    label,
    biased_words: index === 0 ? ['hit'] : [],
    outlet,
  }))

const scorer = markerOf({ vile: 2 })

test('counts marks on neutral sentences only, of outlets with enough of them', () => {
  const rows = [...sentences('B', 30), ...sentences('A', 30), ...sentences('C', 29), ...sentences('A', 30, 'biased')]
  const found = falseMarks(rows, scorer)
  expect(found.map(({ outlet, sentences: count }) => [outlet, count])).toEqual([
    ['A', 30],
    ['B', 30],
  ])
  // Ten of thirty sentences with one mark each, in 10 × 4 and 20 × 3 words.
  expect(found[0]).toMatchObject({ marked: { value: 0.333 }, per100: { value: 10 }, experts: 0.033 })
  // The sentence in which experts marked a word is left out: nine marks in 9 × 4 and 20 × 3 words.
  expect(found[0]).toMatchObject({ untouched: { value: 9.375 } })
  expect(found[0]?.entries).toEqual([['vile', 10]])
  expect(largestRatio(found, 'per100')).toMatchObject({ ratio: 1 })
})

test('no ratio is told of an outlet without a mark', () => {
  const bare = sentences('Bare', 30).map((row) => ({ ...row, text: 'The council met.' }))
  expect(largestRatio(falseMarks([...sentences('A', 30), ...bare], scorer), 'per100')).toBeNull()
  expect(largestRatio([], 'per100')).toBeNull()
})

test('names the two outlets of the largest ratio, and how often chance is as uneven', () => {
  const loud = sentences('Loud', 30).map((row) => ({ ...row, text: 'A vile storm hit.' }))
  const rows = [...loud, ...sentences('Plain', 60)]
  // 25 against 10 marks per 100 words.
  expect(largestRatio(falseMarks(rows, scorer), 'per100')).toEqual({ ratio: 2.5, most: 'Loud', least: 'Plain' })
  // Thirty marks where twenty-one are expected are rare; sentences of the same kind are not.
  expect(unevenByChance(rows, scorer)).toBeLessThan(0.01)
  // The deal that was found is a possible one: never 0.
  expect(unevenByChance(rows, scorer)).toBeGreaterThan(0)
  expect(unevenByChance([...sentences('A', 30), ...sentences('B', 60)], scorer)).toBeGreaterThan(0.5)
})
