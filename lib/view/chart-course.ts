import type { Comparison, ComparedText, SentenceMeasure } from '@/lib/model'
import {
  chartTexts,
  NOT_MEASURED,
  NOTHING_MEASURED,
  scaleEnd,
  scaleTicks,
  type ChartText,
  type ChartWords,
} from '@/lib/view/chart'
import { sentencePassage } from '@/lib/view/evidence'
import { list, plural, rate, whole } from '@/lib/view/numbers'

/** One sentence, or a few neighbouring ones where the text is long. */
export interface CoursePoint {
  /** Place in the text, from 1: unique on the axis. */
  readonly place: number
  /** Counted sentences from and to, from 1, both included. */
  readonly from: number
  readonly to: number
  /** The sentence to open: of several the one with the heaviest marks, else the first. */
  readonly sentence: number
  /** Counted marks of both voices. */
  readonly marks: number
  /** Their weights added up, per sentence, so that texts of all lengths share one scale. */
  readonly weight: number
  /** Mean per word. */
  readonly tone: number
  /** "Sentence 12 of 34", "Sentences 12 to 14 of 90" */
  readonly label: string
  /** "2 loaded words, weight 4.1; tone −1.3" */
  readonly figures: string
  /** How the sentence to open begins. */
  readonly begins: string
}

export interface TextCourse extends ChartText {
  /** "21 loaded words in 24 sentences" */
  readonly summary: string
  /** Empty when not measured. */
  readonly points: readonly CoursePoint[]
  /** Sentences in each point: 1, or 3 for "3 or fewer". */
  readonly binned: number
  /** Where the middle and the last third begin (`place`), or null in very short texts. */
  readonly thirds: readonly [number, number] | null
}

export interface CourseChart extends ChartWords {
  readonly courses: readonly TextCourse[]
  /** One scale for all texts. */
  readonly weightEnd: number
  readonly weightTicks: readonly number[]
  /** The tone axis runs from minus this to plus this. */
  readonly toneEnd: number
}

/** Over this many sentences a bar is too thin to be hit with a finger or told from its neighbour. */
export const MAX_POINTS = 60
/** A sentence begins with this many characters in labels and tables. */
const BEGINS = 90

/** Marks and tone along each text, by sentence or by a few sentences. */
export function courseChart(comparison: Comparison): CourseChart {
  const courses = chartTexts(comparison).map((text) => course(comparison, text))
  const points = courses.flatMap((one) => one.points)
  const weightEnd = Math.max(2, scaleEnd(Math.max(0, ...points.map(({ weight }) => weight))))
  return {
    id: 'course',
    topic: 'The course of the text',
    title: title(comparison, courses),
    reading: `Bars: loaded words from the first sentence to the last, both voices. Their height is weight: a loaded word adds about 2, the strongest nearly 4. Grey: tone, how pleasant or unpleasant the words sound. Tone is not slant: “killed” is negative in any report of a death.${
      courses.some(({ binned }) => binned > 1)
        ? ' In long texts a bar is the mean of a few neighbouring sentences.'
        : ''
    }`,
    choosing: 'Choose a bar to open its sentence in Read.',
    alternative: alternative(comparison, courses),
    table: {
      caption: 'Loaded words and tone along each text',
      columns: ['Sentence', 'Loaded words', 'Weight per sentence', 'Tone', 'Begins'],
      rows: courses.flatMap(({ text, points: own }) =>
        own.map(({ label, sentence, marks, weight, tone, begins }) => ({
          head: label,
          text,
          sentence,
          cells: [whole(marks), rate(weight), signed(tone), begins],
        })),
      ),
    },
    courses,
    weightEnd,
    weightTicks: scaleTicks(weightEnd).filter((tick) => tick === 0 || tick === weightEnd),
    toneEnd: scaleEnd(Math.max(0, ...points.map(({ tone }) => Math.abs(tone)))),
  }
}

function course(comparison: Comparison, text: ChartText): TextCourse {
  const sentences = comparison.texts[text.text]?.profile?.sentences ?? []
  const binned = Math.ceil(sentences.length / MAX_POINTS)
  const count = binned > 1 ? Math.ceil(sentences.length / binned) : sentences.length
  const points = Array.from({ length: count }, (_, index) => {
    // Bins of nearly equal size: the last one is no small rest.
    const start = Math.floor((index * sentences.length) / count)
    const end = Math.floor(((index + 1) * sentences.length) / count)
    return coursePoint(comparison, text.text, sentences, start, end, index + 1)
  })
  const thirds: TextCourse['thirds'] =
    points.length >= MIN_SENTENCES ? [Math.round(points.length / 3) + 1, Math.round((2 * points.length) / 3) + 1] : null
  const marks = points.reduce((sum, one) => sum + one.marks, 0)
  const summary =
    sentences.length > 0 ? `${plural(marks, 'loaded word')} in ${plural(sentences.length, 'sentence')}` : NOT_MEASURED
  return { ...text, summary, points, binned: Math.max(1, binned), thirds }
}

function coursePoint(
  comparison: Comparison,
  text: number,
  sentences: readonly SentenceMeasure[],
  start: number,
  end: number,
  place: number,
): CoursePoint {
  const inside = sentences.slice(start, end)
  const words = inside.reduce((sum, s) => sum + s.words, 0)
  const marks = inside.reduce((sum, s) => sum + s.marks, 0)
  const weight = inside.reduce((sum, s) => sum + s.weight, 0)
  const tone = inside.reduce((sum, s) => sum + s.tone * s.words, 0) / Math.max(1, words)
  const opened = inside.reduce((best, s) => (s.weight > best.weight ? s : best), inside[0] ?? NO_SENTENCE)
  const total = whole(sentences.length)
  return {
    place,
    from: start + 1,
    to: end,
    sentence: opened.sentence,
    marks,
    weight: weight / Math.max(1, inside.length),
    tone,
    label: inside.length === 1 ? `Sentence ${start + 1} of ${total}` : `Sentences ${start + 1} to ${end} of ${total}`,
    figures: `${plural(marks, 'loaded word')}${marks > 0 ? `, weight ${rate(weight)}` : ''}; tone ${signed(tone)}`,
    begins: beginning(sentencePassage(comparison, text, opened.sentence).focus),
  }
}

const NO_SENTENCE: Pick<SentenceMeasure, 'sentence' | 'weight'> = { sentence: 0, weight: 0 }

/** Whole words up to BEGINS characters. */
function beginning(words: string): string {
  return words.length <= BEGINS ? words : `${words.slice(0, BEGINS).replace(/\s\S*$/, '')} …`
}

/** "+0.4", "−1.3", "0.0" */
export function signed(value: number): string {
  const figure = Math.abs(value).toFixed(1)
  if (figure === '0.0') return figure
  return `${value < 0 ? '−' : '+'}${figure}`
}

const THIRDS = ['first', 'middle', 'last'] as const

/** Where a text's marks gather, with how many of how many. */
interface Gathering {
  readonly letter: string
  readonly place: (typeof THIRDS)[number] | 'spread' | 'few'
  readonly count: number
  readonly total: number
}

/** Under six sentences, two to a third, a third is no part of a text. */
const MIN_SENTENCES = 6
/** Under six marks their places are chance. */
const MIN_MARKS = 6

/** The third that holds at least half of a text's marks. Half, for an even spread would give it a third. */
function gathering(letter: string, text: ComparedText | undefined): Gathering {
  const sentences = text?.profile?.sentences ?? []
  const counts = [0, 0, 0]
  sentences.forEach(({ marks }, index) => {
    const third = Math.floor((3 * index) / sentences.length)
    counts[third] = (counts[third] ?? 0) + marks
  })
  const total = counts.reduce((sum, count) => sum + count, 0)
  const count = Math.max(...counts)
  if (sentences.length < MIN_SENTENCES || total < MIN_MARKS) return { letter, place: 'few', count, total }
  const alone = counts.filter((other) => other === count).length === 1
  const third = 2 * count >= total && alone ? THIRDS[counts.indexOf(count)] : undefined
  return { letter, place: third ?? 'spread', count, total }
}

function title(comparison: Comparison, courses: readonly TextCourse[]): string {
  const found = courses
    .filter(({ points }) => points.length > 0)
    .map(({ letter, text }) => gathering(letter, comparison.texts[text]))
  if (found.length === 0) return NOTHING_MEASURED
  const parts = THIRDS.flatMap((third) => {
    const here = found.filter(({ place }) => place === third)
    if (here.length === 0) return []
    const named = list(here.map(({ letter, count, total }) => `${letter} (${count} of ${total})`))
    return [
      `${named} ${here.length > 1 ? 'use' : 'uses'} loaded words most in ${here.length > 1 ? 'their' : 'its'} ${third} third`,
    ]
  })
  const letters = (where: Gathering['place']) =>
    found.filter(({ place }) => place === where).map(({ letter }) => letter)
  const spread = letters('spread')
  if (parts.length > 0)
    return [...parts, ...(spread.length > 0 ? [`in ${list(spread)} they are spread`] : [])].join('; ')
  if (spread.length > 0) return `Loaded words are spread over the whole of ${list(spread)}`
  return `Too few loaded words in ${list(letters('few'))} to see where they gather`
}

function alternative(comparison: Comparison, courses: readonly TextCourse[]): string {
  const parts = courses.map(({ text, letter, points, summary }) => {
    if (points.length === 0) return `${letter} ${NOT_MEASURED}`
    const sentences = comparison.texts[text]?.profile?.sentences ?? []
    const negative = sentences.filter(({ tone }) => tone < 0).length
    return `${letter} has ${summary}, ${whole(negative)} of them with a negative tone`
  })
  return `${parts.join('; ')}.`
}
