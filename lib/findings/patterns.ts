import patterns from '@/data/language/patterns.json'
import { signsOf, type Category, type Quotation, type Sentence, type Strength, type Word } from '@/lib/model'
import { capitalsAt, type CapitalsCheck } from './capitals'
import type { Passage, TokenRange } from './passage'
import { postsIn, pushFinalMark } from './patterns-marks'
import { isParticiple, passiveAt } from './patterns-passive'
import { mayBeProductive, productiveAt } from './patterns-productive'

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

/** The patterns that are looked for by their place in `find`; all others are words made up on the spot. */
const OF_SENTENCES: ReadonlySet<string> = new Set<PatternId>([
  'pattern/scare-quotes',
  'pattern/rhetorical-question',
  'pattern/exclamation',
  'pattern/capitals',
  'pattern/agentless-passive',
])

/** A pattern of a word or phrase, which is judged in its context as an entry is. */
export function isProductive(id: string): id is PatternId {
  return patternInfo.has(id) && !OF_SENTENCES.has(id)
}

/** A place where a rule applies. `start` and `end` may reach past the tokens (an exclamation mark). */
export interface PatternMatch extends TokenRange {
  readonly pattern: PatternId
  readonly start: number
  readonly end: number
}

/**
 * What no word list can hold: scare quotes, passives of harm or decision that name no doer, rhetorical questions,
 * exclamation, words in capitals, words made up on the spot. All but scare quotes are looked for in one pass over the
 * tokens.
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
  const signs = signsOf(passage.vocabulary, signOf)
  for (const sentence of sentences) matchSentence(passage, sentence, signs, capitals, inPost, found)
  return found
}

/** What a word may be; most are nothing. */
const PRODUCTIVE = 1
const CAPITAL = 2
const PARTICIPLE = 4

function signOf(word: Word): number {
  return (
    (mayBeProductive(word) ? PRODUCTIVE : 0) + (word.capital ? CAPITAL : 0) + (isParticiple(word.norm) ? PARTICIPLE : 0)
  )
}

function matchSentence(
  passage: Passage,
  sentence: Pick<Sentence, 'start' | 'end' | 'firstToken' | 'lastToken'>,
  signs: Uint8Array,
  capitals: CapitalsCheck,
  inPost: (at: number) => boolean,
  found: PatternMatch[],
): void {
  const { firstToken, lastToken } = sentence
  const { of } = passage.vocabulary
  for (let index = firstToken; index < lastToken; index++) {
    const sign = signs[of[index] ?? 0] ?? 0
    if (sign === 0) continue
    const token = passage.tokens[index]
    if (token === undefined) return
    const productive = (sign & PRODUCTIVE) === 0 ? null : productiveAt(passage, index)
    if (productive !== null) found.push(productive)
    if (token.capital && isUpper(passage.text.charCodeAt(token.start + 1)) && capitals(index, firstToken, lastToken)) {
      found.push({ pattern: 'pattern/capitals', first: index, last: index + 1, start: token.start, end: token.end })
    } else if ((sign & PARTICIPLE) !== 0) {
      const passive = passiveAt(passage, index, firstToken, lastToken)
      if (passive !== null) found.push(passive)
    }
  }
  pushFinalMark(passage, sentence, inPost, found)
}

/** Not a small ASCII letter: most capitalised words are decided here, by their second character. */
function isUpper(code: number): boolean {
  return code < 97 || code > 122
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
