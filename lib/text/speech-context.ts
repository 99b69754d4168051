/** What the search for speakers reads: tokens, which of them are inside marks, and what stands between two of them. */
import { signsOf, type Paragraph, type Sentence, type Span, type Token, type Vocabulary } from '@/lib/model'
import { REPORTING_VERBS } from './reporting'
import { isApostrophe } from './characters'
import { surnamesAmong } from './surnames'
import type { MarkedSpan } from './quotation-marks'

/** A marked span with its tokens `[first, last)`. */
export interface Passage extends MarkedSpan {
  readonly first: number
  readonly last: number
  /** Index into `SpeechContext.passages`. */
  readonly index: number
}

export interface SpeechContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly passages: readonly Passage[]
  /** Paragraphs between blank lines share a number: pages break lines where no paragraph ends. */
  readonly groups: Int32Array
  /** Words for people ("bishop") that end a full name somewhere in the text. */
  readonly surnames: ReadonlySet<string>
  /** For each token the index of the passage that holds it, or -1. */
  readonly owner: Int32Array
  /** For each token the nearest one from it on, back or ahead, that may be a reporting verb; -1 or the count for none. */
  readonly verbBack: Int32Array
  readonly verbAhead: Int32Array
}

/**
 * What stands between two words: `none` is a space, the full stop of an abbreviation or a hyphen; `break` is a
 * colon, semicolon, dash, bracket or question mark, or too much to be one of these.
 */
export type Gap = 'none' | 'comma' | 'break'

/** A stretch between two words that is longer than this holds more than a space and a mark. */
export const LONGEST_GAP = 8

const BLANK_LINE = /\n[ \t\r]{0,80}\n/

export function makeContext(
  input: {
    text: string
    tokens: readonly Token[]
    vocabulary: Vocabulary
    sentences: readonly Sentence[]
    paragraphs: readonly Paragraph[]
  },
  marked: readonly MarkedSpan[],
): SpeechContext {
  const { text, tokens, vocabulary, sentences, paragraphs } = input
  const owner = new Int32Array(tokens.length).fill(-1)
  const passages: Passage[] = []
  let t = 0
  for (const span of marked) {
    while (t < tokens.length && (tokens[t]?.start ?? 0) < span.start) t++
    const first = t
    while (t < tokens.length && (tokens[t]?.start ?? 0) < span.end) owner[t++] = passages.length
    if (t === first) continue
    const { start, end, inner, certain } = span
    passages.push({ start, end, inner, certain, first, last: t, index: passages.length })
  }
  const groups = groupsOf(text, paragraphs)
  const surnames = passages.length > 0 ? surnamesAmong(tokens, vocabulary) : new Set<string>()
  const near = passages.length > 0 ? verbsNear(vocabulary) : NO_VERBS
  return { text, tokens, sentences, paragraphs, passages, owner, groups, surnames, ...near }
}

/** So that a search for a verb jumps to it, however many words and quotations stand between. */
function verbsNear(vocabulary: Vocabulary): Pick<SpeechContext, 'verbBack' | 'verbAhead'> {
  const mayReport = signsOf(vocabulary, ({ norm }) => REPORTING_VERBS.has(norm) || norm === 'according')
  const { of } = vocabulary
  const count = of.length
  const verbBack = new Int32Array(count)
  const verbAhead = new Int32Array(count)
  let last = -1
  for (let i = 0; i < count; i++) {
    if (mayReport[of[i] ?? 0] === 1) {
      verbAhead.fill(i, last + 1, i + 1)
      last = i
    }
    verbBack[i] = last
  }
  verbAhead.fill(count, last + 1)
  return { verbBack, verbAhead }
}

/** For texts without quotations, in which no verb is ever looked for. */
const NO_VERBS = { verbBack: new Int32Array(), verbAhead: new Int32Array() }

/** Numbers paragraphs by the blank lines between them; without any blank line in the text, each is on its own. */
function groupsOf(text: string, paragraphs: readonly Span[]): Int32Array {
  const groups = new Int32Array(paragraphs.length)
  const blank = (p: number) => isBlankLine(text.slice(paragraphs[p - 1]?.end ?? 0, paragraphs[p]?.start ?? 0))
  let hasBlank = false
  for (let p = 1; p < paragraphs.length; p++) {
    const parted = blank(p)
    hasBlank ||= parted
    groups[p] = (groups[p - 1] ?? 0) + (parted ? 1 : 0)
  }
  if (!hasBlank) for (let p = 0; p < paragraphs.length; p++) groups[p] = p
  return groups
}

function isBlankLine(between: string): boolean {
  return between === '\n\n' || (between !== '\n' && BLANK_LINE.test(between))
}

/** What stands between token `i - 1` and token `i`. */
export function gapBefore(context: SpeechContext, i: number): Gap {
  const left = context.tokens[i - 1]
  const right = context.tokens[i]
  if (!left || !right) return 'break'
  if (right.start - left.end === 1) {
    const only = context.text.charCodeAt(left.end)
    if (only === 0x20 || only === 0x2d) return 'none'
  }
  if (right.start - left.end > LONGEST_GAP) return 'break'
  let gap: Gap = 'none'
  for (let at = left.end; at < right.start; at++) {
    const c = context.text.charCodeAt(at)
    if (c === 0x2c) gap = 'comma'
    else if (isBreak(c, context.text, at)) return 'break'
  }
  return gap
}

function isBreak(c: number, text: string, at: number): boolean {
  if (c === 0x3a || c === 0x3b || c === 0x28 || c === 0x29 || c === 0x21 || c === 0x3f) return true
  if (c === 0x0a || c === 0x0d || c === 0x22 || c === 0x201c || c === 0x201d) return true
  if (c >= 0x2012 && c <= 0x2015) return true
  return c === 0x2d && (text.charCodeAt(at + 1) === 0x2d || text.charCodeAt(at + 1) === 0x20)
}

/** "Varga's", "the drivers' demands": token `i` is a possessive; a closing mark after an s is none. */
export function endsPossessive(context: SpeechContext, i: number): boolean {
  const token = context.tokens[i]
  if (!token?.norm.endsWith('s')) return false
  if (token.norm.endsWith("'s")) return true
  const { text } = context
  if (!isApostrophe(text.charCodeAt(token.end)) || !isSpace(text.charCodeAt(token.end + 1))) return false
  const passage = context.passages[context.owner[i] ?? -1]
  return passage === undefined || token.end < passage.inner.end
}

function isSpace(c: number): boolean {
  return c === 0x20 || c === 0x0a || c === 0xa0
}

/** First token of the sentence that token `i` is in, and the index after its last. */
export function sentenceBounds(context: SpeechContext, i: number): readonly [number, number] {
  const sentence = context.sentences[context.tokens[i]?.sentence ?? -1]
  return sentence ? [sentence.firstToken, sentence.lastToken] : [i, i + 1]
}

/** The span of tokens `[from, to)`. */
export function tokenSpan(context: SpeechContext, from: number, to: number): Span {
  const first = context.tokens[from]
  const last = context.tokens[to - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}
