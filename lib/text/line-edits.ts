import type { CountedLine, Span } from '@/lib/model'

/** The index of the first of `spans` (sorted, apart) that ends after `offset`; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * For each paragraph the reader's latest decision on whether it is counted, or undefined where there is none. Edits are
 * applied from the last to the first; a paragraph that has been decided is skipped by the ones before it (a disjoint set
 * with path compression), so that the time grows with both lists and not with their product.
 * @param paragraphs in text order
 * @param lines in the order in which the reader made them
 */
export function countedByReader(
  paragraphs: readonly Span[],
  lines: readonly CountedLine[],
): readonly (boolean | undefined)[] {
  const decisions: (boolean | undefined)[] = new Array<undefined>(paragraphs.length).fill(undefined)
  if (lines.length === 0) return decisions
  /** From each decided paragraph towards the next undecided one; an undecided one points to itself. */
  const steps = Int32Array.from({ length: paragraphs.length + 1 }, (_, index) => index)
  const undecidedFrom = (from: number): number => {
    let end = from
    while ((steps[end] ?? end) !== end) end = steps[end] ?? end
    for (let at = from; at < end;) {
      const next = steps[at] ?? end
      steps[at] = end
      at = next
    }
    return end
  }
  for (const { start, end, counted } of lines.toReversed()) {
    let index = undecidedFrom(firstEndingAfter(paragraphs, start))
    for (; index < paragraphs.length && (paragraphs[index]?.start ?? end) < end; index = undecidedFrom(index + 1)) {
      decisions[index] = counted
      steps[index] = index + 1
    }
  }
  return decisions
}
