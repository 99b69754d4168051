/** Bearers of names with their mentions in place: what labels, actions and pronouns are read from. */
import type { Gender, Mention, NameForm } from '@/lib/model'
import { genderOfDraft, type Draft } from './drafts'
import { knownForms, knownNames, withParties } from './known'
import { linkNames } from './linking'
import { namesIn } from './names'
import { endOf, gapBefore, wordAt, type Passage, type Range } from './passage'
import { findRuns } from './runs'
import { partyOf, type NameUse } from './uses'
import { PARTY_OF } from './words'

/** One mention by name: its tokens without the title, which begins at `titleFrom` as in `NameUse`. */
export interface NamedAt extends Range {
  readonly passage: Passage
  readonly titleFrom: number
  readonly bearer: Bearer
}

export interface Bearer {
  readonly draft: Draft
  readonly gender: Gender | null
  /** The headline's mentions first, then the body's in text order. */
  readonly named: NamedAt[]
}

export interface Bearers {
  readonly bearers: readonly Bearer[]
  /** All mentions by name in the body, in text order. */
  readonly body: readonly NamedAt[]
  readonly headline: readonly NamedAt[]
}

/** Finds all names of a text and who bears them. */
export function findBearers(body: Passage, headline: Passage): Bearers {
  const { runs, shouted } = findRuns(body)
  const lower = lowerUses(body, openingWords(body, runs))
  const uses: NameUse[] = []
  for (const run of runs) namesIn(body, run, lower, uses)
  const drafts = linkNames(uses)
  const bearers = drafts.map((draft) => ({ draft, gender: genderIn(draft), named: [] as NamedAt[] }))
  const bearerOf = new Map(bearers.map((bearer) => [bearer.draft, bearer]))
  const inBody: NamedAt[] = []
  for (const bearer of bearers)
    for (const { passage, from, to, titleFrom } of bearer.draft.uses)
      inBody.push({ passage, from, to, titleFrom, bearer })
  const isAsked = shouted.length > 0 || headline.tokens.length > 0
  const forms = isAsked ? withParties(knownForms(drafts)) : new Map<string, Draft | null>()
  const known = (passage: Passage, ranges: readonly Range[]): NamedAt[] =>
    knownNames(passage, ranges, forms).flatMap(({ from, to, draft }) => {
      const bearer = bearerOf.get(draft)
      return bearer ? [{ passage, from, to, titleFrom: from, bearer }] : []
    })
  inBody.push(...known(body, shouted))
  inBody.sort((a, b) => a.from - b.from)
  const inHeadline = known(headline, headline.sentences)
  for (const named of [...inHeadline, ...inBody]) (named.bearer.named as NamedAt[]).push(named)
  return { bearers, body: inBody, headline: inHeadline }
}

/** A bearer's gender. Null for bodies, whose names may begin like a person's: "Roman Catholic Church". */
function genderIn(draft: Draft): Gender | null {
  return draft.kind === 'person' || draft.kind === 'plain' ? genderOfDraft(draft) : null
}

function openingWords(passage: Passage, runs: readonly (Range & { readonly opening: boolean })[]): Set<string> {
  const words = new Set<string>()
  for (const { from, to, opening } of runs) {
    if (!opening || to - from < 2) continue
    for (let at = from; at < Math.min(to - 1, from + 2); at++) words.add(wordAt(passage, at))
  }
  return words
}

/** Which of these words stand in small letters somewhere. */
function lowerUses({ vocabulary }: Passage, words: ReadonlySet<string>): Set<string> {
  const lower = new Set<string>()
  if (words.size === 0) return lower
  for (const { capital, norm } of vocabulary.words) if (!capital && words.has(norm)) lower.add(norm)
  return lower
}

/** The name as it stands, without possessive 's, white space made plain. */
function shownName({ passage, from, to }: NamedAt): string {
  const start = passage.tokens[from]?.start ?? 0
  const end = endOf(passage, to - 1)
  const stop = passage.text.charAt(end)
  const words = passage.text.slice(start, end).replace(/\s+/g, ' ')
  // "Roe Jr.", but not the full stop of a sentence.
  return stop === '.' && /\b(?:Jr|Sr|Inc|Corp|Co|Ltd)$/.test(words) ? `${words}.` : words
}

export function mentionOf(named: NamedAt): Mention {
  const { passage, from, to } = named
  const token = passage.tokens[from]
  const quotation = token?.quotation ?? -1
  return {
    field: passage.field,
    start: token?.start ?? 0,
    end: endOf(passage, to - 1),
    sentence: passage.field === 'title' ? -1 : (token?.sentence ?? -1),
    voice: quotation >= 0 ? 'quoted' : 'narrator',
    quotation,
    by: 'name',
  }
}

/** Forms in order of first mention, the body's before the headline's; those that differ by case are one. */
export function formsOf(named: readonly NamedAt[]): NameForm[] {
  const forms = new Map<string, { text: string; count: number }>()
  // Most mentions are written exactly as one before.
  const written = new Map<string, { text: string; count: number }>()
  const add = (each: NamedAt) => {
    const { passage, from, to } = each
    const raw = passage.text.slice(passage.tokens[from]?.start, passage.tokens[to - 1]?.end)
    const same = written.get(raw)
    if (same) {
      same.count++
      return
    }
    const text = shownName(each)
    const key = text.toLowerCase()
    const form = forms.get(key) ?? { text, count: 0 }
    form.count++
    forms.set(key, form)
    written.set(raw, form)
  }
  for (const each of named) if (each.passage.field === 'text') add(each)
  for (const each of named) if (each.passage.field === 'title') add(each)
  return [...forms.values()]
}

/** The fullest way the text writes the name. */
export function nameOf({ draft, named }: Bearer): string {
  const [use] = draft.uses
  if (draft.kind === 'party' && use) return partyName(partyOf(use), named)
  const full = draft.words.join(' ')
  let best: NamedAt | undefined
  let words = 0
  for (const each of named) {
    if (each.passage.field === 'title' && best) continue
    const own = tokensOf(each)
    if (own.join(' ') === full) {
      const name = shownName(each)
      // Shouted once, and written as names are elsewhere.
      if (name !== name.toUpperCase()) return name
    }
    if (own.length > words) {
      best = each
      words = own.length
    }
  }
  return best ? shownName(best) : full
}

/** The party's own name if the text has it, else its people ("Republicans") or "GOP", whichever comes more often. */
function partyName(party: string, named: readonly NamedAt[]): string {
  const counts = new Map<string, number>()
  for (const { text, count } of formsOf(named)) {
    if (text.toLowerCase() === party.toLowerCase()) return text
    // "House Republicans" are Republicans.
    const word = text.slice(text.lastIndexOf(' ') + 1)
    if (PARTY_OF.has(word.toLowerCase()) && !/(?:an|at|ic)$/i.test(word))
      counts.set(word, (counts.get(word) ?? 0) + count)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? party
}

function tokensOf({ passage, from, to }: NamedAt): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    if (passage.tokens[at]?.glued && words.length > 0) words[words.length - 1] += `-${wordAt(passage, at)}`
    else words.push(wordAt(passage, at))
  }
  return words
}

/** Whether a word stands in the same phrase as the one before it. */
export function isClose(passage: Passage, index: number): boolean {
  const gap = gapBefore(passage, index)
  return gap === 'blank' || gap === 'hyphen' || gap === 'stop'
}
