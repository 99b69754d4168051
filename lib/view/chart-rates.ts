import type { Comparison, Interval, Voice } from '@/lib/model'
import { chartTexts, NOT_MEASURED, NOTHING_MEASURED, possessive, scaleTicks, type ChartWords } from '@/lib/view/chart'
import { newsStanding } from '@/lib/view/news-standing'
import { list, percentSign, plural, rate, whole } from '@/lib/view/numbers'
import { clearlyMore, verdict, type Dot, type DotRow } from '@/lib/view/verdict'

/** One voice of one text: a point with its interval, or why there is none. */
export interface RatePoint {
  readonly text: number
  readonly letter: string
  readonly voice: Voice
  /** Marks per 100 words of that voice, or null. */
  readonly value: number | null
  readonly interval: Interval | null
  /** The figure beside the point: "5.1", or a dash. */
  readonly figure: string
  /** In place of the point: "too short to tell: 3 in 66 words". */
  readonly note: string | null
  /** The same where there is little room: "too short". */
  readonly brief: string | null
}

export interface RatesChart extends ChartWords {
  /** Text by text, the writer first. */
  readonly points: readonly RatePoint[]
  readonly scaleEnd: number
  readonly ticks: readonly number[]
}

export const VOICE_NAMES: Readonly<Record<Voice, string>> = { narrator: 'writer', quoted: 'quoted' }

const READING =
  'Loaded words per 100 words of that voice: filled for the writer, open for the people and papers quoted. The line is where the rate likely lies. It says how much hangs on a few sentences, not whether each mark is right.'

/** Loaded words per 100 words with 95 % intervals, the writer's voice and the quoted voices apart. */
export function ratesChart(comparison: Comparison): RatesChart {
  const { rows, scaleEnd } = verdict(comparison)
  const points = rows.flatMap((row) => [point(row, 'narrator'), point(row, 'quoted')])
  return {
    id: 'rates',
    topic: 'Loaded words',
    title: title(comparison, rows),
    reading: [READING, newsStanding(comparison)].filter((sentences) => sentences !== null).join(' '),
    alternative: `Loaded words per 100 words: ${rows.map(({ letter, narrator, quoted }) => `${letter} writer ${said(narrator)}, quoted ${said(quoted)}`).join('; ')}.`,
    table: {
      caption: `Loaded words per 100 words of each voice, with ${percentSign(95)} intervals`,
      columns: ['Text and voice', 'Loaded words', 'Words', 'Per 100', 'Likely between'],
      rows: rows.flatMap((row) => (['narrator', 'quoted'] as const).map((voice) => tableRow(comparison, row, voice))),
    },
    points,
    scaleEnd,
    ticks: scaleTicks(scaleEnd),
  }
}

function title(comparison: Comparison, rows: readonly DotRow[]): string {
  if (comparison.identical && comparison.texts.length > 1) return 'The same text, the same figures'
  const told = rows.filter(({ narrator }) => narrator.value !== null)
  const first = told[0]
  if (comparison.texts.every(({ profile }) => profile === null)) return NOTHING_MEASURED
  if (!first) return 'Too short to tell how often the writers use loaded words'
  if (told.length === 1)
    return `${possessive(first.letter)} writer uses ${rate(first.narrator.value ?? 0)} loaded words per 100`
  const rates = comparison.differences.filter(({ measure }) => measure === 'rate')
  const order = [...told].sort((x, y) => (y.narrator.value ?? 0) - (x.narrator.value ?? 0) || x.text - y.text)
  for (const top of order) {
    const below = told.filter(({ text }) => clearlyMore(rates, top.text, text)).map(({ letter }) => possessive(letter))
    if (below.length > 0) {
      return `${possessive(top.letter)} writer uses clearly more loaded words than ${list(below)}`
    }
  }
  return 'Between the writers’ rates it is too close to tell'
}

function point(row: DotRow, voice: Voice): RatePoint {
  const dot = row[voice]
  const { text, letter } = row
  if (dot.value !== null) {
    return {
      text,
      letter,
      voice,
      value: dot.value,
      interval: dot.interval,
      figure: rate(dot.value),
      note: null,
      brief: null,
    }
  }
  return { text, letter, voice, value: null, interval: null, figure: '–', ...tooShort(dot) }
}

function tooShort({ count, words, note }: Dot): { note: string; brief: string } {
  if (note === NOT_MEASURED) return { note: NOT_MEASURED, brief: NOT_MEASURED }
  if (words === 0) return { note: 'no words', brief: 'no words' }
  return { note: `too short to tell: ${whole(count)} in ${plural(words, 'word')}`, brief: 'too short' }
}

function said(dot: Dot): string {
  if (dot.value === null || !dot.interval) return tooShort(dot).note
  return `${rate(dot.value)}, likely between ${rate(dot.interval[0])} and ${rate(dot.interval[1])}`
}

function tableRow(comparison: Comparison, row: DotRow, voice: Voice) {
  const dot = row[voice]
  const name = chartTexts(comparison)[row.text]?.name ?? ''
  const measured = dot.note !== NOT_MEASURED
  return {
    head: `${name}, ${VOICE_NAMES[voice]}`,
    text: row.text,
    sentence: null,
    cells: [
      measured ? whole(dot.count) : NOT_MEASURED,
      measured ? whole(dot.words) : '–',
      dot.value === null ? (measured ? 'too short to tell' : '–') : rate(dot.value),
      dot.interval ? `${rate(dot.interval[0])} and ${rate(dot.interval[1])}` : '–',
    ],
  }
}
