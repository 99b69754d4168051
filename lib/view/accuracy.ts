import published from '@/data/reference/accuracy.json'
import { longDate } from '@/lib/view/dates'
import { percentSign } from '@/lib/view/numbers'

/** A figure of the published table, in words. */
export interface AccuracyRow {
  /** "babe.sentence.auc" */
  readonly id: string
  /** What was asked. */
  readonly question: string
  /** On what: "363 sentences of news outlets (BABE)". */
  readonly on: string
  readonly figure: string
  readonly interval: string
  /** The same for the word list AFINN-165, or "–". */
  readonly wordList: string
  /** What guessing gives, where that is a number: "0.50", else "–". */
  readonly chance: string
}

export interface AccuracyGroup {
  readonly id: 'sentences' | 'words' | 'order' | 'reading' | 'coverage'
  readonly title: string
  /** What the figures of the group mean, in plain words. */
  readonly meaning: string
  readonly rows: readonly AccuracyRow[]
}

export interface NeutralRow {
  readonly outlet: string
  readonly sentences: number
  /** "12 %" and "8 to 17 %" */
  readonly marked: string
  readonly markedInterval: string
  /** Share of them in which experts marked words too. */
  readonly experts: string
  readonly per100: string
  readonly per100Interval: string
  /** Marks per 100 words without the sentences in which experts marked words. */
  readonly untouched: string
  readonly untouchedInterval: string
}

export interface AccuracyView {
  readonly edition: string
  readonly version: string
  /** "22 November 2026" */
  readonly date: string
  readonly groups: readonly AccuracyGroup[]
  /** The interval of the order of two articles reaches a coin's: nothing shows that it is better than chance. */
  readonly orderMayBeChance: boolean
  readonly neutral: readonly NeutralRow[]
  /** The largest ratio of marks per 100 words, and between which two. */
  readonly largest: {
    readonly ratio: string
    readonly most: string
    readonly least: string
    /** More than one and a half times: it needs a reason. */
    readonly above: boolean
    /** Random deals of the sentences that are as uneven, as a share: "under 1 %". */
    readonly byChance: string
    /** As uneven a deal is not rare: it can be chance. */
    readonly isChance: boolean
    /** The largest ratio without the sentences in which experts marked words. */
    readonly untouched: { readonly ratio: string; readonly most: string; readonly least: string }
  }
}

interface Figure {
  readonly value: number
  readonly interval: readonly [number, number] | null
}

interface Ratio {
  readonly ratio: number
  readonly most: string
  readonly least: string
}

/** What is shown of data/reference/accuracy.json. */
export interface AccuracyData {
  readonly edition: string
  readonly version: string
  readonly date: string
  readonly sizes: Readonly<
    Record<
      | 'babeSentences'
      | 'ptcArticles'
      | 'ptcSentences'
      | 'basilArticles'
      | 'basilSentences'
      | 'articlePairs'
      | 'alignedPairs',
      number
    >
  >
  readonly figures: readonly (Figure & { readonly id: string; readonly wordList: number | null })[]
  readonly neutral: {
    readonly outlets: readonly {
      readonly outlet: string
      readonly sentences: number
      readonly marked: Figure
      readonly experts: number
      readonly per100: Figure
      readonly untouched: Figure
    }[]
    readonly largest: { readonly per100: Ratio; readonly untouched: Ratio }
    readonly byChance: number
  }
}

// TypeScript widens what it reads from JSON (two numbers to a list of them); a test holds the file to its schema.
const PUBLISHED = published as unknown as AccuracyData

/** Above this, one outlet's plain sentences are marked so much more often than another's that it needs a reason. */
const EVEN_HANDED = 1.5

/** The usual border under which something is called more than chance. */
const RARE = 0.05

const CHANCE = '0.50'
const NONE = '–'

interface Words {
  readonly question: string
  readonly on: (sizes: AccuracyData['sizes']) => string
  readonly chance?: string
}

const babe = ({ babeSentences }: AccuracyData['sizes']) => `BABE, ${count(babeSentences)} sentences`
const ptc = ({ ptcArticles, ptcSentences }: AccuracyData['sizes']) =>
  `PTC, ${count(ptcSentences)} sentences of ${count(ptcArticles)} articles`
const basil = ({ basilArticles, basilSentences }: AccuracyData['sizes']) =>
  `BASIL, ${count(basilSentences)} sentences of ${count(basilArticles)} articles`
const articles = ({ basilArticles }: AccuracyData['sizes']) => `BASIL, ${count(basilArticles)} articles`
const aligned = ({ alignedPairs }: AccuracyData['sizes']) => `BASIL, ${count(alignedPairs)} pairs of articles`

const GROUPS: readonly (Omit<AccuracyGroup, 'rows'> & { readonly figures: Readonly<Record<string, Words>> })[] = [
  {
    id: 'sentences',
    title: 'Finding loaded sentences',
    meaning:
      'Take one sentence that experts marked as loaded and one that they did not. How often does Slantwise give the first the higher weight? 1 is always, 0.5 is a coin.',
    figures: {
      'babe.sentence.auc': { question: 'Biased sentences among neutral ones', on: babe, chance: CHANCE },
      'babe.withinOutlet.auc': { question: 'The same, within one outlet', on: babe, chance: CHANCE },
      'ptc.sentence.auc': { question: 'Sentences with loaded language or name-calling', on: ptc, chance: CHANCE },
      'basil.sentence.auc': { question: 'Sentences with loaded wording', on: basil, chance: CHANCE },
      'basil.narrator.auc': { question: 'The same, in the writer’s own words', on: basil, chance: CHANCE },
    },
  },
  {
    id: 'words',
    title: 'Marking the same words',
    meaning:
      'Precision: of the words Slantwise marks, the share that experts marked too. Recall: of the words experts marked, the share that Slantwise marks. F1 joins the two; it is high only when both are.',
    figures: {
      'babe.word.allMarks.f1': { question: 'F1', on: babe },
      'babe.word.allMarks.p': { question: 'Precision', on: babe },
      'babe.word.allMarks.r': { question: 'Recall', on: babe },
      'ptc.word.allMarks.f1': { question: 'F1', on: ptc },
      'ptc.word.allMarks.p': { question: 'Precision', on: ptc },
      'ptc.word.allMarks.r': { question: 'Recall', on: ptc },
      'basil.word.allMarks.f1': { question: 'F1', on: basil },
      'basil.word.allMarks.p': { question: 'Precision', on: basil },
      'basil.word.allMarks.r': { question: 'Recall', on: basil },
    },
  },
  {
    id: 'order',
    title: 'Putting two articles in order',
    meaning:
      'Of two articles on one event, which has more loaded wording by its writer? The share of pairs where the intensity says what the experts’ marks say.',
    figures: {
      'basil.article.ordered': {
        question: 'Pairs put in the experts’ order',
        on: ({ articlePairs }) => `BASIL, ${count(articlePairs)} pairs of articles`,
        chance: CHANCE,
      },
    },
  },
  {
    id: 'reading',
    title: 'Reading: quotations and people',
    meaning: 'Shares of places in the articles, and of people and bodies that experts named as the main ones.',
    figures: {
      'basil.quotation.quotedFound': { question: 'Quoted words taken as quoted', on: articles },
      'basil.quotation.narratorKept': { question: 'The writer’s words left to the writer', on: articles },
      'basil.people.recallAt10': { question: 'Main people and bodies among the first ten', on: articles },
    },
  },
  {
    id: 'coverage',
    title: 'Coverage: pairing sentences',
    meaning: 'F1 again: sentences that Slantwise pairs, or leaves alone, against pairs made by hand.',
    figures: {
      'alignment.told_by_both.f1': { question: 'Sentences with the same main claim', on: aligned },
      'alignment.any.f1': { question: 'Sentences that share any fact', on: aligned },
      'alignment.only_in_one.f1': { question: 'Sentences told in one article only', on: aligned },
    },
  },
]

/** The published table in words. */
export function accuracy(data: AccuracyData = PUBLISHED): AccuracyView {
  const { edition, version, date, sizes, neutral } = data
  const figures = new Map(data.figures.map((figure) => [figure.id, figure]))
  const { ratio, most, least } = neutral.largest.per100
  return {
    edition,
    version,
    date: longDate(date),
    groups: GROUPS.map(({ figures: words, ...group }) => ({
      ...group,
      rows: Object.entries(words).flatMap(([id, { question, on, chance = NONE }]) => {
        const found = figures.get(id)
        if (!found) return []
        const { value, interval, wordList } = found
        return [
          {
            ...{ id, question, on: on(sizes), chance },
            figure: value.toFixed(2),
            interval: range(interval, (end) => end.toFixed(2)),
            wordList: wordList === null ? NONE : wordList.toFixed(2),
          },
        ]
      }),
    })),
    orderMayBeChance: (figures.get('basil.article.ordered')?.interval?.[0] ?? 0) <= 0.5,
    neutral: neutral.outlets.map(({ outlet, sentences, marked, experts, per100, untouched }) => ({
      ...{ outlet, sentences },
      marked: percentSign(percent(marked.value)),
      markedInterval: percentSign(range(marked.interval, percent)),
      experts: percentSign(percent(experts)),
      per100: per100.value.toFixed(1),
      per100Interval: range(per100.interval, (end) => end.toFixed(1)),
      untouched: untouched.value.toFixed(1),
      untouchedInterval: range(untouched.interval, (end) => end.toFixed(1)),
    })),
    largest: {
      ...{ most, least },
      ratio: ratio.toFixed(1),
      above: ratio > EVEN_HANDED,
      byChance: neutral.byChance < 0.01 ? `under ${percentSign(1)}` : percentSign(percent(neutral.byChance)),
      isChance: neutral.byChance >= RARE,
      untouched: { ...neutral.largest.untouched, ratio: neutral.largest.untouched.ratio.toFixed(1) },
    },
  }
}

function range(interval: Figure['interval'], tell: (end: number) => string): string {
  return interval ? interval.map(tell).join(' to ') : 'too few to tell'
}

function percent(share: number): string {
  return (100 * share).toFixed(0)
}

function count(value: number): string {
  return value.toLocaleString('en')
}
