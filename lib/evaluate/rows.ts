import { overlap, wordsOf } from '@/lib/evaluate/units'
import {
  agreementAt,
  everyOne,
  f1,
  macroF1,
  precision,
  Ranking,
  recall,
  type Agreement,
  type Draws,
  type Judged,
  type Sums,
} from '@/lib/evaluate/measures'
import type { Mark } from '@/lib/evaluate/scorer'
import type { Span } from '@/lib/model'

/** What a bootstrap draws: groups of things that hang together. */
export type Unit = 'sentences' | 'articles' | 'events'

/** One line of the report: figures that are taken on the same things. */
export interface Row {
  /** "babe.sentence" */
  readonly name: string
  /** Sizes and thresholds: numbers that are not drawn. */
  readonly given: Readonly<Record<string, number>>
  readonly unit: Unit
  readonly groups: number
  readonly figures: Readonly<Record<string, (draws: Draws) => number>>
}

/** A sentence with its words, as the tool and the experts mark them. */
export interface JudgedSentence extends Judged {
  readonly words: readonly Judged[]
}

/** A sentence of a text: scored with the weights of all marks that touch it, labelled when an expert's span does. */
export function judgeSentence(
  text: string,
  span: Span,
  gold: readonly Span[],
  marks: readonly Mark[],
  group: number,
): JudgedSentence {
  const here = marks.filter((mark) => overlap(mark, span))
  const marked = gold.filter((one) => overlap(one, span))
  return {
    score: here.reduce((sum, { weight }) => sum + weight, 0),
    label: marked.length > 0,
    group,
    words: wordsOf(text.slice(span.start, span.end), span.start).map((word) => ({
      score: weightAt(word, here),
      label: marked.some((one) => overlap(one, word)),
      group,
    })),
  }
}

/** The highest weight of the marks that touch a word. */
export function weightAt(word: Span, marks: readonly Mark[]): number {
  return marks.reduce((most, mark) => (overlap(mark, word) ? Math.max(most, mark.weight) : most), 0)
}

interface Judgments {
  readonly items: readonly Judged[]
  /** Where the thresholds are chosen. */
  readonly tuning: readonly Judged[]
  readonly groups: number
  readonly unit: Unit
}

/** How well sums of weights tell sentences that experts marked from the others. */
export function sentenceRow(name: string, { items, tuning, groups, unit }: Judgments): Row {
  const ranking = new Ranking(items)
  const threshold = bestThreshold(tuning, macroF1)
  const sums = agreementAt(items, threshold, groups)
  return {
    name,
    given: { sentences: items.length },
    unit,
    groups,
    figures: {
      auc: (draws) => ranking.auc(draws),
      ap: (draws) => ranking.averagePrecision(draws),
      macroF1: (draws) => macroF1(sums.total(draws)),
      ...agreementFigures(sums),
    },
  }
}

/** Words marked by the tool against words marked by experts: from the best threshold on, and every mark. */
export function wordRow(name: string, { items, tuning, groups, unit }: Judgments): Row {
  const threshold = bestThreshold(tuning, f1)
  const all = agreementFigures(agreementAt(items, Number.MIN_VALUE, groups))
  return {
    name,
    given: { threshold },
    unit,
    groups,
    figures: {
      ...agreementFigures(agreementAt(items, threshold, groups)),
      ...Object.fromEntries(Object.entries(all).map(([key, figure]) => [`allMarks.${key}`, figure])),
    },
  }
}

export function agreementFigures(sums: Sums<keyof Agreement>): Record<'f1' | 'p' | 'r', (draws: Draws) => number> {
  return {
    f1: (draws) => f1(sums.total(draws)),
    p: (draws) => precision(sums.total(draws)),
    r: (draws) => recall(sums.total(draws)),
  }
}

function bestThreshold(items: readonly Judged[], figure: (agreement: Agreement) => number): number {
  const groups = items.reduce((most, { group }) => Math.max(most, group + 1), 0)
  return new Ranking(items).bestThreshold(everyOne(groups), figure)
}
