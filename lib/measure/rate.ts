import weights from '@/data/lexicon/weights.json'
import type { Intensity, Rate } from '@/lib/model'
import { clusteredInterval, type Tally, type VoiceSize } from './interval'

/**
 * Under this many words of a voice one mark moves the rate by a whole point per 100, more than most articles differ
 * by: "too short to tell", counts only.
 */
export const MIN_WORDS = 100

/** Every word marked; and each with the highest weight there is. */
const MOST_MARKS_PER_100 = 100
const MOST_WEIGHT_PER_100 =
  MOST_MARKS_PER_100 * Math.max(...Object.values(weights.categories).flat(), ...Object.values(weights.patterns))

/** A text without marks says nothing of their weight: assume two marks' worth of the mean, which weights are fitted to. */
const PRIOR_MARKS = 2
const PRIOR_WEIGHT = 2

/** A growing `Tally`: sentences are added one after the other. */
export class SentenceTally implements Tally {
  sum = 0
  squares = 0
  cross = 0

  /** `value`: marks or weights of one sentence; `words`: the words of the voice in it. */
  add(value: number, words: number): void {
    this.sum += value
    this.squares += value * value
    this.cross += value * words
  }
}

/** Marks per 100 words of a voice, with its denominator and 95 % interval. */
export function rateOf(marks: Tally, size: VoiceSize): Rate {
  return {
    count: marks.sum,
    words: size.words,
    per100: per100(marks.sum, size.words),
    interval: clusteredInterval(marks, size, 1, MOST_MARKS_PER_100),
    sufficient: size.words >= MIN_WORDS,
  }
}

/**
 * Sum of weights per 100 words. The interval is that of a rate whose marks have the size Σw² / Σw (for a compound
 * Poisson sum the variance is that many times the mean); `weightSquares` is Σw² over single marks.
 */
export function intensityOf(weights: Tally, weightSquares: number, size: VoiceSize): Intensity {
  const priorSum = PRIOR_MARKS * PRIOR_WEIGHT
  const unit = (weightSquares + priorSum * PRIOR_WEIGHT) / (weights.sum + priorSum)
  return {
    sum: weights.sum,
    words: size.words,
    per100: per100(weights.sum, size.words),
    interval: clusteredInterval(weights, size, unit, MOST_WEIGHT_PER_100),
    sufficient: size.words >= MIN_WORDS,
  }
}

function per100(count: number, words: number): number {
  return words === 0 ? 0 : (100 * count) / words
}
