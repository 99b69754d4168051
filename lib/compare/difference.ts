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

/** A verdict is "clearly" when its adjusted p-value is below this. */
export const LEVEL = 0.05

const MEASURES: readonly DifferenceMeasure[] = ['rate', ...LOADED_FAMILIES]

/**
 * Compares the narrator's rates of every two texts, in all and by family.
 * In: profiles in the order of the texts, null for a text that is not measured. Out: for every two measured texts
 * a < b and every measure the difference a minus b in marks per 100 words, its 95 % interval, p-value and verdict.
 * Texts without a profile have no differences: missing is not zero. Pairs in which a text is too short are outside
 * Holm's family, because no summary may pick from them; their adjusted p-value is 1.
 */
export function compareRates(profiles: readonly (Profile | null)[]): Difference[] {
  const rows: { row: Omit<Difference, 'pAdjusted' | 'verdict'>; sufficient: boolean }[] = []
  profiles.forEach((first, a) => {
    for (let b = a + 1; first && b < profiles.length; b++) {
      const second = profiles[b]
      if (!second) continue
      for (const measure of MEASURES) {
        const rateA = rateOf(first, measure)
        const rateB = rateOf(second, measure)
        rows.push({
          row: { a, b, measure, ...rateDifference(rateA, rateB) },
          sufficient: rateA.sufficient && rateB.sufficient,
        })
      }
    }
  })
  const adjusted = holm(rows.filter((each) => each.sufficient).map((each) => each.row.p))
  let next = 0
  return rows.map(({ row, sufficient }) => {
    const pAdjusted = sufficient ? (adjusted[next++] ?? 1) : 1
    return { ...row, pAdjusted, verdict: verdictOf(row.value, pAdjusted, sufficient) }
  })
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

function verdictOf(value: number, pAdjusted: number, sufficient: boolean): Verdict {
  if (!sufficient) return 'too-short'
  if (pAdjusted >= LEVEL) return 'too-close'
  return value > 0 ? 'clearly-more' : 'clearly-less'
}
