import { LETTERS, shortName } from '@/lib/view/documents'
import type { Comparison } from '@/lib/model'

/** What every chart has besides its drawing: words for everybody, and a table that needs no drawing. */
export interface ChartWords {
  readonly id: 'rates' | 'categories' | 'course' | 'speakers' | 'words'
  /** What the chart is about, in one or two words. */
  readonly topic: string
  /** What there is to see, computed from the data: one modest sentence without a full stop. */
  readonly title: string
  /** How to read the drawing, wherever it is seen: on the screen, on paper, in a file. */
  readonly reading: string
  /** What its parts do when they are chosen, on a screen alone; absent where they do nothing. */
  readonly choosing?: string
  /** The drawing in one sentence, for those who do not see it. */
  readonly alternative: string
  readonly table: ChartTable
}

export interface ChartTable {
  readonly caption: string
  /** Headings, that of the row headings first. */
  readonly columns: readonly string[]
  readonly rows: readonly ChartTableRow[]
}

export interface ChartTableRow {
  readonly head: string
  /** The text whose badge stands before the heading, or null. */
  readonly text: number | null
  /** The sentence of that text which the heading opens in *Read*, or null. */
  readonly sentence: number | null
  readonly cells: readonly string[]
}

/** One text as every chart names it. */
export interface ChartText {
  readonly text: number
  readonly letter: string
  readonly name: string
  readonly measured: boolean
}

/** Said where a text has no profile: another language, or no counted words. */
export const NOT_MEASURED = 'not measured'

/** In place of what there is to see where no text has a profile. */
export const NOTHING_MEASURED = 'No text here can be measured'

export function chartTexts(comparison: Comparison): readonly ChartText[] {
  return comparison.texts.map(({ document, profile }, text) => ({
    text,
    letter: LETTERS[text] ?? '?',
    name: shortName(document.source, document, text),
    measured: profile !== null,
  }))
}

/** Ticks of a scale from 0 to `end` in round steps, at most `most` of them. */
export function scaleTicks(end: number, most = 5): readonly number[] {
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100].find((size) => end / size <= most + ROUNDING) ?? end
  const count = Math.floor(end / step + ROUNDING)
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 10) / 10)
}

/** Decimal steps have no exact binary form: 0.6 / 0.2 is a little under 3. */
const ROUNDING = 1e-9

/** The next end of a scale at or above `value` that `scaleTicks` divides evenly. */
export function scaleEnd(value: number): number {
  const ends = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25]
  return ends.find((end) => end >= value) ?? Math.ceil(value / 10) * 10
}

export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "A’s" */
export function possessive(letter: string): string {
  return `${letter}’s`
}
