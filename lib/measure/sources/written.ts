/** Single words of a source as the text writes them. */

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu

/** Without marks around it and a possessive 's. */
export function bare(word: string): string {
  if (word === '&') return word
  const trimmed =
    isPlain(word.charCodeAt(0)) && isPlain(word.charCodeAt(word.length - 1)) ? word : word.replace(EDGES, '')
  const end = trimmed.length - 2
  const mark = trimmed.charCodeAt(end)
  return end > 0 && (mark === 0x27 || mark === 0x2019) && trimmed.endsWith('s') ? trimmed.slice(0, end) : trimmed
}

/** An ASCII letter: most words need no regular expression. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

export function lower(word: string | undefined): string {
  const norm = (word ?? '').toLowerCase()
  return norm.includes('’') ? norm.replaceAll('’', "'") : norm
}

export function isCapital(word: string | undefined): boolean {
  if (word === undefined) return false
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

export function isAcronym(word: string): boolean {
  return /^[\p{Lu}\d.&]{2,}$/u.test(word)
}
