/** Names in lines where capitals tell nothing (headlines, lines in capitals): only those that the text has elsewhere. */
import type { Draft } from './drafts'
import { bare, gapBefore, wordAt, type Passage, type Range } from './passage'
import { NOT_NAMES, PARTY_OF } from './words'

/** Longest name looked for, in words. */
const LONGEST = 5

export interface KnownUse extends Range {
  readonly passage: Passage
  readonly draft: Draft
}

/** Whom each form of a name stands for; null for a form that two bearers share. */
export function knownForms(drafts: readonly Draft[]): ReadonlyMap<string, Draft | null> {
  const forms = new Map<string, Draft | null>()
  for (const draft of drafts) {
    if (draft.couldBe.length > 0) continue
    const own = new Set<string>()
    for (const { form } of draft.uses) own.add(form)
    for (const form of own) forms.set(form, forms.has(form) && forms.get(form) !== draft ? null : draft)
  }
  // A surname kept apart in the text is kept apart in its headline.
  for (const draft of drafts) {
    if (draft.couldBe.length > 0) for (const { form } of draft.uses) forms.set(form, null)
  }
  return forms
}

/** The known names in token ranges, longest first. */
export function knownNames(
  passage: Passage,
  ranges: readonly Range[],
  forms: ReadonlyMap<string, Draft | null>,
): KnownUse[] {
  const found: KnownUse[] = []
  for (const { from, to } of ranges) {
    for (let at = from; at < to;) {
      const end = longest(passage, at, to, forms)
      const draft = end > at ? forms.get(formIn(passage, at, end)) : null
      if (draft) found.push({ passage, from: at, to: end, draft })
      at = Math.max(end, at + 1)
    }
  }
  return found
}

function longest(passage: Passage, from: number, limit: number, forms: ReadonlyMap<string, Draft | null>): number {
  const token = passage.tokens[from]
  if (!token?.capital || token.glued || NOT_NAMES.has(bare(token.norm))) return from
  let best = from
  let form = ''
  for (let at = from; at < limit && at - from < LONGEST; at++) {
    const gap = at > from ? gapBefore(passage, at) : 'blank'
    if (gap === 'other' || gap === 'comma') break
    if (at > from && passage.tokens[at - 1]?.norm.endsWith("'s")) break
    form += at === from ? wordAt(passage, at) : (gap === 'hyphen' ? '-' : ' ') + wordAt(passage, at)
    if (forms.has(form) && passage.tokens[at + 1]?.glued !== true) best = at + 1
  }
  return best
}

function formIn(passage: Passage, from: number, to: number): string {
  let form = ''
  for (let at = from; at < to; at++) {
    const joint = at === from ? '' : passage.tokens[at]?.glued ? '-' : ' '
    form += joint + wordAt(passage, at)
  }
  return form
}

/** A party named by another of its words in a headline: "GOP". */
export function withParties(forms: ReadonlyMap<string, Draft | null>): ReadonlyMap<string, Draft | null> {
  const all = new Map(forms)
  for (const [word, party] of PARTY_OF) {
    if (all.has(word)) continue
    for (const [other, name] of PARTY_OF) {
      const draft = name === party ? all.get(other) : undefined
      if (draft) all.set(word, draft)
    }
  }
  return all
}
