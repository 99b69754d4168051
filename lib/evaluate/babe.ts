import type { BabeRow } from '@/lib/evaluate/formats'
import { Ranking, share, type Judged } from '@/lib/evaluate/measures'
import { sentenceRow, weightAt, wordRow, type JudgedSentence, type Row } from '@/lib/evaluate/rows'
import type { Scorer } from '@/lib/evaluate/scorer'
import { wordsOf, withoutPossessive } from '@/lib/evaluate/units'

export interface BabeSentence extends JudgedSentence {
  readonly outlet: string
}

/** BABE: single sentences. Every one is a group of its own. */
export function judgeBabe(rows: readonly BabeRow[], scorer: Scorer): BabeSentence[] {
  return rows.map(({ id, text, label, biased_words, outlet }, group) => {
    const { score, marks } = scorer.read({ id, text })
    const gold = new Set(biased_words.flatMap((marked) => wordsOf(marked).map(({ word }) => withoutPossessive(word))))
    const words = wordsOf(text).map((word) => ({
      score: weightAt(word, marks),
      label: gold.has(withoutPossessive(word.word)),
      group,
    }))
    return { score, label: label === 'biased', group, words, outlet }
  })
}

/** Fewer sentences of either kind, and an outlet's own figure would be noise. */
const MIN_OF_EITHER = 20

export function babeRows(judged: readonly BabeSentence[], tuning: readonly BabeSentence[]): Row[] {
  const common = { groups: judged.length, unit: 'sentences' as const }
  const words = (sentences: readonly BabeSentence[]) => sentences.flatMap((sentence) => sentence.words)
  return [
    sentenceRow('babe.sentence', { items: judged, tuning, ...common }),
    wordRow('babe.word', { items: words(judged), tuning: words(tuning), ...common }),
    withinOutlet(judged),
  ]
}

/** AUC within each outlet, weighted by its sentences: knowing the outlet alone helps nothing here. */
function withinOutlet(judged: readonly BabeSentence[]): Row {
  const byOutlet = new Map<string, Judged[]>()
  for (const sentence of judged) byOutlet.set(sentence.outlet, [...(byOutlet.get(sentence.outlet) ?? []), sentence])
  const rankings = [...byOutlet.values()].flatMap((sentences) => {
    const biased = sentences.filter(({ label }) => label).length
    if (Math.min(biased, sentences.length - biased) < MIN_OF_EITHER) return []
    return [{ sentences, ranking: new Ranking(sentences) }]
  })
  return {
    name: 'babe.withinOutlet',
    given: { outlets: rankings.length },
    unit: 'sentences',
    groups: judged.length,
    figures: {
      auc: (draws) => {
        let sum = 0
        let weights = 0
        for (const { sentences, ranking } of rankings) {
          const drawn = sentences.reduce((total, { group }) => total + (draws[group] ?? 0), 0)
          const auc = ranking.auc(draws)
          if (Number.isNaN(auc)) continue
          sum += drawn * auc
          weights += drawn
        }
        return share(sum, weights)
      },
    },
  }
}
