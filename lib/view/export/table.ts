import type { Comparison } from '@/lib/model'
import type { Cell } from '@/lib/view/export/csv'
import { LETTERS } from '@/lib/view/documents'
import { oneLine } from '@/lib/view/one-line'

/** A column as the data dictionary tells of it. */
export interface ColumnInfo {
  readonly name: string
  readonly meaning: string
  /** "words", "marks per 100 words"; "–" where there is none. */
  readonly unit: string
  /** Which values there can be. */
  readonly range: string
}

/** One table of a saved comparison: what it holds is written beside what fills it, so that the two cannot differ. */
export interface ExportTable {
  readonly id: string
  readonly title: string
  /** "one text.": what each row is. */
  readonly row: string
  readonly columns: readonly ColumnInfo[]
  readonly cells: (comparison: Comparison) => readonly (readonly Cell[])[]
}

/** Name, meaning, unit, range, and the cell of a row. */
export type Column<Row> = readonly [
  name: string,
  meaning: string,
  unit: string,
  range: string,
  cell: (row: Row) => Cell,
]

export function exportTable<Row>(
  { id, title, row }: Pick<ExportTable, 'id' | 'title' | 'row'>,
  columns: readonly Column<Row>[],
  rowsOf: (comparison: Comparison) => readonly Row[],
): ExportTable {
  return {
    id,
    title,
    row,
    columns: columns.map(([name, meaning, unit, range]) => ({ name, meaning, unit, range })),
    cells: (comparison) => rowsOf(comparison).map((one) => columns.map(([, , , , cell]) => cell(one))),
  }
}

/** What columns of several tables have in common. */
export const NONE = '–'
export const TEXTS = 'A to F'
export const FLAG = 'true or false'
export const COUNT = 'whole number from 0'
export const SENTENCE = 'whole number from 1'
export const OFFSET = 'UTF-16 units'
export const ANY = 'any text'
export const LIST = 'any text; parts set apart by " | "'

export function letterOf(text: number): string {
  return LETTERS[text] ?? '?'
}

/** Several values in one cell. */
export function joined(parts: readonly string[]): string {
  return parts.map(oneLine).join(' | ')
}
