import {
  countEdits,
  endsLikeSentence,
  MAX_HEADLINE_LENGTH,
  type AddedMark,
  type DismissedMark,
  type Span,
  type TextEdits,
} from '@/lib/model'

/** One stretch of a text that was replaced by another; either may be empty. */
interface Change {
  readonly start: number
  readonly removed: string
  readonly inserted: string
}

/** Nobody puts in or takes out so much that begins as what follows it does. */
const MAX_SLIDE = 200

const WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * A reader's edits of a text, moved to where the same words stand after it was changed in one place: what stands
 * before the change stays, what stands after it moves along. Marks whose words were changed are left out; a line or a
 * block quotation that was changed within remains what the reader said it is. Linear in the length of the texts.
 * @param titled whether the text has a title of its own, which a change of the text leaves alone
 * @returns the moved edits, and how many were left out
 */
export function moveEdits(
  edits: TextEdits,
  before: string,
  after: string,
  titled: boolean,
): { readonly edits: TextEdits; readonly lost: number } {
  const all = countEdits(edits)
  if (all === 0 || before === after) return { edits, lost: 0 }
  const change = changeBetween(before, after)
  const titleStands = titled || !touchesHeadline(change, before, after)
  const mark = <M extends DismissedMark | AddedMark>(one: M): M | null => {
    if (one.field === 'title') return titleStands ? one : null
    const moved = moveSpan(one, change)
    return moved && sameEdges(one, before, moved, after) ? { ...one, ...moved } : null
  }
  const moved: TextEdits = {
    dismissed: edits.dismissed.flatMap((one) => mark(one) ?? []),
    added: edits.added.flatMap((one) => mark(one) ?? []),
    lines: edits.lines.flatMap((one) => {
      const line = moveLines(one, change, false)
      return line ? { ...one, ...line } : []
    }),
    blocks: edits.blocks.flatMap((one) => moveLines(one, change, true) ?? []),
  }
  return { edits: moved, lost: all - countEdits(moved) }
}

function changeBetween(before: string, after: string): Change {
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
function settled(change: Change, before: string): Change {
  const added = change.removed === '' ? change.inserted : change.removed
  const at = (back: number): Change => {
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

/** Where a span stands now, or null when the change reaches into it. */
function moveSpan({ start, end }: Span, { start: at, removed, inserted }: Change): Span | null {
  if (end <= at) return { start, end }
  const shift = inserted.length - removed.length
  return start >= at + removed.length ? { start: start + shift, end: end + shift } : null
}

/**
 * Where a span of whole lines stands now. A change within one line leaves it the line it was; only a span of several
 * may have lines put into it or taken out. Where more than half of it is replaced, it is another.
 */
function moveLines(span: Span, change: Change, several: boolean): Span | null {
  const { start: at, removed, inserted } = change
  const breaks = /[\r\n]/.test(removed) || /[\r\n]/.test(inserted)
  const end = at + removed.length
  const within = breaks ? several && span.start < at && end < span.end : span.start <= at && end <= span.end
  // What is put before a line moves it, though nothing but its place be kept of it.
  const isPushed = removed === '' && at === span.start && /[\r\n]$/.test(inserted)
  if (isPushed) return { start: span.start + inserted.length, end: span.end + inserted.length }
  const isOther = span.end > span.start && 2 * removed.length > span.end - span.start
  if (isOther || !within) return moveSpan(span, change)
  // An empty span says of a paragraph that it is no quotation: it has a place, and nothing to grow by.
  if (span.start === span.end) return { start: span.start, end: span.end }
  return { start: span.start, end: span.end + inserted.length - removed.length }
}

/** Whether a mark ends where it did: letters that were put beside it make another word of it. */
function sameEdges(was: Span, before: string, is: Span, after: string): boolean {
  const joins = (text: string, at: number) => WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')
  return joins(before, was.start) === joins(after, is.start) && joins(before, was.end) === joins(after, is.end)
}

/** Whether a line that was changed may have been the headline, or be it now. */
function touchesHeadline({ start, removed, inserted }: Change, before: string, after: string): boolean {
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
