/** What a cell of a saved table holds; null is an empty cell: not known, or not to be told. */
export type Cell = string | number | boolean | null

/**
 * U+FEFF at the start of a file. Without it Excel reads UTF-8 as the system's old encoding and breaks every curly
 * quotation mark; what reads UTF-8 by itself passes over it (in Python: encoding="utf-8-sig").
 */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as CSV: RFC 4180, UTF-8 with a byte order mark, lines end in CR LF, every cell that holds words in quotation
 * marks. Nothing that comes from a text can be run as a formula.
 * @param columns headings
 * @param rows one cell for each heading
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(written).join(','))
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('')
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return cell ? 'true' : 'false'
  return `"${withoutFormulas(cell).replaceAll('"', '""')}"`
}

/** Characters that no text needs and that end a file early in some programs. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * The places where a spreadsheet may see the start of a cell: the start of one; and after a semicolon, a tab or a line
 * break, at which some split cells in spite of the quotation marks. Full-width signs are signs to some as well.
 */
const FORMULA = /(?=[=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n]) *)|^(?=[\t\r])/g

/** The words, with an apostrophe before what a spreadsheet would take for a formula (OWASP, "CSV Injection"). */
export function withoutFormulas(words: string): string {
  return words.replace(CONTROLS, '').replace(FORMULA, "'")
}

/** Numbers of a saved table keep this many decimals: more than any figure is sure of. */
const DECIMALS = 4

export function rounded(value: number): number {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS
}
