/** What is gathered of one bearer of a name while names are linked. */
import type { NameKind, NameUse } from './names'
import { genderOf, PARTICLES, SHORT_FORMS, type Gender } from './words'

/** A use with its place in the order of the text. */
export interface OrderedUse extends NameUse {
  readonly order: number
}

export interface Draft {
  kind: NameKind
  /** Of the fullest form. */
  words: readonly string[]
  readonly uses: OrderedUse[]
  /** Order of the first use that says the whole name. */
  first: number
  suffix: string
  couldBe: readonly Draft[]
}

export function draftOf(use: OrderedUse): Draft {
  const { kind, words, order, suffix } = use
  return { kind, words, uses: [use], first: order, suffix, couldBe: [] }
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
export function surnameOf(words: readonly string[]): string {
  let start = words.length - 1
  for (let at = 1; at < words.length - 1; at++) {
    if (PARTICLES.has(words[at] ?? '')) {
      start = at
      break
    }
  }
  return words.slice(start).join(' ')
}

export function givenOf(words: readonly string[]): string {
  return words.length > 1 ? (words[0] ?? '') : ''
}

/** Initials of the names between given name and surname: "f" of "Jane F. Roe", "f" of "Jane Fay Roe". */
export function middleOf(words: readonly string[]): string {
  let initials = ''
  for (const word of words.slice(1, -1)) {
    if (PARTICLES.has(word)) break
    initials += word.charAt(0)
  }
  return initials
}

/** The signs of a given name's spellings and short forms; itself when none is known. */
export function givenSigns(given: string): readonly string[] {
  return SHORT_FORMS.get(given) ?? [given]
}

/** Male or female, from forms of address and the given name; null when unknown or when they disagree. */
export function genderOfDraft({ uses, words }: Draft): Gender | null {
  const told = new Set(uses.flatMap(({ gender }) => (gender ? [gender] : [])))
  const [only] = told
  if (told.size > 1) return null
  return only ?? genderOf(givenOf(words))
}

/** The words of all titles before this name's uses. */
export function titlesOf({ uses }: Draft): ReadonlySet<string> {
  return new Set(uses.flatMap(({ titles }) => titles))
}
