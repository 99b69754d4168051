import type { Comparison, ComparisonInput, Kind, Source } from '@/lib/model'

/** What the page asks of the worker. `id` comes back with every answer. */
export type Request =
  | { readonly id: number; readonly type: 'compare'; readonly input: ComparisonInput }
  | { readonly id: number; readonly type: 'describe'; readonly source: Source }

export type Answer =
  | { readonly id: number; readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly type: 'compared'; readonly comparison: Comparison }
  | { readonly id: number; readonly type: 'described'; readonly description: TextDescription }
  | { readonly id: number; readonly type: 'failed'; readonly reason: 'no-lexicon' }
  /** `detail` is what the engine threw: for the console, never for a reader. */
  | { readonly id: number; readonly type: 'failed'; readonly reason: 'broke'; readonly detail: string }

/** What a card on the start screen says about a text before it is compared. */
export interface TextDescription {
  readonly title: string
  readonly titleFrom: 'given' | 'headline' | 'none'
  /** Proposed by the text, or null. */
  readonly publisher: string | null
  /** Proposed, or the reader's own choice. */
  readonly kind: Kind
  readonly kindCues: readonly string[]
  readonly words: number
  readonly language: 'en' | 'other'
  readonly damage: number
  readonly uncountedLines: number
}
