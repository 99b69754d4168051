import type { Span } from './span'
import type { LoadedCategory } from './categories'

/** What sort of writing a text is. Commentary is expected to judge, so kinds are compared with care. */
export const KINDS = ['news', 'opinion', 'analysis', 'satire', 'unknown'] as const
export type Kind = (typeof KINDS)[number]

/** A text as a person gave it. Empty fields are absent, never the empty string. */
export interface Source {
  readonly title?: string
  readonly publisher?: string
  /** Names as the page gives them, parted by commas. */
  readonly author?: string
  readonly url?: string
  readonly date?: string
  /** Set when the reader has confirmed or chosen the kind; absent means "propose one". */
  readonly kind?: Kind
  readonly text: string
}

/** A source of fields that may be empty: those are left out. */
export function sourceOf({
  text,
  title,
  publisher,
  author,
  url,
  date,
  kind,
}: { readonly text: string } & { readonly [Name in keyof Source]?: Source[Name] | null }): Source {
  return {
    text,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(url ? { url } : {}),
    ...(date ? { date } : {}),
    ...(kind ? { kind } : {}),
  }
}

/** Where a span lies: in the body (`source.text`) or in the headline (`document.title.text`). */
export type Field = 'text' | 'title'

/** A mark that the reader took away: "not loaded here". Matches the finding with this span and entry. */
export interface DismissedMark extends Span {
  readonly field: Field
  /** `Finding.entry` of the mark, so that a changed lexicon is noticed. */
  readonly entry: string
}

/** A stretch that the reader marked as loaded (strength 2). */
export interface AddedMark extends Span {
  readonly field: Field
  readonly category: LoadedCategory
}

/** The reader's decision on whether a line is counted. `start` and `end` are those of the whole line. */
export interface CountedLine extends Span {
  readonly counted: boolean
}

/** The reader's decision on how far a block quotation reaches; `end === start` means "no quotation". */
export interface BlockExtent extends Span {}

/** Everything a reader changed in one text. */
export interface TextEdits {
  readonly dismissed: readonly DismissedMark[]
  readonly added: readonly AddedMark[]
  readonly lines: readonly CountedLine[]
  readonly blocks: readonly BlockExtent[]
}

export const NO_EDITS: TextEdits = { dismissed: [], added: [], lines: [], blocks: [] }

/** How many things a reader changed in one text; 0 when it is read as the tool reads it. */
export function countEdits({ dismissed, added, lines, blocks }: TextEdits): number {
  return dismissed.length + added.length + lines.length + blocks.length
}

export interface TextInput {
  readonly source: Source
  readonly edits: TextEdits
}

/** All that a comparison is made from, and all that a link carries. Results are never stored. */
export interface ComparisonInput {
  /** Two to six texts (one is enough for reading alone), in the order A, B, C… */
  readonly texts: readonly TextInput[]
  /** Lexicon entries (`Finding.entry`) that the reader dismissed everywhere in this comparison. */
  readonly dismissedEntries: readonly string[]
}

/** Over this length (UTF-16 units) a text is refused: a megabyte is a long book, not an article. */
export const MAX_TEXT_LENGTH = 1_000_000
export const MAX_TEXTS = 6
