import people from '@/data/language/people.json'
import language from '@/data/language/wording.json'
import { anchorsNear, conflict, type Candidate, type PairSide, type PairView, type WordSpan } from './pair'
import { auxiliaryBefore, hasActor, isPassive, objectOf, subjectBefore } from './frames'
import { contentKey, withoutPossessive } from '../words'
import { isVerbAt, type PhraseHit } from './phrases'
import { isCalendar, isDeterminer, setOf, type Word } from './sentence'

/** Telling words that both sentences must share, whom it happens to among them. */
const MIN_SHARED = 3
const FORCED = setOf(language.forced)
const WILLING: ReadonlySet<string> = new Set(language.willing.split(' ').map(contentKey))
const MODALS = setOf(language.modals)
const OFFICES = setOf(people.titles)

/**
 * The same outcome, once as what somebody did and once as what was done to them: "Roe stepped down" / "Roe was sacked",
 * "left" / "were forced to leave". Who does it here must be whom it is done to there. One way: b tells what was done.
 */
export function outcomeContrasts(pair: PairView): Candidate[] {
  if (pair.shared < MIN_SHARED) return []
  return [...doneTo(pair), ...madeTo(pair)].flatMap(({ own, done, whom }): Candidate[] => {
    const doer = subjectOf(pair.a, own.from)
    if (doer === null || !isSame(pair, doer, whom) || conflict(pair, own, done)) return []
    if (isUnreal(pair.a, own.from) !== isUnreal(pair.b, done.from)) return []
    const anchors = anchorsNear(pair, own, done)
    return [{ kind: 'actor', a: own, b: done, anchors: anchors.length > 0 ? anchors : [[doer, whom]], force: 1 }]
  })
}

/** What one does in a, what is done in b, and the last word of whom it is done to. */
interface Outcome {
  readonly own: WordSpan
  readonly done: WordSpan
  readonly whom: number
}

/** Phrases of one line of `outcomes` in data/language/wording.json: "resigned" / "was sacked". */
function doneTo({ a, b }: PairView): Outcome[] {
  return b.phrases.flatMap((hit): Outcome[] => {
    if (hit.kind !== 'outcome' || hit.level === 0) return []
    const from = auxiliaryBefore(b, hit.from)
    // "Was killed" without a killer is no other telling than "died".
    if (hit.level > 1 && from < hit.from && !hasActor(b, hit.from)) return []
    const whom = from < hit.from ? subjectOf(b, from) : objectOf(b, b.words[hit.to]?.number ? hit.to : hit.to - 1)
    if (whom === null) return []
    return a.phrases.flatMap((own): Outcome[] => {
      if (own.kind !== 'outcome' || own.group !== hit.group || own.level > 0) return []
      // "was admitted to hospital"
      if (isPassive(a, own.from) || hasOtherObject(a, own.to)) return []
      // Each is told in its own sentence alone.
      if (a.mates[own.from] !== hit.from && (isTold(a, own) || isTold(b, hit))) return []
      return [{ own, done: { from, to: hit.to }, whom }]
    })
  })
}

/**
 * "left flowers", "withdrew his complaint", "admitted that …": what follows at once is not named by the other sentence.
 */
function hasOtherObject({ words, mates }: PairSide, end: number): boolean {
  if (words[end]?.norm === 'that') return true
  let at = end
  while (!words[at]?.parted && isDeterminer(words[at]?.norm ?? '')) at++
  let last = -1
  for (; isNamed(words[at]); at++) last = at
  return mates[last] === -1
}

const isNamed = (word: Word | undefined) =>
  word && !word.parted && word.key !== '' && !isCalendar(word.norm) && !word.norm.endsWith('ly')

const isTold = ({ mates }: PairSide, { from }: PhraseHit) => (mates[from] ?? -1) >= 0

/** "left", "agreed to leave" / "were forced to leave", "the court ordered the crew to leave". */
function madeTo({ a, b }: PairView): Outcome[] {
  return b.mates.flatMap((mate, at): Outcome[] => {
    const isAct = mate >= 0 && b.words[at - 1]?.norm === 'to' && isVerbAt(a.words, mate) && !a.words[mate]?.capital
    const forced = isAct ? forcedBefore(b, at - 2) : -1
    if (forced < 0) return []
    const from = auxiliaryBefore(b, forced)
    const whom = from < forced ? subjectOf(b, from) : forced < at - 2 ? at - 2 : null
    const will = a.words[mate - 1]?.norm === 'to' ? a.words[mate - 2] : undefined
    // "had been forced to leave" in both.
    if (whom === null || FORCED.has(will?.norm ?? '')) return []
    const own = { from: WILLING.has(will?.key ?? '') ? mate - 2 : mate, to: mate + 1 }
    return [{ own, done: { from, to: at + 1 }, whom }]
  })
}

/** Words of whom somebody makes do something: "ordered [the Tolby creamery] to pay". */
const MOST_FORCED = 4

function forcedBefore({ words }: PairSide, last: number): number {
  for (let at = last; at >= 0 && at >= last - MOST_FORCED; at--) {
    if (FORCED.has(words[at]?.norm ?? '')) return at
    if (words[at]?.parted || (words[at]?.key === '' && !isDeterminer(words[at]?.norm ?? ''))) return -1
  }
  return -1
}

/** Words of a description between a name and its verb: "Ana Roe, [the mayor of Tolby], resigned". */
const MOST_DESCRIPTION = 12

/** The last word of the verb's subject, before it or before a description between commas. */
function subjectOf(side: PairSide, verb: number): number | null {
  const { words } = side
  if (!words[verb]?.parted) return subjectBefore(side, verb)
  for (let at = verb - 1; at > 0 && at >= verb - MOST_DESCRIPTION; at--) {
    if (words[at]?.quoteBefore) return null
    if (words[at]?.parted) return at - 1
  }
  return null
}

/**
 * The same word, or the same last word of a name: "Elsa Brandt" / "Brandt", "Mayor Roe" / "Ana Roe", never "Mayor Roe" /
 * "Mayor Hale", "Ana Hale" / "Tom Hale" or "Mayor Roe" / "Senator Roe".
 */
function isSame({ a, b }: PairView, one: number, two: number): boolean {
  const [here, there] = [nameAt(a, one), nameAt(b, two)]
  if (here.length === 0 || there.length === 0) return a.mates[one] === two
  if (here[0] !== there[0]) return false
  return [false, true].every((office) => {
    const [first, second] = [here, there].map((name) => name.slice(1).filter((word) => OFFICES.has(word) === office))
    return !first?.length || !second?.length || first.some((word) => second.includes(word))
  })
}

/** The words of the name that ends there, the last one first; none where no name does. */
function nameAt({ words }: PairSide, at: number): string[] {
  const found: string[] = []
  for (let index = at; words[index]?.capital; index--) {
    found.push(withoutPossessive(words[index]?.norm ?? ''))
    if (words[index]?.parted) break
  }
  return found
}

/** "may be sacked", "to resign": not told as done. */
function isUnreal({ words }: PairSide, from: number): boolean {
  return [from - 1, from - 2].some((at) => at >= 0 && (MODALS.has(words[at]?.norm ?? '') || words[at]?.norm === 'to'))
}
