/** Words applied to somebody: titles, modifiers before the name, appositions after it, and what somebody is said to be. */
import people from '@/data/language/people.json'
import type { EntityLabel, LabelKind } from '@/lib/model'
import type { NamedAt } from './entity'
import { followsPreposition, verbForm } from './actions'
import { isConditional, isDoubted, isHedged, isReported } from './standing'
import { bare, endOf, gapBefore, isPossessive, placeOf, wordAt, type Passage } from './passage'
import {
  BODY_ROLES,
  JUDGING_ROLES,
  KIN,
  NOT_TRAITS,
  PARTY_OF,
  ROLES,
  TITLES,
  TITLE_PARTS,
  TRAITS,
  TRAIT_ENDS,
  VERB_FOLLOWERS,
} from './words'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const DETERMINERS = set(people.determiners)
const ARTICLES = set(people.articles)
const DEGREES = set(people.degrees)
const COPULAS = set(people.copulas)
/** After these a phrase ends or a clause begins. */
const STOPS = set(people.phraseStops)
/** Words looked at before a name. */
const MOST_BEFORE = 6
const LONGEST_APPOSITION = 14
/** A comma pair longer than this in characters is a clause. */
const LONGEST_PREDICATE = 10
const ENDS_PHRASE = /^\s*(?:[,.;:!?—–()"”]|--)/
/** Adds the labels around one mention to `labels`. */
export function labelsOf(named: NamedAt, labels: EntityLabel[]): void {
  const { passage, from, to, titleFrom } = named
  if (titleFrom < from) push(labels, passage, 'title', titleFrom, from)
  modifiers(named, labels)
  if (!isPossessive(passage, to - 1)) {
    const after = apposition(passage, to, roleSet(named)) ?? predicate(named, roleSet(named))
    if (after) push(labels, passage, after.kind, after.from, after.to)
  }
}

function roleSet({ bearer }: NamedAt): ReadonlySet<string> {
  const { kind } = bearer.draft
  return kind === 'person' || kind === 'plain' ? ROLES : BODY_ROLES
}

function push(labels: EntityLabel[], passage: Passage, kind: LabelKind, from: number, to: number): void {
  const start = passage.tokens[from]?.start ?? 0
  let end = endOf(passage, to - 1)
  // "Mr.", "Sen."
  if (kind === 'title' && passage.text.charCodeAt(end) === 46) end++
  const text = passage.text.slice(start, end).replace(/\s+/g, ' ')
  if (text === '') return
  const judging = kind !== 'title' && judges(passage, from, to)
  // What judges is left out where nobody vouches for it.
  if (judging && (isHedged(passage, from) || isDoubted(passage, from))) return
  labels.push({
    ...placeOf(passage, from, { start, end }),
    kind,
    judging,
    reported: kind !== 'title' && isReported(passage, from),
    text,
  })
}

/** "the embattled senator Roe", "amateur president Jane Roe", "the embattled Mr. Roe", "disgraced ex-mayor Jane Roe". */
function modifiers({ passage, from, to, titleFrom, bearer }: NamedAt, labels: EntityLabel[]): void {
  const { tokens } = passage
  if (!tokens[titleFrom] || tokens[titleFrom]?.glued || tokens[to]?.glued) return
  // Most names follow a verb or a preposition, or begin a sentence: nothing stands before them.
  if (gapBefore(passage, titleFrom) !== 'blank' || !mayModify(passage, titleFrom - 1)) return
  const role = isRole(passage, titleFrom - 1)
  // A noun for a person carries what stands before it; a bare name only where no noun follows it.
  if (!role && (bearer.draft.kind === 'party' || titleFrom === from) && !isHead(passage, to)) return
  let start = titleFrom
  // Words that describe people are taken whatever stands before them, others only up to an article.
  let known = titleFrom
  let article = false
  for (let at = titleFrom - 1; at >= 0 && titleFrom - at <= MOST_BEFORE; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[titleFrom]?.sentence) break
    if (token.quotation !== tokens[titleFrom]?.quotation) break
    const gap = gapBefore(passage, at + 1)
    if (
      gap !== 'blank' &&
      gap !== 'hyphen' &&
      !(gap === 'comma' && at + 1 < titleFrom && known === at + 1 && isTrait(passage, at))
    )
      break
    if (ARTICLES.has(token.norm)) {
      article = true
      break
    }
    if (!mayModify(passage, at)) break
    start = at
    if (known === at + 1 && describes(passage, at, titleFrom)) known = at
  }
  if (!(article && (role || isParticiple(passage, start, titleFrom)))) start = known
  while (start < titleFrom && (tokens[start]?.glued || DEGREES.has(tokens[start]?.norm ?? ''))) start++
  if (start === titleFrom) return
  push(labels, passage, isOffice(passage, start, titleFrom) ? 'title' : 'modifier', start, titleFrom)
}

/** Whether a word among them judges or takes sides. */
function judges(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(passage, at)
    if (JUDGING_ROLES.has(word) || (isTrait(passage, at) && !TITLE_PARTS.has(word))) return true
  }
  return false
}

function isRole({ tokens }: Passage, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (ROLES.has(token.norm) || TITLES.has(token.norm)) && !token.norm.endsWith("'s")
}

/** Whether the word can stand in a phrase before a name at all: no verb, no preposition, no adverb, no other name. */
function mayModify(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (!token) return false
  const { norm } = token
  if (isTrait(passage, at) || ROLES.has(norm) || DEGREES.has(norm)) return true
  if (STOPS.has(norm) || DETERMINERS.has(norm) || VERB_FOLLOWERS.has(norm) || isPossessive(passage, at)) return false
  if (norm.endsWith('ly') || norm.charCodeAt(0) < 58) return false
  const form = verbForm(norm)
  return !form || form.lemma === norm || norm.endsWith('ing') || norm.endsWith('ed')
}

/** Known to describe or name people; the part of a hyphenated word goes with its whole. */
function describes(passage: Passage, at: number, end: number): boolean {
  const token = passage.tokens[at]
  if (!token) return false
  if (isTrait(passage, at) || DEGREES.has(token.norm)) return true
  if ((TITLE_PARTS.has(token.norm) || PARTY_OF.has(token.norm)) && at + 1 < end) return true
  // A noun for a person, as the head right before the name or before another such noun.
  return (ROLES.has(token.norm) || TITLES.has(token.norm)) && (at === end - 1 || isRole(passage, at + 1))
}

/** "an energized Roe", "the indicted Mr. Roe": one participle between article and name. */
function isParticiple({ tokens }: Passage, from: number, to: number): boolean {
  const { norm = '', capital = true } = tokens[from] ?? {}
  return to - from === 1 && !capital && norm.length > 4 && norm.endsWith('ed')
}

/** Nothing but an office, a calling or a party: "first lady", "former mayor". */
function isOffice(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(passage, at)
    const isRole = (ROLES.has(word) && !JUDGING_ROLES.has(word)) || TITLES.has(word) || KIN.has(word)
    if (!isRole && !TITLE_PARTS.has(word) && !PARTY_OF.has(word)) return false
  }
  return true
}

/** The word is one that describes people; a hyphenated one is looked up whole. */
function isTrait(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (!token) return false
  const word = bare(token.norm)
  if (TRAITS.has(word)) return true
  if (token.glued || passage.tokens[at + 1]?.glued) {
    let start = at
    while (start > 0 && passage.tokens[start]?.glued) start--
    let whole = wordAt(passage, start)
    for (let part = start + 1; passage.tokens[part]?.glued; part++) whole += `-${wordAt(passage, part)}`
    return TRAITS.has(whole) || whole.startsWith('self-') || whole.startsWith('ex-') || whole.startsWith('far-')
  }
  return word.length > 5 && !NOT_TRAITS.has(word) && TRAIT_ENDS.some((end) => word.endsWith(end))
}

/** The name is the head of its phrase: no noun follows it ("the angry Roe voters" are not Roe). */
function isHead(passage: Passage, to: number): boolean {
  if (isPossessive(passage, to - 1)) return true
  const next = passage.tokens[to]
  if (!next || gapBefore(passage, to) !== 'blank') return true
  if (next.capital) return false
  const form = verbForm(next.norm)
  return (
    VERB_FOLLOWERS.has(next.norm) ||
    (form !== undefined && form.lemma !== next.norm && (passage.field === 'title' || !next.norm.endsWith('s')))
  )
}

interface Found {
  readonly kind: LabelKind
  readonly from: number
  readonly to: number
}

/** ", a longtime critic of the mayor," with a noun for a person (for a body, when a body is named) as its head. */
function apposition(passage: Passage, to: number, roles: ReadonlySet<string>): Found | null {
  const { tokens } = passage
  if (gapBefore(passage, to) !== 'comma') return null
  const first = tokens[to]
  if (!first || first.capital) return null
  const article = ARTICLES.has(first.norm) || first.norm === 'his' || first.norm === 'her'
  const opens = article || TRAITS.has(first.norm) || (roles.has(first.norm) && tokens[to + 1]?.norm === 'of')
  if (!opens) return null
  let head = false
  let phrase = true
  for (let at = to; at - to < LONGEST_APPOSITION; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== first.sentence || token.quotation !== first.quotation) return null
    if (at > to && (STOPS.has(token.norm) || token.norm === 'is' || token.norm === 'was')) phrase = false
    if (phrase && roles.has(token.norm)) head = true
    // "Roe, the mayor said, …" tells who reported, not who Roe is.
    const form = verbForm(token.norm)
    const after = tokens[at + 1]
    const rest = restAfter(passage, at)
    const isEnd = ENDS_PHRASE.test(rest)
    if (phrase && at > to + 1 && form?.finite && !form.participle && !roles.has(token.norm)) return null
    if (isEnd && form?.finite && roles.has(wordAt(passage, at - 1))) return null
    if (!isEnd) continue
    if (!head || (phrase && isListed(passage, to, at))) return null
    if (rest.trimStart().startsWith(',') && (after?.norm === 'and' || after?.norm === 'or')) return null
    const from = ARTICLES.has(first.norm) ? to + 1 : to
    return from <= at ? { kind: 'apposition', from, to: cut(passage, from, at + 1) } : null
  }
  return null
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

/** Up to "who", "which", "that" or "according": what follows tells a story, or whose words they are. */
function cut({ tokens }: Passage, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const norm = tokens[at]?.norm
    if (norm === 'who' || norm === 'which' || norm === 'that' || norm === 'whose' || norm === 'according') return at
  }
  return to
}

/** "Roe is a hero", "Roe was unfit": with a noun for a person or a word that describes one; nothing denied. */
function predicate({ passage, to, titleFrom }: NamedAt, roles: ReadonlySet<string>): Found | null {
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
    if (article ? roles.has(token.norm) : TRAITS.has(token.norm) && !token.norm.endsWith('ing')) sure = true
    const rest = restAfter(passage, at)
    if (ENDS_PHRASE.test(rest)) return sure ? { kind: 'predicate', from: start, to: at + 1 } : null
    if (!article && !sure && !DEGREES.has(token.norm)) return null
  }
  return null
}
