import type { FeatureSet, SentenceFeatures } from './features'

/** Two sentences (positions in the counted sentences of their texts) and how much they share, 0 to 1. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly similarity: number
}

/**
 * A feature in more sentences of one text than this tells nothing of which sentence is meant, and following it would
 * make the work quadratic: it weighs 0 between these two texts.
 */
const MAX_POSTINGS = 200
/** Shared weight at which a match is half believed: about two rare words. Without it, three-word sentences match by chance. */
const HALF_BELIEF = 500
/** What shared word pairs can add, and the shared weight at which half of it is added. */
const BIGRAM_BONUS = 0.1
const BIGRAM_HALF = 2000
/** A sentence has at most this many partners in another text. */
const MAX_PARTNERS = 8

/** Tuned on pairs that people made by hand: a pair this close is taken when neither sentence has a closer partner. */
const CLOSE = 0.16
/** A pair this close is taken even when one of the two has a closer partner: one sentence here may be two there. */
const VERY_CLOSE = 0.18

interface Side {
  readonly sentences: readonly SentenceFeatures[]
  /** Feature → positions of the sentences that hold it. */
  readonly postings: readonly (readonly number[] | undefined)[]
}

/**
 * Pairs of sentences of two texts that share enough of their weight: idf-weighted overlap over the geometric mean of
 * the two sentences' weights (cosine on sets), shrunk when little is shared at all, plus a bonus for shared word order.
 * Candidates come from the inverted index alone. Symmetric: swapping the texts swaps a and b and changes nothing else.
 */
export function overlapMatches(features: FeatureSet, textA: number, textB: number): Match[] {
  const a = sideOf(features.texts[textA] ?? [])
  const b = sideOf(features.texts[textB] ?? [])
  const weights = features.weights.map((weight, id) => {
    const most = Math.max(a.postings[id]?.length ?? 0, b.postings[id]?.length ?? 0)
    return most > MAX_POSTINGS ? 0 : weight
  })
  const totalsB = b.sentences.map((sentence) => totalOf(sentence, weights))
  const shared = new Float64Array(b.sentences.length)
  const sharedBigrams = new Float64Array(b.sentences.length)
  const close: Match[] = []
  a.sentences.forEach((sentence, position) => {
    const touched = spread(sentence.words, weights, b, shared)
    const touchedBigrams = spread(sentence.bigrams, weights, b, sharedBigrams)
    const total = totalOf(sentence, weights)
    for (const other of touched) {
      const similarity = similarityOf(shared[other] ?? 0, sharedBigrams[other] ?? 0, total, totalsB[other] ?? 0)
      if (similarity >= CLOSE) close.push({ a: position, b: other, similarity })
    }
    for (const other of touched) shared[other] = 0
    for (const other of touchedBigrams) sharedBigrams[other] = 0
  })
  return select(close)
}

/** Adds the weight of each feature to every sentence of `side` that holds it; returns the sentences touched. */
function spread(ids: readonly number[], weights: readonly number[], side: Side, sums: Float64Array): number[] {
  const touched: number[] = []
  for (const id of ids) {
    const weight = weights[id] ?? 0
    if (weight === 0) continue
    for (const other of side.postings[id] ?? []) {
      const sum = sums[other] ?? 0
      if (sum === 0) touched.push(other)
      sums[other] = sum + weight
    }
  }
  return touched
}

function similarityOf(shared: number, bigrams: number, totalA: number, totalB: number): number {
  const cosine = shared / Math.sqrt(totalA * totalB)
  const belief = shared / (shared + HALF_BELIEF)
  return Math.min(1, cosine * belief + (BIGRAM_BONUS * bigrams) / (bigrams + BIGRAM_HALF))
}

function sideOf(sentences: readonly SentenceFeatures[]): Side {
  const postings: (number[] | undefined)[] = []
  sentences.forEach((sentence, position) => {
    for (const ids of [sentence.words, sentence.bigrams]) {
      for (const id of ids) {
        const list = postings[id]
        if (list) list.push(position)
        else postings[id] = [position]
      }
    }
  })
  return { sentences, postings }
}

function totalOf(sentence: SentenceFeatures, weights: readonly number[]): number {
  let sum = 0
  for (const id of sentence.words) sum += weights[id] ?? 0
  return sum
}

/** Keeps a pair that is very close or the best of either sentence, among the first few partners of both. */
function select(close: readonly Match[]): Match[] {
  const rankA = ranks(close, 'a', 'b')
  const rankB = ranks(close, 'b', 'a')
  return close.filter((match, index) => {
    const inA = rankA[index] ?? 0
    const inB = rankB[index] ?? 0
    if (inA >= MAX_PARTNERS || inB >= MAX_PARTNERS) return false
    return match.similarity >= VERY_CLOSE || inA === 0 || inB === 0
  })
}

/** For each match, its rank among all matches of its sentence on one side: 0 is the best. */
function ranks(matches: readonly Match[], side: 'a' | 'b', other: 'a' | 'b'): number[] {
  const bySentence = new Map<number, number[]>()
  matches.forEach((match, index) => {
    const list = bySentence.get(match[side])
    if (list) list.push(index)
    else bySentence.set(match[side], [index])
  })
  const found: number[] = matches.map(() => 0)
  for (const list of bySentence.values()) {
    list.sort((x, y) => {
      const [one, two] = [matches[x], matches[y]]
      return one && two ? two.similarity - one.similarity || one[other] - two[other] : 0
    })
    list.forEach((index, rank) => (found[index] = rank))
  }
  return found
}
