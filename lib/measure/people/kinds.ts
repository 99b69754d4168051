/** What kind of name some words are, by the words alone. */
import {
  ALSO_SURNAMES,
  BODIES,
  BODY_PHRASES,
  DEMONYMS,
  GROUPS,
  isGiven,
  OTHER_PARTIES,
  PARTICLES,
  PARTY_CHAMBERS,
  PARTY_GROUPS,
  PARTY_OF,
  PARTY_PARTS,
  PLACE_PHRASES,
  PLACES,
  SOLO,
  SOLO_WITH_THE,
  THING_PHRASES,
  THING_STARTS,
  THINGS,
  TITLE_SURNAMES,
  TITLES,
} from './words'

/** `plain`: a name of which the words alone tell nothing. `thing`: a law, a building, a nationality: nobody. */
export type NameKind = 'person' | 'organisation' | 'party' | 'group' | 'place' | 'plain' | 'thing'

/**
 * @param titled a title or a suffix stands with it
 * @param acronym one word in capitals
 * @param the "the" stands before it
 */
export function kindOf(words: readonly string[], titled: boolean, acronym: boolean, the: boolean): NameKind {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (words.length === 1) {
    if (PARTY_OF.has(first)) return 'party'
    if (titled) return 'person'
    if (GROUPS.has(first)) return 'group'
    if (DEMONYMS.has(first) || first.endsWith('ians') || (isPlural(first) && !TITLE_SURNAMES.has(first.slice(0, -1))))
      return 'thing'
    if (PLACES.has(first)) return 'place'
    if (THINGS.has(first) && !ALSO_SURNAMES.has(first)) return 'thing'
    if (SOLO.has(first) || (the && SOLO_WITH_THE.has(first))) return 'organisation'
    if (SOLO_WITH_THE.has(first)) return 'thing'
    return 'plain'
  }
  const phrase = words.join(' ')
  if (PLACE_PHRASES.has(phrase)) return 'place'
  if (isKnownBody(phrase)) return 'organisation'
  if (THING_PHRASES.has(phrase) || (THING_STARTS.has(first) && !titled)) return 'thing'
  if (isParty(words, phrase)) return 'party'
  if (titled) return 'person'
  const given = isGiven(first) && !PLACES.has(first)
  // "Roman Catholic Church": a given name that is also a faith's word.
  const ofFaith = DEMONYMS.has(first) && DEMONYMS.has(words[1] ?? '')
  if (given && !ofFaith && words.length <= 3 && ALSO_SURNAMES.has(last)) return 'person'
  if (BODIES.has(last) || OTHER_PARTIES.has(phrase)) return 'organisation'
  if (words.some((word, at) => BODIES.has(word) && /^(?:of|for|on)$/.test(words[at + 1] ?? ''))) return 'organisation'
  if (THINGS.has(last) || (isPlural(last) && !isGiven(first))) return 'thing'
  // "Central American families" are of a place.
  if (words.length === 2 && !isGiven(first) && DEMONYMS.has(last)) return 'thing'
  if (given && words.length <= 4) return 'person'
  const middle = words.slice(1, -1)
  if (middle.some((word) => word.length === 1 || PARTICLES.has(word))) return 'person'
  if (first.length === 1 || (/^\p{L}\.\p{L}$/u.test(first) && !PLACES.has(first))) return 'person'
  return 'plain'
}

/** "Officers", "District Court Judges": nobody's name. */
function isPlural(word: string): boolean {
  if (!word.endsWith('s')) return false
  return TITLES.has(word.slice(0, -1)) && !TITLES.has(word)
}

/** One of those that are known as they stand, with or without "U.S.". */
function isKnownBody(phrase: string): boolean {
  return BODY_PHRASES.has(phrase.startsWith('u.s ') ? phrase.slice(4) : phrase)
}

/** "House Republicans", "Norland Democrats", "Republican Party", "Republican Senators". */
function isParty(words: readonly string[], phrase: string): boolean {
  const last = words.at(-1) ?? ''
  const rest = words.slice(0, -1)
  if (PARTY_OF.has(last)) {
    if (OTHER_PARTIES.has(phrase)) return false
    return (
      rest.every((word) => PARTY_PARTS.has(word)) ||
      PLACES.has(phrase.slice(0, -last.length - 1)) ||
      PLACE_PHRASES.has(phrase.slice(0, -last.length - 1))
    )
  }
  // "Alabama Republican Senate candidate"
  if (PARTY_CHAMBERS.has(last) && PARTY_OF.has(rest.at(-1) ?? '')) return true
  return PARTY_GROUPS.has(last) && rest.length === 1 && PARTY_OF.has(rest[0] ?? '')
}
