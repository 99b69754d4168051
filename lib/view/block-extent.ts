import type { ComparedText, Span } from '@/lib/model'

/**
 * How far the block quotation around a paragraph reaches after the reader cut it by one paragraph (-1) or extended it
 * (+1); an empty span means it is no quotation. Null when the paragraph is in none.
 */
export function blockExtent({ document }: ComparedText, paragraph: Span, by: 1 | -1): Span | null {
  const block = document.quotations.find(
    ({ kind, start, end }) => kind === 'block' && start < paragraph.end && paragraph.start < end,
  )
  if (!block) return null
  const inside = document.paragraphs.filter(({ start, end }) => start < block.end && block.start < end)
  const after = document.paragraphs.find(({ start }) => start >= block.end)
  const end = by === 1 ? (after ?? block).end : (inside.at(-2)?.end ?? block.start)
  return { start: block.start, end }
}
