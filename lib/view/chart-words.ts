import type { Comparison } from '@/lib/model'
import {
  capitalize,
  chartTexts,
  NOT_MEASURED,
  NOTHING_MEASURED,
  scaleEnd,
  scaleTicks,
  type ChartText,
  type ChartWords,
} from '@/lib/view/chart'
import { list, plural, rate, whole } from '@/lib/view/numbers'
import { distinctiveWords } from '@/lib/view/written-words'

export interface WordBar {
  readonly word: string
  readonly z: number
  /** Uses here and in the others: "9 : 1" */
  readonly label: string
}

export interface TextWords extends ChartText {
  readonly bars: readonly WordBar[]
  /** In place of bars: "none stand out". */
  readonly note: string | null
}

export interface WordsChart extends ChartWords {
  readonly lists: readonly TextWords[]
  readonly scaleEnd: number
  readonly ticks: readonly number[]
}

/** More bars would be read by nobody; the table has them all. */
const MAX_BARS = 10
/** Words that the title names for each text. */
const IN_TITLE = 2

/** Words that set each text apart from the others. */
export function wordsChart(comparison: Comparison): WordsChart {
  const texts = chartTexts(comparison)
  const distinctive = distinctiveWords(comparison)
  const wordsOf = (text: number) => distinctive[text] ?? []
  const end = scaleEnd(Math.max(0, ...distinctive.flatMap((words) => words.map(({ z }) => z))))
  return {
    id: 'words',
    topic: 'Words that set the texts apart',
    title: title(distinctive, texts),
    reading:
      'Words that one text uses more than chance would have it, against the others together. They show what a text is about as much as how it tells it. The longer the bar, the surer the difference. Beside it: uses here, then in the others.',
    alternative: `Words that stand out: ${texts
      .map(({ text, letter }) => {
        const words = wordsOf(text).slice(0, MAX_BARS)
        return `${letter} ${words.length > 0 ? list(words.map(({ word }) => word)) : 'none'}`
      })
      .join('; ')}.`,
    table: {
      caption: 'Words that stand out, with their uses and z',
      columns: ['Word', 'Uses here', 'Uses in the others', 'z'],
      rows: texts.flatMap(({ text }) =>
        wordsOf(text).map(({ word, count, othersCount, z }) => ({
          head: word,
          text,
          sentence: null,
          cells: [whole(count), whole(othersCount), rate(z)],
        })),
      ),
    },
    lists: texts.map((text) => ({
      ...text,
      bars: wordsOf(text.text)
        .slice(0, MAX_BARS)
        .map(({ word, count, othersCount, z }) => ({ word, z, label: `${whole(count)} : ${whole(othersCount)}` })),
      note: wordsOf(text.text).length > 0 ? null : text.measured ? 'None stand out.' : `${capitalize(NOT_MEASURED)}.`,
    })),
    scaleEnd: end,
    ticks: scaleTicks(end),
  }
}

function title(distinctive: Comparison['distinctive'], texts: readonly ChartText[]): string {
  if (!texts.some(({ measured }) => measured)) return NOTHING_MEASURED
  const parts = texts.flatMap(({ text, letter }) => {
    const words = (distinctive[text] ?? []).slice(0, IN_TITLE).map(({ word }) => `“${word}”`)
    return words.length > 0 ? [{ letter, words }] : []
  })
  const [first] = parts
  if (!first)
    return texts.length > 1 ? 'No words stand out in any text' : 'One text alone has nothing to stand out from'
  if (parts.length > 3) return `${plural(parts.length, 'text has', 'texts have')} words that stand out`
  return parts
    .map(({ letter, words }, index) =>
      index === 0
        ? `${list(words)} ${words.length > 1 ? 'stand' : 'stands'} out in ${letter}`
        : `${list(words)} in ${letter}`,
    )
    .join('; ')
}
