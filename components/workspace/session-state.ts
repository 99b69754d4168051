import { emptyCard, isTooLong, type Card } from '@/components/workspace/card'
import { withText } from '@/components/workspace/card-text'
import {
  DEFAULT_SETTINGS,
  MAX_TEXTS,
  sourceOf,
  type ComparisonInput,
  type ReadingSettings,
  type Source,
  type TextEdits,
  type TextInput,
} from '@/lib/model'

/** All that a person has put in: the cards and the entries dismissed in all of them. */
export interface Workspace {
  readonly cards: readonly Card[]
  readonly dismissedEntries: readonly string[]
  readonly settings: ReadingSettings
}

export const MIN_CARDS = 2
export const MAX_CARDS = MAX_TEXTS

export function emptyWorkspace(): Workspace {
  const cards = Array.from({ length: MIN_CARDS }, (_, index) => emptyCard(`card-${index}`))
  return { cards, dismissedEntries: [], settings: DEFAULT_SETTINGS }
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
  const [titled, published, written] = [title.trim(), publisher.trim(), author.trim()]
  return { source: sourceOf({ text, title: titled, publisher: published, author: written, kind, url, date }), edits }
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
  }))
  while (cards.length < MIN_CARDS) cards.push({ ...emptyCard(newKey()) })
  return { cards, dismissedEntries: input.dismissedEntries, settings }
}

/** Changes the edits of the text at `index` among the filled cards. */
export function withEdits(workspace: Workspace, index: number, change: (edits: TextEdits) => TextEdits): Workspace {
  const target = filledCards(workspace)[index]
  if (!target) return workspace
  return {
    ...workspace,
    cards: workspace.cards.map((card) =>
      card === target ? { ...card, edits: change(card.edits), former: null } : card,
    ),
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

/** Fields of a card that belong to this visit alone: they are neither compared nor kept. */
const PASSING: ReadonlySet<string> = new Set(['key', 'former'])
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
