import {
  isApostrophe,
  isAsciiWord,
  isDigit,
  isHyphen,
  isInvisible,
  markWidth,
  wordStartWidth,
} from '@/lib/text/characters'
import { nextHash, Words } from '@/lib/text/words'
import type { Token, Word } from '@/lib/model'

const FULL_STOP = 46
const COMMA = 44

/** How far a word reaches. */
interface Extent {
  end: number
  /** "U.S", "a.m.": the full stops belong to the word. */
  dotted: boolean
}

/**
 * The running words of `text.slice(start, end)`, as offsets into `text`.
 *
 * A word is a run of letters, digits and their marks, joined by apostrophes ("don't", "O'Neill", "'90s"). Hyphens part
 * it into tokens, the later ones `glued`. Dotted abbreviations ("U.S.", "a.m.") and numbers ("1,200", "3.5") are one
 * token. One pass over the characters; the time is linear.
 * @param sentence what `Token.sentence` is set to
 * @param into tokens are added here, for callers that read sentence after sentence
 * @param words the words of this text, for the same callers: those of the tokens are added
 */
export function tokenize(
  text: string,
  start = 0,
  end = text.length,
  sentence = 0,
  into: Token[] = [],
  words: Words = new Words(text),
): Token[] {
  const extent: Extent = { end: start, dotted: false }
  let previousEnd = -1
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    const isAscii = isAsciiWord(code)
    const begins = isAscii || (code >= 128 && wordStartWidth(text, index) > 0)
    if (!begins && !(isApostrophe(code) && isDecade(text, index, end))) {
      index++
      continue
    }
    const tokenStart = index
    const glued = previousEnd === tokenStart - 1 && previousEnd >= 0 && isHyphen(text.charCodeAt(previousEnd))
    let word: Word
    let hash = 0
    if (isAscii) {
      let next = code
      do {
        hash = nextHash(hash, next)
        next = text.charCodeAt(++index)
      } while (index < end && isAsciiWord(next))
    }
    if (isAscii && (index >= end || endsPlainWord(text, tokenStart, index))) {
      word = words.addPlain(tokenStart, index, glued, hash)
    } else {
      readWord(text, tokenStart, end, extent)
      index = extent.end
      word = words.add(tokenStart, index, extent.dotted, glued)
    }
    const { norm, capital } = word
    into.push({ start: tokenStart, end: index, norm, glued, capital, sentence, quotation: -1 })
    previousEnd = index
  }
  return into
}

/**
 * Whether the run of ASCII letters and digits from `start` to `index` is a whole word, as nearly all are: what follows
 * joins nothing to it. False where `readWord` has to look closer.
 */
function endsPlainWord(text: string, start: number, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code >= 128 || isApostrophe(code)) return false
  if (code !== FULL_STOP && code !== COMMA) return true
  return !isDigit(text.charCodeAt(index - 1)) && (code === COMMA || index - start > 1)
}

/** Reads the word that begins at `start`; writes into `extent` to spare an object per word. */
function readWord(text: string, start: number, limit: number, extent: Extent): void {
  extent.dotted = false
  let index = start
  if (isApostrophe(text.charCodeAt(start))) index++
  // Where the last visible character ends: invisible ones belong to a word only when more of it follows.
  let end = index
  while (index < limit) {
    const code = text.charCodeAt(index)
    if (isAsciiWord(code)) {
      end = ++index
    } else if (code === FULL_STOP || code === COMMA) {
      if (code === FULL_STOP && readDotted(text, start, index, limit, extent)) return
      if (!isDigit(text.charCodeAt(index - 1)) || index + 1 >= limit || !isDigit(text.charCodeAt(index + 1))) break
      end = ++index
    } else if (isApostrophe(code)) {
      if (index + 1 >= limit || wordStartWidth(text, index + 1) === 0) break
      index++
    } else if (code < 128) {
      break
    } else {
      const width = wordStartWidth(text, index) || markWidth(text, index)
      if (width === 0 && !isInvisible(code)) break
      index += width || 1
      if (width > 0) end = Math.min(index, limit)
    }
  }
  extent.end = end
}

/** "U.S.", "a.m", "J.K.": single letters parted by full stops. `stop` is the first of them. */
function readDotted(text: string, start: number, stop: number, limit: number, extent: Extent): boolean {
  if (stop !== start + 1) return false
  let end = stop
  while (end < limit && text.charCodeAt(end) === FULL_STOP && isSingleLetter(text, end + 1, limit)) end += 2
  if (end === stop) return false
  if (end < limit && text.charCodeAt(end) === FULL_STOP) end++
  if (isPossessive(text, end, limit)) end += 2
  extent.dotted = true
  extent.end = end
  return true
}

function isSingleLetter(text: string, index: number, limit: number): boolean {
  if (index >= limit || wordStartWidth(text, index) !== 1 || isDigit(text.charCodeAt(index))) return false
  return index + 1 >= limit || (wordStartWidth(text, index + 1) === 0 && markWidth(text, index + 1) === 0)
}

function isPossessive(text: string, index: number, limit: number): boolean {
  if (index + 1 >= limit || !isApostrophe(text.charCodeAt(index))) return false
  const letter = text.charCodeAt(index + 1)
  return (letter === 115 || letter === 83) && (index + 2 >= limit || wordStartWidth(text, index + 2) === 0)
}

/** An apostrophe that opens "'90s" and is no quotation mark. */
function isDecade(text: string, index: number, limit: number): boolean {
  return (
    index + 3 < limit &&
    isDigit(text.charCodeAt(index + 1)) &&
    isDigit(text.charCodeAt(index + 2)) &&
    text.charCodeAt(index + 3) === 115 &&
    (index + 4 >= limit || wordStartWidth(text, index + 4) === 0)
  )
}
