import type { Interval } from '@/lib/model'

/**
 * A 95 % interval for marks per 100 words of one voice, when marks come in clusters: a Wilson score interval whose
 * variance is widened by the overdispersion of marks between sentences. Analytic, so no random numbers are needed.
 * Chosen by simulation among six candidates: see lib/decisions/intervals.md and `__tests__/bench/intervals.ts`.
 */

/** How one voice's words are spread over the sentences. */
export interface VoiceSize {
  /** Sentences with at least one word of the voice. */
  readonly sentences: number
  /** Σ mᵢ, where mᵢ is the number of words of the voice in sentence i. */
  readonly words: number
  /** Σ mᵢ² */
  readonly wordSquares: number
}

/** How marks (or their weights) are spread over the sentences. */
export interface Tally {
  /** Σ yᵢ, where yᵢ is the number of marks (or the sum of weights) in sentence i. */
  readonly sum: number
  /** Σ yᵢ² */
  readonly squares: number
  /** Σ yᵢ mᵢ */
  readonly cross: number
}

/** Standard normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959964

/**
 * What is believed of clustering before a text is read: sentences differ in their own rates by this squared coefficient
 * of variation, as marks in a negative binomial do. News articles show less, pamphlets more.
 */
const PRIOR_VARIATION = 0.5
/** Least prior overdispersion (1 is chance alone): with few marks a text cannot show how clustered they are. */
const PRIOR_DISPERSION = 1.1
/** The prior counts as much as two marks: enough for texts with none, soon outweighed by a text's own marks. */
const PRIOR_MARKS = 2
/** Half a mark keeps the prior's rate above zero in a text without marks. */
const HALF_MARK = 0.5
/** First term of Fisher and Cornish's expansion of Student's t: t ≈ z (1 + T_TERM / df). */
const T_TERM = (Z95 * Z95 + 1) / 4

/**
 * In: the spread of marks and of words; `unit`, the typical size of one mark in `tally` (1 for plain counts, the
 * mean size of a mark for weights); `ceiling`, the largest value that makes sense per 100 words.
 * Out: low and high bound per 100 words, 0 ≤ low ≤ rate ≤ high. Zero marks give low 0 and high above 0. Without
 * words nothing is known: [0, ceiling].
 */
export function clusteredInterval(tally: Tally, size: VoiceSize, unit = 1, ceiling = 100): Interval {
  const { words } = size
  if (words <= 0) return [0, ceiling]
  const marks = tally.sum / unit
  const { dispersion, degrees } = overdispersion(marks, tally, size, unit)
  const fromText = marks / (marks + PRIOR_MARKS)
  const z = Z95 * (1 + (T_TERM / degrees) * fromText)
  // Wilson: all x with (marks − x)² ≤ z² · dispersion · x
  const spread = z * z * dispersion
  const centre = marks + spread / 2
  const half = Math.sqrt(spread * marks + (spread * spread) / 4)
  const per100 = (100 * tally.sum) / words
  const scale = (100 * unit) / words
  const low = marks === 0 ? 0 : Math.max(0, Math.min(per100, (centre - half) * scale))
  const high = Math.max(per100, Math.min((centre + half) * scale, ceiling))
  return [low, high]
}

/**
 * Variance of the marks beyond an even spread (the ratio estimator's design effect), drawn towards the prior and
 * never below 1: fewer clusters than chance would give are luck, not precision.
 */
function overdispersion(marks: number, tally: Tally, size: VoiceSize, unit: number) {
  const rate = tally.sum / size.words
  const degrees = Math.max(1, size.sentences - 1)
  const residual = tally.squares - 2 * rate * tally.cross + rate * rate * size.wordSquares
  const observed = Math.max(0, (residual * (degrees + 1)) / degrees) / (unit * unit)
  const wordsPerSentence = size.wordSquares / size.words
  const marksPerSentence = ((marks + HALF_MARK) / size.words) * wordsPerSentence
  const prior = PRIOR_DISPERSION + PRIOR_VARIATION * marksPerSentence
  return { dispersion: Math.max(1, (observed + PRIOR_MARKS * prior) / (marks + PRIOR_MARKS)), degrees }
}
