import type { ImportedPage } from '@/lib/intake/imported-page'
import {
  DEFAULT_SETTINGS,
  MAX_TEXT_LENGTH,
  MAX_TEXTS,
  NO_EDITS,
  type ComparisonInput,
  type Kind,
  type ReadingSettings,
  type Source,
  type TextEdits,
  type TextInput,
} from '@/lib/model'

/** What a fetched page brings to a card; the reader may trim it before it is used. */
export interface FetchedText {
  readonly title: string
  readonly publisher: string
  readonly author: string
  readonly kind: Kind | null
  readonly url: string
  readonly date: string
  readonly text: string
  /** What of the page was left out, and whether its text may end too early: as the import said. */
  readonly dropped: ImportedPage['dropped']
  readonly mayBeCut: boolean
}

/** One text on the start screen. Empty fields are empty strings here; absent in a `Source`. */
export interface Card {
  /** Stable for React and for focus; never shared. */
  readonly key: string
  readonly title: string
  readonly publisher: string
  /** Names, parted by commas. */
  readonly author: string
  /** null: use the proposal. */
  readonly kind: Kind | null
  readonly url: string
  readonly date: string
  readonly text: string
  readonly edits: TextEdits
  /** A fetched page that waits for the reader's decision: kept like all that is typed, but not compared. */
  readonly fetched: FetchedText | null
}

/** All that a person has put in: the cards and the entries dismissed in all of them. */
export interface Workspace {
  readonly cards: readonly Card[]
  readonly dismissedEntries: readonly string[]
  readonly settings: ReadingSettings
}

export const MIN_CARDS = 2
export const MAX_CARDS = MAX_TEXTS

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
  }
}

export function emptyWorkspace(): Workspace {
  const cards = Array.from({ length: MIN_CARDS }, (_, index) => emptyCard(`card-${index}`))
  return { cards, dismissedEntries: [], settings: DEFAULT_SETTINGS }
}

/** Whether a card's text is more than is compared; it stays in its card all the same. */
export function isTooLong(card: Card): boolean {
  return card.text.length > MAX_TEXT_LENGTH
}

/** Cards that hold a text that can be compared, in order: the documents A, B, C … of the comparison. */
export function filledCards(workspace: Workspace): readonly Card[] {
  return workspace.cards.filter((card) => card.text.trim() !== '' && !isTooLong(card))
}

/** True when nothing has been typed or fetched, so that nothing is lost by replacing it. */
export function isEmpty(workspace: Workspace): boolean {
  return workspace.cards.every(
    ({ text, title, publisher, fetched }) => text === '' && title === '' && publisher === '' && fetched === null,
  )
}

function toText({ title, publisher, author, kind, url, date, text, edits }: Card): TextInput {
  return {
    source: {
      text,
      ...(title.trim() ? { title: title.trim() } : {}),
      ...(publisher.trim() ? { publisher: publisher.trim() } : {}),
      ...(author.trim() ? { author: author.trim() } : {}),
      ...(kind ? { kind } : {}),
      ...(url ? { url } : {}),
      ...(date ? { date } : {}),
    },
    edits,
  }
}

/** What the analyser is asked: the filled cards. */
export function toInput(workspace: Workspace): ComparisonInput {
  return { texts: filledCards(workspace).map(toText), dismissedEntries: workspace.dismissedEntries }
}

/** Cards of a comparison that came from elsewhere: a link, a sample. */
export function fromInput(
  input: ComparisonInput,
  newKey: () => string,
  settings: ReadingSettings = DEFAULT_SETTINGS,
): Workspace {
  const cards = input.texts.map(({ source, edits }): Card => ({
    key: newKey(),
    title: source.title ?? '',
    publisher: source.publisher ?? '',
    author: source.author ?? '',
    kind: source.kind ?? null,
    url: source.url ?? '',
    date: source.date ?? '',
    text: source.text,
    edits,
    fetched: null,
  }))
  while (cards.length < MIN_CARDS) cards.push({ ...emptyCard(newKey()) })
  return { cards, dismissedEntries: input.dismissedEntries, settings }
}

/**
 * Edits hold offsets, so a changed text makes them point at other words: they go when the text itself changes. When
 * another text takes its place, what was known of the first goes too: its publisher did not publish this one.
 */
export function withText(card: Card, text: string): Card {
  if (text === card.text) return card
  const known = isAnother(card.text, text)
    ? { title: '', publisher: '', author: '', kind: null, url: '', date: '' }
    : {}
  return { ...card, ...known, text, edits: NO_EDITS }
}

/** Shorter texts are typed anew rather than replaced. */
const LEAST_REPLACED = 200
/** So many characters in a row are in two texts only when one was made from the other. */
const SAMPLE_LENGTH = 40

/** Whether nothing of a text is left in what stands in its place: neither its beginning, its middle nor its end. */
function isAnother(before: string, after: string): boolean {
  const [was, is] = [before.trim(), after.trim()]
  if (was.length < LEAST_REPLACED || is === '') return false
  const last = was.length - SAMPLE_LENGTH
  return [0, Math.floor(last / 2), last].every((from) => !is.includes(was.slice(from, from + SAMPLE_LENGTH)))
}

/** Whether another text took the place of a card's, and what was known of it went with it. */
export function isReplaced(before: Card, after: Card): boolean {
  const known = ({ title, publisher, author, kind, url, date }: Card) =>
    [title, publisher, author, kind, url, date].join()
  return before.text !== '' && after.text !== before.text && known(after) !== known(before)
}

/** Changes the edits of the text at `index` among the filled cards. */
export function withEdits(workspace: Workspace, index: number, change: (edits: TextEdits) => TextEdits): Workspace {
  const target = filledCards(workspace)[index]
  if (!target) return workspace
  return {
    ...workspace,
    cards: workspace.cards.map((card) => (card === target ? { ...card, edits: change(card.edits) } : card)),
  }
}

/** Whether two inputs would give the same comparison. Compares by parts, for texts are long and mostly the same string. */
export function sameInput(a: ComparisonInput | null, b: ComparisonInput | null): boolean {
  if (a === b) return true
  if (!a || !b || a.texts.length !== b.texts.length) return false
  if (a.dismissedEntries.join('\n') !== b.dismissedEntries.join('\n')) return false
  return a.texts.every((text, index) => {
    const other = b.texts[index]
    if (!other || text.source.text !== other.source.text) return false
    const rest = { ...text.source, text: '' }
    const otherRest = { ...other.source, text: '' }
    return JSON.stringify([rest, text.edits]) === JSON.stringify([otherRest, other.edits])
  })
}

const withoutKeys = (name: string, value: unknown) => (name === 'key' ? undefined : value)

/** Whether two workspaces hold the same, typed to the same letter, texts that are too long included. */
export function sameCards(a: Workspace, b: Workspace): boolean {
  return (
    JSON.stringify([a.cards, a.dismissedEntries], withoutKeys) ===
    JSON.stringify([b.cards, b.dismissedEntries], withoutKeys)
  )
}

/** Whether a person would see two workspaces as the same: what is compared, and how it is shown. */
export function sameWorkspace(a: Workspace, b: Workspace): boolean {
  return sameInput(toInput(a), toInput(b)) && JSON.stringify(a.settings) === JSON.stringify(b.settings)
}

/**
 * Puts texts into cards: the named one when it is empty, then empty ones in order, then new ones up to the limit.
 * A title or publisher typed on an empty card stays.
 * @returns the workspace, the keys of the cards that the first texts went to, and how many found no place
 */
export function placeTexts(
  workspace: Workspace,
  texts: readonly Source[],
  firstKey: string | null,
  newKey: () => string,
): { workspace: Workspace; placed: readonly string[]; left: number } {
  const cards = [...workspace.cards]
  const placed: string[] = []
  const free = cards.filter(({ text, fetched }) => text.trim() === '' && fetched === null).map(({ key }) => key)
  const order = [...free.filter((key) => key === firstKey), ...free.filter((key) => key !== firstKey)]
  texts.slice(0, order.length + MAX_CARDS - cards.length).forEach((source, count) => {
    const index = cards.findIndex(({ key }) => key === order[count])
    const card = cards[index]
    const holder = holding(card ?? emptyCard(newKey()), source)
    if (card) cards[index] = holder
    else cards.push(holder)
    placed.push(holder.key)
  })
  return { workspace: { ...workspace, cards }, placed, left: texts.length - placed.length }
}

function holding(card: Card, { text, title, publisher, author, url, date }: Source): Card {
  return {
    ...withText(card, text),
    title: card.title || (title ?? ''),
    publisher: card.publisher || (publisher ?? ''),
    author: author ?? '',
    url: url ?? '',
    date: date ?? '',
  }
}
