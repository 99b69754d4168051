import language from '@/data/language/wording.json'
import type { FeatureSet, SentenceFeatures } from './features'
import { sharedActs, type Act } from './roles'

const CALENDAR: ReadonlySet<string> = new Set(language.calendar.split(' '))
/** Right before a name they say where something happened. */
const PLACED: ReadonlySet<string> = new Set(language.placed.split(' '))
const SEXES = language.sexes.map((list): ReadonlySet<string> => new Set(list.split(' ')))

/**
 * Whether two sentences tell of two events of one kind: the same happened to others ("Maria Olm was killed" / "Ana Roe
 * was killed", "a woman" / "a man"), or elsewhere, with nobody whom both name ("a woman was killed in Eastport" / "a woman
 * was killed in Westport"). Swapping changes nothing. Linear in the words of both.
 */
export function tellOfOthers(one: SentenceFeatures, two: SentenceFeatures, features: FeatureSet): boolean {
  const { names, telling } = features
  const [inOne, inTwo] = [new Set(one.words), new Set(two.words)]
  if (areElsewhere(one, two, inTwo, names)) return true
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

/** Both name a place, each another one, and no name is in both. Names with one first letter may be spellings of one. */
function areElsewhere(
  one: SentenceFeatures,
  two: SentenceFeatures,
  inTwo: ReadonlySet<number>,
  names: readonly boolean[],
): boolean {
  const isName = ({ ids, norms }: SentenceFeatures, at: number) =>
    names[ids[at] ?? -1] === true && !CALENDAR.has(norms[at] ?? '')
  const lettersOf = (side: SentenceFeatures) =>
    new Set(
      side.norms.flatMap((norm, at) => (PLACED.has(side.norms[at - 1] ?? '') && isName(side, at) ? [norm[0]] : [])),
    )
  const [here, there] = [lettersOf(one), lettersOf(two)]
  return (
    here.size > 0 &&
    there.size > 0 &&
    ![...here].some((letter) => there.has(letter)) &&
    !one.ids.some((id, at) => inTwo.has(id) && isName(one, at))
  )
}
