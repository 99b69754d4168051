/**
 * The sentence boundaries of Unicode Standard Annex 29 for text of plain letters, digits and punctuation, which nearly
 * all news is. Intl.Segmenter draws the same boundaries, and those of any other text, at several times the cost.
 */

/** Properties of characters, after SentenceBreakProperty.txt of the Unicode Character Database. */
const UNKNOWN = 0
const OTHER = 1
const BLANK = 2
const UPPER = 3
const LOWER = 4
const NUMERIC = 5
const FULL_STOP = 6
const TERMINATOR = 7
const CLOSE = 8
const CONTINUE = 9

const PROPERTIES = new Uint8Array(0x2100)
const assign = (characters: string, property: number): void => {
  for (let at = 0; at < characters.length; at++) PROPERTIES[characters.charCodeAt(at)] = property
}
const assignRange = (first: number, last: number, property: number): void => {
  for (let code = first; code <= last; code++) PROPERTIES[code] = property
}
assignRange(0x21, 0x7e, OTHER)
assignRange(0x30, 0x39, NUMERIC)
assignRange(0x41, 0x5a, UPPER)
assignRange(0x61, 0x7a, LOWER)
assignRange(0xc0, 0xde, UPPER)
assignRange(0xdf, 0xff, LOWER)
assign('×÷£…', OTHER)
// Line breaks are blanks inside a paragraph: see withoutLineBreaks in sentences.ts.
assign(' \t\n\v\f\r\u0085\u00a0\u2028\u2029', BLANK)
assign('.', FULL_STOP)
assign('!?', TERMINATOR)
assign('()[]{}"\'‘’“”«»', CLOSE)
assign(',-:;–—', CONTINUE)

/**
 * Adds to `into` where a sentence begins between `start` and `end`, both left out.
 * @returns false, with nothing added, when the text holds a character whose rules are not here
 */
export function addPlainBoundaries(text: string, start: number, end: number, into: number[]): boolean {
  const before = into.length
  for (let index = start; index < end; index++) {
    const property = propertyAt(text, index)
    if (property === UNKNOWN) {
      into.splice(before)
      return false
    }
    if (property !== FULL_STOP && property !== TERMINATOR) continue
    const boundary = boundaryAfter(text, start, index, end)
    if (boundary > 0 && boundary < end) into.push(boundary)
  }
  return true
}

function propertyAt(text: string, index: number): number {
  return PROPERTIES[text.charCodeAt(index)] ?? UNKNOWN
}

/** The boundary that the mark at `mark` makes, or 0 for none (rules SB6 to SB11). */
function boundaryAfter(text: string, start: number, mark: number, end: number): number {
  const isStop = propertyAt(text, mark) === FULL_STOP
  let at = mark + 1
  if (isStop && at < end) {
    const next = propertyAt(text, at)
    // SB6: "3.5". SB7: "U.S".
    if (next === NUMERIC) return 0
    const before = mark > start ? propertyAt(text, mark - 1) : OTHER
    if (next === UPPER && (before === UPPER || before === LOWER)) return 0
  }
  while (at < end && propertyAt(text, at) === CLOSE) at++
  while (at < end && propertyAt(text, at) === BLANK) at++
  const next = at < end ? propertyAt(text, at) : OTHER
  // SB8a: "no!?" and "no!, she".
  if (next === CONTINUE || next === FULL_STOP || next === TERMINATOR) return 0
  // SB8: the next letter is a small one.
  if (isStop && nextLetter(text, at, end) === LOWER) return 0
  return at
}

/** The first letter or mark from `index` on; what comes before it does not tell. Marks end the search: it is linear. */
function nextLetter(text: string, index: number, end: number): number {
  for (; index < end; index++) {
    const property = propertyAt(text, index)
    if (property === LOWER || property === UPPER || property === FULL_STOP || property === TERMINATOR) return property
  }
  return OTHER
}
