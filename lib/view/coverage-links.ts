import { isShown, type Comparison, type SentencePair } from '@/lib/model'

interface RowLinks {
  /** For every row, the sets of texts that tell it in nearly the same words. */
  readonly wordings: readonly (readonly (readonly number[])[])[]
  /** For every row and text, the closest sentence of that text that is paired with the row but stands in another. */
  readonly elsewhere: readonly (readonly (number | undefined)[])[]
  /** For every row and text, the closest sentence of that text that may tell the same as one of the row. */
  readonly perhaps: readonly (readonly (number | undefined)[])[]
  /** For every row, the pairs of sentences within it that are sure, best first. */
  readonly within: readonly (readonly SentencePair[])[]
}

/** How the sentences of each row of Coverage hang together with each other and with those of other rows. */
export function linksOf({ coverage: rows, pairs, texts }: Comparison): RowLinks {
  const rowOf = texts.map(() => new Map<number, number>())
  rows.forEach(({ sentences }, row) =>
    sentences.forEach((list, text) => list.forEach((sentence) => rowOf[text]?.set(sentence, row))),
  )
  const wordings: (readonly number[])[][] = rows.map(() => [])
  const elsewhere: (number | undefined)[][] = rows.map(() => [])
  const perhaps: (number | undefined)[][] = rows.map(() => [])
  const within: SentencePair[][] = rows.map(() => [])
  // Pairs come best first.
  for (const pair of pairs) {
    if (!isShown(pair)) continue
    const { a, b, kind } = pair
    const rowA = rowOf[a.text]?.get(a.sentence)
    const rowB = rowOf[b.text]?.get(b.sentence)
    if (rowA === undefined || rowB === undefined) continue
    const found = pair.perhaps ? perhaps : elsewhere
    const [ofA, ofB] = [found[rowA], found[rowB]]
    if (rowA !== rowB) {
      if (ofA) ofA[b.text] ??= b.sentence
      if (ofB) ofB[a.text] ??= a.sentence
      continue
    }
    if (pair.perhaps) continue
    within[rowA]?.push(pair)
    if (kind === 'verbatim') wordings[rowA] = joined(wordings[rowA] ?? [], a.text, b.text)
  }
  return { wordings, elsewhere, perhaps, within }
}

/** The sets with those of the two texts made one. */
function joined(sets: readonly (readonly number[])[], a: number, b: number): (readonly number[])[] {
  const touched = sets.filter((set) => set.includes(a) || set.includes(b))
  const merged = [...new Set([...touched.flat(), a, b])].sort((x, y) => x - y)
  return [...sets.filter((set) => !touched.includes(set)), merged]
}
