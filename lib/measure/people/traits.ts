/** Single words that describe somebody or name a calling. */
import { bare, wordAt, type Passage } from './passage'
import { NOT_TRAITS, ROLES, TITLES, TRAIT_ENDS, TRAITS } from './words'

/** The word is one that describes people; a hyphenated one is looked up whole. */
export function isTrait(passage: Passage, at: number): boolean {
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

/** A noun for a person: "mayor", "critic". */
export function isRole({ tokens }: Passage, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (ROLES.has(token.norm) || TITLES.has(token.norm)) && !token.norm.endsWith("'s")
}
