import language from '@/data/language/wording.json'
import type { FeatureSet, SentenceFeatures } from './features'
import { sharedActs, type Act } from './roles'

const CALENDAR: ReadonlySet<string> = new Set(language.calendar.split(' '))
/** Right before a name they say where something happened. */
const PLACED: ReadonlySet<string> = new Set(language.placed.split(' '))
const SEXES = language.sexes.map((list): ReadonlySet<string> => new Set(list.split(' ')))

type Words = ReadonlySet<number>

/**
 * Whether two sentences tell of two events of one kind: the same happened to others ("Maria Olm was killed" / "Ana Roe
 * was killed", "a woman" / "a man"), or elsewhere, with nobody whom both name ("a woman was killed in Eastport" / "a woman
 * was killed in Westport"). Swapping changes nothing. Linear in the words of both.
 *
 * @param inTexts features of the two whole texts
 */
export function tellOfOthers(
  one: SentenceFeatures,
  two: SentenceFeatures,
  features: FeatureSet,
  inTexts: readonly [Words, Words],
): boolean {
  const { names, telling } = features
  const [inOne, inTwo] = [new Set(one.words), new Set(two.words)]
  if (areElsewhere(one, two, inTwo, names, inTexts)) return true
  const [sexOf, otherSexOf] = [sexesIn(one), sexesIn(two)]
  const areOthers = (first: number, second: number) => {
    const [here, there] = [sexOf.get(first), otherSexOf.get(second)]
    if (here !== undefined && there !== undefined) return here !== there
    const isNamed = (id: number, own: SentenceFeatures, other: ReadonlySet<number>) =>
      names[id] === true && !own.offices.has(id) && !other.has(id)
    return isNamed(first, one, inTwo) && isNamed(second, two, inOne)
  }
  return sharedActs(one, two, features).some(
    ([verb, first, second]) =>
      (telling[verb] ?? 0) > 1 &&
      first.passive === second.passive &&
      first.past &&
      second.past &&
      areOthers(subjectOf(first), subjectOf(second)),
  )
}

const subjectOf = ({ passive, doer, goal }: Act) => (passive ? goal : doer).at(-1) ?? -1

/** "Woman" and "man" among the words of a sentence: which of the two kinds of people each is. */
function sexesIn({ ids, norms }: SentenceFeatures): ReadonlyMap<number, number> {
  return new Map(
    norms.flatMap((norm, at): [number, number][] => {
      const sex = SEXES.findIndex((list) => list.has(norm))
      return sex < 0 ? [] : [[ids[at] ?? -1, sex]]
    }),
  )
}

/**
 * Both name a place, each another one, and no name is in both. Names with one first letter may be spellings of one, and
 * where a text has the place of the other too, one may lie in the other ("in Eastport" / "in Norland").
 */
function areElsewhere(
  one: SentenceFeatures,
  two: SentenceFeatures,
  inTwo: ReadonlySet<number>,
  names: readonly boolean[],
  [inTextOfOne, inTextOfTwo]: readonly [Words, Words],
): boolean {
  const isName = ({ ids, norms }: SentenceFeatures, at: number) =>
    names[ids[at] ?? -1] === true && !CALENDAR.has(norms[at] ?? '')
  const placesIn = (side: SentenceFeatures) =>
    side.norms.flatMap((norm, at) =>
      PLACED.has(side.norms[at - 1] ?? '') && isName(side, at) ? [{ id: side.ids[at] ?? -1, letter: norm[0] }] : [],
    )
  const [here, there] = [placesIn(one), placesIn(two)]
  const letters = new Set(there.map(({ letter }) => letter))
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some(({ id, letter }) => letters.has(letter) || inTextOfTwo.has(id)) &&
    !there.some(({ id }) => inTextOfOne.has(id)) &&
    !one.ids.some((id, at) => inTwo.has(id) && isName(one, at))
  )
}
