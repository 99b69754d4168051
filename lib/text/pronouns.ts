/** Resolves "he" and "she" beside a quotation to a person named shortly before, where only one can be meant. */
import { genderOfName, genderOfTokens, nameStart, surnameOf, type Surnames, type Told } from './genders'
import { BODIES, HONORIFICS, NOT_NAMES } from './reporting'
import { nameEnd, type Speaker } from './speakers'
import { endsPossessive, sentenceBounds, tokenSpan, type SpeechContext } from './speech-context'

/** The last person who spoke, and the sentence of it. */
export interface LastSpeaker {
  readonly speaker: Speaker
  readonly sentence: number
}

interface Person extends Speaker {
  readonly sentence: number
  readonly gender: Told
  /** The name begins its sentence. */
  readonly isSubject: boolean
}

/** Sentences back in which a person counts as just named. */
const RECENT_SENTENCES = 2
/** Sentences after which "he" may no longer be the last speaker. */
const LONGEST_SEQUENCE = 8
/** Tokens read at most per pronoun, so that one endless sentence stays linear. */
const READ_AT_MOST = 160

const OBJECTS: ReadonlySet<string> = new Set(['who', 'whom'])

/**
 * The person a pronoun at token `at` means, or null when none or more than one is possible. Nobody whose name tells of
 * another gender is meant.
 * @param last who spoke last, by name
 */
export function resolvePronoun(
  context: SpeechContext,
  pronoun: string,
  at: number,
  last: LastSpeaker | null,
  surnames: Surnames,
): Speaker | null {
  if (pronoun !== 'he' && pronoun !== 'she') return null
  const other = pronoun === 'he' ? 'female' : 'male'
  const sentence = context.tokens[at]?.sentence ?? 0
  const isRecent = last && sentence - last.sentence <= LONGEST_SEQUENCE && isCounted(context, last.sentence)
  const recent = isRecent && genderOfName(last.speaker.name, surnames) !== other ? last.speaker : null
  const people = peopleBefore(context, at, sentence, surnames).filter(({ gender }) => gender !== other)
  // "Hale, who he said was late": he is not Hale.
  const isObject = OBJECTS.has(context.tokens[at - 2]?.norm ?? '') && people.at(-1)?.lastToken === at - 2
  if (isObject) return people.length === 1 && recent?.name !== people[0]?.name ? recent : null
  if (people.length === 0) return recent
  const first = people[0]
  if (!first) return recent
  const same = people.every((person) => surnameOf(person.name) === surnameOf(first.name))
  if (same) return areNamesakes(people) ? null : longer(first, recent)
  // Several people: only when the nearest sentence that names anybody names one, as its subject or as who spoke last.
  const latest = people[people.length - 1]
  if (!latest) return null
  const nearest = people.filter((person) => person.sentence === latest.sentence)
  if (nearest.some((person) => surnameOf(person.name) !== surnameOf(latest.name))) return null
  if (recent && surnameOf(latest.name) === surnameOf(recent.name)) return recent
  return nearest[0]?.isSubject ? nearest[0] : null
}

/** "Ana Vale and Tom Vale": two full names with one surname. */
function areNamesakes(people: readonly Person[]): boolean {
  const full = people.filter(({ name }) => name.includes(' '))
  return full.some(({ name }) => name.split(' ')[0] !== full[0]?.name.split(' ')[0])
}

function longer(person: Speaker, recent: Speaker | null): Speaker {
  return recent && surnameOf(recent.name) === surnameOf(person.name) ? recent : person
}

/**
 * Headlines, bylines and credits name nobody for the article: it reads the same where a page hands them over apart.
 */
function isCounted(context: SpeechContext, sentence: number): boolean {
  return context.paragraphs[context.sentences[sentence]?.paragraph ?? -1]?.counted !== false
}

/** The people named outside quotations in this sentence and the two before it, in order. */
function peopleBefore(context: SpeechContext, at: number, sentence: number, surnames: Surnames): Person[] {
  const from = context.sentences[Math.max(0, sentence - RECENT_SENTENCES)]?.firstToken ?? at
  const people: Person[] = []
  for (let i = Math.max(from, at - READ_AT_MOST); i < at; i++) {
    const token = context.tokens[i]
    if (!token) break
    if (!isCounted(context, token.sentence)) continue
    const owner = context.owner[i] ?? -1
    if (owner !== -1) {
      i = Math.max(i, (context.passages[owner]?.last ?? i + 1) - 1)
      continue
    }
    const end = personEnd(context, i, at, surnames)
    if (end <= i) continue
    const span = tokenSpan(context, nameStart(context, i, end), end)
    const name = context.text.slice(span.start, span.end)
    people.push({
      name,
      span,
      kind: 'named',
      pronoun: null,
      lastToken: end,
      sentence: token.sentence,
      gender: genderOfTokens(context, i, end) ?? genderOfName(name, surnames),
      isSubject: sentenceBounds(context, i)[0] === i,
    })
    i = end - 1
  }
  return people
}

/** Where a person's name that begins at `i` ends, or `i` when none does. */
function personEnd(context: SpeechContext, i: number, ceiling: number, surnames: Surnames): number {
  const token = context.tokens[i]
  if (!token?.capital || (NOT_NAMES.has(token.norm) && !HONORIFICS.has(token.norm))) return i
  const end = nameEnd(context, i, ceiling)
  const last = context.tokens[end - 1]
  if (end <= i || !last) return i
  for (let k = i; k < end; k++) if (BODIES.has(context.tokens[k]?.norm ?? '')) return i
  if (endsPossessive(context, end - 1)) return i
  if (end - i === 1) return surnames.has(last.norm) ? end : i
  if (context.tokens[i - 1]?.norm === 'the') return i
  return end
}
