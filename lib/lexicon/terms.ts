/** Soft hyphens, zero-width characters, byte order marks: invisible, and gone from the norms of a text's tokens too. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const APOSTROPHES = /[\u2018\u2019\u02BC\uFF07]/g
const WORD = /~|\*|[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*/gu
/** Nearly all terms: nothing to fold and nothing to part but blanks. */
const PLAIN = /^[a-z~*]+(?: [a-z~*]+)*$/
/** "u.s.": the last full stop belongs to the word, as it does in a text's tokens. */
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u

/**
 * The norms of a term's words, as the tokens of a text have them: lower case, NFC, straight apostrophes,
 * hyphenated words parted. `~` and `*` stay, for contexts.
 */
export function normsOf(term: string): string[] {
  if (PLAIN.test(term)) return term.split(' ')
  const plain = term.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'")
  return (plain.toLowerCase().match(WORD) ?? []).map((word) => (INITIALS.test(word) ? `${word}.` : word))
}
