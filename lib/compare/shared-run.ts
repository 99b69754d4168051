import type { FeatureSet } from './features'

export interface SharedRun {
  /** Words of the longest stretch that both have in the same order without a gap. */
  readonly words: number
  /** The greatest weight of such a stretch, in units of a natural logarithm. */
  readonly weight: number
}

/** Weight (hundredths) of a function word or a name in a stretch: it still shows that the wording is the same. */
const PLAIN_WORD = 30
const WEIGHT_UNIT = 100
/** Word by word comparison is quadratic: of longer sentences only so many words are looked at. */
const MOST_WORDS = 120

/** The longest and the weightiest stretch of words that two sentences share; words of one meaning count as the same. */
export function sharedRun(a: readonly number[], b: readonly number[], features: FeatureSet): SharedRun {
  const lengthA = Math.min(a.length, MOST_WORDS)
  const lengthB = Math.min(b.length, MOST_WORDS)
  const weights = new Int32Array(lengthB + 1)
  const lengths = new Int32Array(lengthB + 1)
  let weight = 0
  let words = 0
  for (let x = 0; x < lengthA; x++) {
    const id = a[x] ?? -1
    const own = features.content[id] && !features.names[id] ? (features.weights[id] ?? 0) : PLAIN_WORD
    for (let y = lengthB; y > 0; y--) {
      if (b[y - 1] !== id) {
        weights[y] = 0
        lengths[y] = 0
        continue
      }
      const sum = (weights[y - 1] ?? 0) + own
      const length = (lengths[y - 1] ?? 0) + 1
      weights[y] = sum
      lengths[y] = length
      if (sum > weight) weight = sum
      if (length > words) words = length
    }
  }
  return { words, weight: weight / WEIGHT_UNIT }
}
