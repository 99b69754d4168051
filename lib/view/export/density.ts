import type { HandoutText } from '@/lib/view/export/handout'

/** Height of a sheet between its margins, in points; the margins stand in handout.css. */
const SHEETS = { A4: 766, Letter: 716 } as const

export type Paper = keyof typeof SHEETS
export const PAPERS = ['A4', 'Letter'] as const satisfies readonly Paper[]

/**
 * How closely numbered lines are set, from the roomiest, in which a class can write between them. All in points, the
 * same as in handout.css; a line is as high as `line`, a paragraph ends with `gap`.
 */
const DENSITIES = {
  roomy: { line: 16.5, gap: 5 },
  close: { line: 14.7, gap: 4 },
  tight: { line: 13.65, gap: 3 },
} as const

export type Density = keyof typeof DENSITIES

/**
 * Above the lines: the text's letter and name, a line of its headline, the key to the patterns, a line of what is left
 * out.
 */
const HEAD = 30
const TITLE_LINE = 19
const KEY = 22
const LEFT_OUT = 18
/** Characters of the headline's letters that a line takes. */
const TITLE_CHARACTERS = 66

/**
 * How closely to set the texts of a handout: as roomily as possible, but closer where that saves a sheet with a few
 * lines on it. All texts alike, clean or marked: how they are set must not make one of them look different.
 */
export function density(texts: readonly HandoutText[], paper: Paper): Density {
  const firstMarked = texts.find(({ marked }) => marked)
  const leavesOut = texts.some(({ marked }) => !marked)
  const sheets = (kind: Density) =>
    texts.reduce((sum, text) => sum + sheetsOf(text, paper, kind, leavesOut && text === firstMarked ? LEFT_OUT : 0), 0)
  const order: readonly Density[] = ['roomy', 'close', 'tight']
  return order.reduce((best, kind) => (sheets(kind) < sheets(best) ? kind : best))
}

/** Sheets that a text takes: marked, when any word of it is. */
function sheetsOf({ title, marked, paragraphs }: HandoutText, paper: Paper, kind: Density, more: number): number {
  const { line, gap } = DENSITIES[kind]
  const lines = paragraphs.reduce((sum, own) => sum + own.length, 0)
  const titles = Math.ceil(title.length / TITLE_CHARACTERS) * TITLE_LINE
  const height = HEAD + titles + (marked ? KEY : 0) + more + lines * line + paragraphs.length * gap
  return Math.ceil(height / SHEETS[paper])
}
