import type { ChangedPlace, TextChange } from '@/components/workspace/text-change'
import { countEdits, type AddedMark, type DismissedMark, type Span, type TextEdits } from '@/lib/model'

const WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * A reader's edits of a text, moved to where the same words stand after it was changed in one place: what stands
 * before the change stays, what stands after it moves along. Marks whose words were changed are left out; a line or a
 * block quotation that was changed within remains what the reader said it is. Linear in the number of edits.
 * @param titled whether the text has a title of its own, which a change of the text leaves alone
 */
export function moveEdits(edits: TextEdits, change: TextChange, titled: boolean): TextEdits {
  const { before, after } = change
  if (countEdits(edits) === 0 || before === after) return edits
  const place = change.place()
  const titleStands = titled || !change.touchesHeadline()
  const mark = <M extends DismissedMark | AddedMark>(one: M): M | null => {
    if (one.field === 'title') return titleStands ? one : null
    const moved = moveSpan(one, place)
    return moved && sameEdges(one, before, moved, after) ? { ...one, ...moved } : null
  }
  return {
    dismissed: edits.dismissed.flatMap((one) => mark(one) ?? []),
    added: edits.added.flatMap((one) => mark(one) ?? []),
    lines: edits.lines.flatMap((one) => {
      const line = moveLines(one, place, false)
      return line ? { ...one, ...line } : []
    }),
    blocks: edits.blocks.flatMap((one) => moveLines(one, place, true) ?? []),
  }
}

/** Where a span stands now, or null when the change reaches into it. */
function moveSpan({ start, end }: Span, { start: at, removed, inserted }: ChangedPlace): Span | null {
  if (end <= at) return { start, end }
  const shift = inserted.length - removed.length
  return start >= at + removed.length ? { start: start + shift, end: end + shift } : null
}

/**
 * Where a span of whole lines stands now. A change within one line leaves it the line it was; only a span of several
 * may have lines put into it or taken out. Where more than half of it is replaced, it is another.
 */
function moveLines(span: Span, change: ChangedPlace, several: boolean): Span | null {
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
