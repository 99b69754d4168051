import {
  FAMILY_OF,
  LOADED_CATEGORIES,
  LOADED_FAMILIES,
  type Finding,
  type LoadedCategory,
  type LoadedFamily,
  type VoiceProfile,
} from '@/lib/model'
import type { VoiceSize } from './interval'
import { intensityOf, rateOf, SentenceTally } from './rate'

/**
 * Rate, intensity, and rates by family and category of one voice.
 * In: its counted findings in order of their sentences, its words per sentence, and their size. Marks of one sentence
 * are one cluster. Every count equals the number of findings given.
 */
export function measureVoice(marks: readonly Finding[], words: Int32Array, size: VoiceSize): VoiceProfile {
  const all = new SentenceTally()
  const weights = new SentenceTally()
  const families = record(LOADED_FAMILIES, () => new SentenceTally())
  const categories = record(LOADED_CATEGORIES, () => new SentenceTally())
  let weightSquares = 0

  // Marks of the sentence at hand, which is over before the next one begins.
  const inCategory = record(LOADED_CATEGORIES, () => 0)
  const inFamily = record(LOADED_FAMILIES, () => 0)
  for (let start = 0; start < marks.length;) {
    const sentence = marks[start]?.sentence ?? -1
    let end = start
    let weight = 0
    for (let mark = marks[end]; mark && mark.sentence === sentence; mark = marks[++end]) {
      const category = mark.category as LoadedCategory
      inCategory[category]++
      inFamily[FAMILY_OF[category] as LoadedFamily]++
      weight += mark.weight
      weightSquares += mark.weight * mark.weight
    }
    const sentenceWords = words[sentence] ?? 0
    all.add(end - start, sentenceWords)
    weights.add(weight, sentenceWords)
    for (const category of LOADED_CATEGORIES) {
      if (inCategory[category] > 0) categories[category].add(inCategory[category], sentenceWords)
      inCategory[category] = 0
    }
    for (const family of LOADED_FAMILIES) {
      if (inFamily[family] > 0) families[family].add(inFamily[family], sentenceWords)
      inFamily[family] = 0
    }
    start = end
  }

  return {
    words: size.words,
    rate: rateOf(all, size),
    intensity: intensityOf(weights, weightSquares, size),
    byFamily: record(LOADED_FAMILIES, (family) => rateOf(families[family], size)),
    byCategory: record(LOADED_CATEGORIES, (category) => rateOf(categories[category], size)),
  }
}

function record<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>
}
