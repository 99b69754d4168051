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
 * For each paragraph the reader's last word on whether it is counted, or undefined where there is none. The words are
 * read from the last to the first, and a paragraph that has its word is stepped over from then on, so that the time
 * grows with both lists and not with their product.
 */
export function countedByReader(
  paragraphs: readonly Span[],
  lines: readonly CountedLine[],
): readonly (boolean | undefined)[] {
  const words: (boolean | undefined)[] = new Array<undefined>(paragraphs.length).fill(undefined)
  if (lines.length === 0) return words
  /** From each paragraph a step towards the next one without a word; to itself when it has none. */
  const steps = Int32Array.from({ length: paragraphs.length + 1 }, (_, index) => index)
  const open = (from: number): number => {
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
    let index = open(firstEndingAfter(paragraphs, start))
    for (; index < paragraphs.length && (paragraphs[index]?.start ?? end) < end; index = open(index + 1)) {
      words[index] = counted
      steps[index] = index + 1
    }
  }
  return words
}
