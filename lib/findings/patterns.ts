import patterns from '@/data/language/patterns.json'
import words from '@/data/language/pattern-words.json'
import type { Category, Quotation, Sentence, Strength } from '@/lib/model'
import { capitalsAt, type CapitalsCheck } from './capitals'
import { hasNamedDoer } from './doers'
import { isParted, type Passage, type TokenRange } from './passage'

export type PatternId = keyof typeof patterns

/** A pattern as its card shows it, in plain words. */
export interface PatternInfo {
  readonly id: PatternId
  readonly name: string
  readonly category: Category
  readonly strength: Strength
  readonly why: string
  readonly ask: string
}

/** What can be said of each pattern, by the `entry` of its findings ("pattern/scare-quotes"). */
export const patternInfo: ReadonlyMap<string, PatternInfo> = new Map(
  Object.entries(patterns).map(([id, info]) => [id, { id, ...info } as PatternInfo]),
)

/** A place where a rule applies. `start` and `end` may reach past the tokens (an exclamation mark). */
export interface PatternMatch extends TokenRange {
  readonly pattern: PatternId
  readonly start: number
  readonly end: number
}

const participles = new Set(words.participles)
const passiveBe = new Set(words.passiveBe)
const between = new Set(words.betweenBeAndParticiple)
const finalCues = new Set(words.finalCues)
const questionCues = words.questionCues.map((cue) => cue.split(' '))
/** Lines by which a page asks its reader for something are no part of the report: "Sign up now!" */
const invitations = new Set(words.invitations)
const cueStarts = new Set(questionCues.map((cue) => cue[0]))

/**
 * What no word list can hold: scare quotes, passives of harm or decision that name no doer, rhetorical questions,
 * exclamation, words in capitals. All but scare quotes are looked for in one pass over the tokens.
 *
 * @param sentences of the body, or one that spans the headline
 */
export function matchPatterns(
  passage: Passage,
  sentences: readonly Pick<Sentence, 'start' | 'end' | 'firstToken' | 'lastToken'>[],
  quotations: readonly Quotation[],
): PatternMatch[] {
  const found: PatternMatch[] = []
  for (const quotation of quotations) {
    if (quotation.kind === 'scare') pushScareQuotes(passage, quotation, found)
  }
  const capitals = capitalsAt(passage)
  const inPost = postsIn(passage.text)
  for (const sentence of sentences) matchSentence(passage, sentence, capitals, inPost, found)
  return found
}

function matchSentence(
  passage: Passage,
  { start, end, firstToken, lastToken }: Pick<Sentence, 'start' | 'end' | 'firstToken' | 'lastToken'>,
  capitals: CapitalsCheck,
  inPost: (at: number) => boolean,
  found: PatternMatch[],
): void {
  for (let index = firstToken; index < lastToken; index++) {
    const token = passage.tokens[index]
    if (token === undefined) return
    if (token.capital && isUpper(passage.text.charCodeAt(token.start + 1)) && capitals(index, firstToken, lastToken)) {
      found.push({ pattern: 'pattern/capitals', first: index, last: index + 1, start: token.start, end: token.end })
    } else if (endsLikeParticiple(token.norm) && participles.has(token.norm)) {
      const be = passiveBefore(passage, index, firstToken)
      if (be >= 0 && !hasNamedDoer(passage, index, firstToken, lastToken)) {
        // With adverbs between, the participle alone: they may be marks of their own ("was reportedly fired").
        const first = be === index - 1 ? be : index
        const start = passage.tokens[first]?.start ?? token.start
        found.push({ pattern: 'pattern/agentless-passive', first, last: index + 1, start, end: token.end })
      }
    }
  }
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
      start: last.start,
      end: mark + 1,
    })
  } else if (passage.text.charCodeAt(mark) === QUESTION) {
    pushQuestion(passage, firstToken, lastToken, mark, found)
  }
}

/** Participles end in d, t or n; most words do not, and are spared the look-up. */
function endsLikeParticiple(norm: string): boolean {
  const code = norm.charCodeAt(norm.length - 1)
  return code === 100 || code === 116 || code === 110
}

/** Not a small ASCII letter: most capitalised words are decided here, by their second character. */
function isUpper(code: number): boolean {
  return code < 97 || code > 122
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
function postsIn(text: string): (at: number) => boolean {
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

function pushScareQuotes(passage: Passage, { inner }: Quotation, found: PatternMatch[]): void {
  const first = lowerBound(passage, inner.start)
  const last = lowerBound(passage, inner.end)
  const start = passage.tokens[first]?.start
  const end = passage.tokens[last - 1]?.end
  // The words alone: a comma inside the marks is the sentence's.
  if (last <= first || start === undefined || end === undefined) return
  found.push({ pattern: 'pattern/scare-quotes', first, last, start, end })
}

/** Index of the first token that starts at or after `offset`. */
export function lowerBound({ tokens }: Passage, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "were later reportedly fired", "has since been wrongly": be and the participle are never far apart. */
const MAX_BETWEEN = 4

/** The form of "be" that makes the participle passive, or -1. */
function passiveBefore(passage: Passage, participle: number, from: number): number {
  for (let index = participle - 1; index >= Math.max(from, participle - MAX_BETWEEN); index--) {
    if (isParted(passage, index)) return -1
    const norm = passage.tokens[index]?.norm ?? ''
    if (between.has(norm) && !passiveBe.has(norm)) continue
    return passiveBe.has(norm) ? index : -1
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
