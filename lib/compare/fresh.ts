import type { Candidate, Candidates } from './candidates'

/**
 * For each candidate the share of its sentences' weight that they have in common and that no closer partner has: the
 * smaller share of the two sentences. A fact that is told once here is told once there too, as a rule; so words that
 * a closer partner accounts for speak for no other one. In: the candidates, and what words each two share. Linear in the
 * shared words; swapping the texts changes nothing.
 */
export function freshShares(candidates: Candidates, shared: readonly (readonly number[])[]): number[] {
  const { found, totalsA, totalsB, weights } = candidates
  const sharesA = sharesOf(
    found,
    shared,
    weights,
    ({ a }) => a,
    ({ b }) => b,
    totalsA,
  )
  const sharesB = sharesOf(
    found,
    shared,
    weights,
    ({ b }) => b,
    ({ a }) => a,
    totalsB,
  )
  return found.map((_, index) => Math.min(sharesA[index] ?? 0, sharesB[index] ?? 0))
}

function sharesOf(
  found: readonly Candidate[],
  shared: readonly (readonly number[])[],
  weights: readonly number[],
  own: (candidate: Candidate) => number,
  other: (candidate: Candidate) => number,
  totals: readonly number[],
): number[] {
  const bySentence = new Map<number, { readonly candidate: Candidate; readonly index: number }[]>()
  found.forEach((candidate, index) => {
    const list = bySentence.get(own(candidate))
    if (list) list.push({ candidate, index })
    else bySentence.set(own(candidate), [{ candidate, index }])
  })
  const shares = found.map(() => 0)
  // The sentence for which a word was last counted: faster than a set for each sentence.
  const counted = new Int32Array(weights.length).fill(-1)
  for (const [sentence, list] of bySentence) {
    list.sort((x, y) => y.candidate.cosine - x.candidate.cosine || other(x.candidate) - other(y.candidate))
    for (const { index } of list) {
      let fresh = 0
      for (const id of shared[index] ?? []) {
        if (counted[id] === sentence) continue
        counted[id] = sentence
        fresh += weights[id] ?? 0
      }
      shares[index] = fresh / Math.max(1, totals[sentence] ?? 0)
    }
  }
  return shares
}
