import {
  SOURCE_KINDS,
  VERB_CLASSES,
  type NewsSource,
  type SourceKind,
  type Sources,
  type SourceTally,
  type VerbClass,
} from '@/lib/model'

/** Sums over the sources of a text. `list`: most words first. */
export function totalsOf(list: readonly NewsSource[]): Sources {
  const byKind = eachOf<SourceKind, SourceTally>(SOURCE_KINDS, (kind) => {
    const own = list.filter((source) => source.kind === kind)
    return { sources: own.length, direct: sum(own, 'direct'), indirect: sum(own, 'indirect') }
  })
  const verbs = eachOf<VerbClass, number>(VERB_CLASSES, () => 0)
  for (const { introductions } of list) for (const { verbClass } of introductions) if (verbClass) verbs[verbClass]++
  const known = list.filter(({ kind }) => kind !== 'unknown')
  return { list, byKind, verbs, count: known.length, ...balanceOf(known.map(wordsOf)) }
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

function sum(list: readonly NewsSource[], key: 'direct' | 'indirect'): number {
  return list.reduce((all, source) => all + source[key], 0)
}

function eachOf<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>
}
