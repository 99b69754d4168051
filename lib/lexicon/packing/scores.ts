import type { Coder } from './coder'
import { endOf, hash, sharedLength } from './hashes'
import { IS_SCORED, SCORE } from './kinds'
import type { Packed } from './packed'
import { Symbols } from './symbols'

/** The largest score, and the lowest with a minus. */
export const MOST_SCORE = 5
/** Words that share so many letters are of one family, and all the more so up to the other number. */
const RELATED = 3
const FAMILY = 7

/** Which words have a score, and which: what the last one with a score has, and of what category a term is, tell most. */
export function walkScores(coder: Coder, { words, terms, scores }: Packed): void {
  const categories = new Uint8Array(words.size)
  for (const { item, category } of terms) if (item < words.size) categories[item] = category + 1
  const symbols = new Symbols(coder, SCORE, 2 * MOST_SCORE + 1, 1 << 14)
  let before = ''
  let symbolBefore = 0
  let wereScored = 0
  for (let item = 0; item < words.size; item++) {
    const word = words.values[item] ?? ''
    const category = categories[item] ?? 0
    const shared = sharedLength(before, word, FAMILY)
    const wanted = scores[item] ?? 0
    const isScored = coder.bit(wanted === 0 ? 0 : 1, hash(IS_SCORED, (category * 8 + shared) * 8 + wereScored))
    wereScored = ((wereScored << 1) | isScored) & 7
    if (isScored === 0) continue
    const isRelated = shared >= RELATED
    symbolBefore = symbols.code(
      wanted + MOST_SCORE,
      isRelated ? hash(symbolBefore, shared) : endOf(word, 3),
      hash(category, isRelated ? symbolBefore : 0),
      category,
    )
    scores[item] = symbolBefore - MOST_SCORE
    before = word
  }
}
