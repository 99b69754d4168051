/** What a name or description tells of a source: its kind, and the words by which it is recognised elsewhere. */
import kinds from '@/data/language/source-kinds.json'
import sources from '@/data/language/sources.json'
import type { NewsSource, Quotation, SourceKind } from '@/lib/model'
import {
  ALSO_SURNAMES,
  DEMONYMS,
  GROUPS as PEOPLES,
  PAPERS,
  PAPERS_WITH_THE,
  ROLES,
  THING_PHRASES,
  THINGS,
  TITLES,
} from '../people/words'
import { bare, isAcronym, isCapital, lower } from './written'

const PEOPLE = new Set(sources.people)
const GROUPS = new Set([...sources.groups, ...kinds.groups])
const DOCUMENTS = new Set([...sources.documents, ...sources.records, ...sources.signs, ...kinds.documents])
const BODIES = new Set(sources.bodies)
const HONORIFICS = new Set([...sources.honorifics, ...kinds.titles])
const PREPOSITIONS = new Set(sources.prepositions)
const DETERMINERS = new Set([...sources.determiners, ...sources.articles])
const LINK_WORDS = new Set(sources.linkWords)
const PRONOUNS = new Set(Object.keys(sources.pronouns))
const OWNERS = new Set(kinds.owners)
const NOT_NAMES = new Set(sources.notNames)
const QUANTIFIERS = new Set(kinds.quantifiers)
const VAGUE = new Set(kinds.vague)
const PLURALS = new Set(kinds.plurals)
const SINGULARS = new Set(kinds.singulars)
const SUFFIXES = new Set(kinds.suffixes)
const NEW_ONES = new Set(kinds.newOnes)
const OUTLETS = new Set(kinds.outlets)
/** "Ostrand Post", "The Times" */
export function isNewspaper(name: string): boolean {
  const last = lower(name.slice(name.lastIndexOf(' ') + 1))
  return OUTLETS.has(last) || PAPERS.has(last)
}

/** Texts among the things that have names. */
const TEXTS = new Set(kinds.texts)

export interface Description {
  /** White space made plain, titles and articles left off names. */
  readonly name: string
  readonly kind: Exclude<SourceKind, 'unknown'>
  readonly entity: NewsSource['entity']
  readonly vague: boolean
  /** Lower case, without articles, quantifiers and titles. */
  readonly words: readonly string[]
  /** The noun of a description, the surname or last word of a name. */
  readonly head: string
  /** "a resident", "another critic": somebody who has not spoken yet. */
  readonly isNew: boolean
  /** How this place writes it, where `name` is from elsewhere. */
  readonly written?: string | undefined
  /** "jr" or "sr" of a name, which tells two namesakes of one text apart. */
  readonly suffix?: string
  /** Index of the named entity it is, where it is one. */
  readonly named?: number | null
  /** A bare surname that the text keeps apart from the full names with it: "Mr. Roe" beside "Jane Roe". */
  readonly apart?: boolean
}

export type Describe = typeof describeSource

/** `describeSource` for one text, which names its sources again and again: each wording is read once. */
export function describer(): Describe {
  const known = new Map<string, Description | null>()
  return (written, kind) => {
    const key = `${kind ?? ''} ${written}`
    const before = known.get(key)
    if (before !== undefined) return before
    const description = describeSource(written, kind)
    known.set(key, description)
    return description
  }
}

/**
 * Reads a source's words as the text has them.
 * @param written "Mayor Ana Roe", "a spokesman for the port", "critics"
 * @param known what the text stage says it is, or null for indirect speech
 * @returns null for what is no noun phrase
 */
function describeSource(written: string, known: Quotation['speakerKind']): Description | null {
  const all = withoutOwner(written.split(/\s+/)).map(bare).filter(Boolean)
  let front = 0
  while (front < all.length - 1 && isFront(all[front] ?? '')) front++
  const words = all.slice(front)
  const article = front > 0 ? lower(all[0]) : ''
  const headEnd = endOfHead(words)
  // "a day after", "that it reflected the": no noun phrase. "Tuesday": nobody.
  if (words.length === 0 || (known !== 'named' && isFragment(words, headEnd))) return null
  // "R-Vt": a party and a state.
  if (words.length === 1 && PARTY_TAG.test(words[0] ?? '')) return null
  if (words.length === 1 && NOT_NAMES.has(lower(words[0])) && !PEOPLE.has(lower(words[0]))) return null
  // "according to legend": nobody.
  const isAnything = known === null && article === '' && !isCapital(words[0]) && words.length === 1
  if (isAnything && !isNoun(lower(words[0])) && !isPlural(lower(words[0]))) return null
  // "Former Attorney General", "the Pope": an office, nobody's name.
  const isOffice = words.every((word) => HONORIFICS.has(lower(word))) && (words.length > 1 || article === 'the')
  if (isKindOfPeople(words, article)) return describeNoun(written, words, headEnd, NEW_ONES.has(article), false)
  // "the 14th Amendment": a text. "Election Day": nobody.
  if (isThing(words)) {
    const isText = TEXTS.has(lower(words.at(-1)))
    return isText ? describeNoun(written, words, headEnd, false, true) : null
  }
  // "Seven said they preferred it"
  const isCount = words.length === 1 && QUANTIFIERS.has(lower(words[0]))
  if (isCount) return describeNoun(written, words, headEnd, false, false)
  const isNamed =
    (known === 'named' && !isOffice) ||
    (known !== 'document' && !isOffice && looksNamed(words, headEnd) && (known === null || isTitled(words)))
  return isNamed
    ? describeName(words, article, all[0] === 'The')
    : describeNoun(written, words, headEnd, NEW_ONES.has(article), known === 'document')
}

/** "Harbour Politics’ Ana Roe": whose reporter it is, is no part of her name; "Children’s Relief Fund" is one name. */
function withoutOwner(words: readonly string[]): readonly string[] {
  let owner = words.length - 3
  while (owner >= 0 && !OWNER.test(words[owner] ?? '')) owner--
  const rest = words.slice(owner + 1)
  const isName = owner >= 0 && rest.every((word) => isCapital(word) && !isBodyNoun(lower(bare(word))))
  return isName && isCapital(words[owner]) ? rest : words
}

function isBodyNoun(norm: string): boolean {
  return BODIES.has(norm) || GROUPS.has(norm) || THINGS.has(norm)
}

const OWNER = /(?:['’]s|s['’])$/

const PARTY_TAG = /^[DIR]-\p{Lu}/u

/** "Palestinians", "the Syrian", "Muslims": people of a nation or faith, and nobody's name. */
function isKindOfPeople(words: readonly string[], article: string): boolean {
  const [only] = words
  if (only === undefined || words.length > 1 || !isCapital(only)) return false
  const norm = lower(only)
  // "Leftists"
  if (PEOPLES.has(norm) || norm.endsWith('ists')) return true
  return DEMONYMS.has(norm) && (norm.endsWith('s') || article !== '')
}

/** A capitalised phrase for a law, a day or a place: not "Anita Hill". */
function isThing(words: readonly string[]): boolean {
  const last = lower(words.at(-1))
  if (words.length === 1) return isCapital(words[0]) && TEXTS.has(last) && !ALSO_SURNAMES.has(last)
  if (!words.every((word) => isCapital(word) || /^\d/.test(word))) return false
  return THING_PHRASES.has(words.map(lower).join(' ')) || (THINGS.has(last) && !ALSO_SURNAMES.has(last))
}

/** "his campaign" and "her campaign" are two: only what owns nothing is left off. */
function isFront(word: string): boolean {
  const norm = lower(word)
  return (DETERMINERS.has(norm) || QUANTIFIERS.has(norm)) && !OWNERS.has(norm)
}

function isNoun(norm: string): boolean {
  return PEOPLE.has(norm) || GROUPS.has(norm) || DOCUMENTS.has(norm)
}

function isFragment(words: readonly string[], headEnd: number): boolean {
  const last = lower(words.at(-1))
  if (DETERMINERS.has(last) || PREPOSITIONS.has(last) || LINK_WORDS.has(last)) return !PEOPLE.has(last)
  return headEnd === 0 || LINK_WORDS.has(lower(words[0])) || PRONOUNS.has(lower(words[0]))
}

/** "a spokesman for the port": the noun stands before the preposition; "University of Ardmouth" is one name. */
function endOfHead(words: readonly string[]): number {
  for (let index = 1; index < words.length; index++) {
    const isName = isCapital(words[index - 1]) && isCapital(words[index + 1])
    const norm = lower(words[index])
    if (PREPOSITIONS.has(norm) && !isName) return index
    // "figures presented on Thursday", but "Mayor Fred Roe", "Mayor Ahmed Roe"
    if (norm.endsWith('ed') && !isCapital(words[index]) && isNoun(lower(words[index - 1]))) return index
  }
  return words.length
}

function looksNamed(words: readonly string[], headEnd: number): boolean {
  // "Channel 5"
  const isNumbered = headEnd > 1 && /^\d+$/.test(words[headEnd - 1] ?? '')
  const last = words[isNumbered ? headEnd - 2 : headEnd - 1]
  if (!isCapital(last) || headEnd === 0) return false
  const norm = lower(last)
  // "Police", "Officials", "Senate Republicans" are no names; "Ana Bishop" is one.
  return !isNoun(norm) || (headEnd > 1 && !isPlural(norm))
}

/** "Harbour Board President Ana Roe": a name after an office. */
function isTitled(words: readonly string[]): boolean {
  for (let index = words.length - 2; index >= 0 && isCapital(words[index + 1]); index--)
    if (HONORIFICS.has(lower(words[index])) || PEOPLE.has(lower(words[index]))) return true
  return false
}

function describeName(words: readonly string[], article: string, isWrittenThe: boolean): Description {
  let first = 0
  for (let index = 0; index < words.length - 1; index++) {
    const norm = lower(words[index])
    if (HONORIFICS.has(norm) || PEOPLE.has(norm) || (index === first && !isCapital(words[index]))) first = index + 1
  }
  if (first === 0) first = afterOutlet(words)
  const rest = words.slice(first)
  if (rest.length === 1 && (BODIES.has(lower(rest[0])) || GROUPS.has(lower(rest[0])))) first = 0
  const own = words.slice(first)
  const suffix = own.length > 1 && SUFFIXES.has(lower(own.at(-1))) ? lower(own.pop()).replace('.', '') : ''
  const isTitled = first > 0
  const isBody =
    /^\d+$/.test(own.at(-1) ?? '') ||
    own.some((word) => BODIES.has(lower(word)) || GROUPS.has(lower(word))) ||
    (own.length === 1 && isAcronym(own[0] ?? '')) ||
    (article === 'the' && !isTitled)
  const entity = isBody ? 'body' : isTitled || own.length > 1 ? 'person' : null
  const lowered = own.map(lower)
  const isPaper =
    own.length === 1 && isWrittenThe && (PAPERS.has(lowered[0] ?? '') || PAPERS_WITH_THE.has(lowered[0] ?? ''))
  const name = isPaper ? `The ${own.join(' ')}` : own.join(' ')
  return {
    name: suffix === '' ? name : words.slice(first).join(' '),
    kind: 'named',
    entity,
    vague: false,
    words: lowered,
    head: lowered.at(-1) ?? '',
    isNew: false,
    suffix,
  }
}

/** "Ostrand Post Ana Roe and Tom Hale": where the reporters' names begin, or 0. */
function afterOutlet(words: readonly string[]): number {
  for (let index = 1; index < words.length - 2; index++) {
    if (!OUTLETS.has(lower(words[index])) || !words.slice(0, index + 1).every(isCapital)) continue
    const rest = words.slice(index + 1)
    const isNames = isCapital(rest[0]) && isCapital(rest[1]) && isCapital(rest.at(-1))
    return isNames && !rest.some((word) => BODIES.has(lower(word)) || GROUPS.has(lower(word))) ? index + 1 : 0
  }
  return 0
}

function describeNoun(
  written: string,
  words: readonly string[],
  headEnd: number,
  isNew: boolean,
  isDocument: boolean,
): Description | null {
  const lowered = words.map(lower)
  const head = lowered[headEnd - 1] ?? ''
  const isGroup = GROUPS.has(head)
  // "One of the officials" is one person.
  const isOne = /^one\b/i.test(written)
  const isEvery = /^(?:every|each)\b/i.test(written)
  const kind =
    isDocument || (DOCUMENTS.has(head) && !PEOPLE.has(head) && !isGroup)
      ? 'document'
      : isOne
        ? 'unnamed'
        : isPlural(head) || isGroup || isEvery || QUANTIFIERS.has(head)
          ? 'collective'
          : 'unnamed'
  // "the ratio", "the Harbour bar": nothing shows that it is somebody.
  if (kind === 'unnamed' && !isOne && !isPersonal(head) && !isPersonal(lowered[headEnd - 2] ?? '')) return null
  const vague = lowered.length === 1 && VAGUE.has(head)
  const entity = isGroup ? 'body' : kind === 'unnamed' ? 'person' : null
  const name = written.replace(/\s+/g, ' ').trim()
  return { name, kind, entity, vague, words: lowered, head, isNew: isNew && kind !== 'collective' }
}

/** A noun for one person, by the lists or by its ending. */
function isPersonal(head: string): boolean {
  if (PEOPLE.has(head) || HONORIFICS.has(head) || ROLES.has(head) || TITLES.has(head)) return true
  return DEMONYMS.has(head) || PERSONAL.test(head)
}

const PERSONAL = /(?:man|woman|person|teen|chief|old|mate|or|er|ist|ian|ant|ee|[^m]ent)$/

/** Several people: an s at the end, or one of the few plurals without. */
function isPlural(norm: string): boolean {
  if (PLURALS.has(norm)) return true
  return norm.length > 2 && norm.endsWith('s') && !norm.endsWith('ss') && !SINGULARS.has(norm)
}
