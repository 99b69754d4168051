import { calibrate, changedWeights, MEAN_WEIGHT, reweighed, type JudgedMark } from '@/lib/evaluate/calibration'
import { fitLogistic, logistic, solve } from '@/lib/evaluate/logistic'
import type { OwnMark } from '@/lib/evaluate/scorer'
import type { LoadedCategory, Strength } from '@/lib/model'

describe('logistic regression', () => {
  it('solves linear equations, also where the first pivot is 0', () => {
    // y = 2; x + y = 5.
    expect(solve([[0, 1], [1, 1]], [2, 5])).toEqual([3, 2]) // prettier-ignore
  })

  const observe = (hits: number, misses: number) => [
    { columns: [[0, 1]] as const, hit: true, weight: hits },
    { columns: [[0, 1]] as const, hit: false, weight: misses },
  ]

  it('finds the log odds of a single column', () => {
    expect(fitLogistic(observe(3, 1), [0])[0]).toBeCloseTo(Math.log(3), 9)
  })

  it('is drawn towards 0 by a penalty', () => {
    const [beta = NaN] = fitLogistic(observe(3, 1), [1])
    expect(beta).toBeGreaterThan(0)
    expect(beta).toBeLessThan(Math.log(3))
    // Where the penalised likelihood is highest its slope is 0: 3 − 4p − β.
    expect(3 - 4 * logistic(beta) - beta).toBeCloseTo(0, 9)
  })
})

/** Marks of a kind: so many, of which so many hit. */
const marks = (
  corpus: number,
  category: LoadedCategory,
  strength: Strength,
  [hits, count]: readonly [number, number],
  pattern: string | null = null,
): JudgedMark[] =>
  Array.from({ length: count }, (_, index) => ({ corpus, category, strength, pattern, hit: index < hits }))

const judged = [0, 1, 2].flatMap((corpus) => [
  ...marks(corpus, 'moral', 1, [20, 100]),
  ...marks(corpus, 'moral', 3, [80, 100]),
  ...marks(corpus, 'absolutes', 1, [2, 100]),
  ...marks(corpus, 'sensational', 1, [1, 50], 'pattern/exclamation'),
])

describe('weights', () => {
  const { categories, patterns } = calibrate(judged)

  it('grow with strength and with how often experts mark such words', () => {
    for (const [low, middle, high] of Object.values(categories)) {
      expect(low).toBeLessThan(middle)
      expect(middle).toBeLessThan(high)
    }
    expect(categories.absolutes[0]).toBeLessThan(categories.moral[0] / 3)
    // 80 of 100 against 20 of 100.
    expect(categories.moral[2] / categories.moral[0]).toBeGreaterThan(3)
    expect(categories.moral[2] / categories.moral[0]).toBeLessThan(5)
  })

  it('are of a pattern what its own marks say', () => {
    expect(patterns['pattern/exclamation']).toBeLessThan(categories.moral[0] / 3)
  })

  it('have the mean that they are scaled to, within their rounding', () => {
    const sum = judged.reduce((total, { category, strength, pattern }) => {
      const weight = pattern === null ? categories[category][strength - 1] : patterns[pattern]
      return total + (weight ?? NaN)
    }, 0)
    expect(sum / judged.length).toBeCloseTo(MEAN_WEIGHT, 1)
  })

  it('tell what another fit changes', () => {
    const weights = calibrate(judged)
    expect(changedWeights(weights, calibrate(judged))).toEqual([])
    const { 'pattern/exclamation': lost, ...patterns } = weights.patterns
    const other = { categories: { ...weights.categories, moral: [1, 2, 3] as const }, patterns }
    expect(changedWeights(other, weights)).toEqual([
      `moral [1,2,3] → [${weights.categories.moral.join(',')}]`,
      `pattern/exclamation none → ${String(lost)}`,
    ])
  })

  it('do not hang on which collection has more marks', () => {
    const doubled = calibrate([...judged, ...judged.filter(({ corpus }) => corpus === 0)])
    // The likelihood as a whole weighs a little more against the ridge.
    expect(doubled.categories.moral[2]).toBeCloseTo(categories.moral[2], 0)
  })
})

it('weighs a reading anew: the score is of the narrator’s marks in the body', () => {
  const mark = (voice: OwnMark['voice'], field: OwnMark['field']): OwnMark => ({
    ...{ start: 0, end: 4, weight: 1, voice, field, entry: 'moral/vile' },
    category: 'moral',
    strength: 2,
  })
  const marked = [mark('narrator', 'text'), mark('quoted', 'text'), mark('narrator', 'title')]
  const reading = { score: 1, rate: null, quotations: [], people: [], words: { narrator: 50, marks: 1 }, marks: marked }
  expect(reweighed(reading, () => 3)).toMatchObject({ score: 6, marks: [{ weight: 3 }, { weight: 3 }, { weight: 3 }] })
})
