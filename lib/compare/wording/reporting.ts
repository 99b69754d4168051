import language from '@/data/language/wording.json'
import reporting from '@/data/language/reporting.json'
import type { Document } from '@/lib/model'
import { isFunctionWord, withoutPossessive } from '../words'
import { conflict, type Candidate, narrated, type PairSide, type PairView } from './pair'
import { hasParticle, isVerbAt } from './phrases'
import { isCalendar, isNegation, setOf } from './sentence'

/** They tell of speaking, but bring in no words of their own. */
const NO_WORDS = setOf(language.speaking)
const NEUTRAL = setOf(language.neutralReporting)
const LEMMA_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...reporting.judge, ...reporting.report }).flatMap(([lemma, forms]) =>
    forms.map((form): [string, string] => [form, lemma]),
  ),
)

/** Whether a form brings in somebody's words; such verbs are compared by what they bring in. */
export const isReporting = (norm: string) => LEMMA_OF.has(norm)

/** Share of the shorter quotation's words that the other one has too. */
const SAME_WORDS = 0.7
/** Fewer shared words than this ("we will") may be said twice. */
const MIN_WORDS = 4
/** Characters between a quotation and its verb; farther away, the verb brings in something else. */
const BESIDE = 40
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

function quotedVerbs(
  pair: PairView,
  [one, two]: readonly [Document, Document],
  [inA, inB]: readonly [number, number],
): Candidate[] {
  const found: Candidate[] = []
  for (const a of verbsOf(one, inA, pair.a)) {
    for (const b of verbsOf(two, inB, pair.b)) {
      if (!differ(a.lemma, b.lemma) || otherSpeakers(a.speaker, b.speaker)) continue
      const shared = [...a.said].filter((norm) => b.said.has(norm))
      if (shared.length < MIN_WORDS || shared.length < SAME_WORDS * Math.min(a.said.size, b.said.size)) continue
      const anchors = pair.a.mates.flatMap((mate, at): [number, number][] =>
        mate >= 0 && pair.a.words[at]?.strong ? [[at, mate]] : [],
      )
      found.push({
        kind: 'reporting',
        a: { from: a.at, to: a.at + 1 },
        b: { from: b.at, to: b.at + 1 },
        anchors: anchors.slice(0, 4),
        force: 1,
      })
    }
  }
  return found
}

interface SpokenVerb {
  readonly lemma: string
  readonly at: number
  readonly speaker: string | null
  readonly said: ReadonlySet<string>
}

/** Quotations of a text by where their verb begins: a walk over all of them for each sentence would be a square. */
const byVerb = new WeakMap<Document, ReadonlyMap<number, readonly number[]>>()

function quotationsByVerb(document: Document): ReadonlyMap<number, readonly number[]> {
  const known = byVerb.get(document)
  if (known) return known
  const found = new Map<number, number[]>()
  document.quotations.forEach(({ kind, certain, verb, verbSpan }, index) => {
    if (kind !== 'speech' || !certain || !verb || !verbSpan) return
    const list = found.get(verbSpan.start)
    if (list) list.push(index)
    else found.set(verbSpan.start, [index])
  })
  byVerb.set(document, found)
  return found
}

/** Quotations whose words and reporting verb both stand in the sentence. */
function verbsOf(document: Document, index: number, { words }: PairSide): SpokenVerb[] {
  const sentence = document.sentences[index]
  if (!sentence) return []
  const quotations = quotationsByVerb(document)
  const brought = words.flatMap((word, at) =>
    (quotations.get(word.start) ?? []).map((quotation) => ({ quotation, at })),
  )
  if (brought.length === 0) return []
  const norms = new Map<number, Set<string>>()
  for (const { quotation, norm } of words) {
    if (quotation === -1 || isFunctionWord(norm)) continue
    norms.set(quotation, (norms.get(quotation) ?? new Set<string>()).add(withoutPossessive(norm)))
  }
  return brought
    .sort((a, b) => a.quotation - b.quotation)
    .flatMap(({ quotation, at }): SpokenVerb[] => {
      const { start = 0, end = 0, verb, verbSpan, speaker = null } = document.quotations[quotation] ?? {}
      const said = norms.get(quotation)
      if (!verb || !verbSpan || !said || start >= sentence.end || end <= sentence.start) return []
      const isBeside = Math.max(start - verbSpan.end, verbSpan.start - end) <= BESIDE
      return isBeside && words[at]?.end === verbSpan.end ? [{ lemma: verb, at, speaker, said }] : []
    })
}

function differ(one: string, two: string): boolean {
  if (NO_WORDS.has(one) || NO_WORDS.has(two)) return false
  return one !== two && !(NEUTRAL.has(one) && NEUTRAL.has(two))
}

/** Two names of different people; a description or a pronoun may be anybody. */
function otherSpeakers(one: string | null, two: string | null): boolean {
  const surname = (name: string | null) =>
    name && /^\p{Lu}/u.test(name) && /\p{Lu}\S*$/u.test(name) ? (name.toLowerCase().split(/\s+/).at(-1) ?? '') : null
  const [first, second] = [surname(one), surname(two)]
  return first !== null && second !== null && first !== second
}

/** Words before a reporting verb among which its speaker stands. */
const SPEAKER_REACH = 6

/** "Lindqvist said research on bans …" / "An expert sniffed that research on bans …": whoever speaks, the same is told. */
function sameContent(pair: PairView): Candidate[] {
  const [one, two] = [onlyVerb(pair.a), onlyVerb(pair.b)]
  if (!one || !two || !differ(one.lemma, two.lemma)) return []
  const [a, b] = [
    { from: one.at, to: one.at + 1 },
    { from: two.at, to: two.at + 1 },
  ]
  const told = toldBy(pair, one.at, two.at)
  if (told.length < MIN_TOLD || denied(pair.a, one.at) !== denied(pair.b, two.at)) return []
  if (endsQuotation(pair.a, one.at) || endsQuotation(pair.b, two.at)) return []
  if (conflict(pair, a, b) || otherNames(pair, one.at, two.at)) return []
  return [{ kind: 'reporting', a, b, anchors: told.slice(0, 4), force: 1 }]
}

const OWN_PARTICLES: ReadonlyMap<string, string> = new Map(Object.entries(reporting.particles))

/** "ripped off" reports nothing; "pointed out" does. */
function isOther(words: PairSide['words'], verb: number, lemma: string): boolean {
  return hasParticle(words, verb + 1) && OWN_PARTICLES.get(lemma) !== words[verb + 1]?.norm
}

/** The sentence's reporting verb with "that" or a clause after it, when it has just one. */
function onlyVerb({ words }: PairSide): { at: number; lemma: string } | null {
  const found = words.flatMap(({ norm, quotation }, at) => {
    const lemma = LEMMA_OF.get(norm)
    return lemma && quotation === -1 && isVerbAt(words, at) && !isOther(words, at, lemma) ? [{ at, lemma }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Names stand before both verbs, and none is the same. */
function otherNames({ a, b }: PairView, inA: number, inB: number): boolean {
  const names = ({ words }: PairSide, at: number) =>
    Array.from({ length: SPEAKER_REACH }, (_, step) => at - 1 - step).filter((index) => words[index]?.capital)
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

/** Whether what follows a verb is denied. */
function denied({ words }: PairSide, verb: number): boolean {
  return words.slice(verb + 1, verb + 1 + TOLD_REACH).filter(({ norm }) => isNegation(norm)).length % 2 === 1
}

/** What both tell right after the verbs. */
function toldBy(pair: PairView, inA: number, inB: number): [number, number][] {
  return pair.a.mates.flatMap((other, index): [number, number][] =>
    index > inA && index <= inA + TOLD_REACH && other > inB && other <= inB + TOLD_REACH && pair.a.words[index]?.strong
      ? [[index, other]]
      : [],
  )
}

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
    const told = toldBy(pair, one.at, two.at)
    if (told.length < MIN_TOLD && !nearlyAll(pair, one.at, two.at, told.length)) return []
    if (denied(pair.a, one.at) !== denied(pair.b, two.at)) return []
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
