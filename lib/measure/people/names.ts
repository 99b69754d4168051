/** From a run of capitalised words to the names in it: titles apart, parties apart, and what kind of name it is. */
import type { Gender } from '@/lib/model'
import { kindOf, type NameKind } from './kinds'
import { bare, gapBefore, isPossessive, wordAt, type Passage, type Range } from './passage'
import type { Run } from './runs'
import {
  ALSO_SURNAMES,
  BODIES,
  BODIES_AFTER_NAME,
  DEMONYMS,
  FEMALE_TITLES,
  isGiven,
  KIN,
  MALE_TITLES,
  ORDINARY,
  PARTY_GROUPS,
  PARTY_OF,
  PLACE_PREPOSITIONS,
  PLACES,
  PORTFOLIOS,
  ROLES,
  ROYAL_TITLES,
  SUFFIXES,
  THINGS,
  TITLE_PARTS,
  TITLE_SURNAMES,
  TITLES,
  TRAITS,
} from './words'

/** One name as it stands in the text; tokens `[from, to)` without its title. */
export interface NameUse extends Range {
  readonly passage: Passage
  readonly kind: NameKind
  /** Norms without possessive 's, full stops and suffix; hyphenated words are one. */
  readonly words: readonly string[]
  /** `words` with blanks between. */
  readonly form: string
  /** First token of the title, `from` when there is none. */
  readonly titleFrom: number
  /** Words of the title: "press secretary" → ["press", "secretary"]. */
  readonly titles: readonly string[]
  /** "jr", "iii" or empty. */
  readonly suffix: string
  /** What the title tells. */
  readonly gender: Gender | null
  /** A single word where any word has a capital: it names somebody only if the same name stands elsewhere. */
  readonly weak: boolean
  /** All in capitals: may stand for a longer name. */
  readonly acronym: boolean
  /** "the" stands before it. */
  readonly the: boolean
  /** Words around it that tell of a person ("who", an age) or of a place ("in"). */
  readonly cue: 'person' | 'kin' | 'place' | null
}

const AGE = /^\d{2}$/
const MOST_ACRONYM_LETTERS = 6

/**
 * Adds the names in a run to `into`.
 * @param lower which of the words that open a run also stand in small letters
 */
export function namesIn(passage: Passage, run: Run, lower: ReadonlySet<string>, into: NameUse[]): void {
  let { from } = run
  if (run.opening)
    while (from < run.to - 1 && isOrdinaryOpening(wordAt(passage, from), wordAt(passage, from + 1), lower)) from++
  parse(passage, from, run.to, run.opening && from === run.from, into)
}

/** "Embattled Roe", "Yesterday Roe", "Top Democrats": the first word is no part of the name. */
function isOrdinaryOpening(word: string, next: string, lower: ReadonlySet<string>): boolean {
  if (TRAITS.has(word) && PARTY_OF.has(next)) return true
  // "Courting Norland voters"
  if (word.endsWith('ing') && PLACES.has(next) && !isGiven(word)) return true
  if (TITLES.has(word) || TITLE_PARTS.has(word) || PARTY_OF.has(word)) return false
  if (TRAITS.has(word) || ROLES.has(word) || word.endsWith('ly')) return !isGiven(word)
  return lower.has(word) && !(isGiven(word) && !ORDINARY.has(word)) && !BODIES.has(word)
}

function parse(passage: Passage, from: number, to: number, opening: boolean, into: NameUse[]): void {
  if (to - from === 1) {
    const only = makeUse(passage, from, to, from, '', opening)
    if (only) into.push(only)
    return
  }
  const last = wordAt(passage, to - 1)
  const end = SUFFIXES.has(last) && to - from > 1 ? to - 1 : to
  const suffix = end < to ? last : ''
  const title = endsInBody(passage, from, end) ? -1 : titleEnd(passage, from, end)
  // "the Attorney General", "Mr. President": an office, and nobody's name.
  if (title > 0 && title < end && isOfficeOnly(passage, title, end)) return
  const party = partyBefore(passage, title < 0 ? from : title, end)
  const nameFrom = party > 0 ? party : title < 0 ? from : title
  if (nameFrom > from) prefix(passage, from, nameFrom, opening, into)
  const titleFrom = title < 0 || party > 0 ? nameFrom : titleStart(passage, from, title)
  if (nameFrom < end) {
    const use = makeUse(passage, nameFrom, end, titleFrom, suffix, opening && nameFrom === from)
    if (use) into.push(suffix ? { ...use, to } : use)
  }
}

function isOfficeOnly(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(passage, at)
    if (!isOfTitle(word) || TITLE_SURNAMES.has(word) || passage.tokens[at]?.glued) return false
  }
  return true
}

function endsInBody(passage: Passage, from: number, to: number): boolean {
  const last = wordAt(passage, to - 1)
  if (to - from < 2) return false
  if (ALSO_SURNAMES.has(last)) return THINGS.has(last) && to - from === 2 && ROYAL_TITLES.has(wordAt(passage, from))
  return BODIES.has(last) || (THINGS.has(last) && !isGiven(wordAt(passage, to - 2)))
}

/** First token of the name after a title, -1 without one: "Secretary of State Roe" → that of "Roe". */
function titleEnd(passage: Passage, from: number, to: number): number {
  let end = -1
  for (let at = from; at < to - 1; at++) {
    const word = wordAt(passage, at)
    if (!TITLES.has(word)) continue
    const before = at > from ? wordAt(passage, at - 1) : ''
    if (isGiven(before) && !ORDINARY.has(before) && !TITLES.has(before) && end < at) continue
    end = at + 1
  }
  if (end < 0) return -1
  if (wordAt(passage, end) !== 'of' && wordAt(passage, end) !== 'for') return end
  // Past what one is secretary of; without such a word ("President of Brazil") nobody is named.
  let name = -1
  for (let at = end + 1; at < to; at++) if (PORTFOLIOS.has(wordAt(passage, at))) name = at + 1
  return name < 0 ? to : name
}

function titleStart(passage: Passage, from: number, nameFrom: number): number {
  let start = nameFrom
  for (let at = nameFrom - 1; at >= from; at--) {
    const word = wordAt(passage, at)
    if (TITLES.has(word) || TITLE_PARTS.has(word)) start = at
    else if (!PORTFOLIOS.has(word) && word !== 'of' && word !== 'the' && word !== 'and') break
  }
  return start
}

/** First token after a party's word that stands before a name ("Republican Jane Roe"), 0 when there is none. */
function partyBefore(passage: Passage, from: number, to: number): number {
  const last = wordAt(passage, to - 1)
  if (BODIES.has(last) || THINGS.has(last) || PARTY_OF.has(last)) return 0
  for (let at = to - 2; at >= from; at--) {
    if (!PARTY_OF.has(wordAt(passage, at))) continue
    const next = wordAt(passage, at + 1)
    return PARTY_GROUPS.has(next) || next === 'national' || next === 'of' ? 0 : at + 1
  }
  return 0
}

/** What stands before a title or a party's follower: "FBI" of "FBI Director Roe", "Republican" of "Republican Sen. Roe". */
function prefix(passage: Passage, from: number, to: number, opening: boolean, into: NameUse[]): void {
  let end = to
  while (end > from) {
    const word = wordAt(passage, end - 1)
    if (!isOfTitle(word)) break
    end--
  }
  if (end === from) return
  const use = makeUse(passage, from, end, from, '', opening)
  // "White House Press Secretary": a body lends its name; other words before a title are places and the like.
  if (use && (use.kind === 'party' || use.kind === 'organisation')) into.push(use)
}

function makeUse(
  passage: Passage,
  from: number,
  end: number,
  titleFrom: number,
  suffix: string,
  opening: boolean,
): NameUse | null {
  let start = from
  const titles = titlesIn(passage, titleFrom, from)
  let words = wordsIn(passage, start, end)
  // "American Jane Roe"; "Ambassador to the U.S. Jane Roe"
  if (words.length > 2 && isOrigin(words[0] ?? '') && isGiven(words[1] ?? '')) {
    start++
    words = words.slice(1)
    if (titles.length === 0) titleFrom = start
  }
  const acronym = end - start === 1 && isAcronym(passage, start)
  const the = passage.tokens[titleFrom - 1]?.norm === 'the'
  let kind = kindOf(words, titles.length > 0 || suffix !== '', acronym, the)
  let to = end
  const next = passage.tokens[end]
  if (next && !next.capital && !isPossessive(passage, end - 1) && gapBefore(passage, end) === 'blank') {
    const noun = bare(next.norm)
    if (kind === 'party' && PARTY_GROUPS.has(noun)) {
      to = noun === 'presidential' || noun === 'primary' ? end : end + 1
    } else if (BODIES_AFTER_NAME.has(noun) && titles.length === 0 && isNameable(kind, words) && !isTrait(words)) {
      kind = 'organisation'
      words = [...words, noun]
      to = end + 1
    }
  }
  if (words.length === 0 || kind === 'thing' || isOfCase(passage, start, end)) return null
  const office = titles.length === 0 && TITLES.has(words.at(-1) ?? '')
  if (office && kind !== 'organisation' && words.length > 1 && words.every(isOfTitle)) return null
  const gender = titles.length > 0 ? genderOfTitle(titles) : null
  const doubtful = opening || office || isNoun(words[0] ?? '')
  const weak = doubtful && words.length === 1 && (kind === 'plain' || kind === 'place') && !acronym
  const cue = cueOf(passage, titleFrom, to)
  const form = words.length === 1 ? (words[0] ?? '') : words.join(' ')
  return { passage, kind, from: start, to, words, form, titleFrom, titles, suffix, gender, weak, acronym, the, cue }
}

/** "Top administration officials" */
function isTrait([first = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && TRAITS.has(first)
}

/** "Roe v. Hale": the name of a case. */
function isOfCase({ tokens }: Passage, from: number, to: number): boolean {
  return tokens[from - 1]?.norm === 'v' || tokens[to]?.norm === 'v'
}

function isOrigin(word: string): boolean {
  return DEMONYMS.has(word) || (PLACES.has(word) && !isGiven(word))
}

function genderOfTitle(titles: readonly string[]): Gender | null {
  if (titles.some((word) => FEMALE_TITLES.has(word))) return 'female'
  return titles.some((word) => MALE_TITLES.has(word)) ? 'male' : null
}

function isOfTitle(word: string): boolean {
  return TITLES.has(word) || TITLE_PARTS.has(word) || PORTFOLIOS.has(word) || word === 'of' || word === 'the'
}

/** A word for things, bodies or people that has a capital of courtesy: "the Office", "the Senator". */
function isNoun(word: string): boolean {
  return BODIES.has(word) || THINGS.has(word) || ROLES.has(word)
}

/** "the Roe administration", "the Israeli government", but not "the Senate council". */
function isNameable(kind: NameKind, words: readonly string[]): boolean {
  return kind === 'plain' || kind === 'person' || kind === 'place' || DEMONYMS.has(words[0] ?? '')
}

const NO_TITLES: readonly string[] = []

function titlesIn(passage: Passage, from: number, to: number): readonly string[] {
  if (from === to) return NO_TITLES
  const titles: string[] = []
  for (let at = from; at < to; at++) titles.push(wordAt(passage, at))
  return titles
}

function wordsIn(passage: Passage, from: number, to: number): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const word = wordAt(passage, at)
    const last = words.length - 1
    if (passage.tokens[at]?.glued && last >= 0) words[last] += `-${word}`
    else words.push(word)
  }
  return words
}

function isAcronym({ tokens, text }: Passage, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  // Most names go on in small letters.
  const second = text.charCodeAt(token.start + 1)
  if (second >= 97 && second <= 122) return false
  const word = text.slice(token.start, token.end).replace(/['’]s$/, '')
  return word.length <= 2 * MOST_ACRONYM_LETTERS && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u.test(word)
}

/** The party that a use of kind `party` names. */
export function partyOf({ words }: NameUse): string {
  for (const word of words) {
    const party = PARTY_OF.get(word)
    if (party) return party
  }
  return words.join(' ')
}

function cueOf(passage: Passage, from: number, to: number): NameUse['cue'] {
  const { tokens } = passage
  const after = tokens[to]
  const gap = after ? gapBefore(passage, to) : 'other'
  const before = tokens[from - 1]
  const beforeGap = before ? gapBefore(passage, from) : 'other'
  if (before && (beforeGap === 'blank' || beforeGap === 'comma') && KIN.has(before.norm)) return 'kin'
  if (after && gap === 'comma' && AGE.test(after.norm)) return 'person'
  if (after && (gap === 'comma' || gap === 'blank') && (after.norm === 'who' || after.norm === 'whose')) return 'person'
  if (before && beforeGap === 'blank' && PLACE_PREPOSITIONS.has(before.norm)) return 'place'
  return null
}
