import { isLineBreak, trimmedEnd, trimmedStart } from '@/lib/text/characters'
import type { Span } from '@/lib/model'

/** A paragraph as the text sets it, trimmed of white space. */
export interface RawParagraph extends Span {
  /** Empty lines between it and the paragraph before. */
  readonly blankLinesBefore: number
}

/** Typewriters, mail programs and plain-text archives break lines within this width. */
const MIN_WRAP_WIDTH = 45
const MAX_WRAP_WIDTH = 95
/** Fewer broken lines than this may be chance: verse, an address, a list. */
const MIN_WRAPPED_LINES = 4
/** Of all lines with a line right below, this share must look broken off in the middle. */
const WRAPPED_SHARE = 0.6
/** Of the lines below, this share must go on in lower case, as running text does. */
const LOWER_CASE_SHARE = 0.4

const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]*$/u
const STARTS_LOWER = /^\p{Ll}/u

/**
 * The paragraphs of a text: every line that is not blank, or, when the text is clearly hard-wrapped, every block of
 * lines between blank lines. Spans are trimmed; together they hold everything visible.
 */
export function splitParagraphs(text: string): RawParagraph[] {
  const lines = splitLines(text)
  return isHardWrapped(text, lines) ? joinLines(lines) : lines
}

function splitLines(text: string): RawParagraph[] {
  const lines: RawParagraph[] = []
  let blankLines = 0
  let index = 0
  while (index < text.length) {
    let lineEnd = index
    while (lineEnd < text.length && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd++
    const start = trimmedStart(text, index, lineEnd)
    if (start < lineEnd) {
      lines.push({ start, end: trimmedEnd(text, start, lineEnd), blankLinesBefore: lines.length > 0 ? blankLines : 0 })
      blankLines = 0
    } else {
      blankLines++
    }
    const isPair = text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10
    index = lineEnd + (isPair ? 2 : 1)
  }
  return lines
}

function isHardWrapped(text: string, lines: readonly RawParagraph[]): boolean {
  let pairs = 0
  let broken = 0
  let lowerCase = 0
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1]
    const below = lines[index]
    if (!above || !below || below.blankLinesBefore > 0) continue
    pairs++
    const width = above.end - above.start
    if (width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) continue
    if (ENDS_SENTENCE.test(text.slice(above.end - 3, above.end))) continue
    broken++
    if (STARTS_LOWER.test(text.slice(below.start, below.start + 2))) lowerCase++
  }
  return broken >= MIN_WRAPPED_LINES && broken >= pairs * WRAPPED_SHARE && lowerCase >= broken * LOWER_CASE_SHARE
}

function joinLines(lines: readonly RawParagraph[]): RawParagraph[] {
  const joined: RawParagraph[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && line.blankLinesBefore === 0) joined[joined.length - 1] = { ...last, end: line.end }
    else joined.push(line)
  }
  return joined
}
