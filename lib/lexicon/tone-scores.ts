import english from 'sentiment/languages/en/index.js'
import tone from '@/data/language/tone.json'
import type { ToneScores } from '@/lib/model'

/**
 * AFINN-165, the scores of the `sentiment` library, without the words that carry no tone in news
 * (data/language/tone.json says why for each), and without phrases: tone is looked up word by word.
 */
export const TONE_SCORES: ToneScores = new Map(
  Object.entries(english.labels).filter(([word]) => !word.includes(' ') && !Object.hasOwn(tone.reasons, word)),
)
