import type { LoadedCategory } from './categories'

/** data/lexicon/weights.json: how much a mark counts. Made by `npm run calibrate`; the schema is lib/lexicon/schema.ts. */
export interface MarkWeights {
  /** Edition of the lexicon that it was fitted with. */
  readonly edition: string
  /** "2026-11-22" */
  readonly date: string
  readonly method: string
  readonly sizes: { readonly sentences: number; readonly articles: number; readonly marks: number }
  /** Weights of strength 1, 2 and 3, from weakest to strongest. */
  readonly categories: Readonly<Record<LoadedCategory, readonly [number, number, number]>>
  /** Of patterns that were seen often enough to have a weight of their own, by id. */
  readonly patterns: Readonly<Record<string, number>>
}
