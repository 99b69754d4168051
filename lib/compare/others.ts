import language from '@/data/language/wording.json'
import type { FeatureSet, SentenceFeatures } from './features'
import { sharedActs, type Act } from './roles'

const CALENDAR: ReadonlySet<string> = new Set(language.calendar.split(' '))
/** Right before a name they say where something happened. */
const PLACED: ReadonlySet<string> = new Set(language.placed.split(' '))
const [FEMALE, MALE] = language.sexes.map((list): ReadonlySet<string> => new Set(list.split(' ')))

/**
 * Whether two sentences tell of two events of one kind: the same happened to others ("Maria Olm was killed" / "Ana Roe
 * was killed", "a woman" / "a man"), or elsewhere, with nobody whom both name ("a woman was killed in Eastport" / "a woman
 * was killed in Westport"). Swapping changes nothing.
 */
export function tellOfOthers(one: SentenceFeatures, two: SentenceFeatures, features: FeatureSet): boolean {
  return (
    areElsewhere(one, two, features) ||
    sharedActs(one, two, features).some(
      ([verb, first, second]) =>
        (features.telling[verb] ?? 0) > 1 &&
        first.passive === second.passive &&
        first.past &&
        second.past &&
        areOthers([one, subjectOf(first)], [two, subjectOf(second)], features),
    )
  )
}

const subjectOf = ({ passive, doer, goal }: Act) => (passive ? goal : doer).at(-1) ?? -1

type Person = readonly [sentence: SentenceFeatures, id: number]

/** Two names neither of which the other sentence has, offices aside; a woman and a man. */
function areOthers([one, first]: Person, [two, second]: Person, { names }: FeatureSet): boolean {
  const [here, there] = [normOf(one, first), normOf(two, second)]
  if ((FEMALE?.has(here) && MALE?.has(there)) || (MALE?.has(here) && FEMALE?.has(there))) return true
  const isNamed = (id: number, own: SentenceFeatures, other: SentenceFeatures) =>
    names[id] === true && !own.offices.has(id) && !other.words.includes(id)
  return isNamed(first, one, two) && isNamed(second, two, one)
}

const normOf = ({ ids, norms }: SentenceFeatures, id: number) => norms[ids.indexOf(id)] ?? ''

/** Both name a place, each another one, and no name is in both. Names with one first letter may be spellings of one. */
function areElsewhere(one: SentenceFeatures, two: SentenceFeatures, { names }: FeatureSet): boolean {
  const placesOf = ({ ids, norms }: SentenceFeatures) =>
    norms.filter((norm, at) => names[ids[at] ?? -1] && PLACED.has(norms[at - 1] ?? '') && !CALENDAR.has(norm))
  const [here, there] = [placesOf(one), placesOf(two)]
  if (here.length === 0 || there.length === 0) return false
  const isShared = (id: number, at: number) => names[id] && two.words.includes(id) && !CALENDAR.has(one.norms[at] ?? '')
  return !one.ids.some(isShared) && !here.some((place) => there.some((other) => place[0] === other[0]))
}
