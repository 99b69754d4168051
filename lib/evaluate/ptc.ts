import type { PtcRow } from '@/lib/evaluate/formats'
import { judgeSentence, sentenceRow, wordRow, type JudgedSentence, type Row } from '@/lib/evaluate/rows'
import type { Scorer } from '@/lib/evaluate/scorer'
import { sentencesOf } from '@/lib/evaluate/units'

/** The techniques that are a matter of wording; the others argue. */
const LOADED_TECHNIQUES: ReadonlySet<string> = new Set(['Loaded_Language', 'Name_Calling,Labeling'])

export function isLoadedTechnique({ technique }: PtcRow['spans'][number]): boolean {
  return LOADED_TECHNIQUES.has(technique)
}

export interface PtcJudgments {
  readonly articles: number
  readonly sentences: readonly JudgedSentence[]
}

/** PTC: whole articles, by sentence. Sentences of one article are a group. */
export function judgePtc(rows: readonly PtcRow[], scorer: Scorer): PtcJudgments {
  const sentences = rows.flatMap(({ id, text, spans }, group) => {
    const { marks } = scorer.read({ id, text })
    const gold = spans.filter(isLoadedTechnique)
    return sentencesOf(text)
      .map((span) => judgeSentence(text, span, gold, marks, group))
      .filter(({ words }) => words.length > 0)
  })
  return { articles: rows.length, sentences }
}

export function ptcRows(judged: PtcJudgments, tuning: PtcJudgments): Row[] {
  const common = { groups: judged.articles, unit: 'articles' as const }
  const words = ({ sentences }: PtcJudgments) => sentences.flatMap((sentence) => sentence.words)
  return [
    sentenceRow('ptc.sentence', { items: judged.sentences, tuning: tuning.sentences, ...common }),
    wordRow('ptc.word', { items: words(judged), tuning: words(tuning), ...common }),
  ]
}
