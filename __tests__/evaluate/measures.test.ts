import { bootstrapInterval, quantile } from '@/lib/evaluate/bootstrap'
import {
  agreementAt,
  everyOne,
  f1,
  macroF1,
  precision,
  Ranking,
  recall,
  spearman,
  type Judged,
} from '@/lib/evaluate/measures'
import { fnv1a32, isIn } from '@/lib/evaluate/split'

const items = (...rows: readonly (readonly [score: number, label: boolean])[]): Judged[] =>
  rows.map(([score, label], group) => ({ score, label, group }))

const four = items([1, true], [0, false], [3, true], [1, false])

describe('how well scores tell what experts marked', () => {
  const rows: [string, Judged[], number][] = [
    ['all marked above all others', items([2, true], [1, false]), 1],
    ['all below', items([1, true], [2, false]), 0],
    ['all equal: a coin', items([1, true], [1, false], [1, false]), 0.5],
    // 3>1, 3>0, 1=1 (half), 1>0: 3.5 of 4.
    ['a tie counts half', four, 0.875],
  ]
  it.each(rows)('AUC: %s', (_, judged, expected) => {
    expect(new Ranking(judged).auc(everyOne(judged.length))).toBeCloseTo(expected, 12)
  })

  it('takes equal scores together for the average precision', () => {
    // 3: precision 1; the two of score 1 together: 2 of 3. (1 + 2/3) / 2.
    expect(new Ranking(four).averagePrecision(everyOne(4))).toBeCloseTo(5 / 6, 12)
  })

  it('counts what is drawn twice twice, and leaves out what is not drawn', () => {
    // Drawn: marked 1 twice, not marked 0 once, not marked 1 never: 2 of 2.
    expect(new Ranking(four).auc(Uint16Array.of(2, 1, 0, 0))).toBe(1)
    // Drawn: marked 1 once, not marked 0 once, not marked 1 three times: (1 + 3 × ½) of 4.
    expect(new Ranking(four).auc(Uint16Array.of(1, 1, 0, 3))).toBeCloseTo(2.5 / 4, 12)
  })

  it('has no AUC when there is nothing to tell apart', () => {
    expect(new Ranking(items([1, true])).auc(everyOne(1))).toBeNaN()
  })
})

describe('agreement of marks', () => {
  const agreement = { hits: 2, false: 1, missed: 3, right: 4 }
  it('is 0 where nothing was marked, and worked out by hand elsewhere', () => {
    expect(precision(agreement)).toBeCloseTo(2 / 3, 12)
    expect(recall(agreement)).toBeCloseTo(2 / 5, 12)
    expect(f1(agreement)).toBeCloseTo(4 / 8, 12)
    // The other side: 8 / (8 + 1 + 3).
    expect(macroF1(agreement)).toBeCloseTo((4 / 8 + 8 / 12) / 2, 12)
    expect(precision({ hits: 0, false: 0, missed: 1, right: 1 })).toBe(0)
  })

  it('marks from the threshold on, the threshold included', () => {
    expect(agreementAt(four, 1, 4).total(everyOne(4))).toEqual({ hits: 2, false: 1, missed: 0, right: 1 })
    expect(agreementAt(four, 2, 4).total(everyOne(4))).toEqual({ hits: 1, false: 0, missed: 1, right: 2 })
  })

  it('chooses the highest of the best thresholds, never 0', () => {
    // From 3 on: F1 2/3. From 1 on: 4/5. From 0 on (all): 2/3, and not asked for.
    expect(new Ranking(four).bestThreshold(everyOne(4), f1)).toBe(1)
    expect(new Ranking(items([0, true], [0, true])).bestThreshold(everyOne(2), f1)).toBe(Infinity)
  })
})

describe('rank correlation', () => {
  const rows: [string, [number, number][], number][] = [
    ['same order', [[1, 10], [2, 20], [3, 30]], 1], // prettier-ignore
    ['turned round', [[1, 30], [2, 20], [3, 10]], -1], // prettier-ignore
    // Ranks 1.5, 1.5, 3 against 1, 2, 3: 1.5 / √(1.5 · 2).
    ['ties share the mean of their ranks', [[1, 10], [1, 20], [3, 30]], 1.5 / Math.sqrt(3)], // prettier-ignore
    // Ranks 1.5, 1.5, 3, 4 against 1, 2, 3, 4: 4.5 / √(4.5 · 5).
    ['ties below two others', [[1, 10], [1, 20], [3, 30], [4, 40]], 4.5 / Math.sqrt(22.5)], // prettier-ignore
    ['one side all equal', [[1, 10], [1, 20]], 0], // prettier-ignore
  ]
  it.each(rows)('%s', (_, pairs, expected) => {
    const grouped = pairs.map(([a, b], group) => [a, b, group] as const)
    expect(spearman(grouped, everyOne(pairs.length))).toBeCloseTo(expected, 12)
  })

  it('is the same whether something is drawn twice or stands there twice', () => {
    const three = [
      [1, 2, 0],
      [2, 1, 1],
      [3, 3, 2],
    ] as const
    const twice = [...three, [2, 1, 3] as const]
    expect(spearman(three, Uint16Array.of(1, 2, 1))).toBeCloseTo(spearman(twice, everyOne(4)), 12)
  })
})

describe('intervals', () => {
  it('takes a quantile between two values', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.5)).toBe(3)
    expect(quantile([0, 10], 0.025)).toBeCloseTo(0.25, 12)
  })

  it('draws as many groups as there are, the same ones each time', () => {
    const sizes = new Set<number>()
    const mean = (draws: Uint16Array) => {
      sizes.add(draws.reduce((sum, times) => sum + times, 0))
      return draws.reduce((sum, times, group) => sum + times * (group % 2), 0) / 1000
    }
    const interval = bootstrapInterval(1000, mean) ?? [NaN, NaN]
    expect([...sizes]).toEqual([1000])
    expect(bootstrapInterval(1000, mean)).toEqual(interval)
    // A share of one half of 1000: 0.5 ± 1.96 × 0.0158, to the grain of the resamples; 90 % would be 0.474 to 0.526.
    expect(Math.abs(interval[0] - 0.469)).toBeLessThan(0.003)
    expect(Math.abs(interval[1] - 0.531)).toBeLessThan(0.003)
  })
})

test('under five groups there is no interval', () => {
  expect(bootstrapInterval(4, () => 0.5)).toBeNull()
  expect(bootstrapInterval(5, () => 0.5)).toEqual([0.5, 0.5])
})

describe('the part kept aside', () => {
  it('goes by FNV-1a over UTF-8', () => {
    // From the reference of the algorithm.
    expect(fnv1a32('')).toBe(0x811c9dc5)
    expect(fnv1a32('a')).toBe(0xe40c292c)
    expect(fnv1a32('foobar')).toBe(0xbf9cf968)
    expect(fnv1a32('é')).not.toBe(fnv1a32('\u00c3\u00a9'))
  })

  it('is one of two parts that share nothing, about a quarter', () => {
    const keys = Array.from({ length: 4000 }, (_, index) => `key-${index}`)
    const aside = keys.filter((key) => isIn('aside', key))
    expect(keys.every((key) => isIn('all', key) && isIn('fit', key) !== isIn('aside', key))).toBe(true)
    expect(aside.length).toBeGreaterThan(900)
    expect(aside.length).toBeLessThan(1100)
  })
})
