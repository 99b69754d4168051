/** How a text differs from what it was before: where it was changed, and whether it is another. */
import { endsLikeSentence, MAX_HEADLINE_LENGTH } from '@/lib/model'

/** One stretch of a text that was replaced by another; either may be empty. */
export interface ChangedPlace {
  readonly start: number
  readonly removed: string
  readonly inserted: string
}

/** What is asked of a change, each worked out when it is first asked for. Linear in the length of the texts. */
export interface TextChange {
  readonly before: string
  readonly after: string
  /** The one stretch that holds all that was changed. */
  readonly place: () => ChangedPlace
  /** Whether nothing of the text is left in what stands in its place: neither its beginning, its middle nor its end. */
  readonly isAnother: () => boolean
  /** Whether a line that was changed may have been the headline, or be it now. */
  readonly touchesHeadline: () => boolean
}

export function textChange(before: string, after: string): TextChange {
  const place = once(() => placeBetween(before, after))
  return {
    before,
    after,
    place,
    isAnother: once(() => isAnother(before, after)),
    touchesHeadline: once(() => touchesHeadline(place(), before, after)),
  }
}

/** `textChange` for many cards that change alike, as the steps of undo do: their difference is worked out once. */
export function sharedChanges(): typeof textChange {
  const known = new Map<string, TextChange>()
  return (before, after) => {
    const found = known.get(before)
    if (found?.after === after) return found
    const change = textChange(before, after)
    known.set(before, change)
    return change
  }
}

function once<Answer>(work: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | null = null
  return () => (known ??= { answer: work() }).answer
}

/** Shorter texts are typed anew rather than replaced. */
const LEAST_REPLACED = 200
/** So many characters in a row are in two texts only when one was made from the other. */
const SAMPLE_LENGTH = 40

function isAnother(before: string, after: string): boolean {
  const [was, is] = [before.trim(), after.trim()]
  if (was.length < LEAST_REPLACED || is === '') return false
  const last = was.length - SAMPLE_LENGTH
  return [0, Math.floor(last / 2), last].every((from) => !is.includes(was.slice(from, from + SAMPLE_LENGTH)))
}

/** Nobody puts in or takes out so much that begins as what follows it does. */
const MAX_SLIDE = 200
const WORD = /[\p{L}\p{N}\p{M}]/u

function placeBetween(before: string, after: string): ChangedPlace {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  const removed = before.slice(start, before.length - same)
  const inserted = after.slice(start, after.length - same)
  return removed !== '' && inserted !== ''
    ? { start, removed, inserted }
    : settled({ start, removed, inserted }, before)
}

/**
 * "Fine. Full." out of "Full.": what was put in may be "Fine. " or "ine. F". Where both are the same text, it is taken
 * from the beginning of a line, else of a word.
 */
function settled(change: ChangedPlace, before: string): ChangedPlace {
  const added = change.removed === '' ? change.inserted : change.removed
  const at = (back: number): ChangedPlace => {
    const text = added.slice(added.length - back) + added.slice(0, added.length - back)
    const start = change.start - back
    return change.removed === '' ? { start, removed: '', inserted: text } : { start, removed: text, inserted: '' }
  }
  let word: number | null = null
  for (let back = 0; back <= Math.min(MAX_SLIDE, change.start, added.length); back++) {
    if (back > 0 && before[change.start - back] !== added[added.length - back]) break
    const previous = before[change.start - back - 1]
    if (previous === undefined || previous === '\n') return at(back)
    if (word === null && !WORD.test(previous)) word = back
  }
  return at(word ?? 0)
}

function touchesHeadline({ start, removed, inserted }: ChangedPlace, before: string, after: string): boolean {
  const lines = (text: string, length: number) => {
    const from = text.lastIndexOf('\n', start - 1) + 1
    const to = text.indexOf('\n', start + length)
    return text.slice(start === 0 ? 0 : from, to < 0 ? text.length : to).split('\n')
  }
  if (hasArticle(before.slice(0, before.lastIndexOf('\n', start - 1) + 1))) return false
  return [...lines(before, removed.length), ...lines(after, inserted.length)].some(
    (line) => line.trim() !== '' && line.length <= MAX_HEADLINE_LENGTH && !endsLikeSentence(line),
  )
}

/** Whether a paragraph stands in what comes before a change: then the headline stands above it, and stays what it is. */
function hasArticle(above: string): boolean {
  const isParagraph = (line: string) => line.length >= LEAST_PARAGRAPH && endsLikeSentence(line)
  return above.slice(0, MOST_HEAD).split('\n').slice(0, -1).some(isParagraph)
}

/** Shorter lines may be menus, dates and names above a headline. */
const LEAST_PARAGRAPH = 80
/** Characters above the article: a page's whole head, no whole book at every letter that is typed. */
const MOST_HEAD = 20_000
