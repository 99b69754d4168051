import type { CoverageRow } from '@/lib/model'

/**
 * Where in another text one would look for what has no close match there: beside the sentence that tells what comes
 * just before it, else what comes just after.
 * @returns for each row and each text a sentence of that text, or null when the two share nothing
 */
export function nearestPlaces(rows: readonly CoverageRow[], texts: number): (number | null)[][] {
  const near = rows.map(() => Array.from({ length: texts }, (): number | null => null))
  for (let from = 0; from < texts; from++) {
    const order = rowsInOrder(rows, from)
    for (let to = 0; to < texts; to++) {
      if (to === from) continue
      sweep(rows, order, to, near)
      sweep(rows, [...order].reverse(), to, near)
    }
  }
  return near
}

/** The rows that a text tells, in the order of its sentences. */
function rowsInOrder(rows: readonly CoverageRow[], text: number): number[] {
  return rows
    .flatMap(({ sentences }, row) => (sentences[text] ?? []).map((sentence) => ({ row, sentence })))
    .sort((a, b) => a.sentence - b.sentence)
    .map(({ row }) => row)
}

/** Walks along one text and carries the last place seen in the other one into the rows that miss it. */
function sweep(
  rows: readonly CoverageRow[],
  order: readonly number[],
  to: number,
  near: readonly (number | null)[][],
): void {
  let last: number | null = null
  for (const row of order) {
    const there = rows[row]?.sentences[to] ?? []
    const places = near[row]
    if (there.length > 0) last = there.at(-1) ?? last
    else if (places) places[to] ??= last
  }
}
