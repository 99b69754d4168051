import { calibrate, judgedMarks, reweighed, weightIn, type Reader } from '@/lib/evaluate/calibration'
import type { Corpora } from '@/lib/evaluate/corpora'
import { judge, rowsOf } from '@/lib/evaluate/evaluate'
import type { Row } from '@/lib/evaluate/rows'
import type { OwnMark, TextRow } from '@/lib/evaluate/scorer'
import { fnv1a32 } from '@/lib/evaluate/split'

const FOLDS = 5
/** The hash modulo 4 decides which part a row is in (split.ts); folds are made from the quotient, which is independent. */
const USED_UP = 4

function foldOf(key: string): number {
  return Math.floor(fnv1a32(key) / USED_UP) % FOLDS
}

/**
 * The figures that depend on weights, with the editors' strengths as weights and with weights that were fitted without
 * the fold in which a text lies: what calibration would do to texts that it has not seen.
 */
export function crossValidate(corpora: Corpora, read: Reader): { readonly strengths: Row[]; readonly fitted: Row[] } {
  const { babe, ptc, basil } = corpora
  const folds = new Map([
    ...babe.map(({ id }) => [id, foldOf(id)] as const),
    ...ptc.map(({ id }) => [id, foldOf(id)] as const),
    ...basil.map(({ id, event }) => [id, foldOf(event)] as const),
  ])
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const others = <T extends { id: string }>(rows: readonly T[]) => rows.filter(({ id }) => folds.get(id) !== fold)
    return calibrate(judgedMarks({ babe: others(babe), ptc: others(ptc), basil: others(basil), alignment: [] }, read))
  })
  const measured = (weightOf: (mark: OwnMark, id: string) => number) => {
    const scorer = {
      name: 'reweighed',
      read: (row: TextRow) => reweighed(read(row), (mark) => weightOf(mark, row.id)),
      pair: null,
    }
    return rowsOf(judge({ ...corpora, alignment: [] }, scorer))
  }
  return {
    strengths: measured(({ strength }) => strength),
    fitted: measured((mark, id) => {
      const model = models[folds.get(id) ?? 0]
      return model ? weightIn(model, mark) : 0
    }),
  }
}
