import language from '@/data/language/wording.json'
import { anchorsNear, conflict, type Candidate, type PairSide, type PairView, type WordSpan } from './pair'
import { auxiliaryBefore, hasActor, objectOf, subjectBefore } from './frames'
import { isVerbAt, type PhraseHit } from './phrases'
import { isCalendar, isDeterminer, setOf } from './sentence'

/** Telling words that both sentences must share, whom it happens to among them. */
const MIN_SHARED = 3
const FORCED = setOf(language.forced)
const MODALS = setOf(language.modals)

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
      if (own.kind !== 'outcome' || own.group !== hit.group || own.level > 0 || hasOtherObject(a, own.to)) return []
      // Each is told in its own sentence alone.
      if (a.mates[own.from] !== hit.from && (isTold(a, own) || isTold(b, hit))) return []
      return [{ own, done: { from, to: hit.to }, whom }]
    })
  })
}

/** "left flowers", "quit smoking": a thing that the other sentence does not name follows at once. */
function hasOtherObject({ words, mates }: PairSide, end: number): boolean {
  let at = end
  while (!words[at]?.parted && isDeterminer(words[at]?.norm ?? '')) at++
  const word = words[at]
  if (!word || word.parted || word.key === '' || isCalendar(word.norm) || word.norm.endsWith('ly')) return false
  return mates[at] === -1
}

const isTold = ({ mates }: PairSide, { from }: PhraseHit) => (mates[from] ?? -1) >= 0

/** "left" / "were forced to leave", "the guards made the crew leave". */
function madeTo({ a, b }: PairView): Outcome[] {
  return b.mates.flatMap((mate, at): Outcome[] => {
    const isAct = mate >= 0 && b.words[at - 1]?.norm === 'to' && isVerbAt(a.words, mate) && !a.words[mate]?.capital
    if (!isAct || !FORCED.has(b.words[at - 2]?.norm ?? '')) return []
    const from = auxiliaryBefore(b, at - 2)
    const whom = from < at - 2 ? subjectOf(b, from) : null
    // "had been forced to leave" in both.
    if (whom === null || FORCED.has(a.words[mate - 2]?.norm ?? '')) return []
    return [{ own: { from: mate, to: mate + 1 }, done: { from, to: at + 1 }, whom }]
  })
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
 * The same word, or the same last word of a name: "Elsa Brandt" / "Brandt", never "Mayor Roe" / "Mayor Hale", nor
 * "Ana Hale" / "Tom Hale".
 */
function isSame({ a, b }: PairView, one: number, two: number): boolean {
  const [here, there] = [nameAt(a, one), nameAt(b, two)]
  if (here.length === 0 || there.length === 0) return a.mates[one] === two
  if (here[0] !== there[0]) return false
  const [given, other] = [here[1], there[1]]
  return given === undefined || other === undefined || here.includes(other) || there.includes(given)
}

/** The words of the name that ends there, the last one first; none where no name does. */
function nameAt({ words }: PairSide, at: number): string[] {
  const found: string[] = []
  for (let index = at; words[index]?.capital; index--) {
    found.push(words[index]?.key ?? '')
    if (words[index]?.parted) break
  }
  return found
}

/** "may be sacked", "to resign": not told as done. */
function isUnreal({ words }: PairSide, from: number): boolean {
  return [from - 1, from - 2].some((at) => at >= 0 && (MODALS.has(words[at]?.norm ?? '') || words[at]?.norm === 'to'))
}
