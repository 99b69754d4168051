/** "He" and "she" where they can mean only one person named in this or the sentence before, in the same paragraph. */
import type { Document, Mention } from '@/lib/model'
import type { Bearer, NamedAt } from './entity'
import { placeOf, type Passage } from './passage'
import { PRONOUNS } from './words'

/** A pronoun and whom it means. */
export interface PronounAt {
  readonly at: number
  readonly bearer: Bearer
  readonly mention: Mention
}

/**
 * The pronouns of the narrator whose person is safe: in the sentence so far and the one before it (of the same
 * paragraph) one single person is named who may be meant, and nobody of unknown gender beside. Linear: every sentence
 * is looked at once.
 */
export function pronounsIn(document: Document, passage: Passage, named: readonly NamedAt[]): PronounAt[] {
  const found: PronounAt[] = []
  const people = named.filter(({ bearer }) => bearer.draft.kind === 'person' || bearer.draft.kind === 'plain')
  let next = 0
  for (const { firstSentence, lastSentence, counted } of document.paragraphs) {
    if (!counted) continue
    let before = new Set<Bearer>()
    const first = document.sentences[firstSentence]?.firstToken ?? 0
    while (next < people.length && (people[next]?.from ?? 0) < first) next++
    for (let at = firstSentence; at < lastSentence; at++) {
      const sentence = document.sentences[at]
      if (!sentence) continue
      const here = new Set<Bearer>()
      // Where nobody is named nobody can be meant.
      const isNamed = (people[next]?.from ?? Infinity) < sentence.lastToken
      if (!isNamed && before.size === 0) continue
      for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
        const word = passage.tokens[token]
        // Only words with "h" or "s" at their start are looked up.
        const first = word?.norm.charCodeAt(0)
        if (!word || (first !== 104 && first !== 115) || word.quotation !== -1) continue
        const gender = PRONOUNS.get(word.norm)
        if (!gender) continue
        next = addNamed(people, next, token, here)
        const bearer = onlyOne(before, here, gender)
        if (!bearer) continue
        here.add(bearer)
        found.push({ at: token, bearer, mention: { ...placeOf(passage, token, word), by: 'pronoun' } })
      }
      next = addNamed(people, next, sentence.lastToken - 1, here)
      before = here
    }
  }
  return found
}

/** Adds those whom the narrator names up to a token; gives the first mention after it. */
function addNamed(people: readonly NamedAt[], from: number, token: number, here: Set<Bearer>): number {
  let next = from
  for (let each = people[next]; each && each.from <= token; each = people[++next]) {
    if (each.passage.tokens[each.from]?.quotation === -1) here.add(each.bearer)
  }
  return next
}

function onlyOne(before: ReadonlySet<Bearer>, here: ReadonlySet<Bearer>, gender: 'female' | 'male'): Bearer | null {
  let only: Bearer | null = null
  for (const set of [before, here]) {
    for (const bearer of set) {
      if (bearer.gender !== null && bearer.gender !== gender) continue
      if (only && only !== bearer) return null
      only = bearer
    }
  }
  // A name that may be no person's at all is no antecedent.
  return only && (only.draft.kind === 'person' || only.gender === gender) ? only : null
}
