import type { Field, Span } from '@/lib/model'

/** Words a reader selected in one text. */
export interface SelectedWords extends Span {
  readonly text: number
  readonly field: Field
  readonly words: string
  /** Where to stand beside: the selection's box on the screen. */
  readonly box: DOMRect
}

/** A marked stretch is a phrase, not a passage. */
const MAX_LENGTH = 200

/** Offset in the text of a point in the document: every run carries where it starts. */
function offsetOf(node: Node, at: number): { offset: number; field: Field; column: Element } | null {
  const element = node instanceof Element ? (node.childNodes[at]?.parentElement ?? node) : node.parentElement
  const run = element?.closest('[data-start]')
  const column = element?.closest('[data-column]')
  if (!run || !column) return null
  const field: Field = run.getAttribute('data-field') === 'title' ? 'title' : 'text'
  return { offset: Number(run.getAttribute('data-start')) + (node.nodeType === Node.TEXT_NODE ? at : 0), field, column }
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
  const from = offsetOf(range.startContainer, range.startOffset)
  const to = offsetOf(range.endContainer, range.endOffset)
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
    box: range.getBoundingClientRect(),
  }
}
