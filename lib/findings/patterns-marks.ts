import words from '@/data/language/pattern-words.json'
import type { Passage } from './passage'
import type { PatternMatch } from './patterns'

const finalCues = new Set(words.finalCues)
const questionCues = words.questionCues.map((cue) => cue.split(' '))
/** Lines by which a page asks its reader for something are no part of the report: "Sign up now!" */
const invitations = new Set(words.invitations)
const cueStarts = new Set(questionCues.map((cue) => cue[0]))

/**
 * Adds the exclamation or the rhetorical question that a sentence of the narrator is, by the mark at its end.
 *
 * @param firstToken tokens `[firstToken, lastToken)` of the sentence at `[start, end)`
 * @param inPost whether a place is in a post pasted without quotation marks
 */
export function pushFinalMark(
  passage: Passage,
  { start, end, firstToken, lastToken }: { start: number; end: number; firstToken: number; lastToken: number },
  inPost: (at: number) => boolean,
  found: PatternMatch[],
): void {
  const last = passage.tokens[lastToken - 1]
  const mark = finalMark(passage.text, start, end)
  if (last === undefined || mark < last.end || last.quotation >= 0) return
  // The mark of a question or cry inside quotation marks is not the narrator's.
  if (/["”»]/.test(passage.text.slice(last.end, mark))) return
  if (passage.text.charCodeAt(mark) === EXCLAMATION) {
    if (goesOn(passage.text, mark) || isInvitation(passage, firstToken) || inPost(mark)) return
    found.push({
      pattern: 'pattern/exclamation',
      first: lastToken - 1,
      last: lastToken,
      start: withSign(passage.text, last.start),
      end: mark + 1,
    })
  } else if (passage.text.charCodeAt(mark) === QUESTION) {
    pushQuestion(passage, firstToken, lastToken, mark, found)
  }
}

/** "£25!": the sign of a currency belongs to its sum. */
function withSign(text: string, start: number): number {
  return /\p{Sc}/u.test(text.charAt(start - 1)) ? start - 1 : start
}

const EXCLAMATION = 33
const QUESTION = 63
/** How much may stand after the mark that ends a sentence: closing quotation marks, brackets, white space. */
const MAX_TAIL = 8

/** "The show Harbour Now! began": a mark before a small letter belongs to a name. */
function goesOn(text: string, mark: number): boolean {
  return /^[!?]*["”’)\]]?\s{1,3}\p{Ll}/u.test(text.slice(mark, mark + MAX_TAIL))
}

/** "Sign up today!", "Thanks for reading!" */
function isInvitation({ tokens }: Passage, first: number): boolean {
  const norm = tokens[first]?.norm ?? ''
  return invitations.has(norm) || invitations.has(`${norm} ${tokens[first + 1]?.norm ?? ''}`)
}

/** How far from a cry the tags, addresses and names of a pasted post may stand: a post is short. */
const POST_REACH = 140
const POST_SIGN = /(?<![\p{L}\p{N}&/])[#@]\p{L}|pic\.twitter\.com|\bt\.co\//gu

/** Tells whether a place is in a post pasted without quotation marks: its cries are not the writer's. */
export function postsIn(text: string): (at: number) => boolean {
  let signs: number[] | null = null
  let next = 0
  // Asked in text order, so that one walk over the signs answers all.
  return (at) => {
    signs ??= Array.from(text.matchAll(POST_SIGN), (match) => match.index)
    while ((signs[next] ?? Infinity) < at - POST_REACH) next++
    return (signs[next] ?? Infinity) <= at + POST_REACH
  }
}

/** Where the sentence's last "!" or "?" stands, or -1. */
function finalMark(text: string, start: number, end: number): number {
  for (let index = end - 1; index >= Math.max(start, end - MAX_TAIL); index--) {
    const code = text.charCodeAt(index)
    if (code === EXCLAMATION || code === QUESTION) return index
    if (code === 34 || code === 0x201d) return -1
    if (!/[\s)\]*_]/.test(text.charAt(index))) return -1
  }
  return -1
}

/** Longer questions are reasoned, not rhetorical. */
const MAX_QUESTION_WORDS = 25

function pushQuestion(passage: Passage, from: number, to: number, mark: number, found: PatternMatch[]): void {
  const { tokens } = passage
  if (to - from > MAX_QUESTION_WORDS) return
  // Only what the text's own voice asks, all of it.
  for (let index = from; index < to; index++) if ((tokens[index]?.quotation ?? -1) >= 0) return
  const start = tokens[from]
  const last = tokens[to - 1]
  if (start === undefined || last === undefined) return
  if (!finalCues.has(last.norm) && !hasCue(passage, from, to)) return
  found.push({ pattern: 'pattern/rhetorical-question', first: from, last: to, start: start.start, end: mark })
}

function hasCue({ tokens }: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!cueStarts.has(tokens[index]?.norm)) continue
    if (questionCues.some((cue) => cue.every((word, i) => index + i < to && tokens[index + i]?.norm === word)))
      return true
  }
  return false
}
