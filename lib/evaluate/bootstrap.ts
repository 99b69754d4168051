import { everyOne, type Draws } from '@/lib/evaluate/measures'
import type { Interval } from '@/lib/model'

/** Enough for two steady digits of a percentile, little enough for a minute. */
const RESAMPLES = 1000
/** Resamples of fewer groups are nearly all alike: their interval would be far too narrow. */
const MIN_GROUPS = 5
/** Any number would do; a fixed one gives everybody the same intervals. */
const SEED = 20_190_310
const TAIL = 0.025

/**
 * A 95 % interval by the percentile bootstrap (Efron 1979): the groups are drawn as often as there are groups, with
 * replacement, the figure is taken again, a thousand times over; the interval leaves out 2.5 % at either end. Groups,
 * not single words, because words of one article are not independent of each other.
 * @param figure of how often each group is drawn
 * @returns null where there are too few groups
 */
export function bootstrapInterval(groups: number, figure: (draws: Draws) => number): Interval | null {
  if (groups < MIN_GROUPS) return null
  const random = seededRandom()
  const values: number[] = []
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const draws = everyOne(groups).fill(0)
    for (let drawn = 0; drawn < groups; drawn++) {
      const group = Math.floor(random() * groups)
      draws[group] = (draws[group] ?? 0) + 1
    }
    const value = figure(draws)
    // A resample that holds nothing the experts marked has no figure.
    if (Number.isFinite(value)) values.push(value)
  }
  values.sort((a, b) => a - b)
  return [quantile(values, TAIL), quantile(values, 1 - TAIL)]
}

/** Of numbers in order, the value at a share of the way, between two neighbours where it falls between them. */
export function quantile(sorted: readonly number[], at: number): number {
  const position = (sorted.length - 1) * at
  const low = sorted[Math.floor(position)] ?? NaN
  const high = sorted[Math.ceil(position)] ?? NaN
  return low + (high - low) * (position - Math.floor(position))
}

/** Uniform pseudo-random numbers in [0, 1), the same sequence everywhere and each time (Mulberry32, Ettinger 2017). */
export function seededRandom(): () => number {
  let state = SEED
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
