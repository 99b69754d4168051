import type { Run } from '@/lib/view/reading'

/** Runs that are drawn together: in one box when the page seems to have lost something there. */
export interface RunGroup {
  readonly damage: Run['damage']
  readonly runs: readonly Run[]
}

/** One run as up to three, so that white space at the edges of a damaged place stays outside of its box. */
function split(run: Run): readonly Run[] {
  if (!run.damage) return [run]
  const from = run.text.length - run.text.trimStart().length
  const to = Math.max(from, run.text.trimEnd().length)
  const part = (a: number, b: number, damage: Run['damage']): Run[] =>
    a === b ? [] : [{ ...run, start: run.start + a, end: run.start + b, text: run.text.slice(a, b), damage }]
  return [...part(0, from, null), ...part(from, to, run.damage), ...part(to, run.text.length, null)]
}

/** Damaged places cut by a mark's or a quotation's edge are one place; white space inside one belongs to it. */
export function damageGroups(runs: readonly Run[]): readonly RunGroup[] {
  const groups: RunGroup[] = []
  let at = 0
  while (at < runs.length) {
    const damage = runs[at]?.damage ?? null
    let end = at + 1
    while (end < runs.length && runs[end]?.damage === damage) end++
    const together = runs.slice(at, end)
    at = end
    if (!damage) {
      groups.push({ damage, runs: together })
      continue
    }
    const parts = together.flatMap(split)
    const first = parts.findIndex((part) => part.damage)
    const last = parts.findLastIndex((part) => part.damage)
    if (first < 0) groups.push({ damage: null, runs: parts })
    else
      groups.push(
        { damage: null, runs: parts.slice(0, first) },
        { damage, runs: parts.slice(first, last + 1) },
        { damage: null, runs: parts.slice(last + 1) },
      )
  }
  return groups.filter((group) => group.runs.length > 0)
}
