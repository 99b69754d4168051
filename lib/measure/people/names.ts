/** From a run of capitalised words to the names in it: titles and parties apart. */
import { wordAt, type Passage } from './passage'
import type { Run } from './runs'
import { isPersonNoun } from './traits'
import { isOfTitle, makeUse, type NameUse } from './uses'
import {
  ALSO_SURNAMES,
  BODIES,
  DEMONYMS,
  isGiven,
  LEGAL_FORMS,
  ORDINARY,
  PARTY_GROUPS,
  PARTY_OF,
  PLACES,
  PORTFOLIOS,
  RANKS,
  ROLES,
  ROYAL_TITLES,
  SUFFIXES,
  THING_PHRASES,
  THINGS,
  TITLE_PARTS,
  TITLE_SURNAMES,
  TITLES,
  TRAITS,
} from './words'

/**
 * Adds the names in a run to `into`.
 * @param lower which of the words that open a run also stand in small letters
 */
export function namesIn(passage: Passage, run: Run, lower: ReadonlySet<string>, into: NameUse[]): void {
  let { from } = run
  if (run.opening && !isFirm(passage, run))
    while (from < run.to - 1 && isOrdinaryOpening(wordAt(passage, from), wordAt(passage, from + 1), lower)) from++
  // "Gunman Tom Hale fled"
  const isLabelled = run.opening && from < run.to - 2 && isGiven(wordAt(passage, from + 1))
  if (isLabelled && !TITLES.has(wordAt(passage, from)) && isPersonNoun(wordAt(passage, from))) from++
  parse(passage, from, run.to, run.opening && from === run.from, into)
}

/** "Evil Corp Ltd": nothing but legal forms of a company follows, so that the first word is its name. */
function isFirm(passage: Passage, { from, to }: Run): boolean {
  for (let at = from + 1; at < to; at++) if (!LEGAL_FORMS.has(wordAt(passage, at))) return false
  return to - from > 1
}

/** "Embattled Roe", "Yesterday Roe", "Top Democrats": the first word is no part of the name. */
function isOrdinaryOpening(word: string, next: string, lower: ReadonlySet<string>): boolean {
  if (TRAITS.has(word) && PARTY_OF.has(next)) return true
  // "Senior U.S. officials"
  if (RANKS.has(word) && (PLACES.has(next) || DEMONYMS.has(next))) return true
  // "Courting Norland voters"
  if (word.endsWith('ing') && PLACES.has(next) && !isGiven(word)) return true
  if (TITLES.has(word) || TITLE_PARTS.has(word) || PARTY_OF.has(word)) return false
  if (TRAITS.has(word) || ROLES.has(word) || word.endsWith('ly')) return !isGiven(word)
  if (isGiven(next) && isOfSeveral(word)) return true
  return lower.has(word) && !(isGiven(word) && !ORDINARY.has(word)) && !BODIES.has(word)
}

/** "Reporters Ana Roe and Tom Hale" */
function isOfSeveral(word: string): boolean {
  const one = word.slice(0, -1)
  return word.endsWith('s') && (ROLES.has(one) || TITLES.has(one))
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
  if (suffix !== '' && isNumbered(wordAt(passage, end - 1), suffix)) return
  if (endsInBody(passage, from, end)) from = afterOffice(passage, from, end)
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

/** "World War II", "Vatican II": a number that is nobody's. */
function isNumbered(word: string, suffix: string): boolean {
  return (THINGS.has(word) && !ALSO_SURNAMES.has(word)) || THING_PHRASES.has(`${word} ${suffix}`)
}

/** "President of the Free Towns Council": where the body begins whose office it is; `from` without one. */
function afterOffice(passage: Passage, from: number, to: number): number {
  if (!TITLES.has(wordAt(passage, from))) return from
  const joint = from + 1
  if (joint >= to - 1 || passage.tokens[joint]?.capital || !OFFICE_LINKS.has(wordAt(passage, joint))) return from
  return wordAt(passage, joint + 1) === 'the' && joint + 2 < to ? joint + 2 : joint + 1
}

const OFFICE_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at'])

function isOfficeOnly(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(passage, at)
    if (!isOfTitle(word) || TITLE_SURNAMES.has(word)) return false
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
    // "St. Louis Mayor Roe": a town.
    const isSaint = at - 2 >= from && wordAt(passage, at - 2) === 'st'
    // "Virginia Sen. Roe", "Georgia Gov. Roe", but "Virginia King".
    const isState = PLACES.has(before) && !TITLE_SURNAMES.has(word)
    if (isGiven(before) && !isSaint && !isState && !ORDINARY.has(before) && !TITLES.has(before) && end < at) continue
    end = at + 1
    while (end < to - 1 && passage.tokens[end]?.glued) end++
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

/**
 * What stands before a title or a party's follower: "FBI" of "FBI Director Roe", "Republican" of "Republican Sen. Roe".
 */
function prefix(passage: Passage, from: number, to: number, opening: boolean, into: NameUse[]): void {
  let end = to
  while (end > from) {
    const word = wordAt(passage, end - 1)
    if (!isOfTitle(word)) break
    end--
  }
  if (end === from) return
  const start = afterOffice(passage, from, end)
  const use = makeUse(passage, start, end, start, '', opening && start === from)
  // "White House Press Secretary": a body lends its name; other words before a title are places and the like.
  if (use && (use.kind === 'party' || use.kind === 'organisation')) into.push(use)
}
