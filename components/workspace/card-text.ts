/** What becomes of a card when its text is changed: of the reader's edits, and of what is known of the text. */
import type { Card, Former, Known } from '@/components/workspace/card'
import { moveEdits } from '@/components/workspace/moved-edits'
import { textChange } from '@/components/workspace/text-change'
import { countEdits, NO_EDITS, type TextEdits } from '@/lib/model'

/** Less than this is no text of its own: a key pressed by mistake between taking a text out and putting it back. */
const SHORTEST_TEXT = 20

/**
 * Another text in a card. Edits hold offsets: they move along with their words, go with those that were changed, and
 * come back with them. When another text takes the place of the first, at once or after that was taken out, what was
 * known of the first goes too: its publisher did not publish this one.
 * @param changeOf how two texts differ; many cards that change alike may share the answer
 */
export function withText(card: Card, text: string, changeOf = textChange): Card {
  if (text === card.text) return card
  const last = isTakenOut(card) ? card.former : formerOf(card)
  const now = { ...card, text }
  if (!last) return now
  if (isNoText(text, last, changeOf)) return { ...now, edits: NO_EDITS, former: last }
  const change = changeOf(last.text, text)
  if (change.isAnother()) return { ...now, ...newlyKnown(card, last), edits: NO_EDITS, former: null }
  const isTitled = card.title.trim() !== ''
  const moved = moveEdits(last.edits, change, isTitled)
  const whole = card.former ?? last
  const again = whole === last ? moved : moveEdits(whole.edits, changeOf(whole.text, text), isTitled)
  const edits = countEdits(again) > countEdits(moved) ? again : moved
  return { ...now, edits, former: countEdits(edits) < countEdits(whole.edits) ? whole : null }
}

/** How many of the reader's edits the changes of a card's text have cost. */
export function lostEdits({ edits, former }: Card): number {
  return former ? countEdits(former.edits) - countEdits(edits) : 0
}

/** Whether another text took the place of a card's, and what was known of it, or its marks, went with it. */
export function isReplaced(before: Card, after: Card): boolean {
  if ((isBlank(before.text) && before.former === null) || after.text === before.text) return false
  const known = ({ title, publisher, author, kind, url, date }: Card) =>
    [title, publisher, author, kind, url, date].join()
  return known(after) !== known(before) || hasLostAll(before, after)
}

/** Whether all edits went at once, and will not come back with the words. */
function hasLostAll(before: Card, after: Card): boolean {
  const edits: TextEdits = (isTakenOut(before) ? before.former : before)?.edits ?? NO_EDITS
  return countEdits(edits) > 0 && countEdits(after.edits) === 0 && after.former === null && !isBlank(after.text)
}

/** A card as it was before its text was taken out. */
export function withFormer(card: Card): Card {
  return card.former && isTakenOut(card) ? { ...card, ...card.former, former: null } : card
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function isTakenOut({ text, former }: Card): boolean {
  return former ? isNoText(text, former, textChange) : isBlank(text)
}

/** Whether what stands where a text stood is none: blank, or a stray key. */
function isNoText(text: string, former: Former, changeOf: typeof textChange): boolean {
  return isBlank(text) || (text.trim().length < SHORTEST_TEXT && changeOf(former.text, text).isAnother())
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
