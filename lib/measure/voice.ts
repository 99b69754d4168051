import {
  FAMILY_OF,
  LOADED_CATEGORIES,
  LOADED_FAMILIES,
  type Category,
  type Finding,
  type LoadedFamily,
  type Rate,
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
  const families = LOADED_FAMILIES.map(() => new SentenceTally())
  const categories = LOADED_CATEGORIES.map(() => new SentenceTally())
  let weightSquares = 0

  // Marks of the sentence at hand, which is over before the next one begins.
  const inFamily = new Int32Array(LOADED_FAMILIES.length)
  const inCategory = new Int32Array(LOADED_CATEGORIES.length)
  for (let start = 0; start < marks.length;) {
    const sentence = marks[start]?.sentence ?? -1
    let end = start
    let weight = 0
    for (let mark = marks[end]; mark && mark.sentence === sentence; mark = marks[++end]) {
      const { category, family } = placeOf(mark)
      inCategory[category] = (inCategory[category] ?? 0) + 1
      inFamily[family] = (inFamily[family] ?? 0) + 1
      weight += mark.weight
      weightSquares += mark.weight * mark.weight
    }
    const sentenceWords = words[sentence] ?? 0
    all.add(end - start, sentenceWords)
    weights.add(weight, sentenceWords)
    for (let index = start; index < end; index++) {
      const { category, family } = placeOf(marks[index])
      moveTo(categories, inCategory, category, sentenceWords)
      moveTo(families, inFamily, family, sentenceWords)
    }
    start = end
  }

  return {
    words: size.words,
    rate: rateOf(all, size),
    intensity: intensityOf(weights, weightSquares, size),
    byFamily: rates(LOADED_FAMILIES, families, size),
    byCategory: rates(LOADED_CATEGORIES, categories, size),
  }
}

/** Where a category and its family stand among those that are loaded. */
interface CategoryPlace {
  readonly category: number
  readonly family: number
}

const PLACES: ReadonlyMap<Category, CategoryPlace> = new Map(
  LOADED_CATEGORIES.map((name, category) => [
    name,
    { category, family: LOADED_FAMILIES.indexOf(FAMILY_OF[name] as LoadedFamily) },
  ]),
)
const NO_PLACE: CategoryPlace = { category: -1, family: -1 }

function placeOf(mark: Finding | undefined): CategoryPlace {
  return (mark && PLACES.get(mark.category)) ?? NO_PLACE
}

/** The marks of one kind in a sentence, all at once: the next call for this kind finds none. */
function moveTo(tallies: readonly SentenceTally[], counts: Int32Array, place: number, words: number): void {
  const count = counts[place] ?? 0
  if (count === 0) return
  tallies[place]?.add(count, words)
  counts[place] = 0
}

function rates<Key extends string>(
  keys: readonly Key[],
  tallies: readonly SentenceTally[],
  size: VoiceSize,
): Record<Key, Rate> {
  const none = new SentenceTally()
  return Object.fromEntries(keys.map((key, place) => [key, rateOf(tallies[place] ?? none, size)])) as Record<Key, Rate>
}
