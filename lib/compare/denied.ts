import language from '@/data/language/wording.json'
import type { FeatureSet, SentenceFeatures } from './features'
import { isFunctionWord } from './words'

const NEGATIONS: ReadonlySet<string> = new Set(language.negations.split(' '))
const isNegation = (norm: string) => NEGATIONS.has(norm) || norm.endsWith("n't")
/** Words after a negation that it may deny: "not a one defended Roe", "no recent experience". */
const REACH = 3
/** `FeatureSet.telling` of content words that are not light. */
const TELLING = 2

/**
 * Whether one of two sentences denies what the other tells: right after a negation stands a word of both, names aside,
 * and in the other nothing is denied ("nobody defended Roe" / "Hale defended Roe"). Swapping changes nothing.
 */
export function deniedInOne(one: SentenceFeatures, two: SentenceFeatures, features: FeatureSet): boolean {
  const [first, second] = [one.norms.some(isNegation), two.norms.some(isNegation)]
  if (first === second) return false
  const [denying, telling] = first ? [one, two] : [two, one]
  const there = new Set(telling.words)
  return denying.norms.some(
    (norm, at) =>
      isNegation(norm) &&
      // Not verbs such as "denied": "denied the charges" and "the charges are false" tell the same.
      (isFunctionWord(norm) || norm.startsWith('no')) &&
      denying.ids
        .slice(at + 1, at + 1 + REACH)
        .some((id) => (features.telling[id] ?? 0) >= TELLING && !features.names[id] && there.has(id)),
  )
}
