import type { AddedMark, Field, Finding, LoadedCategory, Span, TextEdits } from '@/lib/model'

/** What a reader does to one text, as changes of its edits. */

const samePlace = (a: Span & { field: Field }, b: Span & { field: Field }) =>
  a.field === b.field && a.start === b.start && a.end === b.end

/** "Not loaded here": the reader's own marks are taken off, the tool's are dismissed. */
export function dismiss(finding: Finding): (edits: TextEdits) => TextEdits {
  const { field, start, end, entry } = finding
  return (edits) =>
    entry === 'reader/added'
      ? { ...edits, added: edits.added.filter((mark) => !samePlace(mark, finding)) }
      : { ...edits, dismissed: [...edits.dismissed, { field, start, end, entry }] }
}

export function restore(finding: Finding): (edits: TextEdits) => TextEdits {
  return (edits) => ({
    ...edits,
    dismissed: edits.dismissed.filter((mark) => !(samePlace(mark, finding) && mark.entry === finding.entry)),
  })
}

export function addMark(place: Span & { field: Field }, category: LoadedCategory): (edits: TextEdits) => TextEdits {
  const mark: AddedMark = { field: place.field, start: place.start, end: place.end, category }
  return (edits) => ({ ...edits, added: [...edits.added.filter((other) => !samePlace(other, mark)), mark] })
}

export function countLine(line: Span, counted: boolean): (edits: TextEdits) => TextEdits {
  const { start, end } = line
  return (edits) => ({
    ...edits,
    lines: [...edits.lines.filter((other) => other.start !== start || other.end !== end), { start, end, counted }],
  })
}

/** How far a block quotation reaches, from its first paragraph's start; an empty span means it is none. */
export function setBlock(block: Span): (edits: TextEdits) => TextEdits {
  return (edits) => ({
    ...edits,
    blocks: [...edits.blocks.filter(({ start }) => start !== block.start), { start: block.start, end: block.end }],
  })
}
