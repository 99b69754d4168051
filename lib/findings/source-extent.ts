/** How far the noun phrase of a source reaches, and the small words that tell. */
import words from '@/data/language/indirect-speech.json'
import { isBroken, times } from './source-asides'
import { isSourceNoun } from './source-nouns'
import { withoutPossessive, type Passage, type TokenRange } from './passage'

/** A source is a short noun phrase; what is longer is no longer safe to call one. */
export const MAX_SOURCE_WORDS = 9

export const pronouns: ReadonlySet<string> = new Set(words.pronouns)
export const links: ReadonlySet<string> = new Set(words.links)
export const subordinators: ReadonlySet<string> = new Set([...words.subordinators, ...words.relatives])
export const noSource: ReadonlySet<string> = new Set(words.noSource)
/** "two local union leaders", "a federal judge", "several witnesses". */
export const descriptions: ReadonlySet<string> = new Set(words.descriptions)

/** A noun phrase or pronoun that stands for a source, as tokens `[first, last)`. */
export interface SourcePhrase extends TokenRange {
  /** As it stands in the text; null for a pronoun and for what is not safe to show. */
  readonly words: string | null
}

export const articles: ReadonlySet<string> = new Set(words.articles)
/** Links that stand before a phrase and are no part of it. */
export const front: ReadonlySet<string> = new Set(words.front)

/** Back over names, linking words and the words that describe a source, to the first of the phrase. */
export function phraseStart(passage: Passage, head: number, from: number): number {
  let first = head
  while (first > from && head - first < MAX_SOURCE_WORDS && !isBroken(passage, first - 1)) {
    const token = passage.tokens[first - 1]
    // "After officials": a capital at the start of a sentence is no name.
    if (token === undefined || token.quotation >= 0 || subordinators.has(token.norm)) break
    // "Yesterday officials said", "On Monday officials said"
    if (times.has(token.norm)) break
    const part =
      token.capital ||
      links.has(token.norm) ||
      isSourceNoun(withoutPossessive(token.norm)) ||
      descriptions.has(token.norm)
    // "in the case of Roe the court": the name is no part of it; "University of the Arts" is one.
    if (isArticleAfterName(passage, first)) break
    if (!part) break
    first--
  }
  // Links at the very front belong to what stands before ("and officials"), articles to the phrase.
  while (first < head && front.has(passage.tokens[first]?.norm ?? '')) first++
  return withDescription(passage, first, from)
}

function isArticleAfterName({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1]
  return articles.has(tokens[at]?.norm ?? '') && before?.capital === true && !links.has(before.norm)
}

/**
 * "a defence lawyer": one person or thing in the singular has an article, so that what stands between the two belongs to
 * it. A plural has none: "the plan lawyers opposed".
 */
function withDescription(passage: Passage, first: number, from: number): number {
  const token = passage.tokens[first]
  if (token === undefined || token.capital || token.norm.endsWith('s') || articles.has(token.norm)) return first
  for (let at = first - 1; at >= from && first - at <= MAX_DESCRIPTION; at--) {
    const { norm = '', quotation = 0 } = passage.tokens[at] ?? {}
    if (isBroken(passage, at) || quotation >= 0) return first
    if (articles.has(norm) || SINGLE.has(norm)) return at
    if (front.has(norm) || subordinators.has(norm) || pronouns.has(norm) || norm.endsWith('ly')) return first
  }
  return first
}

/** "one nursery owner" */
const SINGLE = new Set(words.single)

/** "a former Justice Department computer crimes prosecutor" */
export const MAX_DESCRIPTION = 6

/** Tokens `[first, last)` as a source; null where they are too many to be one. */
export function phrase(passage: Passage, first: number, last: number): SourcePhrase | null {
  const start = passage.tokens[first]
  const end = passage.tokens[last - 1]
  if (start === undefined || end === undefined || last - first > MAX_SOURCE_WORDS) return null
  return { first, last, words: passage.text.slice(start.start, end.end) }
}
