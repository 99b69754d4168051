/**
 * The way through a text by the arrow keys. Stops are the marks and the "count it" buttons; none is in the tab order,
 * for the text itself is the one tab stop.
 */

const STOP = '[data-mark], [data-stop]'

const stopsOf = (column: Element) => [...column.querySelectorAll<HTMLElement>(STOP)]

const isAfter = (node: Node, other: Node) =>
  (other.compareDocumentPosition(node) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0

/** The stop after (1) or before (-1) the focused one; else from the selected sentence; else the first or last. */
export function stopFrom(column: Element, by: 1 | -1): HTMLElement | undefined {
  const stops = stopsOf(column)
  const at = stops.findIndex((stop) => stop === document.activeElement)
  if (at >= 0) return stops[at + by]
  const selected = column.querySelector('[data-state="selected"], [data-state="alone"]')
  if (!selected) return by === 1 ? stops[0] : stops.at(-1)
  return by === 1 ? stops.find((stop) => isAfter(stop, selected)) : stops.findLast((stop) => !isAfter(stop, selected))
}

/** Where the focus goes when a mark is gone: the mark that follows its place, else the last, else the text itself. */
export function stopAt(column: HTMLElement, field: string, start: number): HTMLElement {
  const marks = [...column.querySelectorAll<HTMLElement>('[data-mark]')]
  const next = marks.find(({ dataset }) =>
    dataset.field === field ? Number(dataset.start) >= start : field === 'title' && dataset.field === 'text',
  )
  return next ?? marks.at(-1) ?? column
}

/** The mark after or before `from` through all texts, round and round; without `from`, from the text in view. */
export function markFrom(columns: Element, from: Element | null, by: 1 | -1): HTMLElement | undefined {
  const marks = [...columns.querySelectorAll<HTMLElement>('[data-mark]')]
  const at = marks.findIndex((mark) => mark === from)
  if (at >= 0) return marks[(at + by + marks.length) % marks.length]
  const box = columns.getBoundingClientRect()
  const inView = [...columns.children].find((column) => column.getBoundingClientRect().right > box.left + 1)
  const own = inView ? marks.filter((mark) => inView.contains(mark)) : []
  return (by === 1 ? own[0] : own.at(-1)) ?? (by === 1 ? marks[0] : marks.at(-1))
}
