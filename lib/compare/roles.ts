import data from '@/data/language/alignment.json'
import irregular from '@/data/language/irregular.json'
import language from '@/data/language/wording.json'
import type { FeatureSet, SentenceFeatures } from './features'
import { contentKey } from './words'

/** Who does something, and to whom: features of the words right beside the verb. Empty where nobody stands there. */
export interface Act {
  readonly norm: string
  readonly passive: boolean
  /** Surely a verb, for it tells what was done, or what somebody was doing. */
  readonly past: boolean
  readonly doer: readonly number[]
  readonly goal: readonly number[]
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const keysOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(contentKey))
const BE = setOf(language.beForms)
const AUXILIARIES = setOf(language.auxiliaries)
const ADVERBS = setOf(language.adverbs)
const DETERMINERS = setOf(language.determiners)
const CALENDAR = setOf(language.calendar)
const PARTICIPLES: ReadonlySet<string> = new Set(Object.values(irregular.verbs).flatMap((forms) => forms.slice(-1)))
/** What is said to somebody: who warns and who is warned are two people, whether the other one is named or not. */
const ADDRESSING = keysOf(data.addressing)
/** What two do alike: "Roe met Hale" is "Hale met Roe". */
const MUTUAL = keysOf(data.mutual)

/** Words of a name or a description beside a verb: "the Norrick harbour board". */
const MOST_WORDS = 4
/** Words after a passive verb within which "by" tells who did it. */
const BY_REACH = 10

/**
 * How two sentences differ in who did what to whom, as far as one verb of both says it: `exchanged` when the doer of the
 * one is the goal of the other ("A warned B" / "A was warned by B"), `unlike` when nothing shows that it is one act
 * ("A warned that …" / "B had been warned that …"), null when nothing speaks against it. Swapping changes nothing.
 */
export function rolesDiffer(
  one: SentenceFeatures,
  two: SentenceFeatures,
  features: FeatureSet,
): 'exchanged' | 'unlike' | null {
  let found: 'unlike' | null = null
  for (const [, first, second] of sharedActs(one, two, features)) {
    if (meet(first.doer, second.doer) || meet(first.goal, second.goal)) continue
    const isCrossed = meet(first.doer, second.goal) && meet(first.goal, second.doer)
    if (first.passive === second.passive && !isCrossed) continue
    const verb = contentKey(first.norm)
    if (isCrossed && !MUTUAL.has(verb)) return 'exchanged'
    if (first.passive === second.passive) continue
    const [active, passive] = first.passive ? [second, first] : [first, second]
    const isSameSubject = meet(active.doer, passive.goal)
    const isAddressing = ADDRESSING.has(verb)
    if (isSameSubject && isAddressing) return 'exchanged'
    if (isAddressing || (isSameSubject && active.goal.length > 0)) found = 'unlike'
  }
  return found
}

/**
 * Whether both say by one verb, or by one of the same meaning, that somebody whom both name does something to the same
 * thing: "Roe revealed secret files" / "Roe was caught leaking secret papers". That much is one telling, whatever else
 * either sentence says.
 */
export function tellSameAct(one: SentenceFeatures, two: SentenceFeatures, features: FeatureSet): boolean {
  const { names, telling } = features
  const isAct = ({ past, doer }: Act) => past && names[doer.at(-1) ?? -1] === true
  return sharedActs(one, two, features).some(
    ([verb, first, second]) =>
      (telling[verb] ?? 0) > 1 &&
      first.passive === second.passive &&
      isAct(first) &&
      isAct(second) &&
      first.doer.at(-1) === second.doer.at(-1) &&
      first.goal.some((id) => !names[id] && (telling[id] ?? 0) > 1 && second.goal.includes(id)),
  )
}

/**
 * Verbs of both that stand beside other subjects, one of them a name: "all that this house stands for" / "all that the
 * Lantern Party stands for". Offices are no other subject: "the mayor" may be Ines Varga.
 */
export function verbsOfOthers(one: SentenceFeatures, two: SentenceFeatures, features: FeatureSet): number[] {
  return sharedActs(one, two, features).flatMap(([id, first, second]) => {
    if (first.passive || second.passive || first.doer.length === 0 || second.doer.length === 0) return []
    if (meet(first.doer, second.doer)) return []
    const named = [first, second].some(({ doer }) => doer.some((word) => features.names[word]))
    const office = first.doer.some((word) => one.offices.has(word)) || second.doer.some((word) => two.offices.has(word))
    return named && !office ? [id] : []
  })
}

/** The verbs that each of both has once, by their feature, with what either tells by them. */
export function sharedActs(one: SentenceFeatures, two: SentenceFeatures, features: FeatureSet): [number, Act, Act][] {
  const there = actsOf(two, features)
  const found: [number, Act, Act][] = []
  for (const [id, first] of actsOf(one, features)) {
    const second = there.get(id)
    if (second) found.push([id, first, second])
  }
  return found
}

const actsIn = new WeakMap<SentenceFeatures, ReadonlyMap<number, Act>>()

/** Every word of a sentence that may be a verb, names aside, and stands in it once. Found once for a sentence. */
function actsOf(sentence: SentenceFeatures, features: FeatureSet): ReadonlyMap<number, Act> {
  const known = actsIn.get(sentence)
  if (known) return known
  const found = new Map<number, Act>()
  const seen = new Set<number>()
  sentence.ids.forEach((id, at) => {
    if (!features.content[id] || features.names[id]) return
    const act = seen.has(id) ? null : actAt(sentence, at, features)
    seen.add(id)
    if (act) found.set(id, act)
    else found.delete(id)
  })
  actsIn.set(sentence, found)
  return found
}

/** Auxiliaries and adverbs before a verb; more are a list of adverbs. */
const MOST_HELPERS = 6

/** The act that a word tells when it is a verb there; null when an article stands before it ("the warning"). */
function actAt(sentence: SentenceFeatures, at: number, features: FeatureSet): Act | null {
  const { norms } = sentence
  let before = at - 1
  let be = false
  let caught = false
  while (
    before >= at - MOST_HELPERS &&
    before >= 0 &&
    (AUXILIARIES.has(norms[before] ?? '') || isAdverb(norms[before] ?? '') || isCaught(norms, before))
  ) {
    be ||= before >= at - 2 && BE.has(norms[before] ?? '')
    caught ||= isCaught(norms, before)
    before--
  }
  if (before === at - 1 && DETERMINERS.has(norms[before] ?? '')) return null
  const subject = wordsBefore(sentence, before, features)
  const past = isParticiple(norms[at] ?? '') || caught
  if (!be || !isParticiple(norms[at] ?? '')) {
    return { norm: norms[at] ?? '', passive: false, past, doer: subject, goal: wordsAfter(sentence, at + 1, features) }
  }
  const by = norms.slice(at + 1, at + 1 + BY_REACH).indexOf('by')
  return {
    norm: norms[at] ?? '',
    passive: true,
    past,
    goal: subject,
    doer: by < 0 ? [] : wordsAfter(sentence, at + 2 + by, features),
  }
}

/** "was caught leaking": who is caught is who leaks. */
const isCaught = (norms: readonly string[], at: number) =>
  norms[at] === language.caught && norms[at + 1]?.endsWith('ing') === true
const isAdverb = (norm: string) => ADVERBS.has(norm) || norm.endsWith('ly')
const isParticiple = (norm: string) => norm.endsWith('ed') || PARTICIPLES.has(norm)

function wordsBefore({ ids }: SentenceFeatures, last: number, { content }: FeatureSet): number[] {
  let first = last + 1
  while (first > 0 && last + 1 - first < MOST_WORDS && content[ids[first - 1] ?? -1]) first--
  return ids.slice(first, last + 1)
}

/** A name or a noun after articles; a day, a figure or "last" is no goal of an act. */
function wordsAfter({ ids, norms }: SentenceFeatures, from: number, { content, telling }: FeatureSet): number[] {
  let first = from
  while (DETERMINERS.has(norms[first] ?? '')) first++
  if (CALENDAR.has(norms[first] ?? '') || /^\d/.test(norms[first] ?? '')) return []
  let end = first
  while (end - first < MOST_WORDS && content[ids[end] ?? -1]) end++
  const found = ids.slice(first, end)
  return found.some((id) => (telling[id] ?? 0) > 1) ? found : []
}

function meet(one: readonly number[], two: readonly number[]): boolean {
  return one.some((id) => two.includes(id))
}
