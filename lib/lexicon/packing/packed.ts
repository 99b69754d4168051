/** What is packed: see walk.ts. */

/** A term's lists: what makes it literal and what it needs, each after the term, before it and around it. */
export const LISTS = 6

/** Terms and the words around them are items: single words by their index, then phrases. */
export interface Packed {
  /** Every character of the words, the commonest first, and `END`. */
  readonly alphabet: string
  /** All words, those of phrases and those with a score too, each once, in rising order. */
  readonly words: Column<string>
  /** Phrases of two and more words, by their words' indices; in rising order, a shorter one before what it begins. */
  readonly phrases: Column<readonly number[]>
  /** In the order of their items. */
  readonly terms: PackedTerm[]
  /** What each word adds to the tone, -5 to 5; 0 where it adds nothing. */
  readonly scores: number[]
}

/** What is filled by reading, and how long it will be. */
export interface Column<Value> {
  readonly size: number
  readonly values: Value[]
}

export interface PackedTerm {
  readonly item: number
  readonly category: number
  /** Parts of speech, strength and capitals as one number. */
  readonly codes: number
  /** For each of its lists, items in rising order; `NONE` where it has none. */
  readonly lists: readonly number[][]
}

/** A list that a term does not have. */
export const NONE: number[] = []
/** Lists of a term that has none, as of most. */
export const NO_LISTS: readonly number[][] = Array.from({ length: LISTS }, () => NONE)

/** Stands among the letters for the end of a word. */
export const END = '\n'

/** The word or phrase that has this number. */
export function itemAt({ words, phrases }: Packed, item: number): string {
  if (item < words.size) return words.values[item] ?? ''
  return (phrases.values[item - words.size] ?? NONE).map((word) => words.values[word]).join(' ')
}

/** The order of phrases. */
export function byWords(a: readonly number[], b: readonly number[]): number {
  const shared = sharedWords(a, b)
  return (a[shared] ?? -1) - (b[shared] ?? -1)
}

/** How many words two phrases have in common at their beginning. */
export function sharedWords(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}
