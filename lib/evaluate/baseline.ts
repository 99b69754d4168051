import english from 'sentiment/languages/en/index.js'
import type { Scorer } from '@/lib/evaluate/scorer'
import { wordsOf } from '@/lib/evaluate/units'

/** AFINN-165 as the `sentiment` library brings it: words with a score from −5 to 5. */
const SCORES: ReadonlyMap<string, number> = new Map(Object.entries(english.labels))

/**
 * A yardstick: every word with a pleasant or unpleasant score is marked with its size. The score of a text is the sum
 * per 100 words. It knows no quotations, no people and no pairs of sentences.
 */
export const afinn: Scorer = {
  name: 'sentiment',
  read({ text }) {
    const words = wordsOf(text)
    const marks = words.flatMap(({ word, start, end }) => {
      const weight = Math.abs(SCORES.get(word) ?? 0)
      return weight > 0 ? [{ start, end, weight, voice: 'narrator' as const, entry: `afinn/${word}` }] : []
    })
    const sum = marks.reduce((total, { weight }) => total + weight, 0)
    return {
      score: words.length === 0 ? 0 : (100 * sum) / words.length,
      marks,
      quotations: null,
      people: null,
      words: { narrator: words.length, marks: marks.length },
    }
  },
  pair: null,
}
