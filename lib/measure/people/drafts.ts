/** What is gathered of one bearer of a name while names are linked. */
import { middleInitialsIn, surnameIn, type Gender } from '@/lib/model'
import type { NameKind } from './kinds'
import type { NameUse } from './uses'
import { genderOf, PARTICLES, SHORT_FORMS, WELL_KNOWN } from './words'

export interface Draft {
  kind: NameKind
  /** Of the fullest form. */
  words: readonly string[]
  readonly uses: NameUse[]
  /** Token of the first use that says the whole name. */
  first: number
  suffix: string
  couldBe: readonly Draft[]
}

export function draftOf(use: NameUse): Draft {
  const { kind, words, from, suffix } = use
  return { kind, words, uses: [use], first: from, suffix, couldBe: [] }
}

/** One more use of the same words. */
export function addUse(draft: Draft, use: NameUse): void {
  draft.uses.push(use)
  if (draft.kind === 'plain' && use.kind === 'person') draft.kind = 'person'
  if (isFuller(use.words, draft.words)) draft.words = use.words
}

/** All uses of `from` become uses of `into`, which keeps the longer name. */
export function absorb(into: Draft, from: Draft): void {
  for (const use of from.uses) into.uses.push(use)
  if (isFuller(from.words, into.words)) into.words = from.words
  if (into.kind === 'plain' || into.kind === 'place') into.kind = from.kind === 'place' ? into.kind : from.kind
  into.first = Math.min(into.first, from.first)
}

function isFuller(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length ? a.length > b.length : (a[0]?.length ?? 0) > (b[0]?.length ?? 0)
}

/** "van der Roe" of "Ada van der Roe"; a single word is all surname. */
export const surnameOf = (words: readonly string[]): string => surnameIn(words, PARTICLES)

export function givenOf(words: readonly string[]): string {
  return words.length > 1 ? (words[0] ?? '') : ''
}

/** Initials of the names between given name and surname: "f" of "Jane F. Roe", "f" of "Jane Fay Roe". */
export const middleOf = (words: readonly string[]): string => middleInitialsIn(words, PARTICLES)

/** The signs of a given name's spellings and short forms; itself when none is known. */
export function givenSigns(given: string): readonly string[] {
  return SHORT_FORMS.get(given) ?? [given]
}

/** Male or female, from forms of address and the given name; null when unknown or when they disagree. */
export function genderOfDraft({ uses, words }: Draft): Gender | null {
  let told: Gender | null = null
  for (const { gender } of uses) {
    if (!gender) continue
    if (told && told !== gender) return null
    told = gender
  }
  const [only = ''] = words
  const isGivenName = words.length === 1 && uses.every(({ titles }) => titles.length === 0)
  return told ?? genderOf(words.length > 1 ? givenOf(words) : (WELL_KNOWN.get(only) ?? (isGivenName ? only : '')))
}

/** The words of all titles before this name's uses. */
export function titlesOf({ uses }: Draft): ReadonlySet<string> {
  const all = new Set<string>()
  for (const { titles } of uses) for (const title of titles) all.add(title)
  return all
}
