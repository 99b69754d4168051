/** Whom a bare surname means: the one bearer, the one the text's convention fixes, or nobody that can be told. */
import { genderOfDraft, givenOf, titlesOf, type Draft } from './drafts'
import { gapBefore } from './passage'
import type { NameUse } from './uses'
import { ARTICLES, FORMS_OF_ADDRESS, PRONOUNS, TRAITS, WELL_KNOWN } from './words'

/** With more bearers of one surname than this, a text is a list of people, and no bare surname is given to anybody. */
const MOST_NAMESAKES = 8

/** For every use of a bare surname its bearer among `holders`, or null where it is kept apart. */
export function bearersOf(
  surname: string,
  uses: readonly NameUse[],
  holders: readonly Draft[],
): (use: NameUse) => Draft | null {
  const [only, second] = holders
  if (!only || holders.length > MOST_NAMESAKES) return () => null
  const known = WELL_KNOWN.get(surname)
  const famous = known === undefined ? undefined : holders.find(({ words }) => givenOf(words) === known)
  if (!second) return isOneBearer(uses, only, known) ? (use) => (conflicts(use, only) ? null : only) : () => null
  // "Roe" is the father where the son is always "Roe Jr."
  const elders = holders.filter(({ suffix }) => suffix === '')
  const convention =
    famous ?? (elders.length === 1 && holders.length === 2 ? elders[0] : null) ?? introducedAlone(uses, holders)
  const near = convention && convention !== famous ? sentencesOf(holders.filter((draft) => draft !== convention)) : null
  const titles = holders.map(titlesOf)
  const genders = holders.map(genderOfDraft)
  return (use) => {
    if (use.suffix) return only1(holders.filter(({ suffix }) => suffix === use.suffix))
    if (use.gender) {
      const fitting = holders.filter((_, index) => genders[index] === use.gender)
      const unsure = genders.includes(null)
      if (!unsure || fitting.length !== 1) return unsure ? null : only1(fitting)
    }
    const roles = use.titles.filter((word) => !FORMS_OF_ADDRESS.has(word))
    if (roles.length > 0) {
      const entitled = holders.filter((_, index) => roles.some((role) => titles[index]?.has(role)))
      if (entitled.length > 0) return only1(entitled)
      // A title that nobody has was given to nobody named in full.
      return famous ?? null
    }
    if (!convention || conflicts(use, convention)) return null
    const sentence = use.passage.tokens[use.from]?.sentence ?? -1
    return near && (near.has(sentence) || near.has(sentence - 1)) ? null : convention
  }
}

function only1(holders: readonly Draft[]): Draft | null {
  return holders.length === 1 ? (holders[0] ?? null) : null
}

function conflicts(use: NameUse, holder: Draft): boolean {
  if (use.suffix !== '' && use.suffix !== holder.suffix) return true
  if (!use.gender) return false
  const gender = genderOfDraft(holder)
  return gender !== null && gender !== use.gender
}

/** Whether bare uses of a surname mean its only bearer in full. */
function isOneBearer(uses: readonly NameUse[], holder: Draft, known: string | undefined): boolean {
  const isKin = holder.uses.some(({ cue, titles }) => cue === 'kin' || titles.includes('lady'))
  const held = titlesOf(holder)
  const roles = uses.flatMap(({ titles }) => titles.filter((word) => !FORMS_OF_ADDRESS.has(word)))
  const sharesRole = roles.some((role) => held.has(role))
  // A son of the same name: the surname alone, where it stands before him or has an office that he lacks, may be the
  // father.
  if (holder.suffix !== '' && (known !== undefined || (roles.length > 0 && !sharesRole))) return false
  // "Trump" is not Ivanka, unless the text says Ms. Trump.
  if (known !== undefined && known !== givenOf(holder.words)) return uses.every(({ gender }) => gender !== null)
  if (known !== undefined) return true
  const firstBare = uses.find(({ weak }) => !weak)?.from ?? Infinity
  if (holder.suffix !== '' && firstBare < holder.first) return false
  if (firstBare > holder.first) return !(isKin && roles.length > 0 && !sharesRole)
  // Named by surname before the full name comes: "Mayor Roe … his wife, Jane Roe", "Mayor Roe … her … Tom Roe".
  if (isKin || isOfOtherGender(uses, holder, firstBare)) return false
  if (roles.length > 0 && !sharesRole && isIntroduced(holder, roles)) return false
  return roles.length === 0 || held.size === 0 || sharesRole || [...held].every((word) => FORMS_OF_ADDRESS.has(word))
}

/** Tokens after a name that say who it is. */
const INTRODUCTION = 10

/**
 * The full name is followed by who that is, and the office is not in it: "Premier Roe … Ann Roe, who leads the other
 * party" may be two. "Premier Roe … Ann Roe, the premier since May" is one.
 */
function isIntroduced(holder: Draft, roles: readonly string[]): boolean {
  const use = holder.uses.find(({ from }) => from === holder.first)
  if (!use || gapBefore(use.passage, use.to) !== 'comma') return false
  const { tokens } = use.passage
  const first = tokens[use.to]
  if (!first || first.capital || !(first.norm === 'who' || ARTICLES.has(first.norm) || TRAITS.has(first.norm)))
    return false
  for (let at = use.to; at < use.to + INTRODUCTION; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== first.sentence) break
    if (roles.includes(token.norm)) return false
  }
  return true
}

/** Tokens after a name in which a pronoun may stand for it. */
const PRONOUN_REACH = 40

/**
 * Before the full name comes, the bare surname opens a sentence, and only pronouns of the other gender stand in it and the
 * next one before anybody else is named.
 */
function isOfOtherGender(uses: readonly NameUse[], holder: Draft, firstBare: number): boolean {
  const gender = genderOfDraft(holder)
  const first = uses.find(({ from }) => from === firstBare)
  if (gender === null || !first) return false
  const { tokens } = first.passage
  const sentence = tokens[first.from]?.sentence ?? 0
  if (tokens[first.titleFrom - 1]?.sentence === sentence) return false
  let others = 0
  for (let at = first.to; at < Math.min(first.to + PRONOUN_REACH, holder.first); at++) {
    const token = tokens[at]
    if (!token || token.sentence > sentence + 1) break
    if (token.capital && tokens[at - 1]?.sentence === token.sentence) break
    const told = PRONOUNS.get(token.norm)
    if (told === gender) return false
    if (told !== undefined) others++
  }
  return others > 0
}

/** The holder whose surname stood alone before any other bearer was named. */
function introducedAlone(uses: readonly NameUse[], holders: readonly Draft[]): Draft | null {
  const [first, second] = [...holders].sort((a, b) => a.first - b.first)
  if (!first || !second) return null
  const alone = uses.some(({ from, weak }) => !weak && from > first.first && from < second.first)
  return alone ? first : null
}

function sentencesOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const sentences = new Set<number>()
  for (const { uses } of drafts)
    for (const { passage, from } of uses) sentences.add(passage.tokens[from]?.sentence ?? -1)
  return sentences
}
