import type { ImportedPage } from '@/lib/intake/imported-page'
import {
  countEdits,
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
import { moveEdits } from '@/components/workspace/moved-edits'

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
  /** What the card held before its text was taken out; null while it has one. Not kept on the device. */
  readonly former: Former | null
  /** How many of the reader's edits the changes of its text have cost. Not kept on the device. */
  readonly lost: number
}

/** What is known of a text, apart from its words. */
type Known = Pick<Card, 'title' | 'publisher' | 'author' | 'kind' | 'url' | 'date'>
export type Former = Known & Pick<Card, 'text' | 'edits'>

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
    former: null,
    lost: 0,
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
    former: null,
    lost: 0,
  }))
  while (cards.length < MIN_CARDS) cards.push({ ...emptyCard(newKey()) })
  return { cards, dismissedEntries: input.dismissedEntries, settings }
}

/**
 * Another text in a card. Edits hold offsets: they move along with their words, and go with those that were changed.
 * When another text takes the place of the first, at once or after that was taken out, what was known of the first
 * goes too: its publisher did not publish this one.
 */
export function withText(card: Card, text: string): Card {
  if (text === card.text) return card
  if (text.trim() === '') {
    const former = card.text.trim() === '' ? card.former : formerOf(card)
    return { ...card, text, edits: NO_EDITS, former, lost: 0 }
  }
  const was = card.text.trim() === '' ? card.former : formerOf(card)
  const now = { ...card, text, former: null }
  if (!was) return now
  if (isAnother(was.text, text)) return { ...now, ...newlyKnown(card, was), edits: NO_EDITS, lost: 0 }
  const { edits, lost } = moveEdits(was.edits, was.text, text, card.title.trim() !== '')
  return { ...now, edits, lost: card.lost + lost }
}

function formerOf({ text, edits, title, publisher, author, kind, url, date }: Card): Former {
  return { text, edits, title, publisher, author, kind, url, date }
}

/** What a card says of its text apart from what it said of the former one: typed since that was taken out. */
function newlyKnown(card: Card, former: Former): Known {
  const typed = (name: 'title' | 'publisher' | 'author' | 'url' | 'date') =>
    card[name] === former[name] ? '' : card[name]
  return {
    title: typed('title'),
    publisher: typed('publisher'),
    author: typed('author'),
    kind: card.kind === former.kind ? null : card.kind,
    url: typed('url'),
    date: typed('date'),
  }
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

/** Whether another text took the place of a card's, and what was known of it, or its marks, went with it. */
export function isReplaced(before: Card, after: Card): boolean {
  const known = ({ title, publisher, author, kind, url, date }: Card) =>
    [title, publisher, author, kind, url, date].join()
  const held = before.text.trim() !== '' || before.former !== null
  if (!held || after.text === before.text) return false
  const marks = (before.text.trim() === '' ? before.former?.edits : before.edits) ?? NO_EDITS
  const isUnmarked =
    after.text.trim() !== '' && countEdits(marks) > 0 && countEdits(after.edits) === 0 && after.lost <= before.lost
  return isUnmarked || known(after) !== known(before)
}

/** A card as it was before its text was taken out. */
export function withFormer(card: Card): Card {
  return card.former ? { ...card, ...card.former, former: null } : card
}

/** Changes the edits of the text at `index` among the filled cards. */
export function withEdits(workspace: Workspace, index: number, change: (edits: TextEdits) => TextEdits): Workspace {
  const target = filledCards(workspace)[index]
  if (!target) return workspace
  return {
    ...workspace,
    cards: workspace.cards.map((card) => (card === target ? { ...card, edits: change(card.edits), lost: 0 } : card)),
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

/** What of a card is nobody's text and not kept. */
const PASSING: ReadonlySet<string> = new Set(['key', 'former', 'lost'])
const withoutKeys = (name: string, value: unknown) => (PASSING.has(name) ? undefined : value)

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
  const holder = withText(card, text)
  return {
    ...holder,
    title: holder.title || (title ?? ''),
    publisher: holder.publisher || (publisher ?? ''),
    author: author ?? '',
    url: url ?? '',
    date: date ?? '',
  }
}
