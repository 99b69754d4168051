import type { FeatureSet, SentenceFeatures } from './features'
import { isNegation } from './negation'
import { isFunctionWord } from './words'

/** Words after a negation that it may deny: "not a one defended Roe", "no recent experience". */
const REACH = 3
/** `FeatureSet.telling` of content words that are not light. */
const TELLING = 2

/**
 * Whether one of two sentences denies what the other tells: right after a negation stands a word of both, names aside,
 * and in the other nothing is denied ("nobody defended Roe" / "Hale defended Roe"). Swapping changes nothing.
 */
export function deniedInOne(one: SentenceFeatures, two: SentenceFeatures, features: FeatureSet): boolean {
  const isDenied = (norm: string, at: number, { norms }: SentenceFeatures) => isNegation(norm, norms[at + 1])
  const [first, second] = [one, two].map((side) => side.norms.some((norm, at) => isDenied(norm, at, side)))
  if (first === second) return false
  const [denying, telling] = first ? [one, two] : [two, one]
  const there = new Set(telling.words)
  return denying.norms.some(
    (norm, at) =>
      isDenied(norm, at, denying) &&
      // Not verbs such as "denied": "denied the charges" and "the charges are false" tell the same.
      (isFunctionWord(norm) || norm.startsWith('no')) &&
      denying.ids
        .slice(at + 1, at + 1 + REACH)
        .some((id) => (features.telling[id] ?? 0) >= TELLING && !features.names[id] && there.has(id)),
  )
}
