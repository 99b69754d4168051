import type { Comparison, NewsSource, SharedSource, VerbClass } from '@/lib/model'
import { VERB_CLASSES } from '@/lib/model'
import { capitalize, chartTexts, NOT_MEASURED, type ChartTable, type ChartText } from '@/lib/view/chart'
import { SPEAKERS, type Speaker } from '@/lib/view/chart-speakers'
import { percent, whole } from '@/lib/view/numbers'
import { barOf, type SourcesBar } from '@/lib/view/sources-bars'
import { kindNameOf, sourcesSentence, wordsGiven } from '@/lib/view/sources-words'

/** A verb that introduces a source, with the sentences where it does. */
export interface VerbUse {
  /** "say", "according to"; "no verb" where only the name stands by. */
  readonly verb: string
  readonly verbClass: VerbClass | null
  /** Sentences of the text, in order; as many as uses. */
  readonly sentences: readonly number[]
}

/** What one text gives to one source. */
export interface SourceCell {
  readonly text: number
  readonly direct: number
  readonly indirect: number
  /** Of the most words that any text gives to a source, in percent: lengths of the bar's two parts. */
  readonly directLength: number
  readonly indirectLength: number
  /** "120 words, 80 of them quoted" */
  readonly words: string
  /** "first heard after 4 % of the text" */
  readonly heard: string
  readonly verbs: readonly VerbUse[]
  /** The names this text uses besides the row's, as it writes them. */
  readonly names: readonly string[]
}

export interface SourceLine {
  readonly id: string
  readonly name: string
  /** "by name", "a person without a name", … */
  readonly kind: string
  /** "nobody could ask them": said of critics, experts, some. */
  readonly vague: boolean
  /** One for each text, null where it is not heard. */
  readonly cells: readonly (SourceCell | null)[]
}

export interface OnlySources extends ChartText {
  readonly lines: readonly SourceLine[]
}

export interface VerbRow extends ChartText {
  /** Uses by class, in the order of VERB_CLASSES, most used first. */
  readonly classes: readonly {
    readonly verbClass: VerbClass
    readonly count: number
    readonly verbs: readonly VerbUse[]
  }[]
}

export interface SourcesModel {
  readonly state: 'empty' | 'single' | 'compared'
  readonly summary: string
  /** Each measured text at a glance. */
  readonly bars: readonly SourcesBar[]
  /** Fillings that occur: the legend. */
  readonly speakers: readonly Speaker[]
  /** Heard in two texts and more. */
  readonly shared: readonly SourceLine[]
  /** For each text what it alone lets speak. */
  readonly only: readonly OnlySources[]
  /** For each text with words whose speaker was not found, those words: nobody's, and so no source. */
  readonly unknown: readonly OnlySources[]
  readonly verbs: readonly VerbRow[]
  readonly table: ChartTable
}

/** Whom each text lets speak, how much, and with which verbs. */
export function sourcesView(comparison: Comparison): SourcesModel {
  const texts = chartTexts(comparison)
  const lists = comparison.texts.map(({ profile }) => profile?.sources.list ?? [])
  const most = lists.flat().reduce((max, { direct, indirect }) => Math.max(max, direct + indirect), 1)
  const lines = comparison.sources.map((row) => lineOf(row, lists, most))
  const bars = texts.flatMap((text) => barOf(comparison, text) ?? [])
  const heard = lists.some((sources) => sources.length > 0)
  return {
    state: !heard ? 'empty' : texts.length < 2 ? 'single' : 'compared',
    summary: `${sourcesSentence(comparison)}.`,
    bars,
    speakers: SPEAKERS.filter((speaker) => bars.some(({ parts }) => parts.some((part) => part.speaker === speaker))),
    shared: lines.filter(({ cells }) => countOf(cells) > 1),
    only: texts.map((text) => ({
      ...text,
      lines: lines.filter(({ cells }) => countOf(cells) === 1 && cells[text.text]),
    })),
    unknown: texts.flatMap((text) => {
      const line = unknownLine(lists, text.text, most)
      return line ? [{ ...text, lines: [line] }] : []
    }),
    verbs: texts.filter(({ measured }) => measured).map((text) => verbRow(text, lists[text.text] ?? [])),
    table: tableOf(texts, lines),
  }
}

function countOf(cells: readonly (SourceCell | null)[]): number {
  return cells.filter((cell) => cell !== null).length
}

function lineOf({ sources }: SharedSource, lists: readonly (readonly NewsSource[])[], most: number): SourceLine {
  const found = sources.map((index, text) => (index === null ? undefined : lists[text]?.[index]))
  const known = found.filter((source) => source !== undefined)
  // The fullest name stands for all; by name before without one.
  const best = [...known].sort(
    (a, b) => Number(b.kind === 'named') - Number(a.kind === 'named') || (b.name ?? '').length - (a.name ?? '').length,
  )[0]
  const name = best?.name ?? ''
  return {
    id: `${sources.join('-')}`,
    // "A report by the council" begins a line like "The council"; a name is written as it is.
    name: best?.kind === 'named' ? name : capitalize(name),
    kind: best ? kindNameOf(best) : '',
    vague: best?.vague ?? false,
    cells: found.map((source, text) => (source ? cellOf(source, text, name, most) : null)),
  }
}

/** The words of a text whose speaker is not found, so that nothing is left out; null where there are none. */
function unknownLine(lists: readonly (readonly NewsSource[])[], text: number, most: number): SourceLine | null {
  const unknown = lists[text]?.find(({ kind }) => kind === 'unknown')
  if (!unknown) return null
  return {
    id: `unknown-${text}`,
    name: 'Speaker not found',
    kind: '',
    vague: false,
    cells: lists.map((_, at) => (at === text ? cellOf(unknown, text, '', most) : null)),
  }
}

function cellOf(source: NewsSource, text: number, name: string, most: number): SourceCell {
  const { direct, indirect, heardAfter, alsoCalled } = source
  // "Roe" beside "Ana Roe" tells nothing, nor does O'Roe beside O’Roe.
  const known = ` ${spelt(name)} `
  const names = [source.name ?? '', ...alsoCalled].filter((form) => !known.includes(` ${spelt(form)} `) && form !== '')
  return {
    text,
    direct,
    indirect,
    directLength: (100 * direct) / most,
    indirectLength: (100 * indirect) / most,
    words: wordsGiven(source),
    heard: heardAfter === 0 ? 'heard from the start' : `first heard after ${percent(heardAfter, 1)} of the text`,
    verbs: verbsOf([source]),
    names: [...new Set(names)],
  }
}

function spelt(name: string): string {
  return name.toLowerCase().replace(/[’ʼ]/g, "'")
}

/** Verbs with their sentences, most used first, then in text order. */
function verbsOf(sources: readonly NewsSource[]): VerbUse[] {
  const uses = new Map<string, { verb: string; verbClass: VerbClass | null; sentences: number[] }>()
  for (const { introductions } of sources) {
    for (const { verb, verbClass, sentence } of introductions) {
      const key = verb ?? ''
      const use = uses.get(key)
      if (use) use.sentences.push(sentence)
      else uses.set(key, { verb: verb ?? 'no verb', verbClass, sentences: [sentence] })
    }
  }
  return [...uses.values()].sort((a, b) => b.sentences.length - a.sentences.length)
}

function verbRow(text: ChartText, sources: readonly NewsSource[]): VerbRow {
  const verbs = verbsOf(sources).map((use) => ({ ...use, sentences: [...use.sentences].sort((a, b) => a - b) }))
  return {
    ...text,
    classes: VERB_CLASSES.map((verbClass) => {
      const own = verbs.filter((use) => use.verbClass === verbClass)
      return { verbClass, count: own.reduce((sum, { sentences }) => sum + sentences.length, 0), verbs: own }
    }),
  }
}

function tableOf(texts: readonly ChartText[], lines: readonly SourceLine[]): ChartTable {
  return {
    caption: 'Words given to each source: quoted and retold',
    columns: ['Source', 'Kind', ...texts.map(({ letter }) => letter)],
    rows: lines.map(({ name, kind, cells }) => ({
      head: name,
      text: null,
      sentence: null,
      cells: [
        capitalize(kind),
        ...texts.map(({ text, measured }) => {
          const cell = cells[text]
          return !measured ? NOT_MEASURED : cell ? `${whole(cell.direct)} + ${whole(cell.indirect)}` : '–'
        }),
      ],
    })),
  }
}
