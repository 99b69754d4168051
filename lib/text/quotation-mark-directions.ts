/** Reads single quotation marks off a text and says, from shape and neighbours, which way each can face. */
import words from '@/data/language/quotation-words.json'
import type { Span } from '@/lib/model'

export interface Mark extends Span {
  readonly family: 'double' | 'single'
  /** The way it most likely faces; null when its neighbours do not tell. */
  readonly direction: 'open' | 'close' | null
  readonly opens: boolean
  readonly closes: boolean
  /** Single marks: surely a quotation mark (beside punctuation), not perhaps an apostrophe. */
  readonly firm: boolean
  /** A closing shape (’) that stands where only an opening one makes sense. */
  readonly reversed: boolean
  /** Straight double mark right after a digit: perhaps inches. */
  readonly afterDigit: boolean
}

type Shape = 'open' | 'close' | 'both'

/** Marks by character. „ and ‚ open; “ closes where they have opened, which its neighbours show. */
const SHAPES: ReadonlyMap<number, readonly ['double' | 'single', Shape]> = new Map([
  [0x22, ['double', 'both']],
  [0xff02, ['double', 'both']],
  [0x201c, ['double', 'open']],
  [0x201d, ['double', 'close']],
  [0x201e, ['double', 'open']],
  [0x201f, ['double', 'open']],
  [0xab, ['double', 'open']],
  [0xbb, ['double', 'close']],
  [0x27, ['single', 'both']],
  [0x60, ['single', 'open']],
  [0x2018, ['single', 'open']],
  [0x2019, ['single', 'close']],
  [0x201a, ['single', 'open']],
  [0x201b, ['single', 'open']],
  [0x2039, ['single', 'open']],
  [0x203a, ['single', 'close']],
])

const LETTER = /\p{L}/u
const ELISIONS: ReadonlySet<string> = new Set(words.elisions)
/** Longest elision ("gainst") and one more, to see that it ends. */
const ELISION_REACH = 8

/** The quotation marks of one stretch of text, in order. Apostrophes and measures are left out where that is plain. */
export function readMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = []
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) continue
    const shape = SHAPES.get(code)
    if (!shape) continue
    const twin = (code === 0x27 || code === 0x60) && at + 1 < span.end && text.charCodeAt(at + 1) === code
    const end = twin ? at + 2 : at + 1
    const before = at > span.start ? text.charCodeAt(at - 1) : 0x20
    const after = end < span.end ? text.charCodeAt(end) : 0x20
    const family = twin ? 'double' : shape[0]
    const mark =
      family === 'double'
        ? doubleMark(text, at, end, before, after, shape[1], span.start)
        : singleMark(text, at, end, before, after, shape[1])
    if (mark) marks.push(mark)
    at = end - 1
  }
  return marks
}

function doubleMark(
  text: string,
  start: number,
  end: number,
  before: number,
  after: number,
  shape: Shape,
  from: number,
): Mark | null {
  const mayOpen = startsHere(before) && !isSpace(after)
  const mayClose = !isSpace(before) && endsHere(after)
  const afterDigit = isDigit(before)
  if (shape === 'both' && afterDigit && followsFeet(text, start, from)) return null
  let direction: 'open' | 'close' | null = null
  if (mayOpen !== mayClose) direction = mayOpen ? 'open' : 'close'
  else if (shape !== 'both') direction = shape
  else if (!mayOpen && isLetter(before) && isLetter(after)) return null
  // The shape decides unless the neighbours flatly contradict it („…“, or ” where only an opening mark fits).
  if (shape === 'open' && !(direction === 'close' && !startsHere(before))) direction = 'open'
  if (shape === 'close' && !(direction === 'open' && isSpace(before) && isLetter(after))) direction = 'close'
  if (shape !== 'both' && direction === null) direction = shape
  const guess = direction ?? null
  return {
    start,
    end,
    family: 'double',
    direction: guess,
    opens: guess !== 'close' && !(guess === null && afterDigit),
    closes: guess !== 'open',
    firm: true,
    reversed: false,
    afterDigit: afterDigit && shape === 'both',
  }
}

function singleMark(
  text: string,
  start: number,
  end: number,
  before: number,
  after: number,
  shape: Shape,
): Mark | null {
  if (isWord(before) && isWord(after)) return null // don't
  const mayOpen = startsHere(before) && !isSpace(after) && !isDigit(after) && !isElision(text, end)
  const mayClose = !isSpace(before) && endsHere(after) && !startsElision(text, start)
  if (shape === 'open') {
    if (!mayOpen && !(code(text, start) === 0x2018 && mayClose)) return null
  }
  const opens = mayOpen && !(mayClose && shape === 'close')
  const closes = mayClose && !opens
  if (!opens && !closes) return null
  if (closes && isDigit(before) && shape === 'both') return null // 6'
  const reversed = opens && shape === 'close'
  const firm = closes
    ? isSentencePunctuation(before) || (!isSpace(after) && !isLetter(after)) || !endsLikePossessive(text, start)
    : shape === 'open' && code(text, start) === 0x2018 && opensFirmly(text, start)
  return {
    start,
    end,
    family: 'single',
    direction: opens ? 'open' : 'close',
    opens,
    closes,
    firm,
    reversed,
    afterDigit: false,
  }
}

/** A curly opening mark at a paragraph's start or after a comma or colon is no slip of the keyboard. */
function opensFirmly(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && text.charCodeAt(at) === 0x20) at--
  if (at < 0) return true
  const before = text.charCodeAt(at)
  return before === 0x2c || before === 0x3a || before === 0x0a || before === 0x0d
}

/** workers', goin', thinkin' */
function endsLikePossessive(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1) | 0x20
  return (
    last === 0x73 || last === 0x7a || last === 0x78 || (last === 0x6e && (text.charCodeAt(start - 2) | 0x20) === 0x69)
  )
}

/** The word after an apostrophe is one that drops its beginning ('tis, 'em), or a decade's number. */
function isElision(text: string, at: number): boolean {
  let end = at
  while (end < text.length && end - at < ELISION_REACH && isLetter(text.charCodeAt(end))) end++
  return end > at && ELISIONS.has(text.slice(at, end).toLowerCase())
}

/** rock 'n' roll: the second apostrophe. */
function startsElision(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) | 0x20) === 0x6e && isApostrophe(text.charCodeAt(at - 2))
}

/** 5'10" and 6' 2": a mark after digits that follow feet. */
function followsFeet(text: string, at: number, from: number): boolean {
  let i = at - 1
  while (i >= from && isDigit(text.charCodeAt(i)) && at - i < 5) i--
  while (i >= from && text.charCodeAt(i) === 0x20 && at - i < 7) i--
  return i > from && isApostrophe(text.charCodeAt(i)) && isDigit(text.charCodeAt(i - 1))
}

function code(text: string, at: number): number {
  return text.charCodeAt(at)
}

function isApostrophe(c: number): boolean {
  return c === 0x27 || c === 0x2019 || c === 0x2018
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39
}

function isLetter(c: number): boolean {
  if (c < 0x80) return (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a
  return LETTER.test(String.fromCharCode(c)) || (c >= 0xd800 && c <= 0xdfff)
}

function isWord(c: number): boolean {
  return isLetter(c) || isDigit(c)
}

function isSpace(c: number): boolean {
  return (
    c <= 0x20 ||
    c === 0xa0 ||
    (c >= 0x2000 && c <= 0x200b) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x3000 ||
    c === 0xfeff
  )
}

function isQuote(c: number): boolean {
  return SHAPES.has(c)
}

function isDash(c: number): boolean {
  return c === 0x2d || (c >= 0x2010 && c <= 0x2015)
}

/** Space, opening bracket, dash, slash or another mark: a quotation can start after it. */
function startsHere(before: number): boolean {
  return (
    isSpace(before) ||
    before === 0x28 ||
    before === 0x5b ||
    before === 0x7b ||
    before === 0x2f ||
    isDash(before) ||
    isQuote(before)
  )
}

/** Anything but a letter or digit: a quotation can end before it. */
function endsHere(after: number): boolean {
  return !isWord(after)
}

function isSentencePunctuation(c: number): boolean {
  return c === 0x2e || c === 0x2c || c === 0x21 || c === 0x3f || c === 0x3b || c === 0x2026 || isDash(c)
}
