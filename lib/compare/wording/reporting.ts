import language from '@/data/language/wording.json'
import reporting from '@/data/language/reporting.json'
import type { Document } from '@/lib/model'
import {
  conflictBeside,
  deniedIn,
  negated,
  sharedIn,
  type Candidate,
  narrated,
  type PairSide,
  type PairView,
  type WordSpan,
} from './pair'
import { hasParticle, isVerbAt } from './phrases'
import { differ, quotedVerbs } from './quoted'
import { isCalendar, isDeterminer, setOf } from './sentence'

const LEMMA_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...reporting.judge, ...reporting.report }).flatMap(([lemma, forms]) =>
    forms.map((form): [string, string] => [form, lemma]),
  ),
)

/** Whether a form brings in somebody's words; such verbs are compared by what they bring in. */
export const isReporting = (norm: string) => LEMMA_OF.has(norm)

/** "repeated his claim": the verb has an object and brings in no words. */
const POSSESSIVES = setOf(language.possessives)
/** Words between a speaker's name and the reporting verb. */
const NEAR = 2
/** Telling words that both sentences share beside the speaker, when nothing is quoted. */
const MIN_SHARED = 4
/** Words after a reporting verb among which both must tell the same things, and how many. */
const TOLD_REACH = 14
const MIN_TOLD = 3
/** With the same speaker's name before the verb, two will do where they are nearly all that one sentence tells. */
const MIN_TOLD_NAMED = 2
const NEARLY_ALL = 0.75

/** The same words by the same speaker, brought in by different verbs: "said" / "boasted". */
export function reportingContrasts(
  pair: PairView,
  documents: readonly [Document, Document],
  sentences: readonly [number, number],
): Candidate[] {
  const quoted = quotedVerbs(pair, documents, sentences)
  if (quoted.length > 0) return quoted
  const named = reportedVerbs(pair)
  return named.length > 0 ? named : sameContent(pair)
}

/** Words before a reporting verb among which its speaker stands. */
const SPEAKER_REACH = 6

/** "Lindqvist said research on bans …" / "An expert sniffed that research on bans …": whoever speaks, the same is told. */
function sameContent(pair: PairView): Candidate[] {
  const [one, two] = [onlyVerb(pair.a), onlyVerb(pair.b)]
  if (!one || !two || !differ(one.lemma, two.lemma)) return []
  const [a, b] = [one.span, two.span]
  const told = sharedIn(pair, one.told, two.told)
  if (told.length < MIN_TOLD || denied(pair.a, one.told) !== denied(pair.b, two.told)) return []
  if (endsQuotation(pair.a, a.from) || endsQuotation(pair.b, b.from)) return []
  if (isDenied(pair.a, one) !== isDenied(pair.b, two) || conflictBeside(pair, a, b)) return []
  if (otherNames(pair, one.speaker, two.speaker)) return []
  return [{ kind: 'reporting', a, b, anchors: told.slice(0, 4), force: 1 }]
}

const OWN_PARTICLES: ReadonlyMap<string, string> = new Map(Object.entries(reporting.particles))

/** "ripped off" reports nothing; "pointed out" does. */
function isOther(words: PairSide['words'], verb: number, lemma: string): boolean {
  return hasParticle(words, verb + 1) && OWN_PARTICLES.get(lemma) !== words[verb + 1]?.norm
}

/** "Did not say that …"; a verb behind what is told denies nothing. */
function isDenied({ words }: PairSide, { span, told }: Reported): boolean {
  return told.from >= span.to && negated(words, span)
}

/** What brings in somebody's words, where the speaker stands, and what is told. */
interface Reported {
  readonly lemma: string
  readonly span: WordSpan
  readonly speaker: WordSpan
  readonly told: WordSpan
}

/** The sentence's reporting verb, or "according to", when it has just one. */
function onlyVerb(side: PairSide): Reported | null {
  const { words } = side
  const found = words.flatMap(({ norm, quotation }, at): Reported[] => {
    if (quotation !== -1) return []
    const isSource = norm === 'according' && words[at + 1]?.norm === 'to'
    const lemma = isSource ? 'say' : LEMMA_OF.get(norm)
    if (!lemma || (!isSource && (!isVerbAt(words, at) || isOther(words, at, lemma)))) return []
    const span = { from: at, to: at + (isSource ? 2 : 1) }
    const behind = { from: span.to, to: span.to + TOLD_REACH }
    const isBehind = words.slice(behind.from, behind.to).filter(({ strong }) => strong).length >= MIN_TOLD
    if (isBehind && !isSource) return [{ lemma, span, told: behind, speaker: { from: at - SPEAKER_REACH, to: at } }]
    const speaker = isSource ? { from: span.to, to: span.to + SPEAKER_REACH } : speakerAtEnd(side, at)
    if (!speaker) return []
    const told = isBehind ? behind : { from: speaker.from - TOLD_REACH, to: Math.min(at, speaker.from) }
    return [{ lemma, span, told, speaker }]
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Words after the verb that ends a sentence: "…, said Elsa Brandt on Monday". */
const MOST_AFTER = 5

/** The end of "…, Elsa Brandt said" and "…, said Elsa Brandt", else null: a description may stand before "…, said". */
function speakerAtEnd({ words }: PairSide, verb: number): WordSpan | null {
  const next = words[verb + 1]
  if (words.length - verb > MOST_AFTER + 1 || words[verb]?.norm.endsWith('ing')) return null
  if (words[verb]?.parted && !(next && !next.parted && (next.capital || isDeterminer(next.norm)))) return null
  let from = verb
  while (from > Math.max(0, verb - SPEAKER_REACH) && !words[from]?.parted) from--
  return words[from]?.parted ? { from, to: words.length } : null
}

/** Names stand where both speakers do, and none is the same. */
function otherNames({ a, b }: PairView, inA: WordSpan, inB: WordSpan): boolean {
  const names = ({ words }: PairSide, { from, to }: WordSpan) =>
    words.flatMap(({ capital }, at) => (capital && at >= from && at < to ? [at] : []))
  const [one, two] = [names(a, inA), names(b, inB)]
  return one.length > 0 && two.length > 0 && !one.some((at) => two.includes(a.mates[at] ?? -1))
}

function nearlyAll({ a, b }: PairView, inA: number, inB: number, told: number): boolean {
  const strong = ({ words }: PairSide, at: number) =>
    words.slice(at + 1, at + 1 + TOLD_REACH).filter((word) => word.strong)
  const least = Math.min(strong(a, inA).length, strong(b, inB).length)
  return told >= MIN_TOLD_NAMED && told >= NEARLY_ALL * least
}

/** “…,” the mayor said in a speech: what the verb brings in stands before it, not after. */
function endsQuotation({ words }: PairSide, verb: number): boolean {
  return words.slice(Math.max(0, verb - SPEAKER_REACH), verb).some(({ quotation }) => quotation !== -1)
}

/** Whether what is told is denied. */
function denied({ words }: PairSide, { from, to }: WordSpan): boolean {
  return deniedIn(words, Math.max(0, from), to) % 2 === 1
}

const after = (verb: number): WordSpan => ({ from: verb + 1, to: verb + 1 + TOLD_REACH })

/** "Reeve said the tide …" / "Reeve claimed the tide …": the same speaker and the same content, nothing quoted. */
function reportedVerbs(pair: PairView): Candidate[] {
  if (pair.shared < MIN_SHARED) return []
  return pair.a.words.flatMap((word, at): Candidate[] => {
    const mate = pair.a.mates[at] ?? -1
    if (!word.capital || mate < 0 || !pair.b.words[mate]?.capital) return []
    const [one, two] = [verbAfter(pair.a, at), verbAfter(pair.b, mate)]
    if (!one || !two || !differ(one.lemma, two.lemma)) return []
    const [a, b] = [
      { from: one.at, to: one.at + 1 },
      { from: two.at, to: two.at + 1 },
    ]
    // What is told must begin with the same things, right after both verbs.
    const told = sharedIn(pair, after(one.at), after(two.at))
    if (told.length < MIN_TOLD && !nearlyAll(pair, one.at, two.at, told.length)) return []
    if (denied(pair.a, after(one.at)) !== denied(pair.b, after(two.at))) return []
    if (endsQuotation(pair.a, one.at) || endsQuotation(pair.b, two.at)) return []
    return [{ kind: 'reporting', a, b, anchors: [[at, mate], ...told.slice(0, 3)], force: 1 }]
  })
}

/** The reporting verb whose subject a name is: right after it, or after a description between commas. */
function verbAfter(side: PairSide, name: number): { at: number; lemma: string } | null {
  const { words } = side
  let last = name
  while (words[last + 1]?.capital && !words[last + 1]?.parted) last++
  if (!words[last + 1]?.parted) return verbWithin(side, last + 1)
  // "A junior, Dani Okafor, pleaded": the name itself is the description.
  const own = verbWithin(side, last + 1)
  if (own?.at === last + 1) return own
  const first = afterDescription(side, last + 1)
  return first === null ? null : verbWithin(side, first)
}

/** Words of a description between commas. */
const MOST_DESCRIPTION = 14

/** Where the words after ", the chair of the club," begin; null when that is no description. */
function afterDescription({ words }: PairSide, from: number): number | null {
  if (words[from]?.quoteBefore) return null
  for (let at = from + 1; at < words.length && at - from <= MOST_DESCRIPTION; at++) {
    if (words[at]?.parted) return words[at]?.quoteBefore ? null : at
  }
  return null
}

function verbWithin({ words }: PairSide, from: number): { at: number; lemma: string } | null {
  for (let at = from; at <= from + NEAR; at++) {
    const word = words[at]
    if (!word || (at > from && word.parted)) return null
    const lemma = LEMMA_OF.get(word.norm)
    if (
      lemma &&
      !POSSESSIVES.has(words[at + 1]?.norm ?? '') &&
      narrated(words, { from: at, to: at + 1 }) &&
      isVerbAt(words, at) &&
      !isOther(words, at, lemma)
    )
      return { at, lemma }
    if (word.key !== '' && !/ly$/.test(word.norm) && !isCalendar(word.norm)) return null
  }
  return null
}
