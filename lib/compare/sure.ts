import { areOfOtherDays } from './crowds'
import type { FeatureSet, SentenceFeatures } from './features'
import { verbsOfOthers } from './roles'

/** A likely pair of two texts: positions of the sentences, and what decides whether it is shown as one fact. */
export interface LikelyPair {
  readonly a: number
  readonly b: number
  /** How likely the two tell the same, 0 to 1. */
  readonly similarity: number
  /** Closeness of the words, 0 to 1: what rivals are measured by. */
  readonly cosine: number
  /** Share of both that no closer partner of either has in common with it (see `freshShares`). */
  readonly fresh: number
  /** One of the two stands nearly whole in the other. */
  readonly whole: boolean
  /**
   * Nothing shows that both tell one thing: one warned and another was warned, or the one is only what somebody thinks
   * of it.
   */
  readonly unlike: boolean
}

/**
 * Likelihoods. From VERY_LIKELY on a pair needs only one shared word beside the names (SOMETHING); from LIKELY on it must
 * share MUCH and have no rival.
 */
const VERY_LIKELY = 0.95
const LIKELY = 0.72
/** Weight (hundredths) of shared words that are no names: about one rather rare word; about three of them. */
const SOMETHING = 250
const MUCH = 800
/** Least share of the weight beside names that is in common: of the shorter sentence, or of the longer one. */
const OF_SHORTER = 0.3
const OF_LONGER = 0.25
/** A sentence of which this share stands in a longer one is a part of it; the longer one may have further parts. */
const A_PART = 0.5
/** Where a partner already covers this share of a sentence, a second partner must have SOMETHING_NEW in common with it. */
const SAME_AGAIN = 0.9
const SOMETHING_NEW = 0.05
/** A partner whose cosine is below this share of a rival's is perhaps about something else. */
const NO_RIVAL = 0.8

/**
 * The pairs that may be shown as one fact: their words say that something is done, counted or quoted alike, not only
 * that the same people are named, and nobody else is quoted in the one than in the other. Of rivals the better is taken.
 * The others may tell the same. The bounds were set by reading pairs of real articles, so that more than five in six of
 * those shown are one fact. Swapping the texts changes nothing.
 */
export function surePairs<Pair extends LikelyPair>(
  textA: readonly SentenceFeatures[],
  textB: readonly SentenceFeatures[],
  features: FeatureSet,
  pairs: readonly Pair[],
): ReadonlySet<Pair> {
  const weighed = pairs.flatMap((pair) => {
    const one = textA[pair.a]
    const two = textB[pair.b]
    if (!one || !two || pair.unlike || quotesOthers(one, two) || (!pair.whole && areOfOtherDays(one.norms, two.norms)))
      return []
    const both = sharedWords(one, two)
    const shared = besideNames(both, features)
    return pair.whole || (shared >= SOMETHING && !isFormula(one, two, both, features))
      ? [{ pair, one, two, shared }]
      : []
  })
  const bestA = new Map<number, number>()
  const bestB = new Map<number, number>()
  for (const { pair } of weighed) {
    bestA.set(pair.a, Math.max(bestA.get(pair.a) ?? 0, pair.cosine))
    bestB.set(pair.b, Math.max(bestB.get(pair.b) ?? 0, pair.cosine))
  }
  const sure = weighed.filter(({ pair, one, two, shared }) => {
    if (pair.whole) return true
    // What a lawyer or a spokeswoman of somebody did is not what that person did.
    if (one.forOther !== two.forOther) return false
    const rivals = [bestA.get(pair.a) ?? 0, bestB.get(pair.b) ?? 0]
    if (pair.fresh < SOMETHING_NEW && pair.cosine < Math.max(...rivals) && Math.max(...rivals) >= SAME_AGAIN)
      return false
    if (pair.similarity >= VERY_LIKELY) return true
    if (pair.similarity < LIKELY || shared < MUCH) return false
    const totals = [besideNames(one.words, features), besideNames(two.words, features)]
    const [shorter, longer] = [Math.min(...totals), Math.max(...totals)]
    if (shared < OF_SHORTER * shorter && shared < OF_LONGER * longer) return false
    return pair.cosine >= NO_RIVAL * (shared >= A_PART * shorter ? Math.min(...rivals) : Math.max(...rivals))
  })
  return new Set(sure.map(({ pair }) => pair))
}

/** Words of both, offices aside: "foreign minister" tells who somebody is. */
function sharedWords(one: SentenceFeatures, two: SentenceFeatures): number[] {
  const there = new Set(two.words)
  return one.words.filter((id) => there.has(id) && !one.offices.has(id) && !two.offices.has(id))
}

/**
 * No name and little more than a verb is shared, and it is said of others: "all that this house / our party stands
 * for".
 */
function isFormula(
  one: SentenceFeatures,
  two: SentenceFeatures,
  shared: readonly number[],
  features: FeatureSet,
): boolean {
  if (shared.some((id) => features.names[id])) return false
  const others = new Set(verbsOfOthers(one, two, features))
  if (others.size === 0) return false
  return (
    besideNames(
      shared.filter((id) => !others.has(id) && (features.telling[id] ?? 0) > 1),
      features,
    ) < SOMETHING
  )
}

/** Weight of the words that are no names, in hundredths. */
function besideNames(ids: readonly number[], { names, weights }: FeatureSet): number {
  let sum = 0
  for (const id of ids) if (!names[id]) sum += weights[id] ?? 0
  return sum
}

/** Both quote somebody whose name is known, and nobody in common. */
function quotesOthers(one: SentenceFeatures, two: SentenceFeatures): boolean {
  return one.voices.length > 0 && two.voices.length > 0 && !one.voices.some((name) => two.voices.includes(name))
}
