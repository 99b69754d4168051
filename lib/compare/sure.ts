import type { FeatureSet, SentenceFeatures } from './features'

/** What decides whether a likely pair is shown as the same fact. */
export interface SureEvidence {
  /** How likely the two tell the same, 0 to 1. */
  readonly similarity: number
  /** Its closeness over that of the closest partner of either sentence, 0 to 1: 1 has no better rival. */
  readonly against: number
  /** One of the two stands nearly whole in the other. */
  readonly whole: boolean
}

/** Very likely pairs need only one shared thing beside the names; less likely ones must share much, and have no rival. */
const VERY_LIKELY = 0.96
const LIKELY = 0.55
/** Shared weight (hundredths) beside names: one rather rare word; about three of them. */
const SOMETHING = 250
const MUCH = 800
/** Of all that the sentence tells beside names, so much of the shorter one, or of the longer one, is shared. */
const OF_SHORTER = 0.3
const OF_LONGER = 0.25
/** A partner so much less close than a rival is perhaps about something else. */
const NO_RIVAL = 0.8

/**
 * Whether a pair may be shown as one fact: its words say that something is done, counted or quoted alike, not only that
 * the same people are named, and nobody else is quoted in the one than in the other. What falls short may tell the same.
 * The bounds were set by reading pairs of real articles, so that more than five in six of those shown are one fact.
 */
export function isSure(
  one: SentenceFeatures,
  two: SentenceFeatures,
  features: FeatureSet,
  { similarity, against, whole }: SureEvidence,
): boolean {
  if (quotesOthers(one, two)) return false
  if (whole) return true
  if (similarity < LIKELY) return false
  const there = new Set(two.words)
  const shared = besideNames(
    one.words.filter((id) => there.has(id)),
    features,
  )
  if (similarity >= VERY_LIKELY) return shared >= SOMETHING
  if (shared < MUCH || against < NO_RIVAL) return false
  const totals = [besideNames(one.words, features), besideNames(two.words, features)]
  return shared >= OF_SHORTER * Math.min(...totals) || shared >= OF_LONGER * Math.max(...totals)
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
