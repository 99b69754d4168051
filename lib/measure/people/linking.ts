/** From names to their bearers: which uses mean one person or body. When unsure, they are kept apart. */
import indirect from '@/data/language/indirect-speech.json'
import { addUse, draftOf, givenOf, surnameOf, type Draft } from './drafts'
import { mergeFullNames } from './fullnames'
import type { NameKind } from './kinds'
import { partyOf, type NameUse } from './uses'
import { companiesByName, lastWords, mergeAcronyms, mergeCompanies, organisationKey } from './organisations'
import { bearersOf } from './surnames'
import { BODIES, DEMONYMS, isGiven, ORDINARY, PLACES, ROLES, THINGS, TRAITS, WELL_KNOWN } from './words'

/** Most namesakes that are named when a surname is kept apart. */
const MOST_NAMED = 8

/** The bearers of the names of a text; every use is in at most one. */
export function linkNames(uses: readonly NameUse[]): Draft[] {
  const byKey = new Map<string, Draft>()
  const singles = new Map<string, NameUse[]>()
  const solos: NameUse[] = []
  const guessed: NameUse[] = []
  const storms = new Set(uses.flatMap(({ kind, words }) => (kind === 'thing' ? (words.at(-1) ?? []) : [])))
  for (const use of uses) {
    // "Hurricane Ana", later "Ana"
    if (use.kind === 'thing' || (storms.has(use.form) && use.titles.length === 0)) continue
    const isName = use.kind === 'person' || use.kind === 'plain' || use.kind === 'place'
    if (use.words.length === 1 && isName && !use.acronym) {
      const list = singles.get(use.form)
      if (list) list.push(use)
      else singles.set(use.form, [use])
      continue
    }
    if (use.weak && use.kind === 'organisation') {
      guessed.push(use)
      continue
    }
    // "Bloomberg" is a paper, or Michael Bloomberg: told when the full names are known.
    if (use.words.length === 1 && use.kind === 'organisation' && !use.acronym) solos.push(use)
    else put(byKey, use)
  }
  if (guessed.length > 0) for (const use of knownBodies(guessed, singles, byKey)) put(byKey, use)
  const isOfPerson = ({ kind }: Draft) => kind === 'person' || kind === 'plain'
  const people = mergeFullNames([...byKey.values()].filter((draft) => isOfPerson(draft) && draft.words.length > 1))
  const surnames = new Set(people.flatMap(({ kind, words }) => (kind === 'person' ? surnameOf(words) : [])))
  for (const use of solos) {
    const list = singles.get(use.form)
    if (!surnames.has(use.form)) put(byKey, use)
    else if (list) list.push(use)
    else singles.set(use.form, [use])
  }
  const all = [...byKey.values()]
  const others = all.filter((draft) => !isOfPerson(draft) || draft.words.length === 1)
  const bodies = mergeCompanies(mergeAcronyms([...others, ...people]))
  return [...bodies, ...linkSingles(singles, bodies)]
}

/**
 * Bodies of which a sentence's first word may be the name: "Roe campaign", where Roe is named elsewhere. "Ostrand police"
 * must come twice, and "Illegal company" never does where the text has "illegal" too.
 */
function knownBodies(
  guessed: readonly NameUse[],
  singles: ReadonlyMap<string, readonly NameUse[]>,
  byKey: ReadonlyMap<string, Draft>,
): NameUse[] {
  const named = new Set<string>()
  for (const { words } of byKey.values()) for (const word of words) named.add(word)
  for (const [word, uses] of singles) if (uses.some(({ weak }) => !weak)) named.add(word)
  const times = new Map<string, number>()
  for (const { form } of guessed) times.set(form, (times.get(form) ?? 0) + 1)
  const small = new Set<string>()
  for (const { capital, norm } of guessed[0]?.passage.vocabulary.words ?? []) if (!capital) small.add(norm)
  return guessed.filter(({ form, words: [first = ''] }) => {
    if (named.has(first) || WELL_KNOWN.has(first) || isGiven(first) || PLACES.has(first) || DEMONYMS.has(first))
      return true
    return (times.get(form) ?? 0) > 1 && !small.has(first) && !TRAITS.has(first) && !DESCRIPTIONS.has(first)
  })
}

/** "Local police" are nobody's in particular. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(indirect.descriptions)

function put(byKey: Map<string, Draft>, use: NameUse): void {
  const key = keyOf(use)
  const draft = byKey.get(key)
  if (draft) addUse(draft, use)
  else byKey.set(key, draftOf(use))
}

function keyOf(use: NameUse): string {
  const { kind, words, form, suffix } = use
  if (kind === 'party') return `party ${partyOf(use)}`
  if (kind === 'organisation') return `body ${organisationKey(words)}`
  return suffix ? `${form} ${suffix}` : form
}

/** Gives single words to their bearers; what remains becomes drafts of its own. */
function linkSingles(singles: ReadonlyMap<string, readonly NameUse[]>, drafts: readonly Draft[]): Draft[] {
  const bySurname = new Map<string, Draft[]>()
  const byGiven = new Map<string, Draft[]>()
  const add = (map: Map<string, Draft[]>, key: string, draft: Draft) => {
    const list = map.get(key)
    if (list) list.push(draft)
    else map.set(key, [draft])
  }
  for (const draft of drafts) {
    if (draft.kind !== 'person' && draft.kind !== 'plain') continue
    if (draft.words.length < 2 || beginsShort(draft)) continue
    const surname = surnameOf(draft.words)
    add(bySurname, surname, draft)
    const last = draft.words.at(-1) ?? ''
    if (last !== surname) add(bySurname, last, draft)
    add(byGiven, givenOf(draft.words), draft)
  }
  const solo = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.kind === 'organisation' && draft.words.length === 1) solo.set(draft.words[0] ?? '', draft)
  const bodies = lastWords(drafts)
  const companies = companiesByName(drafts)
  const rest: Draft[] = []
  for (const [word, uses] of singles) {
    // "the Roes" are a family.
    if (word.endsWith('s') && bySurname.has(word.slice(0, -1)) && uses.every(({ the }) => the)) continue
    const isPlace = PLACES.has(word) || isGiven(word) || uses.some(({ cue }) => cue === 'place')
    const known = solo.get(word) ?? bodies.get(word) ?? (isPlace ? null : companies.get(word))
    const all = bySurname.get(word) ?? []
    // "Team Roe" bears no surname where Jane Roe does.
    const people = all.filter(({ kind }) => kind === 'person')
    const holders = people.length > 0 ? people : all
    if (holders.length === 0 && known && uses.every(({ titles }) => titles.length === 0)) {
      uses.forEach((use) => known.uses.push(use))
      continue
    }
    rest.push(...linkWord(word, uses, holders, byGiven.get(word) ?? []))
  }
  return rest
}

/** "Dinesh Roe", but not "Jihadist Psychopath" or "Illegal Guns". */
function mayBePerson([first = '', ...more]: readonly string[]): boolean {
  const isWord = ROLES.has(first) || TRAITS.has(first) || PLACES.has(first) || DEMONYMS.has(first) || BODIES.has(first)
  return !isWord && more.length === 1 && !more[0]?.endsWith('s')
}

/** "YMCA Ostrand" is nobody whom "Ostrand" could mean. */
function beginsShort({ kind, uses }: Draft): boolean {
  const [use] = uses
  if (kind !== 'plain' || !use) return false
  const { start = 0, end = 0 } = use.passage.tokens[use.from] ?? {}
  return /^\p{Lu}{3,}$/u.test(use.passage.text.slice(start, end))
}

/** The uses of one word: given to their bearers, or gathered in a draft of their own. */
function linkWord(
  word: string,
  uses: readonly NameUse[],
  holders: readonly Draft[],
  namedSo: readonly Draft[],
): Draft[] {
  const left: NameUse[] = []
  const bearer = bearersOf(word, uses, holders)
  const byGiven = holders.length === 0 ? givenBearer(word, namedSo) : null
  for (const use of uses) {
    // "Hope" at a sentence's start may be hope.
    const isGivenName = use.titles.length === 0 && !(use.weak && ORDINARY.has(word))
    // "on the Hill" is not Ana Hill.
    if (holders.length > 0 && use.the && use.titles.length === 0 && (THINGS.has(word) || BODIES.has(word))) continue
    const draft = holders.length > 0 ? bearer(use) : isGivenName ? byGiven : null
    if (!draft) left.push(use)
    else {
      draft.uses.push(use)
      // Who is called by surname alone is a person.
      if (draft.kind === 'plain' && !use.the && (!use.weak || mayBePerson(draft.words))) draft.kind = 'person'
    }
  }
  const strong = left.find(({ weak }) => !weak)
  if (!strong) return []
  const draft = draftOf(strong)
  draft.uses.length = 0
  for (const use of left) draft.uses.push(use)
  draft.kind = kindOfSingle(word, left)
  if (holders.length > 1 || (holders.length === 0 && namedSo.length > 1)) {
    const possible = holders.length > 1 ? holders : namedSo
    draft.couldBe = possible.slice(0, MOST_NAMED)
  }
  return [draft]
}

/** "Hillary" where only one Hillary is named in full. */
function givenBearer(word: string, namedSo: readonly Draft[]): Draft | null {
  const [only] = namedSo
  if (namedSo.length !== 1 || !only || !isGiven(word) || PLACES.has(word)) return null
  return only
}

function kindOfSingle(word: string, uses: readonly NameUse[]): NameKind {
  if (uses.some(({ kind }) => kind === 'person') || WELL_KNOWN.has(word)) return 'person'
  if (uses.some(({ kind }) => kind === 'organisation')) return 'organisation'
  if (uses.every(({ kind }) => kind === 'place')) return 'place'
  if (uses.some(({ cue }) => cue === 'person' || cue === 'kin')) return 'person'
  const places = uses.filter(({ cue }) => cue === 'place').length
  if (2 * places > uses.length) return 'place'
  return isGiven(word) && !PLACES.has(word) ? 'person' : 'plain'
}
