import type { FeatureSet, SentenceFeatures } from './features'

/** Two sentences (positions in the counted sentences of their texts) that may tell the same thing. */
export interface Candidate {
  readonly a: number
  readonly b: number
  /** Weight of the shared words over the geometric mean of both sentences' weights: cosine on sets, 0 to 1. */
  readonly cosine: number
  /** Weight of the shared words, in hundredths. */
  readonly shared: number
}

export interface Candidates {
  readonly found: readonly Candidate[]
  /** For each sentence of either text its greatest cosine with any of the other. */
  readonly bestA: ArrayLike<number>
  readonly bestB: ArrayLike<number>
  /** For each sentence the weight of all its words, in hundredths. */
  readonly totalsA: readonly number[]
  readonly totalsB: readonly number[]
  /** Weight of each feature between these two texts. */
  readonly weights: readonly number[]
}

/**
 * A feature in more sentences of one text than this tells nothing of which sentence is meant, and following it would
 * make the work quadratic: it weighs 0 between these two texts.
 */
const MAX_POSTINGS = 200
/** The same for stretches of words: what stands so often is a formula ("he said in a statement on"). */
const MAX_RUN_POSTINGS = 20
/** Only this many candidates of each sentence, the closest by cosine, are compared in detail. */
const MOST_CANDIDATES = 8

interface Side {
  readonly sentences: readonly SentenceFeatures[]
  /** Feature → positions of the sentences that hold it. */
  readonly words: readonly (readonly number[] | undefined)[]
  readonly runs: ReadonlyMap<number, readonly number[]>
}

/**
 * Pairs of sentences worth a closer look: for each sentence of either text the closest of the other by shared words,
 * and all that share a stretch of words. Found by the inverted index alone; linear in the length of the texts.
 * Swapping the texts swaps a and b and changes nothing else.
 */
export function findCandidates(features: FeatureSet, textA: number, textB: number): Candidates {
  const a = sideOf(features.texts[textA] ?? [])
  const b = sideOf(features.texts[textB] ?? [])
  const weights = features.weights.map((weight, id) =>
    Math.max(a.words[id]?.length ?? 0, b.words[id]?.length ?? 0) > MAX_POSTINGS ? 0 : weight,
  )
  const totalsA = a.sentences.map((sentence) => totalOf(sentence, weights))
  const totalsB = b.sentences.map((sentence) => totalOf(sentence, weights))
  const sums = new Float64Array(b.sentences.length)
  const bestA = new Float64Array(a.sentences.length)
  const bestB = new Float64Array(b.sentences.length)
  const closestB: Candidate[][] = b.sentences.map(() => [])
  const found = new Map<number, Candidate>()
  const keep = (candidate: Candidate) => found.set(candidate.a * b.sentences.length + candidate.b, candidate)

  a.sentences.forEach((sentence, position) => {
    const touched = spread(sentence.words, weights, b.words, sums)
    const candidateAt = (other: number): Candidate => {
      const shared = sums[other] ?? 0
      const total = Math.sqrt((totalsA[position] ?? 0) * (totalsB[other] ?? 0))
      return { a: position, b: other, shared, cosine: total > 0 ? shared / total : 0 }
    }
    const closest: Candidate[] = []
    for (const other of touched) {
      const candidate = candidateAt(other)
      bestA[position] = Math.max(bestA[position] ?? 0, candidate.cosine)
      bestB[other] = Math.max(bestB[other] ?? 0, candidate.cosine)
      insert(closest, candidate)
      insert(closestB[other] ?? [], candidate)
    }
    for (const candidate of closest) keep(candidate)
    for (const other of sharingRuns(sentence, a, b)) keep(candidateAt(other))
    for (const other of touched) sums[other] = 0
  })
  for (const closest of closestB) for (const candidate of closest) keep(candidate)
  return { found: [...found.values()], bestA, bestB, totalsA, totalsB, weights }
}

/** Keeps the list at the closest MOST_CANDIDATES; among equals, the first of the text. */
function insert(list: Candidate[], candidate: Candidate): void {
  const last = list.at(-1)
  if (list.length >= MOST_CANDIDATES && last && closer(last, candidate) <= 0) return
  let at = list.length
  while (at > 0) {
    const before = list[at - 1]
    if (before && closer(before, candidate) <= 0) break
    at--
  }
  list.splice(at, 0, candidate)
  if (list.length > MOST_CANDIDATES) list.pop()
}

function closer(one: Candidate, two: Candidate): number {
  return two.cosine - one.cosine || one.a - two.a || one.b - two.b
}

/** Adds the weight of each feature to every sentence that holds it; returns the sentences touched. */
function spread(
  ids: readonly number[],
  weights: readonly number[],
  postings: Side['words'],
  sums: Float64Array,
): number[] {
  const touched: number[] = []
  for (const id of ids) {
    const weight = weights[id] ?? 0
    if (weight === 0) continue
    for (const other of postings[id] ?? []) {
      const sum = sums[other] ?? 0
      if (sum === 0) touched.push(other)
      sums[other] = sum + weight
    }
  }
  return touched
}

/** Sentences of the other text that share a stretch of words which is rare in both texts. */
function sharingRuns(sentence: SentenceFeatures, own: Side, other: Side): ReadonlySet<number> {
  const found = new Set<number>()
  for (const run of sentence.runs) {
    const there = other.runs.get(run)
    if (!there || there.length > MAX_RUN_POSTINGS || (own.runs.get(run)?.length ?? 0) > MAX_RUN_POSTINGS) continue
    for (const position of there) found.add(position)
  }
  return found
}

function sideOf(sentences: readonly SentenceFeatures[]): Side {
  const words: (number[] | undefined)[] = []
  const runs = new Map<number, number[]>()
  sentences.forEach((sentence, position) => {
    for (const id of sentence.words) {
      const list = words[id]
      if (list) list.push(position)
      else words[id] = [position]
    }
    for (const run of sentence.runs) {
      const list = runs.get(run)
      if (list) list.push(position)
      else runs.set(run, [position])
    }
  })
  return { sentences, words, runs }
}

function totalOf(sentence: SentenceFeatures, weights: readonly number[]): number {
  let sum = 0
  for (const id of sentence.words) sum += weights[id] ?? 0
  return sum
}
