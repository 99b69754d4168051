import fc from 'fast-check'
import { compareRates, rateDifference } from '@/lib/compare/difference'
import { twoSidedP } from '@/lib/compare/normal'
import {
  LOADED_CATEGORIES,
  LOADED_FAMILIES,
  type Profile,
  type Rate,
  type Sources,
  type VoiceProfile,
} from '@/lib/model'

/** A rate with an interval written by hand. */
function rate(count: number, words: number, low: number, high: number): Rate {
  return { count, words, per100: (100 * count) / words, interval: [low, high], sufficient: words >= 100 }
}

function record<Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>
}

const NO_TALLY = { sources: 0, direct: 0, indirect: 0 }
const NO_SOURCES: Sources = {
  list: [],
  byKind: { named: NO_TALLY, unnamed: NO_TALLY, collective: NO_TALLY, document: NO_TALLY, unknown: NO_TALLY },
  verbs: { neutral: 0, endorsing: 0, doubting: 0, charged: 0 },
  count: 0,
  effective: null,
  largestShare: null,
}

/** A profile whose narrator has this rate in all, and the rates given by family. */
function profile(all: Rate, families: Partial<Record<(typeof LOADED_FAMILIES)[number], Rate>> = {}): Profile {
  const none = rate(0, all.words, 0, 1)
  const narrator: VoiceProfile = {
    words: all.words,
    rate: all,
    intensity: { sum: 0, words: all.words, per100: 0, interval: [0, 1], sufficient: all.sufficient },
    byFamily: { ...record(LOADED_FAMILIES, none), ...families },
    byCategory: record(LOADED_CATEGORIES, none),
  }
  return {
    words: all.words,
    narrator,
    quoted: narrator,
    titleMarks: 0,
    reportedMarks: 0,
    sourcing: { attribution: 0, hedges: 0, agency: 0 },
    sentences: [],
    speech: { narrator: all.words, named: 0, unnamed: 0, document: 0, unknown: 0 },
    sources: NO_SOURCES,
  }
}

const high = rate(30, 500, 4.2, 8.5)
const low = rate(4, 500, 0.3, 2)
const near = rate(6, 500, 0.5, 2.6)

describe('the difference of two rates', () => {
  test('MOVER by hand', () => {
    // 6 − .8 = 5.2; below √((6 − 4.2)² + (2 − .8)²) = √4.68; above √((8.5 − 6)² + (.8 − .3)²) = √6.5
    const { value, interval } = rateDifference(high, low)
    expect(value).toBeCloseTo(5.2, 12)
    expect(interval[0]).toBeCloseTo(5.2 - Math.sqrt(4.68), 12)
    expect(interval[1]).toBeCloseTo(5.2 + Math.sqrt(6.5), 12)
  })

  test('the p-value is below .05 exactly when the interval leaves out zero', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true })
    const rates = fc.tuple(fc.nat(40), shares, shares).map(([count, below, above]) => {
      const per100 = count / 5
      return rate(count, 500, per100 * below, per100 + 0.1 + 4 * above)
    })
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const { interval, p } = rateDifference(a, b)
        const outside = interval[0] > 0 || interval[1] < 0
        expect(p < 0.05 - 1e-6 ? outside : p > 0.05 + 1e-6 ? !outside : true).toBe(true)
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('a text against itself differs by nothing', () => {
    const { value, interval, p } = rateDifference(high, high)
    expect([value, p]).toEqual([0, 1])
    expect(interval[0]).toBe(-interval[1])
    expect(interval[1]).toBeGreaterThan(0)
  })
})

describe('compareRates', () => {
  test('every two texts, every measure, first minus second', () => {
    const rows = compareRates([profile(high), profile(low), profile(near)])
    expect(rows.map(({ a, b, measure }) => `${a}${b} ${measure}`)).toEqual(
      ['01', '02', '12'].flatMap((pair) => ['rate', 'judgment', 'drama', 'naming'].map((name) => `${pair} ${name}`)),
    )
  })

  test.each([
    [high, low, 'clearly-more'],
    [low, high, 'clearly-less'],
    [low, near, 'too-close'],
    [low, low, 'too-close'],
    [high, rate(0, 99, 0, 4), 'too-short'],
    [rate(20, 99, 12, 30), low, 'too-short'],
  ])('%#: %j against %j is %s', (a, b, verdict) => {
    expect(compareRates([profile(a), profile(b)])[0]?.verdict).toBe(verdict)
  })

  // 2.4 − .8 = 1.6 with √(1 + .36) towards zero: z = 2.69, p = .0072.
  const some = rate(12, 500, 1.4, 3.6)
  const other = rate(4, 500, 0.3, 1.4)

  test('the rates of two texts are one question: nothing is adjusted', () => {
    const alone = compareRates([profile(some), profile(other)])[0]
    expect(alone?.p).toBeCloseTo(0.0072, 4)
    expect(alone?.pAdjusted).toBe(alone?.p)
    expect(alone?.verdict).toBe('clearly-more')
  })

  test('Holm over the pairs: clear between two texts, too close among five', () => {
    const five = compareRates([some, other, other, other, other].map((each) => profile(each)))
    // Ten pairs, of which four have p = .0072: 10 × .0072 = .072.
    expect(five[0]?.pAdjusted).toBeCloseTo(10 * 0.0072, 3)
    expect(five[0]?.verdict).toBe('too-close')
  })

  test('a family is clear only where the rate is, and after Holm over the families', () => {
    const both = compareRates([profile(high, { judgment: some }), profile(low, { judgment: other })])
    const [ofRate, judgment] = both
    expect(ofRate?.verdict).toBe('clearly-more')
    expect(judgment?.pAdjusted).toBeCloseTo(3 * 0.0072, 3)
    expect(judgment?.verdict).toBe('clearly-more')
    // The same families under rates that do not differ.
    const [, without] = compareRates([profile(low, { judgment: some }), profile(near, { judgment: other })])
    expect(without?.verdict).toBe('too-close')
  })

  test('texts that are too short do not make the others’ comparisons harder', () => {
    const short = profile(rate(1, 40, 0, 9))
    const [first] = compareRates([profile(high), profile(low)])
    expect(compareRates([profile(high), profile(low), short])[0]).toEqual(first)
  })

  test('a text that is not measured has no differences', () => {
    expect(compareRates([profile(high), null, profile(low)]).map(({ a, b }) => [a, b])).toEqual(Array(4).fill([0, 2]))
    expect(compareRates([null, profile(high)])).toEqual([])
    expect(compareRates([])).toEqual([])
  })

  test('swapped texts mirror every figure to the last digit', () => {
    const anyRate = fc
      .tuple(fc.nat(60), fc.integer({ min: 50, max: 900 }), fc.double({ min: 0.01, max: 5, noNaN: true }))
      .map(([count, words, width]) => {
        const per100 = (100 * count) / words
        return rate(count, words, Math.max(0, per100 - width), per100 + width * 1.3)
      })
    const anyProfile = fc
      .tuple(anyRate, anyRate, anyRate)
      .map(([all, drama, naming]) => profile(all, { drama, naming }))
    const opposite = {
      'clearly-more': 'clearly-less',
      'clearly-less': 'clearly-more',
      'too-close': 'too-close',
      'too-short': 'too-short',
    }
    fc.assert(
      fc.property(anyProfile, anyProfile, (one, other) => {
        const swapped = compareRates([other, one])
        compareRates([one, other]).forEach((row, index) => {
          const mirror = swapped[index]
          if (!mirror) throw new Error('a row is missing')
          expect(mirror.value + row.value).toBe(0)
          expect([mirror.interval[0] + row.interval[1], mirror.interval[1] + row.interval[0]]).toEqual([0, 0])
          expect([mirror.p, mirror.pAdjusted]).toEqual([row.p, row.pAdjusted])
          expect(mirror.verdict).toBe(opposite[row.verdict])
        })
      }),
    )
  })
})

test.each([
  [0, 1],
  [1.959964, 0.05],
  [-2.575829, 0.01],
  [3.290527, 0.001],
  [6, 1.973e-9],
])('two-sided p of z = %d is %d', (z, p) => {
  expect(twoSidedP(z) / p).toBeCloseTo(1, 3)
})
