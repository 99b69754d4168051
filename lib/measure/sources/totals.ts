import type { NewsSource, Sources, SourceTally } from '@/lib/model'

/** Sums over the sources of a text. `list`: most words first. */
export function totalsOf(list: readonly NewsSource[]): Sources {
  const byKind = { named: zero(), unnamed: zero(), collective: zero(), document: zero(), unknown: zero() }
  const verbs = { neutral: 0, endorsing: 0, doubting: 0, charged: 0 }
  const words: number[] = []
  for (const source of list) {
    const tally = byKind[source.kind]
    tally.sources++
    tally.direct += source.direct
    tally.indirect += source.indirect
    for (const { verbClass } of source.introductions) if (verbClass !== null) verbs[verbClass]++
    if (source.kind !== 'unknown') words.push(wordsOf(source))
  }
  return { list, byKind, verbs, count: words.length, ...balanceOf(words) }
}

function zero(): { -readonly [Key in keyof SourceTally]: SourceTally[Key] } {
  return { sources: 0, direct: 0, indirect: 0 }
}

/** Words given to a source, direct and indirect. */
export function wordsOf({ direct, indirect }: Pick<NewsSource, 'direct' | 'indirect'>): number {
  return direct + indirect
}

/**
 * How evenly words are shared out: e to the Shannon entropy of the shares (Hill number of order 1: 3 when three sources
 * have a third each, near 1 when one has nearly all), and the largest share. Both null without words.
 */
export function balanceOf(words: readonly number[]): Pick<Sources, 'effective' | 'largestShare'> {
  const total = words.reduce((all, count) => all + count, 0)
  if (total === 0) return { effective: null, largestShare: null }
  let entropy = 0
  let largest = 0
  for (const count of words) {
    if (count === 0) continue
    const share = count / total
    entropy -= share * Math.log(share)
    largest = Math.max(largest, share)
  }
  return { effective: Math.exp(entropy), largestShare: largest }
}
