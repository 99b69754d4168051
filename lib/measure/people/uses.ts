/** One name as it stands in the text: what kind of name it is, and what stands around it. */
import type { Gender } from '@/lib/model'
import { kindOf, type NameKind } from './kinds'
import { verbForm } from './actions'
import { bare, gapBefore, isPossessive, wordAt, type Passage, type Range } from './passage'
import { isReporting } from './standing'
import {
  BODIES,
  BODIES_AFTER_NAME,
  CALLINGS,
  DEMONYMS,
  FEMALE_TITLES,
  isGiven,
  KIN,
  MALE_TITLES,
  ORDINAL,
  PARTY_GROUPS,
  PARTY_OF,
  PLACE_PREPOSITIONS,
  PLACES,
  PAPERS,
  PAPERS_WITH_THE,
  PORTFOLIOS,
  ROLES,
  THING_STARTS,
  THINGS,
  TITLE_PARTS,
  TITLES,
  TRAITS,
  VERB_FOLLOWERS,
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
  /**
   * A single word where any word has a capital, or one with a small word for a body ("Roe campaign"): it names somebody
   * only if the same name stands elsewhere.
   */
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
const DIGITS_END = 57

/** The name in tokens `[from, end)`, or null where they name nobody. */
export function makeUse(
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
  if (words.length > 2 && isOrigin(words[0] ?? '') && isGiven(words[1] ?? '') && !BODIES.has(words.at(-1) ?? '')) {
    start++
    words = words.slice(1)
    if (titles.length === 0) titleFrom = start
  }
  // "the Martha's Vineyard inn"
  const isOfPlace =
    words.length === 1 && passage.tokens[titleFrom - 1]?.norm === 'the' && isPossessive(passage, end - 1)
  if (isOfPlace && isGiven(words[0] ?? '') && passage.tokens[end]?.capital) return null
  // "a New Yorker": one of a town.
  const before = passage.tokens[titleFrom - 1]?.norm
  if (
    (before === 'a' || before === 'an') &&
    words.length === 2 &&
    words[1]?.endsWith('er') &&
    !BODIES.has(words[1]) &&
    kindOf(words, false, false, false) === 'organisation'
  )
    return null
  // "Air Force One" is a plane.
  if (BODIES.has(words.at(-1) ?? '') && passage.tokens[end]?.capital && wordAt(passage, end) === 'one') return null
  const acronym = end - start === 1 && isAcronym(passage, start)
  let the = passage.tokens[titleFrom - 1]?.norm === 'the'
  if (isNumbered(passage, start, words)) {
    start = titleFrom = start - 1
    words = [wordAt(passage, start), ...words]
    the = true
  }
  let kind = kindOf(words, titles.length > 0 || suffix !== '', acronym, the)
  let guessed = false
  let to = end
  const next = passage.tokens[end]
  if (titles.length === 0 && isPaper(passage, start, end)) {
    kind = 'organisation'
    words = ['the', ...words]
    if (passage.tokens[start - 1]?.capital) start = titleFrom = start - 1
  }
  if (next && !next.capital && !isPossessive(passage, end - 1) && gapBefore(passage, end) === 'blank') {
    const noun = bare(next.norm)
    // "a Republican nurse": one of them, and not the party.
    if (kind === 'party' && isCalling(noun) && words.length === 1) return null
    if (kind === 'party' && PARTY_GROUPS.has(noun)) {
      to = noun === 'presidential' || noun === 'primary' ? end : end + 1
    } else if (BODIES_AFTER_NAME.has(noun) && titles.length === 0 && isNameable(kind, words) && !isTrait(words)) {
      kind = 'organisation'
      guessed = opening && words.length === 1
      words = [...words, noun]
      to = end + 1
    }
  }
  // "The Norland Democrat, who is known": somebody of it.
  if (kind === 'party' && to === end && isMember(passage, end)) return null
  const isStorm = words.length > 1 && THING_STARTS.has(words[0] ?? '')
  if (words.length === 0 || (kind === 'thing' && !isStorm) || isOfCase(passage, start, end)) return null
  const office = titles.length === 0 && TITLES.has(words.at(-1) ?? '')
  if (office && kind !== 'organisation' && words.length > 1 && words.every(isOfTitle)) return null
  const gender = titles.length > 0 ? genderOfTitle(titles) : null
  const doubtful = opening || office || isNoun(words[0] ?? '')
  const single = words.length === 1 && (kind === 'plain' || kind === 'place') && !acronym
  const weak = guessed || (doubtful && single)
  const cue = cueOf(passage, titleFrom, to)
  const form = words.length === 1 ? (words[0] ?? '') : words.join(' ')
  return { passage, kind, from: start, to, words, form, titleFrom, titles, suffix, gender, weak, acronym, the, cue }
}

/** "the 9th Circuit Court", "the 14th Amendment Fund": the number belongs to the body's name. */
function isNumbered({ tokens }: Passage, at: number, words: readonly string[]): boolean {
  const number = tokens[at - 1]?.norm ?? ''
  if (number.charCodeAt(0) > DIGITS_END || !ORDINAL.test(number) || tokens[at - 2]?.norm !== 'the') return false
  const last = words.at(-1) ?? ''
  return last === 'circuit' || (words.length > 1 && BODIES.has(last)) || words.includes('court')
}

/** "The Hill reported": the article is part of a paper's name, and where it has a capital it is shown with it. */
function isPaper(passage: Passage, at: number, end: number): boolean {
  const article = passage.tokens[at - 1]
  if (end - at !== 1 || article?.norm !== 'the' || gapBefore(passage, at) !== 'blank') return false
  const word = wordAt(passage, at)
  if (!article.capital) return PAPERS.has(word)
  if (!PAPERS.has(word) && !PAPERS_WITH_THE.has(word)) return false
  const opens = passage.tokens[at - 2]?.sentence !== article.sentence
  return !opens || PAPERS.has(word) || isReporting(passage.tokens[end]?.norm ?? '')
}

/** "the Democrat said", "a Republican from Ostrand": nothing after it tells what else of the party's it is. */
function isMember(passage: Passage, end: number): boolean {
  const { norm } = passage.tokens[end - 1] ?? {}
  if (norm !== 'democrat' && norm !== 'republican') return false
  const next = passage.tokens[end]
  const follows = next !== undefined && gapBefore(passage, end) === 'blank'
  const isApposed = gapBefore(passage, end - 1) === 'comma'
  return !isApposed && !(follows && (next.capital || !isVerbal(next.norm)))
}

function isVerbal(norm: string): boolean {
  return VERB_FOLLOWERS.has(norm) || PLACE_PREPOSITIONS.has(norm) || verbForm(norm)?.finite === true
}

function isCalling(noun: string): boolean {
  return CALLINGS.has(noun) || (noun.endsWith('s') && CALLINGS.has(noun.slice(0, -1)))
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

/** Part of an office: "Press Secretary of State". */
export function isOfTitle(word: string): boolean {
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

/** "his wife Ana Roe", "her brother, councillor Ana Roe". */
function isKin(passage: Passage, at: number): boolean {
  const norm = passage.tokens[at]?.norm ?? ''
  if (KIN.has(norm)) return true
  const isRole = (ROLES.has(norm) || TITLES.has(norm)) && gapBefore(passage, at) === 'comma'
  return isRole && KIN.has(passage.tokens[at - 1]?.norm ?? '')
}

/** "Hale's wife, Ana Roe": a bare "Roe" is hers and not her husband's. */
function isKinOfAnother(passage: Passage, noun: number, last: number): boolean {
  for (let at = noun; at > noun - LONGEST_KIN; at--)
    if (passage.tokens[at]?.capital && isPossessive(passage, at)) return wordAt(passage, at) !== wordAt(passage, last)
  return false
}

/** "Hale's former girlfriend, councillor" */
const LONGEST_KIN = 5

/** "mayor", "nurse": a noun for one person, where a "landlord" or an "owner" may be a company. */
function isOfOne(norm: string): boolean {
  return (TITLES.has(norm) || CALLINGS.has(norm)) && !norm.endsWith('s')
}

function cueOf(passage: Passage, from: number, to: number): NameUse['cue'] {
  const { tokens } = passage
  const after = tokens[to]
  const gap = after ? gapBefore(passage, to) : 'other'
  const before = tokens[from - 1]
  const beforeGap = before ? gapBefore(passage, from) : 'other'
  if (before && (beforeGap === 'blank' || beforeGap === 'comma') && isKin(passage, from - 1))
    return isKinOfAnother(passage, from - 1, to - 1) ? 'person' : 'kin'
  if (after && gap === 'comma' && AGE.test(after.norm)) return 'person'
  // "The mayor, Keeley Roe, said"
  if (gap === 'comma' && beforeGap === 'comma' && isOfOne(before?.norm ?? '')) return 'person'
  if (after && (gap === 'comma' || gap === 'blank') && (after.norm === 'who' || after.norm === 'whose')) return 'person'
  // "in an Alexandria, Virginia, park"
  if (after?.capital && gap === 'comma' && to - from === 1 && PLACES.has(bare(after.norm))) return 'place'
  if (before && beforeGap === 'blank' && PLACE_PREPOSITIONS.has(before.norm)) return 'place'
  return null
}
