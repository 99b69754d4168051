/** What is packed: see walk.ts. */

/** A term's lists: what makes it literal and what it needs, each after the term, before it and around it. */
export const LISTS = 6

export interface Packed {
  /** Every character of the strings, the commonest first. */
  readonly alphabet: string
  /** How many strings there are. */
  readonly size: number
  /** Each once, in the order of `byPacking`. */
  readonly strings: string[]
  /** In the order of their strings. */
  readonly terms: PackedTerm[]
}

export interface PackedTerm {
  /** Index of its string. */
  readonly string: number
  readonly category: number
  /** Parts of speech, strength and capitals as one number. */
  readonly codes: number
  /** For each of its lists, indices of strings in rising order; `NONE` where it has none. */
  readonly lists: readonly number[][]
}

/** A list that a term does not have. */
export const NONE: number[] = []

/** The order of strings: single words first, so that phrases are made of words known by then. */
export function byPacking(a: string, b: string): number {
  return Number(a.includes(' ')) - Number(b.includes(' ')) || (a < b ? -1 : 1)
}
