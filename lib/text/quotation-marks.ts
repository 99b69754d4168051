/**
 * Finds what stands between quotation marks, from the marks alone.
 *
 * Marks are read once, left to right, paragraph by paragraph. Each gets a direction from its shape and its
 * neighbours; then one state (nothing open, or one mark open) pairs them. A missing mark costs at most the rest
 * of its paragraph, unless the next paragraph opens again, which is how a speech over several paragraphs is set.
 */
import type { Span } from '@/lib/model'
import { readMarks, type Mark } from './quotation-mark-directions'

/** What stands between a pair of outermost marks. */
export interface MarkedSpan extends Span {
  /** The words without the outermost marks. */
  readonly inner: Span
  /** False when the closing mark is missing, or far off. */
  readonly certain: boolean
}

/** A closing mark used to open (’word’) is only believed when its partner is this near: longer pairs are apostrophes. */
const MAX_REVERSED_SINGLE = 80

/** Paragraphs without a mark that an unclosed quotation may run over to reach its closing mark. */
const MAX_SILENT_PARAGRAPHS = 5

/** Where texts part paragraphs by blank lines, a single line break inside speech means nothing. */
const BLANK_LINE = /\n[ \t\r]{0,80}\n/

interface Later {
  readonly mark: Mark
  readonly paragraph: number
  /** Of the mark among its paragraph's marks. */
  readonly index: number
}

interface Open {
  readonly mark: Mark
  /** Paragraphs after the first that this quotation has been carried into. */
  readonly carried: boolean
}

/**
 * All outermost quotations of a text, in order, never overlapping.
 * @param paragraphs in text order; text outside them is not read.
 */
export function findMarkedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const found: MarkedSpan[] = []
  const marks = paragraphs.map((paragraph) => readMarks(text, paragraph))
  const hasBlankLines = BLANK_LINE.test(text)
  let carried: Mark | null = null
  /** Marks of the current paragraph that are used up. */
  let first = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]
    if (!paragraph) continue
    const open = pairWithin(text, marks[p] ?? [], first, carried && { mark: carried, carried: true }, found)
    carried = null
    first = 0
    if (!open) continue
    if (reopens(text, paragraphs[p + 1], marks[p + 1], open.mark)) {
      carried = open.mark
      first = 1 // the mark that opens the paragraph again
      continue
    }
    const later = open.mark.family === 'double' ? closedLater(marks, p) : null
    if (later) {
      const whole = closed(text, open.mark, later.mark)
      found.push({ ...whole, certain: hasBlankLines && !BLANK_LINE.test(text.slice(whole.start, whole.end)) })
      p = later.paragraph - 1
      first = later.index + 1
    } else if (open.mark.family === 'double' || open.mark.firm) found.push(unclosed(text, open.mark, paragraph.end))
  }
  return found
}

/**
 * The closing mark of a quotation that runs on over paragraphs which are not opened again: the very next double mark
 * closes, some paragraphs on. A quotation that merely lost its closing mark is followed by one that opens.
 */
function closedLater(marks: readonly (readonly Mark[])[], from: number): Later | null {
  for (let p = from + 1; p <= from + MAX_SILENT_PARAGRAPHS && p < marks.length; p++) {
    const index = marks[p]?.findIndex((mark) => mark.family === 'double') ?? -1
    const mark = marks[p]?.[index]
    if (!mark) continue
    return mark.direction === 'close' ? { mark, paragraph: p, index } : null
  }
  return null
}

/** Pairs the marks of one paragraph; returns what is still open at its end. */
function pairWithin(
  text: string,
  marks: readonly Mark[],
  first: number,
  stillOpen: Open | null,
  found: MarkedSpan[],
): Open | null {
  const closers = singleClosers(marks)
  let open = stillOpen
  for (let i = first; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark) break
    if (mark.family === 'single') {
      if (open?.mark.family === 'single') {
        if (mark.closes && (closers[i] === i || open.carried)) {
          found.push(closed(text, open.mark, mark))
          open = null
        }
      } else if (!open && mark.opens) {
        const at = closers[i + 1] ?? -1
        const partner = at < 0 ? undefined : marks[at]
        if (partner && (!mark.reversed || partner.start - mark.end <= MAX_REVERSED_SINGLE)) {
          found.push(closed(text, mark, partner))
          i = at
        } else if (mark.firm) {
          open = { mark, carried: false }
        }
      }
      continue
    }
    if (open?.mark.family === 'single') {
      // A single mark left open was no quotation after all once speech in double marks begins.
      if (mark.opens && !open.carried) open = { mark, carried: false }
      continue
    }
    if (!open) {
      if (mark.opens) open = { mark, carried: false }
      continue
    }
    if (mark.closes && !(mark.opens && mark.direction === 'open')) {
      if (isMeasure(mark, marks[i + 1])) continue
      found.push(closed(text, open.mark, mark))
      open = null
    } else if (mark.opens) {
      if (nests(marks, i)) {
        i += 1
        continue
      }
      // Opened twice: the first one lost its closing mark, and its last sentence ends before this one.
      found.push(unclosed(text, open.mark, sentenceEndBefore(text, open.mark.end, mark.start)))
      open = { mark, carried: false }
    }
  }
  return open
}

/** True when the double mark at `i`, opening inside an open one, has a partner of its own and leaves one over. */
function nests(marks: readonly Mark[], i: number): boolean {
  let closes = 0
  for (let k = i + 1; k < marks.length; k++) {
    const mark = marks[k]
    if (!mark || mark.family === 'single') continue
    if (!mark.closes) return false
    closes++
    if (closes === 2) return true
  }
  return false
}

/** 24" in open speech is a measure when another closing mark follows before anything opens. */
function isMeasure(mark: Mark, next: Mark | undefined): boolean {
  return mark.afterDigit && next !== undefined && next.family === 'double' && next.direction === 'close'
}

/**
 * For each index, the single mark that closes a quotation opened before it: the next firm closer (after or before
 * punctuation) if no single mark opens first, else the next loose one ("workers' union" is loose). -1 for none.
 */
function singleClosers(marks: readonly Mark[]): Int32Array {
  const closers = new Int32Array(marks.length + 1).fill(-1)
  let firm = -1
  let loose = -1
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]
    if (!mark || mark.family !== 'single') {
      closers[i] = firm >= 0 ? firm : loose
      continue
    }
    if (mark.opens && !mark.closes && !mark.reversed) {
      firm = -1
      loose = -1
    } else if (mark.closes) {
      if (mark.firm) firm = i
      loose = i
    }
    closers[i] = firm >= 0 ? firm : loose
  }
  return closers
}

function closed(text: string, from: Mark, to: Mark): MarkedSpan {
  let start = from.end
  let end = to.start
  while (start < end && isBlank(text.charCodeAt(start))) start++ // « On reste »
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start: from.start, end: to.end, inner: { start, end }, certain: true }
}

function isBlank(c: number): boolean {
  return c <= 0x20 || c === 0xa0 || c === 0x202f
}

function unclosed(text: string, from: Mark, limit: number): MarkedSpan {
  let end = limit
  while (end > from.end && text.charCodeAt(end - 1) <= 0x20) end--
  return { start: from.start, end, inner: { start: from.end, end }, certain: false }
}

/** End of the last sentence in `[start, end)`, or `end` when there is none. */
function sentenceEndBefore(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const code = text.charCodeAt(at)
    if (code === 0x2e || code === 0x21 || code === 0x3f) return at + 1
  }
  return end
}

/** Whether a paragraph begins with the mark that carries on an open quotation. */
function reopens(text: string, paragraph: Span | undefined, marks: readonly Mark[] | undefined, open: Mark): boolean {
  const head = marks?.[0]
  if (!paragraph || !head?.opens || head.family !== open.family) return false
  let at = paragraph.start
  while (at < head.start && isBlank(text.charCodeAt(at))) at++
  return at === head.start
}
