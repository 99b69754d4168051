/** The word lists by which names are recognised, as sets. data/language/people.json says what each is. */
import words from '@/data/language/people.json'
import type { Gender } from '@/lib/model'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FEMALE = set(words.female)
const MALE = set(words.male)
const EITHER = set(words.either)
export const ORDINARY = set(words.ordinary)
export const TITLES = set(words.titles)
export const TITLE_PARTS = set(words.titleParts)
export const FORMS_OF_ADDRESS = set(words.forms)
/** Titles that are surnames too: "Judge King", but no "Attorney General". */
export const TITLE_SURNAMES = set(words.titleSurnames)
export const FEMALE_TITLES = set(words.femaleTitles)
export const MALE_TITLES = set(words.maleTitles)
/** Of given names only: "King Street" is no Mr. Street. */
export const ROYAL_TITLES = set(words.royalTitles)
export const PORTFOLIOS = set(words.portfolios)
export const PARTICLES = set(words.particles)
export const ARTICLES = set(words.articles)
export const SUFFIXES = set(words.suffixes)
export const BODIES = set(`${words.bodies} ${words.companies}`)
export const BODIES_AFTER_NAME = set(words.bodiesAfterName)
/** Of companies, which are called by their first word alone. */
export const COMPANIES = set(words.companies)
/** Those of them that are no word of its name: "Quayside Ltd" is Quayside. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(['inc', 'corp', 'llc', 'ltd', 'plc'])
/** Words for what a body sees to, also before "and": "Fish and Wildlife Service". */
export const BODY_TOPICS = set(words.bodyTopics)
/** Whose body it is: "Teachers' Guild", "Children's Fund". */
export const BODY_OWNERS = set(words.bodyOwners)
export const THINGS = set(words.things)
export const SOLO = set(words.solo)
export const SOLO_WITH_THE = set(words.soloWithThe)
export const GROUPS = set(words.groups)
export const PLACES = set(words.places)
export const PLACE_PHRASES: ReadonlySet<string> = new Set(words.placePhrases)
/** Organisations whose words do not tell that they are any: "Free Beacon". */
export const BODY_PHRASES: ReadonlySet<string> = new Set(words.bodyPhrases)
export const THING_PHRASES: ReadonlySet<string> = new Set(words.thingPhrases)
/** What begins so is no person: "Hurricane Ana". */
export const THING_STARTS = set(words.thingStarts)
/** Papers of one word, after "the"; those of the second list only after "The": "on the Hill" is a place. */
export const PAPERS = set(words.papers)
export const PAPERS_WITH_THE = set(words.papersWithThe)
/** Before a place no part of its name: "Senior U.S. officials". */
export const RANKS = set(words.ranks)
export const DEMONYMS = set(words.demonyms)
/** "near" may be a part of one: "Near East Institute". */
export const NOT_NAMES = set(
  [
    words.notNames,
    words.verbFollowers,
    words.adverbs,
    words.prepositions,
    words.determiners,
    words.auxiliaries,
    words.phraseStops,
  ]
    .join(' ')
    .replaceAll(' near ', ' '),
)
export const MAY_BE_NAMES = set(words.mayBeNames)
export const MONTHS = set(words.months)
export const PARTY_PARTS = set(words.partyParts)
export const PARTY_GROUPS = set(words.partyGroups)
/** Bodies that a party's word may stand before: "Republican Senate candidate". */
export const PARTY_CHAMBERS = set(words.partyChambers)
export const KIN = set(words.kin)
export const ROLES = set(`${words.roles} ${words.judgingRoles}`)
/** Those of them that judge or take sides. */
export const JUDGING_ROLES = set(words.judgingRoles)
export const BODY_ROLES = set(words.bodyRoles)
export const TRAITS = set(`${words.traits} ${words.plainTraits}`)
/** Those of them that tell an age or a time. */
export const PLAIN_TRAITS = set(words.plainTraits)
/** Words with such an ending that describe no person. */
export const NOT_TRAITS = set(words.notTraits)
/** Words for things and bodies that are surnames too: "Anita Hill". */
export const ALSO_SURNAMES = set(words.alsoSurnames)
export const VERB_FOLLOWERS = set(words.verbFollowers)
export const PLACE_PREPOSITIONS = set(words.placePrepositions)
export const COMMON_BODIES = set(words.commonBodies)
export const SMALL_WORDS = set(words.smallWords)
/** Callings that are no politics: a "Republican nurse" is not the party. */
export const CALLINGS = set(words.callings)
export const TRAIT_ENDS: readonly string[] = words.traitEnds

/** "14th" of "14th Amendment", as a norm. */
export const ORDINAL = /^\d+(?:st|nd|rd|th)$/

/** The party that a word names: "gop" is the Republican Party. */
export const PARTY_OF: ReadonlyMap<string, string> = new Map(
  words.parties.flatMap(([name = '', forms = '']) => forms.split(' ').map((form) => [form, name] as const)),
)
/** Bodies whose name ends in a party's word without being that party: "Liberal Democrats". */
export const OTHER_PARTIES: ReadonlySet<string> = new Set(words.otherParties.map((name) => name.toLowerCase()))

/** One sign for all spellings and short forms of a given name; a name may be short for several. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = groupsOf([...words.nicknames, ...words.variants])

/** The given name of the one whom news calls by this surname alone. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map(Object.entries(words.wellKnown))

function groupsOf(rows: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const row of rows) {
    const forms = row.split(' ')
    const sign = forms[0] ?? ''
    for (const form of forms) groups.set(form, [...(groups.get(form) ?? []), sign])
  }
  return groups
}

/** "he" and "she" in their forms. */
export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...['she', 'her', 'hers', 'herself'].map((form) => [form, 'female'] as const),
  ...['he', 'him', 'his', 'himself'].map((form) => [form, 'male'] as const),
])

/** What a given name tells of its bearer, or null. */
export function genderOf(given: string): Gender | null {
  if (EITHER.has(given)) return null
  const female = FEMALE.has(given)
  if (female === MALE.has(given)) return null
  return female ? 'female' : 'male'
}

export function isGiven(word: string): boolean {
  return FEMALE.has(word) || MALE.has(word) || EITHER.has(word)
}
