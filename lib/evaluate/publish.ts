import type { Corpora } from '@/lib/evaluate/corpora'
import { afinn } from '@/lib/evaluate/baseline'
import { basilText } from '@/lib/evaluate/basil'
import { quantile } from '@/lib/evaluate/bootstrap'
import { judge, rowsOf } from '@/lib/evaluate/evaluate'
import { everyOne } from '@/lib/evaluate/measures'
import { falseMarks, largestRatio, unevenByChance, type FalseMarks } from '@/lib/evaluate/outlets'
import { PUBLISHED, type Accuracy, type NewsReference } from '@/lib/evaluate/published'
import { figureWithInterval, rounded } from '@/lib/evaluate/report'
import { slantwise } from '@/lib/evaluate/scorer'
import { Failure } from '@/lib/cli/failure'

/** What a table was measured with. */
export type MeasuredWith = Pick<Accuracy, 'edition' | 'lexicon' | 'version' | 'date'>

/**
 * The published table.
 * @param aside the part that nothing was fitted on
 * @param all every part, for the sentences that experts call neutral
 */
export function accuracyOf(aside: Corpora, all: Corpora, measuredWith: MeasuredWith): Accuracy {
  const judged = judge(aside, slantwise)
  const { babe, ptc, basil, alignment } = judged
  if (!babe || !ptc || !basil || !alignment)
    throw new Failure('A table is published of all four corpora: one is missing.')
  const rows = rowsOf(judged)
  const wordList = rowsOf(judge(aside, afinn))
  const figures = PUBLISHED.map(([name, key]) => {
    const row = rows.find((one) => one.name === name)
    const figure = row?.figures[key]
    if (!row || !figure) throw new Error(`The report has no ${name} ${key}`)
    const baseline = wordList.find((one) => one.name === name)?.figures[key]
    return {
      id: `${name}.${key}` as Accuracy['figures'][number]['id'],
      ...figureWithInterval(row.groups, figure),
      groups: row.groups,
      unit: row.unit,
      wordList: baseline ? rounded(baseline(everyOne(row.groups))) : null,
    }
  })
  const found = falseMarks(all.babe, slantwise)
  const accuracy: Accuracy = {
    ...measuredWith,
    part: 'aside',
    sizes: {
      babeSentences: babe.length,
      ptcArticles: ptc.articles,
      ptcSentences: ptc.sentences.length,
      basilEvents: basil.events,
      basilArticles: basil.articles.length,
      basilSentences: basil.articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
      articlePairs: rows.find(({ name }) => name === 'basil.article')?.given.pairs ?? 0,
      alignedPairs: aside.alignment.length,
    },
    figures,
    neutral: {
      outlets: found.map(({ entries, ...outlet }) => outlet),
      largest: ratiosOf(found),
      byChance: unevenByChance(all.babe, slantwise),
    },
  }
  return accuracy
}

function ratiosOf(found: readonly FalseMarks[]): Accuracy['neutral']['largest'] {
  const marked = largestRatio(found, 'marked')
  const per100 = largestRatio(found, 'per100')
  const untouched = largestRatio(found, 'untouched')
  if (!marked || !per100 || !untouched)
    throw new Failure('babe.jsonl has too few neutral sentences of any outlet, or no mark on those of one.')
  return { marked, per100, untouched }
}

/** Where ordinary political news stands: terciles of the narrator's rate over all articles of BASIL that are given. */
export function newsReferenceOf({ basil }: Corpora, measuredWith: MeasuredWith): NewsReference {
  const rates = basil
    .flatMap((row) => slantwise.read({ id: row.id, title: row.title, text: basilText(row).text }).rate ?? [])
    .sort((a, b) => a - b)
  const years = basil.flatMap(({ date }) => (date ? [Number(date.slice(0, 4))] : []))
  if (rates.length === 0 || years.length === 0) throw new Failure('basil.jsonl has no dated articles.')
  return {
    ...measuredWith,
    articles: rates.length,
    events: new Set(basil.map(({ event }) => event)).size,
    years: [Math.min(...years), Math.max(...years)],
    borders: [rounded(quantile(rates, 1 / 3)), rounded(quantile(rates, 2 / 3))],
  }
}
