import { alignmentRows, judgeAlignment } from '@/lib/evaluate/alignment'
import { babeRows, judgeBabe } from '@/lib/evaluate/babe'
import { basilRows, judgeBasil } from '@/lib/evaluate/basil'
import type { Corpora } from '@/lib/evaluate/corpora'
import { judgePtc, ptcRows } from '@/lib/evaluate/ptc'
import type { Row } from '@/lib/evaluate/rows'
import type { Scorer } from '@/lib/evaluate/scorer'

/** What a tool says of every text of the corpora, beside what the experts say. */
export type Judgments = ReturnType<typeof judge>

export function judge(corpora: Corpora, scorer: Scorer) {
  const { babe, ptc, basil, alignment } = corpora
  return {
    babe: babe.length > 0 ? judgeBabe(babe, scorer) : null,
    ptc: ptc.length > 0 ? judgePtc(ptc, scorer) : null,
    basil: basil.length > 0 ? judgeBasil(basil, scorer) : null,
    alignment: alignment.length > 0 && scorer.pair ? judgeAlignment(alignment, basil, scorer.pair) : null,
  }
}

/**
 * The rows of the report, in its order.
 * @param tuning where thresholds are chosen: the same judgments, or those of another folder
 */
export function rowsOf(judged: Judgments, tuning: Judgments = judged): Row[] {
  const { babe, ptc, basil, alignment } = judged
  return [
    ...(babe ? babeRows(babe, tuning.babe ?? []) : []),
    ...(ptc ? ptcRows(ptc, tuning.ptc ?? { articles: 0, sentences: [] }) : []),
    ...(basil ? basilRows(basil, tuning.basil ?? { events: 0, articles: [] }) : []),
    ...(alignment ? alignmentRows(alignment) : []),
  ]
}
