/** People and organisations: who is named in a text, how, and what is said of them. */
import type {
  Document,
  EntityKind,
  EntityLabel,
  Finding,
  Mention,
  NamedEntity,
  Quotation,
  ReportedSpeech,
} from '@/lib/model'
import { actionOf, gatherActions, type FoundAction } from './people/actions'
import type { Draft } from './people/drafts'
import { findBearers, formsOf, mentionOf, nameOf, type Bearer, type NamedAt } from './people/entity'
import { labelsOf } from './people/labels'
import { bodyOf, headlineOf, type Passage } from './people/passage'
import { pronounsIn } from './people/pronouns'
import { findingsInReach } from './people/reach'
import { isReporting } from './people/standing'
import { DEMONYMS, PLACES } from './people/words'
import { withoutAffiliation } from './sources/affiliation'

/**
 * The people, organisations and parties that an English text names, most often named first.
 * In: a document, its findings and its indirect speech. Out: plain data, in which every place selects words of the
 * text; empty when the text is not English. Names are found by rules (capitals, titles, word lists) in the counted
 * paragraphs; a headline adds mentions of names that the text has. Uses are linked by surname, initials and known short
 * forms; what may be two people is kept apart. Linear in the length of the text.
 */
export function findPeople(
  document: Document,
  findings: readonly Finding[],
  reported: readonly ReportedSpeech[],
): NamedEntity[] {
  if (document.language !== 'en') return []
  const body = bodyOf(document, reported)
  const headline = headlineOf(document)
  const { bearers, body: inBody, headline: inHeadline } = findBearers(body, headline)
  if (bearers.length === 0) return []

  const pronouns = new Map<Bearer, Mention[]>()
  for (const { bearer, mention } of pronounsIn(document, body, inBody)) push(pronouns, bearer, mention)
  const reached = [
    findingsInReach(document, headline, findings, inHeadline),
    findingsInReach(document, body, findings, inBody),
  ]
  const speakers = speakersOf(document, inBody)
  const names = new Map(bearers.map((bearer) => [bearer.draft, bearer]))
  const entities: NamedEntity[] = []
  for (const bearer of bearers) {
    const { labels, actions } = detailsOf(bearer)
    const speaks = speakers.has(bearer)
    if (!isShown(bearer, actions, speaks, body)) continue
    entities.push({
      name: nameOf(bearer),
      kind: kindOf(bearer, labels, speaks),
      gender: bearer.gender,
      forms: formsOf(bearer.named),
      mentions: inOrder(bearer.named, pronouns.get(bearer) ?? NO_PRONOUNS),
      named: bearer.named.length,
      labels,
      actions: gatherActions(actions.filter(({ vouched }) => vouched)),
      findings: reached.flatMap((map) => map.get(bearer) ?? []),
      couldBe: bearer.draft.couldBe.flatMap((draft) => {
        const other = names.get(draft)
        return other ? [nameOf(other)] : []
      }),
    })
  }
  return entities.sort((a, b) => b.named - a.named || firstPlace(a) - firstPlace(b))
}

const NO_PRONOUNS: readonly Mention[] = []

/** Where somebody is first named in the body. */
function firstPlace({ mentions }: NamedEntity): number {
  return mentions.find(({ by, field }) => by === 'name' && field === 'text')?.start ?? Infinity
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** What stands around the mentions of one bearer. */
function detailsOf({ named }: Bearer): { labels: EntityLabel[]; actions: FoundAction[] } {
  const labels: EntityLabel[] = []
  const actions: FoundAction[] = []
  for (const each of named) {
    const action = actionOf(each)
    labelsOf(each, action, labels)
    if (action) actions.push(action)
  }
  return { labels, actions }
}

/** A full name that nothing else explains is a person's when it speaks, or has a calling. */
function kindOf({ draft }: Bearer, labels: readonly EntityLabel[], speaks: boolean): EntityKind {
  switch (draft.kind) {
    case 'person':
      return 'person'
    case 'organisation':
    case 'party':
    case 'group':
      return 'organisation'
    case 'plain': {
      const isFullName = draft.words.length === 2 || draft.words.length === 3
      const isThing = draft.uses.some(({ the, acronym, cue }) => the || acronym || cue === 'place')
      const isPerson = speaks || isSomebody(draft) || labels.some(({ kind }) => kind === 'apposition')
      return isFullName && !isThing && isPerson ? 'person' : 'unknown'
    }
    default:
      return 'unknown'
  }
}

/**
 * A place is somebody only where it acts; a single word that no rule knows, too. What only has something done to it may be
 * a thing with capitals ("Illegal Guns were found"), and so may a word with "the" that says nothing ("the Sun").
 */
function isShown({ draft, named }: Bearer, actions: readonly FoundAction[], speaks: boolean, body: Passage): boolean {
  const { kind, words, uses } = draft
  if (named.length === 0 || kind === 'thing') return false
  if (kind !== 'place' && kind !== 'plain') return true
  if (speaks || actions.some(({ lemma }) => isReporting(lemma))) return true
  const isFullName = kind === 'plain' && words.length > 1
  if (isFullName && isSomebody(draft)) return true
  const articles = uses.filter(({ the, acronym }) => the && !acronym).length
  if (2 * articles > uses.length || ABSTRACT.test(words.at(-1) ?? '')) return false
  if (actions.some(({ passive }) => !passive || (kind === 'plain' && words.length === 1))) return true
  return isFullName && words.length <= LONGEST_NAME && named.length > 1 && !isInSmallLetters(body, words)
}

/** Words of a name that nothing but its capitals tells. */
const LONGEST_NAME = 3

/** Endings of nouns that name nobody: "Federations", "Indonesians". */
const ABSTRACT = /(?:[ts]ions?|ments|isms?|ians|ities)$/

/** A word of the name stands in small letters too: "Final Orders" where the text has "orders". */
function isInSmallLetters(passage: Passage, words: readonly string[]): boolean {
  let small = smallIn.get(passage)
  if (!small) {
    small = new Set(passage.vocabulary.words.flatMap(({ capital, norm }) => (capital || norm.length < 3 ? [] : norm)))
    smallIn.set(passage, small)
  }
  const known = small
  return words.some((word) => known.has(word))
}

/** Looked up once for a text, however many names it has. */
const smallIn = new WeakMap<Passage, ReadonlySet<string>>()

/** A full name with an age or "who" after it: "Keeley Roe, 34, wept". */
function isSomebody({ words, uses }: Draft): boolean {
  const [first = ''] = words
  if (words.length > 3 || PLACES.has(first) || DEMONYMS.has(first)) return false
  return uses.some(({ cue, the, acronym }) => (cue === 'person' || cue === 'kin') && !the && !acronym)
}

/** Both lists are in order, the headline's mentions first; pronouns are only looked for in the body. */
function inOrder(named: readonly NamedAt[], pronouns: readonly Mention[]): Mention[] {
  const all: Mention[] = []
  let next = 0
  for (const each of named) {
    const mention = mentionOf(each)
    for (let pronoun = pronouns[next]; pronoun && mention.field === 'text'; pronoun = pronouns[++next]) {
      if (pronoun.start > mention.start) break
      all.push(pronoun)
    }
    all.push(mention)
  }
  for (; next < pronouns.length; next++) {
    const pronoun = pronouns[next]
    if (pronoun) all.push(pronoun)
  }
  return all
}

/** Names of the text that a quotation has for its speaker. How many words they are given is for the sources to tell. */
function speakersOf(document: Document, named: readonly NamedAt[]): ReadonlySet<Bearer> {
  const speakers = new Set<Bearer>()
  for (const quotation of document.quotations) {
    const bearer = quotation.kind === 'scare' ? null : speakerOf(document.source.text, quotation, named)
    if (bearer) speakers.add(bearer)
  }
  return speakers
}

/** The last name in a speaker's span, without where somebody is from: "Ana Roe of Ostrand". Binary search. */
function speakerOf(
  text: string,
  { speakerSpan: whole, speakerKind }: Quotation,
  named: readonly NamedAt[],
): Bearer | null {
  if (!whole || speakerKind !== 'named') return null
  const speakerSpan = withoutAffiliation(text, whole)
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lastStart(named[middle]) < speakerSpan.end) low = middle + 1
    else high = middle
  }
  const last = named[low - 1]
  return last && lastStart(last) >= speakerSpan.start ? last.bearer : null
}

/** Where the last word of a name begins. */
function lastStart(named: NamedAt | undefined): number {
  return named?.passage.tokens[named.to - 1]?.start ?? 0
}
