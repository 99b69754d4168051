import { isLoaded, type Finding, type WordingKind, type WordingParts } from '@/lib/model'

/** Loaded on one side alone tells most, and more the stronger the word is. */
const ONE_SIDE = 3
/** Both loaded: they differ, but neither is the plain word. */
const BOTH_SIDES = 2

/** How much a kind of difference tells by itself. Reporting verbs and reserves are about whom to believe. */
const KIND: Readonly<Record<WordingKind, number>> = {
  actor: 2,
  reporting: 1.8,
  quantity: 1.5,
  hedge: 1.5,
  verb: 1.2,
  label: 1,
  noun: 0.8,
  modifier: 0.6,
}

/** Shared words at which half of the evidence is there. */
const HALF_EVIDENCE = 3

/**
 * How telling a contrast is: named parts whose sum ranks it.
 * @param a @param b marks inside the two phrases
 * @param force how much the phrases themselves differ, 0 to 2 (levels of data/language/wording.json)
 * @param similarity of the two sentences, 0 to 1
 * @param anchors how many telling words both say near the phrases
 */
export function tellingParts(
  kind: WordingKind,
  a: readonly Finding[],
  b: readonly Finding[],
  force: number,
  similarity: number,
  anchors: number,
): WordingParts {
  const [one, two] = [strongest(a), strongest(b)]
  const apart = Math.abs(one - two)
  const loaded = one === 0 && two === 0 ? 0 : one === 0 || two === 0 ? ONE_SIDE + apart : BOTH_SIDES + apart / 2
  return {
    loaded,
    kind: Math.min(2, KIND[kind] + (force > 1 ? 0.3 : 0)),
    evidence: (similarity + anchors / (anchors + HALF_EVIDENCE)) / 2,
  }
}

function strongest(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.filter(({ category }) => isLoaded(category)).map(({ strength }) => strength))
}
