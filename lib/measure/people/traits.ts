/** Single words that describe somebody or name a calling. */
import { bare, wordAt, type Passage } from './passage'
import { isGiven, JUDGING_ROLES, NOT_TRAITS, PLAIN_TRAITS, ROLES, TITLES, TRAIT_ENDS, TRAITS } from './words'

/** The hyphenated word that a token is part of: "president-elect"; empty for a word by itself. */
export function compoundAt(passage: Passage, at: number): string {
  const { tokens } = passage
  if (!tokens[at]?.glued && !tokens[at + 1]?.glued) return ''
  let start = at
  while (start > 0 && tokens[start]?.glued) start--
  let whole = wordAt(passage, start)
  for (let part = start + 1; tokens[part]?.glued; part++) whole += `-${wordAt(passage, part)}`
  return whole
}

/** The word is one of a list, or the hyphenated word that it ends. */
export function isOneOf(passage: Passage, at: number, list: ReadonlySet<string>): boolean {
  if (list.has(wordAt(passage, at))) return true
  return passage.tokens[at]?.glued === true && list.has(compoundAt(passage, at))
}

/** The word is one that describes people; a hyphenated one is looked up whole. */
export function isTrait(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (!token) return false
  const word = bare(token.norm)
  if (TRAITS.has(word)) return true
  const whole = compoundAt(passage, at)
  if (whole !== '') return TRAITS.has(whole) || TRAIT_STARTS.test(whole)
  return word.length > 5 && !NOT_TRAITS.has(word) && TRAIT_ENDS.some((end) => word.endsWith(end))
}

const TRAIT_STARTS = /^(?:self|ex|far)-/

/** A trait that tells more than an age, a time or a former calling: "reckless", "ex-con", but not "ex-chemist". */
export function isJudgment(passage: Passage, at: number): boolean {
  if (!isTrait(passage, at)) return false
  if (PLAIN_TRAITS.has(wordAt(passage, at))) return false
  const whole = compoundAt(passage, at)
  if (!whole.startsWith('ex-')) return true
  const calling = whole.slice('ex-'.length)
  return JUDGING_ROLES.has(whole) || JUDGING_ROLES.has(calling) || TRAITS.has(calling)
}

/** By its ending the word is a noun for a person: "gunman", "firefighter". Not to be asked of names. */
export function isPersonNoun(word: string): boolean {
  return PERSON_ENDS.test(word) && !isGiven(word)
}

/** Short words in -er and -or may be names that no list has: "Tucker". */
const PERSON_ENDS = /(?:..man|woman|person|.....[eo]r|..ist|mate)$/

/** "Gunman Tom Hale fled": a noun for a person that opens its sentence, of those that no list has. */
export function isOpeningNoun({ tokens }: Passage, at: number): boolean {
  const token = tokens[at]
  return token?.capital === true && tokens[at - 1]?.sentence !== token.sentence && isPersonNoun(token.norm)
}

/** A noun for a person: "mayor", "critic", "president-elect". */
export function isRole(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (token === undefined || token.norm.endsWith("'s")) return false
  if (isOpeningNoun(passage, at)) return true
  return isOneOf(passage, at, ROLES) || isOneOf(passage, at, TITLES)
}
