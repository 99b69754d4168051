import {
  LOADED_FAMILIES,
  type Difference,
  type DifferenceMeasure,
  type Interval,
  type Profile,
  type Rate,
  type Verdict,
} from '@/lib/model'
import { holm } from './holm'
import { twoSidedP, Z95 } from './normal'

/** Significance level: the verdict is "clearly more" when the adjusted p-value is below it. */
const LEVEL = 0.05

const MEASURES: readonly DifferenceMeasure[] = ['rate', ...LOADED_FAMILIES]

/**
 * Compares the narrator's rates of every two texts, in all and by family.
 * In: profiles in the order of the texts, null for a text that is not measured. Out: for every two measured texts
 * a < b and every measure the difference a minus b in marks per 100 words, its 95 % interval, p-value and verdict.
 * Texts without a profile have no differences: missing is not zero. Pairs in which a text is too short are outside
 * Holm's family, because no summary may pick from them; their adjusted p-value is 1.
 *
 * Adjusted in two steps (fixed sequence; Maurer, Hothorn & Lehmacher 1995): the question that is asked beforehand,
 * whether the rates differ, by Holm over the pairs of texts; which family carries it, by Holm over all families of all
 * pairs, and only where the rates of that pair differ. So looking into the families takes nothing from the first answer.
 */
export function compareRates(profiles: readonly (Profile | null)[]): Difference[] {
  const pairs: Difference[][] = []
  profiles.forEach((first, a) => {
    for (let b = a + 1; first && b < profiles.length; b++) {
      const second = profiles[b]
      if (second) pairs.push(MEASURES.map((measure) => unadjusted(first, second, a, b, measure)))
    }
  })
  const rates = adjust(pairs.map(([rate]) => rate))
  const families = adjust(pairs.flatMap(([, ...inFamilies]) => inFamilies))
  return pairs.flatMap((measures, pair) => {
    const ofRate = rates[pair] ?? 1
    return measures.map((row, index) => {
      const ofFamily = families[pair * LOADED_FAMILIES.length + index - 1] ?? 1
      const pAdjusted = index === 0 ? ofRate : Math.max(ofRate, ofFamily)
      return row.verdict === 'too-short' ? row : { ...row, pAdjusted, verdict: verdictOf(row.value, pAdjusted) }
    })
  })
}

/** A difference before any adjustment: `too-short`, or with a verdict that is still to be made. */
function unadjusted(first: Profile, second: Profile, a: number, b: number, measure: DifferenceMeasure): Difference {
  const [one, two] = [rateOf(first, measure), rateOf(second, measure)]
  const verdict = one.sufficient && two.sufficient ? 'too-close' : 'too-short'
  return { a, b, measure, ...rateDifference(one, two), pAdjusted: 1, verdict }
}

/** Holm's adjusted p-values in the order given; 1 for a row that is too short, which takes no part. */
function adjust(rows: readonly (Difference | undefined)[]): number[] {
  const takesPart = (row: Difference | undefined): row is Difference => row !== undefined && row.verdict !== 'too-short'
  const adjusted = holm(rows.filter(takesPart).map(({ p }) => p))
  let next = 0
  return rows.map((row) => (takesPart(row) ? (adjusted[next++] ?? 1) : 1))
}

/**
 * The difference of two rates, first minus second, by the method of variance estimates recovery from the two single
 * intervals (MOVER; Zou & Donner 2008, Statistics in Medicine 27:1693-1702). The p-value belongs to the interval:
 * it is below .05 exactly when the interval leaves out 0.
 */
export function rateDifference(first: Rate, second: Rate): { value: number; interval: Interval; p: number } {
  const value = first.per100 - second.per100
  const below = distance(first.per100 - first.interval[0], second.interval[1] - second.per100)
  const above = distance(first.interval[1] - first.per100, second.per100 - second.interval[0])
  // The side that faces zero decides whether zero is within chance.
  const towardsZero = value > 0 ? below : above
  const p = value === 0 || towardsZero === 0 ? 1 : twoSidedP((Z95 * value) / towardsZero)
  return { value, interval: [value - below, value + above], p }
}

/** Not Math.hypot, which may round differently when its arguments are swapped: swapped texts must mirror exactly. */
function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y)
}

function rateOf(profile: Profile, measure: DifferenceMeasure): Rate {
  return measure === 'rate' ? profile.narrator.rate : profile.narrator.byFamily[measure]
}

function verdictOf(value: number, pAdjusted: number): Verdict {
  if (pAdjusted >= LEVEL) return 'too-close'
  return value > 0 ? 'clearly-more' : 'clearly-less'
}
