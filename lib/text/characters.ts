/** Classes of characters, by UTF-16 code unit. The scanners of this folder ask here, so that they agree. */

/** One flag per ASCII code: letter or digit. */
const ASCII_WORD = new Uint8Array(128)
for (let code = 0; code < 128; code++) if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) ASCII_WORD[code] = 1

const WORD_START = /[\p{L}\p{N}]/uy
const MARK = /\p{M}/uy
const UPPERCASE = /\p{Lu}/uy
const LOWERCASE = /\p{Ll}/uy

/** Unicode calls it a letter; in English it is typed as an apostrophe and begins no word. */
const LETTER_APOSTROPHE = 0x2bc

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

/** General punctuation, arrows, mathematics, box drawing, dingbats: no letters live there, so no regex is asked. */
export function isSymbolBlock(code: number): boolean {
  return code >= 0x2000 && code < 0x2070
}

function widthAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}

/** How many code units a letter or digit takes at `index`: 0 when there is none. */
export function wordStartWidth(text: string, index: number): 0 | 1 | 2 {
  const code = text.charCodeAt(index)
  if (code < 128) return ASCII_WORD[code] === 1 ? 1 : 0
  if (Number.isNaN(code) || code === LETTER_APOSTROPHE || isSymbolBlock(code)) return 0
  if (!matchesAt(WORD_START, text, index)) return 0
  return widthAt(text, index)
}

/** How many code units a combining mark takes at `index`: 0 when there is none. */
export function markWidth(text: string, index: number): 0 | 1 | 2 {
  const code = text.charCodeAt(index)
  if (!(code >= 0x300) || isSymbolBlock(code) || !matchesAt(MARK, text, index)) return 0
  return widthAt(text, index)
}

export function isAsciiWord(code: number): boolean {
  return code < 128 && ASCII_WORD[code] === 1
}

/** A to Z and a to z. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isUppercaseAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return code >= 65 && code <= 90
  return matchesAt(UPPERCASE, text, index)
}

export function isLowercaseAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return code >= 97 && code <= 122
  return matchesAt(LOWERCASE, text, index)
}

/** Characters that no reader sees: soft hyphen, zero-width spaces and joiners, marks of direction. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff
}

/** Ends a line: LF, CR, vertical tab, form feed, next line, line and paragraph separator. */
export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** White space of any kind, line breaks and the non-breaking spaces included. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0x85) return false
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Takes up no ink: white space or invisible. */
export function isBlank(code: number): boolean {
  return isSpace(code) || isInvisible(code)
}

/** Straight and curly apostrophes, and the accents that are typed in their place. */
export function isApostrophe(code: number): boolean {
  return (
    code === 39 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x201b ||
    code === LETTER_APOSTROPHE ||
    code === 0xff07 ||
    code === 96 ||
    code === 0xb4
  )
}

/** Parts the words of a compound: hyphen-minus, hyphen, non-breaking hyphen. Dashes are none of them. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011
}

/** Any quotation mark, single or double, straight, curly or angled. */
export function isQuoteMark(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a ||
    code === 0xff02
  )
}

/** The end of `text` before trailing blanks, not below `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end
}

/** The start of `text` after leading blanks, not above `end`. */
export function trimmedStart(text: string, start: number, end: number): number {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  return start
}
