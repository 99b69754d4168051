/** Words before a name: the whole of its title, and what else modifies it. */
import people from '@/data/language/people.json'
import { verbForm } from './actions'
import type { Found } from './descriptions'
import type { NamedAt } from './entity'
import { gapBefore, isPossessive, wordAt, type Passage } from './passage'
import { compoundAt, isOpeningNoun, isRole, isTrait } from './traits'
import {
  BODIES,
  BODY_TOPICS,
  DEMONYMS,
  FORMS_OF_ADDRESS,
  JUDGING_ROLES,
  KIN,
  NOT_NAMES,
  ORDINAL,
  PARTY_OF,
  PLACES,
  ROLES,
  SOLO,
  TITLES,
  TITLE_PARTS,
  VERB_FOLLOWERS,
  WELL_KNOWN,
} from './words'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const DETERMINERS = set(people.determiners)
const ARTICLES = set(people.articles)
const DEGREES = set(people.degrees)
const PREPOSITIONS = set(people.prepositions)
/** Words at which a phrase ends or a clause begins. */
const STOPS = set(people.phraseStops)
/** Words looked at before a name. */
const MOST_BEFORE = 6

/**
 * First token of a mention's title with all that belongs to it: "acting FBI Director Roe", "Norland Post reporter Roe".
 */
export function wholeTitle({ passage, from, titleFrom }: NamedAt): number {
  // "Quayside chief Sir Tom Hale": a form of address stands by itself.
  const before = passage.tokens[titleFrom - 1]
  if (
    before?.capital &&
    FORMS_OF_ADDRESS.has(wordAt(passage, titleFrom - 1)) &&
    gapBefore(passage, titleFrom) === 'blank'
  )
    return titleFrom - 1
  // "the first Mr. Roe has faced": nothing belongs to "Mr." but the name.
  if (titleFrom === from || FORMS_OF_ADDRESS.has(wordAt(passage, titleFrom))) return titleFrom
  const first = titleStart(passage, titleFrom)
  // "Under President Roe", but "Under Secretary Roe".
  return PREPOSITIONS.has(wordAt(passage, first)) && wordAt(passage, first + 1) !== 'secretary' ? first + 1 : first
}

/** Longest title before its last words: "former Housing and Urban Development …". */
const MOST_OF_TITLE = 6

/** Back over the body or place of an office and over "former", "acting", "deputy". */
function titleStart(passage: Passage, from: number): number {
  const { tokens } = passage
  let first = from
  for (let at = from - 1; at >= 0 && from - at <= MOST_OF_TITLE; at--) {
    const token = tokens[at]
    const gap = gapBefore(passage, at + 1)
    if (!token || token.quotation !== tokens[from]?.quotation || isPossessive(passage, at)) break
    if (gap !== 'blank' && gap !== 'stop' && gap !== 'hyphen') break
    const word = wordAt(passage, at)
    // "14th Amendment scholar Roe", but "on the 14th Mayor Roe"
    if (first < from && tokens[first]?.capital && !TITLES.has(wordAt(passage, first)) && ORDINAL.test(word)) {
      first = at
      break
    }
    // "Then Mayor Roe left": when, and no part of the title.
    if (word === 'then' && token.capital && !tokens[at + 1]?.glued) break
    if (TITLE_PARTS.has(word) && (token.capital || !PREPOSITIONS.has(word))) {
      first = at
      continue
    }
    // "former Housing and Urban Development Secretary Roe"
    if (word === 'and' && tokens[at - 1]?.capital && BODY_TOPICS.has(wordAt(passage, at - 1))) continue
    if (!token.capital || NOT_NAMES.has(word) || (gap === 'stop' && !isShort(word))) break
    // At a sentence's start any word has a capital.
    if (tokens[at - 1]?.sentence !== token.sentence && !isOfOffice(word)) break
    first = at
  }
  // "National Union for Women President Roe": the body's name begins before the words that stand by its title.
  const joint = tokens[first - 1]
  const isInside =
    tokens[first]?.capital === true &&
    joint !== undefined &&
    !joint.capital &&
    JOINTS.has(joint.norm) &&
    tokens[first - 2]?.capital === true
  if (first < from && isInside && gapBefore(passage, first) === 'blank') return bodyStart(passage, first, from)
  while (first < from && tokens[first]?.glued) first++
  return first
}

const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and'])

/** "Nation of Islam leader Roe": where the body's name begins, or `from` where the words before "of" may be another's. */
function bodyStart(passage: Passage, first: number, from: number): number {
  const { tokens } = passage
  const head = first - 2
  if (wordAt(passage, first - 1) === 'and' || !BODIES.has(wordAt(passage, head))) return from
  let start = head
  while (from - start < MOST_OF_BODY && gapBefore(passage, start) === 'blank' && tokens[start - 1]?.capital) {
    const word = wordAt(passage, start - 1)
    if (NOT_NAMES.has(word) || TITLES.has(word) || isPossessive(passage, start - 1)) break
    // At a sentence's start any word has a capital.
    if (tokens[start - 2]?.sentence !== tokens[start]?.sentence) break
    start--
  }
  return start
}

/** "Ostrand Centre for Public Health director" */
const MOST_OF_BODY = 7

/** "U.S. Sen.", "Gov. Roe" of the words before a full stop. */
function isShort(word: string): boolean {
  return PLACES.has(word) || TITLES.has(word)
}

function isOfOffice(word: string): boolean {
  return (
    BODIES.has(word) ||
    PLACES.has(word) ||
    PARTY_OF.has(word) ||
    DEMONYMS.has(word) ||
    SOLO.has(word) ||
    WELL_KNOWN.has(word)
  )
}

/** "the embattled senator Roe", "amateur president Jane Roe", "the embattled Mr. Roe", "disgraced ex-mayor Jane Roe". */
export function modifiersOf({ passage, from, to, bearer }: NamedAt, titleFrom: number): Found | null {
  const { tokens } = passage
  if (!tokens[titleFrom] || tokens[titleFrom]?.glued || tokens[to]?.glued) return null
  // Most names follow a verb or a preposition, or begin a sentence: nothing stands before them.
  if (gapBefore(passage, titleFrom) !== 'blank' || !mayModify(passage, titleFrom - 1)) return null
  const role = isRole(passage, titleFrom - 1)
  // A noun for a person carries what stands before it; a bare name only where no noun follows it.
  const isPerson = bearer.draft.kind === 'person' || bearer.draft.kind === 'plain'
  if ((!isPerson || (!role && titleFrom === from)) && !isHead(passage, to)) return null
  // "the prominent Democrat" is one of them.
  if (bearer.draft.kind === 'party' && !wordAt(passage, to - 1).endsWith('s')) return null
  let start = titleFrom
  // Words that describe people are taken whatever stands before them, others only up to an article.
  let known = titleFrom
  let article = false
  for (let at = titleFrom - 1; at >= 0 && titleFrom - at <= MOST_BEFORE; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[titleFrom]?.sentence) break
    if (token.quotation !== tokens[titleFrom]?.quotation) break
    const gap = gapBefore(passage, at + 1)
    if (
      gap !== 'blank' &&
      gap !== 'hyphen' &&
      !(gap === 'comma' && passage.field === 'text' && at + 1 < titleFrom && known === at + 1 && isTrait(passage, at))
    )
      break
    if (ARTICLES.has(token.norm)) {
      article = true
      break
    }
    if (!mayModify(passage, at)) break
    start = at
    if (known === at + 1 && describes(passage, at, titleFrom)) known = at
  }
  if (!(article && (role || isParticiple(passage, start, titleFrom)))) start = known
  while (start < titleFrom && (tokens[start]?.glued || DEGREES.has(tokens[start]?.norm ?? ''))) start++
  if (isPerson && !article && start === known) start = wholeCalling(passage, start)
  if (start === titleFrom || (!article && start === known && isCut(passage, start))) return null
  if (!isOffice(passage, start, titleFrom)) return { kind: 'modifier', from: start, to: titleFrom }
  // "top Democrats", "the deputy FBI": a rank is a person's.
  if (!isPerson) return null
  // "his wife Roe" is no title, "first lady Roe" is.
  const noun = wordAt(passage, titleFrom - 1)
  const kind = KIN.has(noun) && !TITLES.has(noun) ? 'modifier' : 'title'
  return { kind, from: titleStart(passage, start), to: titleFrom }
}

/** "civil rights leader Roe": up to two plain words of a calling in small letters, after a sign or a word that none can follow. */
function wholeCalling(passage: Passage, start: number): number {
  const { tokens } = passage
  if (tokens[start]?.capital || !isRole(passage, start)) return start
  let first = start
  while (start - first <= 2 && gapBefore(passage, first) === 'blank' && isPlain(passage, first - 1)) first--
  const isOpen = gapBefore(passage, first) === 'comma' || VERB_FOLLOWERS.has(tokens[first - 1]?.norm ?? '')
  return start - first <= 2 && isOpen ? first : start
}

/** A word in small letters that is no person, no verb and no small word. */
function isPlain(passage: Passage, at: number): boolean {
  const { norm = '', capital = true } = passage.tokens[at] ?? {}
  return !capital && mayModify(passage, at) && !verbForm(norm) && !norm.endsWith('ed') && !isRole(passage, at)
}

/** "film star Roe": a noun that judges only with the word before it, of which nothing is known. */
function isCut(passage: Passage, start: number): boolean {
  const before = passage.tokens[start - 1]
  if (!before || before.sentence !== passage.tokens[start]?.sentence || !JUDGING_ROLES.has(wordAt(passage, start)))
    return false
  return gapBefore(passage, start) === 'blank' && mayModify(passage, start - 1)
}

/** Whether the word can stand in a phrase before a name at all: no verb, no preposition, no adverb, no other name. */
function mayModify(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (!token) return false
  const { norm } = token
  if (isTrait(passage, at) || ROLES.has(norm) || DEGREES.has(norm)) return true
  if (isCalling(compoundAt(passage, at))) return true
  if (STOPS.has(norm) || DETERMINERS.has(norm) || VERB_FOLLOWERS.has(norm) || isPossessive(passage, at)) return false
  if (norm.endsWith('ly') || norm.charCodeAt(0) < 58) return false
  const form = verbForm(norm)
  return !form || form.lemma === norm || norm.endsWith('ing') || norm.endsWith('ed')
}

/** Known to describe or name people; the part of a hyphenated word goes with its whole. */
function describes(passage: Passage, at: number, end: number): boolean {
  const token = passage.tokens[at]
  if (!token) return false
  if (isTrait(passage, at) || DEGREES.has(token.norm)) return true
  if ((TITLE_PARTS.has(token.norm) || PARTY_OF.has(token.norm)) && at + 1 < end) return true
  if (isCalling(compoundAt(passage, at))) return true
  // A noun for a person, as the head right before the name or before another such noun.
  return (isCalling(token.norm) || isOpeningNoun(passage, at)) && (at === end - 1 || isRole(passage, at + 1))
}

function isCalling(word: string): boolean {
  return ROLES.has(word) || TITLES.has(word)
}

/** "an energized Roe", "the indicted Mr. Roe": one participle between article and name. */
function isParticiple({ tokens }: Passage, from: number, to: number): boolean {
  const { norm = '', capital = true } = tokens[from] ?? {}
  return to - from === 1 && !capital && norm.length > 4 && norm.endsWith('ed')
}

/** Nothing but an office, a calling or a party: "first lady", "former mayor". */
function isOffice(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(passage, at)
    const whole = compoundAt(passage, at)
    // "ex-chemist" is a calling like any other.
    const calling = whole.startsWith('ex-') ? whole.slice('ex-'.length) : whole
    const isPlain = isCalling(calling) && !JUDGING_ROLES.has(calling) && !JUDGING_ROLES.has(whole)
    const isRole =
      (ROLES.has(word) && !JUDGING_ROLES.has(word)) ||
      TITLES.has(word) ||
      KIN.has(word) ||
      isPlain ||
      isOpeningNoun(passage, at)
    if (!isRole && !TITLE_PARTS.has(word) && !PARTY_OF.has(word)) return false
  }
  return true
}

/** The name is the head of its phrase: no noun follows it ("the angry Roe voters" are not Roe). */
function isHead(passage: Passage, to: number): boolean {
  if (isPossessive(passage, to - 1)) return true
  const next = passage.tokens[to]
  if (!next || gapBefore(passage, to) !== 'blank') return true
  if (next.capital) return false
  const form = verbForm(next.norm)
  return (
    VERB_FOLLOWERS.has(next.norm) ||
    (form !== undefined && form.lemma !== next.norm && (passage.field === 'title' || !next.norm.endsWith('s')))
  )
}
