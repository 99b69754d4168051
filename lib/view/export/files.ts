import { SAVED_FORMAT, SAVED_VERSION, type Comparison, type SharedComparison } from '@/lib/model'
import software from '@/package.json'
import { csv } from '@/lib/view/export/csv'
import { EXPORT_TABLES } from '@/lib/view/export/tables'
import type { ExportTable } from '@/lib/view/export/table'

/** A file to be saved: everything of it is made on the device. */
export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly content: string
}

/** A table of the comparison as a CSV file. */
export function csvFile(table: ExportTable, comparison: Comparison): SavedFile {
  const columns = table.columns.map(({ name }) => name)
  return { name: `slantwise-${table.id}.csv`, type: CSV, content: csv(columns, table.cells(comparison)) }
}

const CSV = 'text/csv;charset=utf-8'

/** What every column of every table means, as a CSV file of its own. */
export function dictionaryFile(): SavedFile {
  const rows = EXPORT_TABLES.flatMap(({ id, columns }) =>
    columns.map(({ name, meaning, unit, range }) => [id, name, meaning, unit, range]),
  )
  return {
    name: 'slantwise-dictionary.csv',
    type: CSV,
    content: csv(['table', 'column', 'meaning', 'unit', 'range'], rows),
  }
}

/**
 * The whole comparison as one JSON file: what it was made from, so that Slantwise opens it again and computes everything
 * anew; and beside it every table with its dictionary, for other programs.
 * @param date the day of saving, "2026-11-22"
 */
export function jsonFile(shared: SharedComparison, comparison: Comparison, date: string): SavedFile {
  const { input, settings, lexiconVersion } = shared
  const saved = {
    format: SAVED_FORMAT,
    formatVersion: SAVED_VERSION,
    program: `Slantwise ${software.version}`,
    lexiconVersion,
    saved: date,
    input,
    settings,
    tables: Object.fromEntries(EXPORT_TABLES.map((table) => [table.id, jsonTable(table, comparison)])),
  }
  return {
    name: 'comparison.slantwise.json',
    type: 'application/json',
    content: `${JSON.stringify(saved, null, 1)}\n`,
  }
}

function jsonTable({ title, row, columns, cells }: ExportTable, comparison: Comparison) {
  return {
    title,
    row,
    columns,
    rows: cells(comparison).map((values) =>
      Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null])),
    ),
  }
}
