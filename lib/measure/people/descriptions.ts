/** What is said of somebody after the name: appositions and predicates. */
import people from '@/data/language/people.json'
import type { LabelKind } from '@/lib/model'
import { followsPreposition, verbForm } from './actions'
import type { NamedAt } from './entity'
import { bare, gapBefore, isPossessive, wordAt, type Passage } from './passage'
import { isConditional, isDoubted } from './standing'
import { isOneOf } from './traits'
import { KIN, MONTHS, NOT_NAMES, ROLES, TITLES, TRAITS, VERB_FOLLOWERS } from './words'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ARTICLES = set(people.articles)
const DEGREES = set(people.degrees)
const COPULAS = set(people.copulas)
/** Words at which a phrase ends or a clause begins. */
const STOPS = set(people.phraseStops)
const FINITE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'will', 'were', 'are'])
const LONGEST_APPOSITION = 14
/** So many words after a copula are looked at for what somebody is said to be. */
const LONGEST_PREDICATE = 10
/** Pronouns that begin a relative clause. */
const RELATIVES = set('who which that whose')
/** Pronouns that are objects: they follow a finite verb, never a participle that describes. */
const OBJECTS = set('him them us me himself themselves')
const ENDS_PHRASE = /^\s*(?:[,.;:!?—–()"”]|--)/

export interface Found {
  readonly kind: LabelKind
  readonly from: number
  readonly to: number
}

/** ", a longtime critic of the mayor," with a noun for a person (for a body, when a body is named) as its head. */
export function apposition(passage: Passage, to: number, roles: ReadonlySet<string>): Found | null {
  const { tokens } = passage
  if (gapBefore(passage, to) !== 'comma') return null
  const first = tokens[to]
  if (!first || first.capital) return null
  const article = ARTICLES.has(first.norm) || first.norm === 'his' || first.norm === 'her'
  const opens = article || TRAITS.has(first.norm) || (roles.has(first.norm) && tokens[to + 1]?.norm === 'of')
  if (!opens) return null
  let head = false
  let phrase = true
  let relative = false
  for (let at = to; at - to < LONGEST_APPOSITION; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== first.sentence || token.quotation !== first.quotation) return null
    if (at > to && (STOPS.has(token.norm) || token.norm === 'is' || token.norm === 'was')) phrase = false
    if (phrase && isOneOf(passage, at, roles)) head = true
    // "blaming Roe, the mayor's advisers have left": a clause of its own.
    if (phrase && FINITE.has(token.norm)) return null
    // "Roe, the former mayor Ann Poe and …": a list.
    if (phrase && at > to && token.capital && isNamed(passage, at)) return null
    // "Roe, the mayor said, …" tells who reported, not who Roe is.
    const form = verbForm(token.norm)
    const after = tokens[at + 1]
    const rest = restAfter(passage, at)
    // "a lawyer for Mr. Roe": the full stop of an abbreviation.
    const isEnd = ENDS_PHRASE.test(rest) && !(rest === '. ' && after?.capital === true)
    relative ||= RELATIVES.has(token.norm)
    // "Roe, his mother and her sisters joined him": a list of those who did it.
    if (!relative && form?.finite && OBJECTS.has(after?.norm ?? '')) return null
    if (phrase && at > to + 1 && form?.finite && !form.participle && !roles.has(token.norm)) return null
    if (isEnd && form?.finite && roles.has(wordAt(passage, at - 1))) return null
    if (!isEnd) continue
    if (!head || (phrase && isListed(passage, to, at))) return null
    // "of the bureau's Richmond, Va., office": the phrase goes on.
    if (token.capital && !phrase && isPossessive(passage, at - 1) && rest.startsWith(',')) return null
    if (rest.trimStart().startsWith(',') && (after?.norm === 'and' || after?.norm === 'or')) return null
    const from = ARTICLES.has(first.norm) ? to + 1 : to
    return from <= at ? { kind: 'apposition', from, to: cut(passage, from, at + 1) } : null
  }
  return null
}

/** A name right after an office. */
function isNamed(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at)
  return TITLES.has(wordAt(passage, at - 1)) && !TITLES.has(word) && !ROLES.has(word) && !NOT_NAMES.has(word)
}

/** The next of a list, not a description: "Roe, former mayor Ann Poe, …", "Roe, his wife, …". */
function isListed({ tokens }: Passage, from: number, last: number): boolean {
  const { norm = '', capital = false } = tokens[last] ?? {}
  if (capital && !ROLES.has(norm) && !TITLES.has(norm)) return true
  const first = tokens[from]?.norm
  return (first === 'his' || first === 'her') && KIN.has(norm)
}

/** What stands between a word and the next one of its sentence; a full stop after the last one. */
function restAfter({ tokens, text }: Passage, at: number): string {
  const token = tokens[at]
  const after = tokens[at + 1]
  if (!token) return ''
  return after?.sentence === token.sentence
    ? text.slice(token.end, Math.min(after.start, token.end + LONGEST_SIGNS))
    : '.'
}

/** Signs looked at after a word. */
const LONGEST_SIGNS = 8

/** Up to "who", "which", "that", "according" or a date: what follows tells a story, or whose words they are. */
function cut({ tokens }: Passage, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const norm = tokens[at]?.norm
    if (norm === 'who' || norm === 'which' || norm === 'that' || norm === 'whose' || norm === 'according') return at
    if (norm === 'on' && MONTHS.has(bare(tokens[at + 1]?.norm ?? ''))) return at
  }
  return to
}

/** "Roe is a hero", "Roe was unfit": with a noun for a person or a word that describes one; nothing denied. */
export function predicate({ passage, to, titleFrom }: NamedAt, roles: ReadonlySet<string>): Found | null {
  const { tokens } = passage
  if (followsPreposition(passage, titleFrom)) return null
  const be = tokens[to]
  if (!be || gapBefore(passage, to) !== 'blank') return null
  if (!COPULAS.has(be.norm)) return null
  const first = tokens[to + 1]
  if (!first || first.sentence !== be.sentence || first.quotation !== be.quotation || first.norm === 'not') return null
  // "How reckless Roe was", "Was Roe reckless": asked, not told.
  if (isDoubted(passage, titleFrom)) return null
  const article = ARTICLES.has(first.norm)
  const start = article ? to + 2 : to + 1
  let sure = false
  for (let at = start; at - start < LONGEST_PREDICATE; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== first.sentence || token.quotation !== first.quotation) return null
    if (at > start && (STOPS.has(token.norm) || VERB_FOLLOWERS.has(token.norm))) {
      return sure && !isConditional(passage, at) ? { kind: 'predicate', from: start, to: at } : null
    }
    if (article ? isOneOf(passage, at, roles) : TRAITS.has(token.norm) && !token.norm.endsWith('ing')) sure = true
    const rest = restAfter(passage, at)
    if (ENDS_PHRASE.test(rest)) return sure ? { kind: 'predicate', from: start, to: at + 1 } : null
    if (!article && !sure && !DEGREES.has(token.norm)) return null
  }
  return null
}
