import language from '@/data/language/wording.json'
import reporting from '@/data/language/reporting.json'
import type { Document } from '@/lib/model'
import { isFunctionWord, withoutPossessive } from '../words'
import { type Candidate, narrated, type PairSide, type PairView } from './pair'
import { isVerbAt } from './phrases'
import { isCalendar, setOf } from './sentence'

/** They tell of speaking, but bring in no words of their own. */
const NO_WORDS = setOf(language.speaking)
const NEUTRAL = setOf(language.neutralReporting)
const LEMMA_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...reporting.judge, ...reporting.report }).flatMap(([lemma, forms]) =>
    forms.map((form): [string, string] => [form, lemma]),
  ),
)

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

/** The same words by the same speaker, brought in by different verbs: "said" / "boasted". */
export function reportingContrasts(
  pair: PairView,
  documents: readonly [Document, Document],
  sentences: readonly [number, number],
): Candidate[] {
  const quoted = quotedVerbs(pair, documents, sentences)
  return quoted.length > 0 ? quoted : reportedVerbs(pair)
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

/** Quotations whose words and reporting verb both stand in the sentence. */
function verbsOf(document: Document, index: number, side: PairSide): SpokenVerb[] {
  const sentence = document.sentences[index]
  if (!sentence) return []
  return document.quotations.flatMap(
    ({ kind, start, end, verb, verbSpan, speaker, certain }, quotation): SpokenVerb[] => {
      if (kind !== 'speech' || !certain || !verb || !verbSpan || start >= sentence.end || end <= sentence.start)
        return []
      if (Math.max(start - verbSpan.end, verbSpan.start - end) > BESIDE) return []
      const at = side.words.findIndex(({ start: from }) => from === verbSpan.start)
      if (at < 0 || side.words[at]?.end !== verbSpan.end) return []
      const said = new Set(
        side.words.flatMap((word) =>
          word.quotation === quotation && !isFunctionWord(word.norm) ? [withoutPossessive(word.norm)] : [],
        ),
      )
      return said.size > 0 ? [{ lemma: verb, at, speaker, said }] : []
    },
  )
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
    const told = pair.a.mates.flatMap((other, index): [number, number][] =>
      index > one.at && index <= one.at + TOLD_REACH && other > two.at && other <= two.at + TOLD_REACH
        ? pair.a.words[index]?.strong
          ? [[index, other]]
          : []
        : [],
    )
    if (told.length < MIN_TOLD) return []
    return [{ kind: 'reporting', a, b, anchors: [[at, mate], ...told.slice(0, 3)], force: 1 }]
  })
}

/** The reporting verb whose subject a name is: right after it, or after a description between commas. */
function verbAfter(side: PairSide, name: number): { at: number; lemma: string } | null {
  const { words } = side
  let last = name
  while (words[last + 1]?.capital && !words[last + 1]?.parted) last++
  const first = words[last + 1]?.parted ? afterDescription(side, last + 1) : last + 1
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
      isVerbAt(words, at)
    )
      return { at, lemma }
    if (word.key !== '' && !/ly$/.test(word.norm) && !isCalendar(word.norm)) return null
  }
  return null
}
