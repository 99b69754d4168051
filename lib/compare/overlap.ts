import { findCandidates, type Candidate, type Candidates } from './candidates'
import { sameCrowds } from './crowds'
import { deniedInOne } from './denied'
import { freshShares } from './fresh'
import { isOpinionOfOne, spokenByOthers, type FeatureSet, type SentenceFeatures } from './features'
import { tellOfOthers } from './others'
import { rolesDiffer, tellSameAct } from './roles'
import { sharedRun } from './shared-run'
import { aboutOthers } from './subjects'
import { isVerbatim } from './verbatim'
import { surePairs, type LikelyPair } from './sure'

/** Two sentences (positions in the counted sentences of their texts) and how likely they tell the same, 0 to 1. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly similarity: number
  /** Enough speaks for it to show the two as one fact; else they may tell the same. */
  readonly sure: boolean
}

/** What speaks for a pair, each a number that grows with it; the distance alone speaks against it. */
export interface Evidence {
  /** Overlap of the words, shrunk where little is shared at all. */
  readonly overlap: number
  /** The same, the less the closer a better partner of either sentence is. */
  readonly best: number
  /** Overlap of one of the two with a neighbour of the other: what stands around tells of the same. */
  readonly nearby: number
  /** Logarithm of the weight of the longest stretch shared word for word. */
  readonly run: number
  /** Share that no closer partner of either sentence has in common with it: what one of them told, it needs not tell. */
  readonly fresh: number
  /** How far apart the two stand in their texts, as a share of the text. */
  readonly apart: number
}

/** Shared weight (hundredths) at which an overlap is half believed: about two rare words. */
const HALF_BELIEF = 500
/** A shared stretch of this many words that is this share of the shorter sentence is that sentence over again. */
const WHOLE_RUN = 5
const WHOLE_SHARE = 0.6
/** Least sum of `toldBy`: a content word and a name reach it; a full name, a weekday and "said" do not. */
const LEAST_TOLD = 3
/** From this likelihood on a pair is kept even where one sentence is only one person's view, or about somebody else. */
const SAME_WORDS = 0.95
/** Upper bound for reworded pairs; 1 is kept for sentences of the very same words. */
const MOST_LIKELY = 0.999
/** Upper bound where one sentence denies what the other tells: just too little to be shown (see `isShown`). */
export const DENIED = 0.39
/** In a sentence of so few words what is denied is all that it tells. */
const MOST_AT_ODDS = 6
/** A sentence has at most this many partners in another text. */
const MAX_PARTNERS = 8

/**
 * Weights of a logistic regression, fitted by `npx tsx __tests__/bench/alignment-fit.ts DIR` on sentence pairs that
 * people made by hand: 28 pairs of news articles of twenty events. A pair that only shares a part counts half. On
 * events left out of the fit they find what both texts tell with an F1 of .69, at this threshold. What was tried and
 * left out: lib/decisions/alignment.md.
 */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  overlap: 9,
  best: 4.2,
  nearby: 2.7,
  run: 1,
  fresh: 5.6,
  apart: -1.3,
}
const INTERCEPT = -5.2
/** The kinds of evidence in one fixed order, because floating-point sums depend on the order. */
export const EVIDENCE = [
  'overlap',
  'best',
  'nearby',
  'run',
  'fresh',
  'apart',
] as const satisfies readonly (keyof Evidence)[]
/** Less likely pairs are dropped. Chosen in a range where the three published figures of alignment hardly change. */
const TAKEN = 0.3
/** Least likelihood of two sentences that tell of one act by one verb (`tellSameAct`): enough to be shown as "perhaps". */
const ACT = 0.45

/**
 * Pairs of sentences of two texts that are likely to tell the same thing: a logistic function of their evidence.
 * Words of two different speakers are never a pair. Symmetric: swapping the texts swaps a and b and nothing else.
 */
export function overlapMatches(features: FeatureSet, textA: number, textB: number): Match[] {
  const [textOfA, textOfB] = [features.texts[textA] ?? [], features.texts[textB] ?? []]
  const inTexts = [wordsOf(textOfA), wordsOf(textOfB)] as const
  const areOthers = (one: SentenceFeatures, two: SentenceFeatures) => tellOfOthers(one, two, features, inTexts)
  const close = findEvidence(features, textA, textB).flatMap(({ a, b, evidence, cosine, whole }) => {
    const likely = likelihood(evidence)
    const [one, two] = [textOfA[a], textOfB[b]]
    if (!one || !two) return []
    const similarity = whole
      ? Math.max(likely, TAKEN)
      : tellSameAct(one, two, features)
        ? Math.max(likely, ACT)
        : likely
    if (similarity < TAKEN) return []
    const roles = rolesDiffer(one, two, features)
    const subjects = [features.subjects[textA]?.[a], features.subjects[textB]?.[b]] as const
    const others = !whole && (isOpinionOfOne(one, two) || aboutOthers(one, two, subjects))
    if (roles === 'exchanged' || areOthers(one, two) || (others && similarity < SAME_WORDS)) return []
    return [{ a, b, similarity, cosine, fresh: evidence.fresh, whole, unlike: others || roles === 'unlike' }]
  })
  const crowds = sameCrowds(features.crowds[textA] ?? [], features.crowds[textB] ?? []).filter(({ a, b }) => {
    const [one, two] = [textOfA[a], textOfB[b]]
    return one && two && !areOthers(one, two)
  })
  const found = withCrowds(select(close), crowds)
  const sure = surePairs(textOfA, textOfB, features, found)
  return found.map((pair) => {
    const [one, two] = [textOfA[pair.a], textOfB[pair.b]]
    const isSure = sure.has(pair)
    const most = one && two && deniedInOne(one, two, features) ? mostWhereDenied(one, two, isSure) : null
    return most === null
      ? { ...pair, sure: isSure }
      : { ...pair, similarity: Math.min(pair.similarity, most), sure: false }
  })
}

/**
 * The most likely that a pair may be in which one denies what the other tells; null where it stays as it is. Much that
 * is sure to be shared may stand beside what is denied, but not where nearly every word is shared.
 */
function mostWhereDenied(one: SentenceFeatures, two: SentenceFeatures, isSure: boolean): number | null {
  if (!isSure || isVerbatim(one.norms, two.norms)) return DENIED
  // "Police made no arrests" / "Two were arrested": one matter, and not one telling of it.
  return Math.min(one.norms.length, two.norms.length) <= MOST_AT_ODDS ? ACT : null
}

const wordsOf = (text: readonly SentenceFeatures[]) => new Set(text.flatMap(({ words }) => words))

/** A crowd at one place is perhaps the same one, even where no word but the place is shared. */
function withCrowds<Pair extends LikelyPair>(
  found: readonly Pair[],
  crowds: readonly Pick<LikelyPair, 'a' | 'b'>[],
): LikelyPair[] {
  const isCrowd = ({ a, b }: LikelyPair) => crowds.some((one) => one.a === a && one.b === b)
  const known = found.map((pair) => (isCrowd(pair) ? { ...pair, similarity: Math.max(pair.similarity, ACT) } : pair))
  const unknown = crowds.filter(({ a, b }) => !found.some((pair) => pair.a === a && pair.b === b))
  return [
    ...known,
    ...unknown.map((pair) => ({ ...pair, similarity: ACT, cosine: 0, fresh: 0, whole: false, unlike: true })),
  ]
}

interface WeighedPair {
  readonly a: number
  readonly b: number
  readonly evidence: Evidence
  readonly cosine: number
  /** One of the two stands nearly whole in the other. */
  readonly whole: boolean
}

/** Every pair worth a look with its evidence: what the weights are fitted on. */
export function findEvidence(features: FeatureSet, textA: number, textB: number): WeighedPair[] {
  const a = features.texts[textA] ?? []
  const b = features.texts[textB] ?? []
  const candidates = findCandidates(features, textA, textB)
  const width = b.length
  const cosines = new Map(candidates.found.map((one) => [one.a * width + one.b, one.cosine]))
  const cosineAt = (x: number, y: number): number => (y < 0 || y >= width ? 0 : (cosines.get(x * width + y) ?? 0))
  const wordsOfB = b.map(({ words }) => new Set(words))
  const shared = candidates.found.map((candidate) =>
    (a[candidate.a]?.words ?? []).filter((id) => wordsOfB[candidate.b]?.has(id)),
  )
  const fresh = freshShares(candidates, shared)
  return candidates.found.flatMap((candidate, index) => {
    const one = a[candidate.a]
    const two = b[candidate.b]
    if (!one || !two || spokenByOthers(one, two)) return []
    const { a: x, b: y } = candidate
    const nearby = Math.max(cosineAt(x, y - 1), cosineAt(x, y + 1), cosineAt(x - 1, y), cosineAt(x + 1, y))
    const around = { nearby, fresh: fresh[index] ?? 0, apart: Math.abs(placeOf(x, a.length) - placeOf(y, width)) }
    const pair = weigh(candidate, candidates, around, one, two, features)
    // The same person, a weekday and "said" are no fact: something must be told of them.
    const told = toldBy(shared[index] ?? [], features)
    return pair.whole || told >= LEAST_TOLD ? [pair] : []
  })
}

/** What the shared words tell of a shared fact. Two names are one person; only what goes beyond tells more. */
function toldBy(shared: readonly number[], { names, telling }: FeatureSet): number {
  let told = 0
  let named = 0
  for (const id of shared) {
    if (names[id]) named += Number((telling[id] ?? 0) > 1)
    else told += telling[id] ?? 0
  }
  return told + (named > 2 ? named - 1 : Math.min(1, named))
}

/** Where the middle of a sentence stands in its text, as a share of the text: .5 for the only one. */
function placeOf(position: number, sentences: number): number {
  return (position + 0.5) / Math.max(1, sentences)
}

function weigh(
  { a, b, cosine, shared }: Candidate,
  { bestA, bestB }: Candidates,
  around: Pick<Evidence, 'nearby' | 'fresh' | 'apart'>,
  one: SentenceFeatures,
  two: SentenceFeatures,
  features: FeatureSet,
): WeighedPair {
  const run = sharedRun(one.ids, two.ids, features)
  const most = Math.max(bestA[a] ?? 0, bestB[b] ?? 0)
  return {
    a,
    b,
    evidence: {
      ...around,
      overlap: (cosine * shared) / (shared + HALF_BELIEF),
      best: most > 0 ? cosine * (cosine / most) : 0,
      run: Math.log1p(run.weight),
    },
    cosine,
    whole: run.words >= WHOLE_RUN && run.words >= WHOLE_SHARE * Math.min(one.ids.length, two.ids.length),
  }
}

function likelihood(evidence: Evidence): number {
  let sum = INTERCEPT
  for (const name of EVIDENCE) sum += WEIGHTS[name] * evidence[name]
  return Math.min(MOST_LIKELY, 1 / (1 + Math.exp(-sum)))
}

/** Keeps a pair that is among the first few partners of both. */
function select<Pair extends LikelyPair>(close: readonly Pair[]): Pair[] {
  const rankA = ranks(close, 'a', 'b')
  const rankB = ranks(close, 'b', 'a')
  return close.filter((_, index) => (rankA[index] ?? 0) < MAX_PARTNERS && (rankB[index] ?? 0) < MAX_PARTNERS)
}

/** For each match, its rank among all matches of its sentence on one side: 0 is the best. */
function ranks(matches: readonly LikelyPair[], side: 'a' | 'b', other: 'a' | 'b'): number[] {
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
