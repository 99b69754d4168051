import { isLoaded } from '@/lib/model'
import { anchorsNear, conflict, narrated, type Candidate, type PairSide, type PairView, type WordSpan } from './pair'
import { type PhraseHit } from './phrases'
import type { Mark } from './sentence'

/** Telling words that both sentences must share beside the phrases: names and subjects in common are not enough. */
const MIN_SHARED = 2

/** Two phrases of one group of data/language/wording.json, of different force, beside the same words. */
export function phraseContrasts(pair: PairView): Candidate[] {
  const inB = byGroup(pair.b.phrases)
  return [...byGroup(pair.a.phrases)].flatMap(([group, hitsA]): Candidate[] => {
    const [hitA] = hitsA
    const hitsB = inB.get(group) ?? []
    const [hitB] = hitsB
    if (!hitA || hitA.kind === 'outcome') return []
    // Said twice, it is not clear which one the other text means.
    if (!hitB || hitsA.length > 1 || hitsB.length > 1 || hitA.level === hitB.level) return []
    return established(pair, widened(pair.a, hitA), widened(pair.b, hitB), {
      kind: hitA.kind,
      force: Math.abs(hitA.level - hitB.level),
    })
  })
}

function byGroup(hits: readonly PhraseHit[]): Map<number, PhraseHit[]> {
  const found = new Map<number, PhraseHit[]>()
  for (const hit of hits) found.set(hit.group, [...(found.get(hit.group) ?? []), hit])
  return found
}

/** The phrase with the loaded adverb or adjective right before it: "shamelessly handed". */
export function widened(side: PairSide, { from, to }: WordSpan): WordSpan {
  const before = side.marks.find(
    (mark: Mark) =>
      mark.to === from && isLoaded(mark.finding.category) && !side.words[from]?.parted && narrated(side.words, mark),
  )
  return { from: before ? before.from : from, to }
}

function established(
  pair: PairView,
  a: WordSpan,
  b: WordSpan,
  what: { kind: Candidate['kind']; force: number },
): Candidate[] {
  if (conflict(pair, a, b)) return []
  const anchors = anchorsNear(pair, a, b)
  if (anchors.length === 0 || pair.shared < MIN_SHARED) return []
  return [{ ...what, a, b, anchors }]
}
