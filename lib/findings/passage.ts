import type { Field, Token, Vocabulary } from '@/lib/model'

/** What the rules of context look at: a body or a headline, as text and tokens. */
export interface Passage {
  readonly field: Field
  readonly text: string
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** A lexicon entry or a pattern found at tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** What stands between token `index` and the next: white space, punctuation, or nothing. */
export function gapAfter(passage: Passage, index: number): string {
  const token = passage.tokens[index]
  const next = passage.tokens[index + 1]
  if (token === undefined) return ''
  return passage.text.slice(token.end, next?.start ?? passage.text.length)
}

/** Norm of the token at `index` if it belongs to `sentence`, else the empty string. */
export function normAt(passage: Passage, index: number, sentence: number): string {
  const token = passage.tokens[index]
  return token !== undefined && token.sentence === sentence ? token.norm : ''
}

/** Marks that part clauses: commas, semicolons, colons, dashes, brackets, quotation marks, the ends of sentences. */
const CLAUSE_MARK = /[,;:()[\]"“”«»…!?.–—]|(?:^|\s)-{1,3}(?:\s|$)/

/** True when punctuation stands between token `index` and the next. Hyphens and apostrophes do not part. */
export function isParted(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  const next = passage.tokens[index + 1]
  if (token === undefined || next === undefined) return true
  // Nearly always one blank: spare the regular expression.
  if (next.start === token.end + 1) return CLAUSE_CODES.has(passage.text.charCodeAt(token.end))
  return CLAUSE_MARK.test(passage.text.slice(token.end, next.start))
}

/** Only a comma parts the word from the one before it, which is the narrator's. */
export function isCommaBefore(passage: Passage, index: number): boolean {
  const before = passage.tokens[index - 1]
  return before !== undefined && before.quotation < 0 && gapAfter(passage, index - 1).trim() === ','
}

/** The same marks where one character stands between two words; an en dash there is a range or a compound. */
const CLAUSE_CODES = new Set([...',;:()[]"“”«»…!?.—'].map((mark) => mark.charCodeAt(0)))

/**
 * True when the word owns what follows: "the union's claim", "the drivers' demands". The norm of a plural has no
 * apostrophe at its end, so the text is asked. "It's" counts too: whoever asks knows what may stand there.
 */
export function isPossessive(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  const next = passage.tokens[index + 1]
  if (token === undefined) return false
  if (token.norm.endsWith("'s") || token.norm.endsWith("s'")) return true
  if (next === undefined || next.sentence !== token.sentence || next.quotation !== token.quotation) return false
  if (!token.norm.endsWith('s')) return false
  const code = passage.text.charCodeAt(token.end)
  if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false
  return passage.text.slice(token.end + 1, next.start).trim() === '' && next.start > token.end + 1
}

/** A norm without its possessive: "regime's" and "regimes'" are looked up as "regime". */
export function withoutPossessive(norm: string): string {
  const length = norm.length
  if (length < 3) return norm
  if (norm.charCodeAt(length - 2) === APOSTROPHE && norm.charCodeAt(length - 1) === LETTER_S) return norm.slice(0, -2)
  return norm.charCodeAt(length - 1) === APOSTROPHE ? norm.slice(0, -1) : norm
}

const APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
const LETTER_S = 115
