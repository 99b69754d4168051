import words from '@/data/language/context.json'
import patternWords from '@/data/language/pattern-words.json'
import { signsOf, type Token } from '@/lib/model'
import type { Passage } from './passage'

/**
 * `(index, from, to)`: whether the token at `index` of a sentence with tokens `[from, to)` is in capitals for emphasis.
 */
export type CapitalsCheck = (index: number, from: number, to: number) => boolean

const emphatic = new Set(words.emphatic)
const labels = new Set(patternWords.labels)
/** Shorter ones are mostly initials and "I", "OK", "TV". */
const MIN_LETTERS = 3
/** A line with this share of its words in capitals is a heading, not emphasis. */
const CAPITALS_LINE_SHARE = 0.5
/** Fewest letters of a word whose use in small letters shows that it is an ordinary word: "it" and "us" show nothing. */
const MIN_ORDINARY = 4

/**
 * Emphasis by capitals: an ordinary word in capitals in a line that is not. Ordinary means that it is on a short list
 * of emphatic words or stands in small letters elsewhere in the passage; other capitals are acronyms.
 */
export function capitalsAt(passage: Passage): CapitalsCheck {
  let lower: Set<string> | undefined
  // Tokens come sentence by sentence: one answer is kept, so that a long line is looked over once.
  let line = { from: -1, capitals: false }
  const isOrdinary = (index: number): boolean => {
    const token = passage.tokens[index]
    if (token === undefined) return false
    if (emphatic.has(token.norm)) return true
    lower ??= lowerUses(passage)
    return token.end - token.start >= MIN_ORDINARY && lower.has(token.norm)
  }
  // "USA TODAY", "#SAVE": a neighbour in capitals that is a name makes it one, and so does a tag.
  const isNameLike = (index: number, from: number, to: number): boolean =>
    index >= from && index < to && isCapitals(passage, index) && !isOrdinary(index) && isLong(passage, index)
  return (index, from, to) => {
    const token = passage.tokens[index]
    if (token === undefined || !isLong(passage, index) || !isCapitals(passage, index)) return false
    if (token.glued || passage.tokens[index + 1]?.glued === true || isTag(passage, token)) return false
    if (labels.has(token.norm) || !isOrdinary(index)) return false
    if (isNameLike(index - 1, from, to) || isNameLike(index + 1, from, to)) return false
    if (line.from !== from) line = { from, capitals: isCapitalsLine(passage, from, to) }
    return !line.capitals && !isLabel(passage, index)
  }
}

function isLong({ tokens }: Passage, index: number): boolean {
  const token = tokens[index]
  return token !== undefined && token.end - token.start >= MIN_LETTERS
}

/** Which of the words that stand in capitals somewhere stand in small letters elsewhere. */
function lowerUses(passage: Passage): Set<string> {
  const { tokens, vocabulary } = passage
  const { of } = vocabulary
  const candidates = new Set<string>()
  const isCapital = signsOf(vocabulary, ({ capital }) => capital)
  for (let index = 0; index < of.length; index++) {
    if (isCapital[of[index] ?? 0] === 1 && isCapitals(passage, index)) candidates.add(tokens[index]?.norm ?? '')
  }
  const lower = new Set<string>()
  if (candidates.size === 0) return lower
  const isLower = signsOf(vocabulary, ({ capital, norm }) => !capital && candidates.has(norm))
  for (let index = 0; index < of.length; index++) {
    const token = isLower[of[index] ?? 0] === 1 ? tokens[index] : undefined
    if (token && !isTag(passage, token)) lower.add(token.norm)
  }
  return lower
}

/** "#tag", "@handle": written as its maker chose. */
function isTag({ text }: Passage, token: Token): boolean {
  const before = text.charCodeAt(token.start - 1)
  return before === 35 || before === 64
}

function isCapitals({ tokens, text }: Passage, index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  const second = text.charCodeAt(token.start + 1)
  // Most capitalised words go on in small letters: decided by their second character.
  if (second >= 97 && second <= 122) return false
  return /^[\p{Lu}'’]+$/u.test(text.slice(token.start, token.end))
}

function isCapitalsLine(passage: Passage, from: number, to: number): boolean {
  let capitals = 0
  let lower = 0
  for (let index = from; index < to; index++) {
    const token = passage.tokens[index]
    if (token !== undefined && token.end - token.start < 2) continue
    if (isCapitals(passage, index)) capitals++
    else lower++
  }
  return capitals >= CAPITALS_LINE_SHARE * (capitals + lower)
}

/** "NOTE: …": a label, not a raised voice. */
function isLabel({ tokens, text }: Passage, index: number): boolean {
  const token = tokens[index]
  return token !== undefined && text.charAt(token.end) === ':'
}
