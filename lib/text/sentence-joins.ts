import data from '@/data/language/sentence-ends.json'
import {
  isApostrophe,
  isBlank,
  isDigit,
  isInvisible,
  isLowercaseAt,
  isQuoteMark,
  isUppercaseAt,
  markWidth,
  trimmedEnd,
  trimmedStart,
  wordStartWidth,
} from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'

const BEFORE_NAME = new Set(data.beforeName.words)
const BEFORE_NUMBER = new Set(data.beforeNumber.words)
const NEVER_LAST = new Set(data.neverLast.words)
const EITHER_WAY = new Set(data.eitherWay.words)
const TIME_OF_DAY = new Set(data.eitherWayShort.words)
const AFTER_TIME = new Set(data.afterTime.words)
const EXCLAIMING = new Set(data.exclaiming.words)
const OPENERS = new Set(data.openers.words)
const ASKING = new Set(data.asking.words)

const FULL_STOP = 46
const QUESTION_MARK = 63
const EXCLAMATION_MARK = 33
/** Longer than any word in the lists: what reaches further back is no abbreviation. */
const MAX_WORD = 24
/** Shorter words before a full stop are as often abbreviations as not. */
const SHORTEST_PLAIN_WORD = 4
/** “Why?” Ana Maria Roe asked: the verb stands within so many words of the quotation. */
const MAX_ATTRIBUTION_WORDS = 4

/**
 * Whether the sentence that began at `start` goes on over `boundary`, where a segmenter would end it.
 * @param nextStart the first letter or digit at or after the boundary
 * @param end end of the paragraph
 */
export function goesOn(text: string, start: number, boundary: number, nextStart: number, end: number): boolean {
  const leftEnd = trimmedEnd(text, start, boundary)
  let stop = leftEnd
  while (stop > start && isCloser(text.charCodeAt(stop - 1))) stop--
  const mark = text.charCodeAt(stop - 1)
  const closed = stop < leftEnd
  const next = readNextWord(text, nextStart, end)
  if (next.lower) return !next.brand
  if (mark === FULL_STOP) return goesOnAfterFullStop(text, start, stop - 1, closed, next)
  if (mark !== QUESTION_MARK && mark !== EXCLAMATION_MARK) return false
  if (closed) return isAttribution(text, nextStart, end)
  return EXCLAIMING.has(fold(text.slice(wordStartBefore(text, start, stop - 1), stop - 1))) && !OPENERS.has(next.word)
}

interface NextWord {
  readonly word: string
  readonly start: number
  /** Begins with a small letter. */
  readonly lower: boolean
  /** "iPhone": begins with a small letter wherever it stands. */
  readonly brand: boolean
  /** A quotation mark stands before it. */
  readonly quoted: boolean
}

function goesOnAfterFullStop(text: string, start: number, stop: number, closed: boolean, next: NextWord): boolean {
  const wordStart = wordStartBefore(text, start, stop)
  if (wordStart === stop) return false
  const word = fold(text.slice(wordStart, stop))
  // "1. First", "B. Second": the number of a list item at the start of a sentence.
  if (wordStart === start && (/^\d{1,3}$/.test(word) || /^[a-z]$/.test(word))) return true
  if (NEVER_LAST.has(word)) return true
  const byNumber = isDigit(text.charCodeAt(next.start))
  if (TIME_OF_DAY.has(word)) return !closed && (AFTER_TIME.has(next.word) || byNumber)
  if (!isUppercaseAt(text, wordStart)) return false
  if (BEFORE_NAME.has(word)) return !closed && !byNumber
  if (byNumber) return BEFORE_NUMBER.has(word) || (EITHER_WAY.has(word) && !closed && word.includes('.'))
  if (closed || next.quoted || OPENERS.has(next.word)) return false
  return EITHER_WAY.has(word) || isInitials(word)
}

/** Whether a full stop after this norm may belong to the word: "corp", "etc" and whatever is as short. */
export function mayBeAbbreviation(norm: string): boolean {
  return norm.length < SHORTEST_PLAIN_WORD || EITHER_WAY.has(norm) || BEFORE_NAME.has(norm) || BEFORE_NUMBER.has(norm)
}

/** "J", "j.k": a person's first letters, before a surname. */
function isInitials(word: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(word)
}

/** “Why?” Ana Roe asked: the words that follow a quoted question name who asked it. */
function isAttribution(text: string, start: number, end: number): boolean {
  let index = start
  for (let count = 0; count < MAX_ATTRIBUTION_WORDS && index < end; count++) {
    const wordEnd = endOfWord(text, index, end)
    if (wordEnd === index) return false
    if (count > 0 && ASKING.has(fold(text.slice(index, wordEnd)))) return true
    const capital = isUppercaseAt(text, index)
    if (!capital && wordEnd - index > MAX_WORD) return false
    if (!capital && count > 1) return false
    index = trimmedStart(text, wordEnd, end)
  }
  return false
}

function endOfWord(text: string, start: number, end: number): number {
  let index = start
  while (index < end) {
    const width = wordStartWidth(text, index) || markWidth(text, index)
    const code = text.charCodeAt(index)
    if (width === 0 && !isApostrophe(code) && !isInvisible(code)) break
    index += width || 1
  }
  return index
}

/** Where the word that ends at `stop` begins, inner full stops included; `stop` itself when it is too long. */
function wordStartBefore(text: string, start: number, stop: number): number {
  let index = stop
  while (index > start && stop - index <= MAX_WORD) {
    const code = text.charCodeAt(index - 1)
    const joins = code === FULL_STOP || isApostrophe(code) || isInvisible(code)
    if (!joins && wordStartWidth(text, index - 1) !== 1 && markWidth(text, index - 1) !== 1) break
    index--
  }
  while (index < stop && wordStartWidth(text, index) === 0) index++
  return stop - index > MAX_WORD ? stop : index
}

function readNextWord(text: string, start: number, end: number): NextWord {
  const wordEnd = endOfWord(text, start, Math.min(end, start + MAX_WORD))
  const lower = isLowercaseAt(text, start)
  return {
    word: fold(text.slice(start, wordEnd)),
    start,
    lower,
    brand: lower && (isUppercaseAt(text, start + 1) || isUppercaseAt(text, start + 2)),
    quoted: isQuoteMark(text.charCodeAt(start - 1)),
  }
}

function isCloser(code: number): boolean {
  return isQuoteMark(code) || code === 41 || code === 93 || isBlank(code)
}
