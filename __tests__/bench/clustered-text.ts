import { SentenceTally } from '@/lib/measure/rate'
import type { VoiceSize } from '@/lib/measure/interval'
import type { Random } from './random'

/** How marks cluster in sentences. `none`: evenly by chance. */
export type Clustering =
  | { readonly kind: 'none' }
  /** Gamma-Poisson: sentences differ in their own rate with this squared coefficient of variation. */
  | { readonly kind: 'gamma'; readonly variation: number }
  /** Beta-binomial: two words of one sentence agree on being marked with this intraclass correlation. */
  | { readonly kind: 'beta'; readonly icc: number }

export interface SimulatedText {
  readonly words: readonly number[]
  readonly marks: readonly number[]
}

/** English news: 22 words a sentence on average, lognormal, a few of three or four words and a few of sixty. */
const MEAN_WORDS = 22
const LOG_SPREAD = 0.5
const LEAST_WORDS = 3

/** Words and marks of each sentence of one text. `rate`: true marks per 100 words. */
export function simulateText(random: Random, sentences: number, rate: number, clustering: Clustering): SimulatedText {
  const share = rate / 100
  const words: number[] = []
  const marks: number[] = []
  for (let sentence = 0; sentence < sentences; sentence++) {
    const length = MEAN_WORDS * Math.exp(LOG_SPREAD * random.normal() - (LOG_SPREAD * LOG_SPREAD) / 2)
    const count = Math.max(LEAST_WORDS, Math.round(length))
    words.push(count)
    marks.push(marksOf(random, count, share, clustering))
  }
  return { words, marks }
}

function marksOf(random: Random, words: number, share: number, clustering: Clustering): number {
  if (clustering.kind === 'none') return random.poisson(share * words)
  if (clustering.kind === 'gamma') {
    const shape = 1 / clustering.variation
    return random.poisson((share * words * random.gamma(shape)) / shape)
  }
  const weight = 1 / clustering.icc - 1
  const marked = random.gamma(share * weight)
  return random.binomial(words, marked / (marked + random.gamma((1 - share) * weight)))
}

export function tallyOf(text: SimulatedText): { tally: SentenceTally; size: VoiceSize } {
  const tally = new SentenceTally()
  let words = 0
  let wordSquares = 0
  text.words.forEach((count, sentence) => {
    words += count
    wordSquares += count * count
    tally.add(text.marks[sentence] ?? 0, count)
  })
  return { tally, size: { sentences: text.words.length, words, wordSquares } }
}
