import type { Span } from './span'
import { type Category, isLoaded } from './categories'
import type { Field } from './input'
import type { Strength } from './lexicon'

export type Voice = 'narrator' | 'quoted'

/** Why a match is kept in the data but not marked and not counted. */
export type Uncounted = 'negated' | 'literal' | 'name' | 'furniture' | 'dismissed'

export interface Finding extends Span {
  readonly field: Field
  /** `start` and `end` select this in `source.text` (field text) or in `title.text` (field title). */
  readonly text: string
  /** Lexicon entry "<category>/<term>", "pattern/<name>" for rules, "reader/added" for a reader's mark. */
  readonly entry: string
  readonly category: Category
  /** 1 to 3 as in the lexicon. */
  readonly strength: Strength
  /**
   * What it adds to the intensity: fitted by category and strength, 2 on average (data/lexicon/weights.json); 0 for the
   * sourcing dial and for whatever is not counted.
   */
  readonly weight: number
  readonly voice: Voice
  /** In the narrator's words but told as somebody's view: "officials said the plan was reckless". */
  readonly reported: boolean
  /** Whose view it is when `reported`, as it stands in the text. */
  readonly reportedSource: string | null
  /** Sentence of `Document.sentences`, -1 in a title. */
  readonly sentence: number
  /** Index into `Document.quotations` when quoted, else -1. */
  readonly quotation: number
  readonly uncounted: Uncounted | null
}

/** Shown as a mark: not struck out by its context or by the reader. */
export function isMarked(finding: Finding): boolean {
  return finding.uncounted === null
}

/** Part of rate and score: marked, loaded, and in the body. A headline's marks are shown but never counted. */
export function isCounted(finding: Finding): boolean {
  return isMarked(finding) && isLoaded(finding.category) && finding.field === 'text'
}
