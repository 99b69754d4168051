/** The source after a verb or "according to". */
import { isParted, isPossessive, withoutPossessive, type Passage } from './passage'
import {
  MAX_SOURCE_WORDS,
  descriptions,
  links,
  noSource,
  phrase,
  pronouns,
  subordinators,
  type SourcePhrase,
} from './source-extent'
import { isSourceNoun } from './source-nouns'

/**
 * The noun phrase that begins at `from`, up to punctuation, a verb or a boundary: its end and words. Null when none
 * does.
 */
export function sourceAfter(passage: Passage, from: number, to: number): SourcePhrase | null {
  const { tokens } = passage
  let last = from
  while (last < to && last - from < MAX_SOURCE_WORDS) {
    const token = tokens[last]
    if (token === undefined || token.quotation >= 0) break
    const part =
      token.capital ||
      links.has(token.norm) ||
      isSourceNoun(withoutPossessive(token.norm)) ||
      descriptions.has(token.norm)
    if (!part) break
    last++
    if (isParted(passage, last - 1)) break
  }
  while (last > from && links.has(tokens[last - 1]?.norm ?? '')) last--
  const head = tokens[last - 1]
  if (last === from || head === undefined) return null
  if (withoutPossessive(head.norm) !== head.norm || noSource.has(head.norm)) return null
  return head.capital || isSourceNoun(head.norm) ? phrase(passage, from, last) : null
}

/** After "according to" any short phrase is a source: "according to polls", "according to a new survey". */
export function anySourceAfter(passage: Passage, from: number, to: number): SourcePhrase | null {
  const known = sourceAfter(passage, from, to)
  // "court papers": a known noun may only be the first word of the phrase.
  if (known !== null && (known.last >= to || isParted(passage, known.last - 1))) return known
  for (let index = from; index < Math.min(to, from + MAX_ANY_WORDS); index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.quotation >= 0 || subordinators.has(token.norm)) return known
    if (index === from && (pronouns.has(token.norm) || noSource.has(token.norm))) return null
    if (!isParted(passage, index)) continue
    return links.has(token.norm) || isPossessive(passage, index) ? known : phrase(passage, from, index + 1)
  }
  return known
}

/** "figures from the harbour agents Hale and Marsh" */
const MAX_ANY_WORDS = 9
