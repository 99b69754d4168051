import type { ImportedPage } from '@/lib/intake/imported-page'
import { MAX_TEXT_LENGTH, NO_EDITS, type Kind, type TextEdits } from '@/lib/model'

/** What is known of a text, apart from its words. */
export interface Known {
  readonly title: string
  readonly publisher: string
  /** Names, parted by commas. */
  readonly author: string
  /** null: use the proposal. */
  readonly kind: Kind | null
  readonly url: string
  readonly date: string
}

/** What a fetched page brings to a card; the reader may trim it before it is used. */
export interface FetchedText extends Known {
  readonly text: string
  /** What of the page was left out, and whether its text may end too early: as the import said. */
  readonly dropped: ImportedPage['dropped']
  readonly mayBeCut: boolean
}

/** One text on the start screen. Empty fields are empty strings here; absent in a `Source`. */
export interface Card extends Known {
  /** Stable for React and for focus; never shared. */
  readonly key: string
  readonly text: string
  readonly edits: TextEdits
  /** A fetched page that waits for the reader's decision: kept like all that is typed, but not compared. */
  readonly fetched: FetchedText | null
  /**
   * What the card held before its text was taken out, or before changes of it cost edits: when the words come back, the
   * edits do too. Null while nothing is missing. Not kept on the device.
   */
  readonly former: Former | null
}

export type Former = Known & Pick<Card, 'text' | 'edits'>

export function emptyCard(key: string): Card {
  return {
    key,
    title: '',
    publisher: '',
    author: '',
    kind: null,
    url: '',
    date: '',
    text: '',
    edits: NO_EDITS,
    fetched: null,
    former: null,
  }
}

/** Whether a card's text is more than is compared; it stays in its card all the same. */
export function isTooLong(card: Card): boolean {
  return card.text.length > MAX_TEXT_LENGTH
}
