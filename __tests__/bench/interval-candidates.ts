import type { Interval } from '@/lib/model'
import { clusteredInterval, Z95 } from '@/lib/measure/interval'
import { tallyOf, type SimulatedText } from './clustered-text'
import type { Random } from './random'

/** A way to make a 95 % interval per 100 words. Those that draw samples get the text's own random stream. */
export type Candidate = (text: SimulatedText, random: Random) => Interval

const RESAMPLES = 200
/** Cornish and Fisher's t from z, as in lib/measure/interval.ts. */
const studentT = (df: number) => Z95 * (1 + (Z95 * Z95 + 1) / 4 / df)

const wilson: Candidate = (text) => {
  const { tally, size } = tallyOf(text)
  const spread = Z95 * Z95
  const half = Math.sqrt(spread * tally.sum + (spread * spread) / 4)
  const scale = 100 / size.words
  return [(tally.sum + spread / 2 - half) * scale, (tally.sum + spread / 2 + half) * scale]
}

/** Ratio estimator with its linearised cluster variance and Student's t. */
const robustT: Candidate = (text) => {
  const { tally, size } = tallyOf(text)
  const rate = tally.sum / size.words
  const residual = tally.squares - 2 * rate * tally.cross + rate * rate * size.wordSquares
  const df = size.sentences - 1
  const half = studentT(df) * Math.sqrt((residual * size.sentences) / df) * (100 / size.words)
  return [Math.max(0, 100 * rate - half), 100 * rate + half]
}

/** Negative binomial with moment-estimated variation, on the scale that makes its variance constant (arsinh). */
const negativeBinomial: Candidate = (text) => {
  const { tally, size } = tallyOf(text)
  const rate = tally.sum / size.words
  const residual = tally.squares - 2 * rate * tally.cross + rate * rate * size.wordSquares
  const expected = rate * rate * size.wordSquares
  const variation = Math.max(1e-6, (residual - tally.sum + 1) / (expected + 1))
  const scale = Math.sqrt(variation * size.wordSquares) / size.words
  const centre = (2 / scale) * Math.asinh(scale * Math.sqrt(tally.sum + 0.5))
  const back = (point: number) => (100 / size.words) * (Math.sinh((Math.max(0, point) * scale) / 2) / scale) ** 2
  return [back(centre - Z95), back(centre + Z95)]
}

function resampledRates({ words, marks }: SimulatedText, random: Random): number[] {
  const rates: number[] = []
  for (let sample = 0; sample < RESAMPLES; sample++) {
    let wordSum = 0
    let markSum = 0
    for (let draw = 0; draw < words.length; draw++) {
      const sentence = random.below(words.length)
      wordSum += words[sentence] ?? 0
      markSum += marks[sentence] ?? 0
    }
    rates.push((100 * markSum) / wordSum)
  }
  return rates.sort((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(share * sorted.length)))] ?? 0

const percentile: Candidate = (text, random) => {
  const rates = resampledRates(text, random)
  return [at(rates, 0.025), at(rates, 0.975)]
}

/** Efron's bias-corrected and accelerated bootstrap (1987). */
const accelerated: Candidate = (text, random) => {
  const rates = resampledRates(text, random)
  const { tally, size } = tallyOf(text)
  const rate = (100 * tally.sum) / size.words
  const below = rates.filter((each) => each < rate).length + rates.filter((each) => each === rate).length / 2
  const bias = quantile(Math.min(0.99, Math.max(0.01, below / rates.length)))
  const left = text.words.map((words, sentence) => (tally.sum - (text.marks[sentence] ?? 0)) / (size.words - words))
  const mean = left.reduce((a, b) => a + b, 0) / left.length
  const squares = left.reduce((sum, each) => sum + (mean - each) ** 2, 0)
  const acceleration =
    squares === 0 ? 0 : left.reduce((sum, each) => sum + (mean - each) ** 3, 0) / (6 * squares ** 1.5)
  const share = (z: number) => probability(bias + (bias + z) / (1 - acceleration * (bias + z)))
  return [at(rates, share(-Z95)), at(rates, share(Z95))]
}

/** Standard normal distribution, good to .0001 (Page 1977), and its inverse by bisection. */
const probability = (z: number) => 1 / (1 + Math.exp(-(1.5976 * z + 0.070565776 * z ** 3)))
function quantile(share: number): number {
  let low = -4
  let high = 4
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (probability(middle) < share) low = middle
    else high = middle
  }
  return low
}

export const chosen: Candidate = (text) => {
  const { tally, size } = tallyOf(text)
  return clusteredInterval(tally, size)
}

export const CANDIDATES: Readonly<Record<string, Candidate>> = {
  'Wilson, marks independent': wilson,
  'robust variance with t': robustT,
  'bootstrap, percentile': percentile,
  'bootstrap, BCa': accelerated,
  'negative binomial, arsinh': negativeBinomial,
  'Wilson, overdispersed (chosen)': chosen,
}
