import { isLoaded } from '@/lib/model'
import { contentKey } from '../words'
import language from '@/data/language/wording.json'
import { anchorsNear, conflict, marksIn, type Candidate, type PairSide, type PairView, type WordSpan } from './pair'
import { isVerbAt } from './phrases'
import { widened } from './same-thing'
import { isDeterminer, setOf } from './sentence'

const PERFECT = setOf(language.perfect)
const BE = setOf(language.beForms)
/** Words between a verb and the noun that is its object: "the beloved West Quay". */
const OBJECT_REACH = 3
/** Words between a subject's last word and its verb: "the council, on Monday, voted" is out of reach on purpose. */
const SUBJECT_REACH = 2
/** Telling words that both sentences must share, subject and object among them. */
const MIN_SHARED = 3

/**
 * Two verbs with the same object and, where it is close by, the same subject: "the council leased the quay" / "the
 * council surrendered the quay". Only where one of them is loaded: between plain verbs it is too easily two acts.
 */
export function frameContrasts(pair: PairView): Candidate[] {
  if (pair.shared < MIN_SHARED) return []
  const verbsB = new Map<number, number>()
  pair.b.words.forEach((_, at) => {
    const object = ownVerb(pair.b, at) ? objectOf(pair.b, at) : null
    if (object !== null) verbsB.set(object, at)
  })
  return pair.a.words.flatMap((_, at): Candidate[] => {
    const object = ownVerb(pair.a, at) ? objectOf(pair.a, at) : null
    const other = object === null ? undefined : verbsB.get(pair.a.mates[object] ?? -1)
    if (object === null || other === undefined) return []
    const [a, b] = [widened(pair.a, { from: at, to: at + 1 }), widened(pair.b, { from: other, to: other + 1 })]
    if (!loadedIn(pair.a, a) && !loadedIn(pair.b, b)) return []
    if (conflict(pair, a, b) || !subjectsAgree(pair, a, b)) return []
    return [{ kind: 'verb', a, b, anchors: anchorsNear(pair, a, b), force: 1 }]
  })
}

function loadedIn(side: PairSide, span: WordSpan): boolean {
  return marksIn(side.marks, span).some(({ finding }) => isLoaded(finding.category))
}

/** A verb that the other sentence does not have. */
function ownVerb(side: PairSide, at: number): boolean {
  return side.words[at]?.key !== '' && side.mates[at] === -1 && isVerbAt(side.words, at)
}

/** The telling noun right after a verb: only articles and modifiers between, no preposition. */
export function objectOf({ words, mates }: PairSide, verb: number): number | null {
  for (let at = verb + 1; at <= verb + OBJECT_REACH; at++) {
    const word = words[at]
    if (!word || word.parted) return null
    if (word.key === '') {
      if (!isDeterminer(word.norm)) return null
    } else if ((mates[at] ?? -1) >= 0) return word.strong && !word.number ? at : null
  }
  return null
}

/** The nearest words before both verbs are the same; a pronoun or a clause without subject ("to lease") is no proof. */
function subjectsAgree({ a, b }: PairView, spanA: WordSpan, spanB: WordSpan): boolean {
  const one = subjectBefore(a, spanA.from)
  const two = subjectBefore(b, spanB.from)
  return one !== null && two !== null && a.mates[one] === two
}

/** Position of the content word before a verb that is most likely its subject, adverbs aside; null without one. */
export function subjectBefore({ words }: PairSide, verb: number): number | null {
  for (let at = verb - 1; at >= 0 && at >= verb - 1 - SUBJECT_REACH; at--) {
    if (words[at + 1]?.parted) return null
    if (words[at]?.key !== '' && !/ly$/.test(words[at]?.norm ?? '')) return at
  }
  return null
}

/**
 * One text says who did it, the other has the same verb in a passive without "by": "police shot" / "was shot". One way.
 */
export function actorContrasts(pair: PairView): Candidate[] {
  const { a, b } = pair
  return b.words.flatMap((word, at): Candidate[] => {
    const mate = b.mates[at] ?? -1
    if (mate < 0 || !isPassive(b, at) || isPassive(a, mate) || !isVerbAt(a.words, mate)) return []
    if (contentKey(word.norm) !== contentKey(a.words[mate]?.norm ?? '')) return []
    const auxiliary = auxiliaryBefore(b, at)
    const [actor, patient, object] = [doerBefore(a, mate), subjectBefore(b, auxiliary), objectOf(a, mate)]
    if (actor === null || patient === null || object === null || a.mates[object] !== patient) return []
    if (hasActor(b, at)) return []
    const spanA = { from: phraseStart(a, actor), to: mate + 1 }
    const spanB = { from: auxiliary, to: at + 1 }
    if (conflict(pair, spanA, spanB) || pair.shared < MIN_SHARED) return []
    return [{ kind: 'actor', a: spanA, b: spanB, anchors: [[object, patient]], force: 1 }]
  })
}

/** Position of the form of "be" before a participle, an adverb between them allowed; the verb's own without one. */
export function auxiliaryBefore({ words }: PairSide, verb: number): number {
  let at = verb - 1
  if (/ly$/.test(words[at]?.norm ?? '')) at--
  return BE.has(words[at]?.norm ?? '') ? at : verb
}

export function isPassive(side: PairSide, verb: number): boolean {
  return auxiliaryBefore(side, verb) < verb && !/ing$/.test(side.words[verb]?.norm ?? '')
}

/** Words after a passive among which "by" is looked for. */
const BY_REACH = 6

/** Whether "by" follows a passive, which then names who did it. */
export function hasActor({ words }: PairSide, verb: number): boolean {
  return words.slice(verb + 1, verb + 1 + BY_REACH).some(({ norm }) => norm === 'by')
}

/** The noun that a finite verb directly follows: adverbs and "has" may stand between, "to" and "would" may not. */
function doerBefore({ words }: PairSide, verb: number): number | null {
  for (let at = verb - 1; at >= 0 && at >= verb - 3; at--) {
    const word = words[at]
    if (!word || words[at + 1]?.parted) return null
    if (word.key !== '' && !/ly$/.test(word.norm)) return isVerbAt(words, at) || word.number ? null : at
    if (word.key === '' && !PERFECT.has(word.norm)) return null
  }
  return null
}

/** The first of the words that belong to a name or noun: "Harbour police". */
function phraseStart({ words }: PairSide, at: number): number {
  let from = at
  while (from > 0 && at - from < 2 && !words[from]?.parted && words[from - 1]?.key !== '' && !words[from - 1]?.number)
    from--
  return from
}
