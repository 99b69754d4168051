import type { Field, Span } from '@/lib/model'

/** Words a reader selected in one text. */
export interface SelectedWords extends Span {
  readonly text: number
  readonly field: Field
  readonly words: string
  /** Where they stand on the screen. */
  readonly range: Range
}

/** A marked stretch is a phrase, not a passage. */
const MAX_LENGTH = 200

interface Point {
  readonly offset: number
  readonly field: Field
  readonly column: Element
}

/** A point in one of the runs: every run carries where it starts in its text. */
function pointIn(run: Element, at: number): Point | null {
  const column = run.closest('[data-column]')
  if (!column) return null
  const field: Field = run.getAttribute('data-field') === 'title' ? 'title' : 'text'
  return { offset: Number(run.getAttribute('data-start')) + at, field, column }
}

/**
 * The runs that a range touches, as the points where it begins and ends in them. Its ends may stand outside the runs:
 * three clicks select up to the next paragraph, and a label between two runs is no part of the text.
 */
function endsOf(range: Range): readonly [Point, Point] | null {
  const root = range.commonAncestorContainer
  const scope = root instanceof Element ? root : root.parentElement
  const own = scope?.closest('[data-start]')
  const runs = own
    ? [own]
    : [...(scope?.querySelectorAll('[data-start]') ?? [])].filter((run) => range.intersectsNode(run))
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return null
  const startsIn = first.contains(range.startContainer) && range.startContainer.nodeType === Node.TEXT_NODE
  const endsIn = last.contains(range.endContainer) && range.endContainer.nodeType === Node.TEXT_NODE
  const start = pointIn(first, startsIn ? range.startOffset : 0)
  const end = pointIn(last, endsIn ? range.endOffset : last.textContent.length)
  return start && end ? [start, end] : null
}

const LETTER = /[\p{L}\p{N}\p{M}'’-]/u

/** Widens a span to whole words and trims white space at its ends. */
export function snapToWords(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  while (start > 0 && LETTER.test(text.charAt(start)) && LETTER.test(text.charAt(start - 1))) start--
  while (end < text.length && end > start && LETTER.test(text.charAt(end - 1)) && LETTER.test(text.charAt(end))) end++
  return { start, end }
}

/**
 * The words under the browser's selection, or null when nothing, or too much, or two texts at once are selected.
 * @param textOf the text of a field of a document, in which offsets are counted
 */
export function readSelection(textOf: (text: number, field: Field) => string): SelectedWords | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [from, to] = endsOf(range) ?? []
  if (!from || !to || from.column !== to.column || from.field !== to.field) return null
  const text = Number(from.column.getAttribute('data-column'))
  const whole = textOf(text, from.field)
  const span = snapToWords(whole, { start: from.offset, end: to.offset })
  if (span.end <= span.start || span.end - span.start > MAX_LENGTH) return null
  return {
    ...span,
    text,
    field: from.field,
    words: whole.slice(span.start, span.end),
    range: range.cloneRange(),
  }
}
