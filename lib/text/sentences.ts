import {
  isBlank,
  isLineBreak,
  isLowercaseAt,
  isUppercaseAt,
  trimmedEnd,
  trimmedStart,
  wordStartWidth,
} from '@/lib/text/characters'
import { goesOn } from '@/lib/text/sentence-joins'
import { addPlainBoundaries } from '@/lib/text/sentence-rules'
import type { Span } from '@/lib/model'

/**
 * Intl.Segmenter's time grows faster than its input; pieces of this length keep it linear. Far longer than any
 * sentence, so that a piece nearly always ends in a whole one.
 */
const PIECE_LENGTH = 4_000

const ELLIPSIS = 0x2026
const FULL_STOP = 46

/**
 * The sentences of one paragraph, `text.slice(start, end)`, trimmed of white space, as offsets into `text`.
 * Intl.Segmenter (Unicode Standard Annex 29) proposes the boundaries; `goesOn` strikes out those after abbreviations,
 * initials, list numbers and inside an attribution; boundaries after "…" and after a lost blank are added.
 * A line break inside the paragraph is a blank. Whatever is visible lies in a sentence.
 */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const first = trimmedStart(text, start, end)
  const last = trimmedEnd(text, first, end)
  if (first === last) return []
  if (!mayEndInside(text, first, last)) return [{ start: first, end: last }]
  const sentences: Span[] = []
  let sentenceStart = first
  // The first word at or after the sentence's start, and at or after the boundary: kept, so that none is sought twice.
  let firstWord = wordFrom(text, first, last)
  let nextWord = firstWord
  for (const proposed of boundaries(text, first, last)) {
    const boundary = afterNoteNumber(text, proposed)
    if (boundary <= sentenceStart) continue
    if (nextWord < boundary) nextWord = wordFrom(text, boundary, last)
    // Without a word on one of its sides it is no boundary: emoji, a row of stars, a closing quotation mark.
    if (firstWord >= boundary || nextWord === last) continue
    if (goesOn(text, sentenceStart, boundary, nextWord, last)) continue
    sentences.push({ start: sentenceStart, end: trimmedEnd(text, sentenceStart, boundary) })
    sentenceStart = trimmedStart(text, boundary, last)
    firstWord = nextWord
  }
  sentences.push({ start: sentenceStart, end: last })
  return sentences
}

/** Whether anything stands before the last character that may end a sentence; else the segmenter need not be asked. */
function mayEndInside(text: string, start: number, end: number): boolean {
  for (let index = start; index < end - 1; index++) {
    const code = text.charCodeAt(index)
    if (code === FULL_STOP || code === 33 || code === 63) return true
    // Beyond Latin and its quotation marks: ellipsis, doubled marks, the full stops of other scripts.
    if (code > 0x24f && (code < 0x2000 || code >= ELLIPSIS)) return true
  }
  return false
}

/** The first letter or digit at or after `index`, or `end`. */
function wordFrom(text: string, index: number, end: number): number {
  while (index < end && wordStartWidth(text, index) === 0) index++
  return index
}

/** "so.[1] Then": the segmenter ends the sentence after the bracket; the number of the note belongs to what it ends. */
function afterNoteNumber(text: string, boundary: number): number {
  if (text.charCodeAt(boundary - 1) !== 91) return boundary
  const closing = text.slice(boundary, boundary + 4).indexOf(']')
  return closing > 0 ? boundary + closing + 1 : boundary
}

/** Made once: it holds no state that one call could leave to another. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Where a sentence may begin, in order, without `start` and `end`. */
function boundaries(text: string, start: number, end: number): number[] {
  const found: number[] = []
  let pieceStart = start
  while (pieceStart < end) {
    const pieceEnd = pieceBoundary(text, pieceStart, end)
    const count = found.length
    if (!addPlainBoundaries(text, pieceStart, pieceEnd, found)) addBoundaries(text, pieceStart, pieceEnd, found)
    const last = found.length > count ? (found.at(-1) ?? pieceStart) - pieceStart : 0
    // The last sentence of a piece may be cut off: read it again with what follows, unless it fills the whole piece.
    if (pieceEnd === end) break
    pieceStart = last > 0 ? pieceStart + last : pieceEnd
    if (found.at(-1) !== pieceStart) found.push(pieceStart)
  }
  return withLostBoundaries(text, start, end, found)
}

/** Adds to `into` where the segmenter begins a sentence between `start` and `end`. */
function addBoundaries(text: string, start: number, end: number, into: number[]): void {
  for (const { index } of segmenter.segment(withoutLineBreaks(text.slice(start, end)))) {
    if (index > 0) into.push(start + index)
  }
}

/** Where a piece ends: the limit, moved back to a blank near it so that no word and no surrogate pair is cut. */
function pieceBoundary(text: string, start: number, end: number): number {
  if (end - start <= PIECE_LENGTH) return end
  const limit = start + PIECE_LENGTH
  for (let index = limit; index > limit - PIECE_LENGTH / 4; index--) {
    if (isBlank(text.charCodeAt(index))) return index
  }
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit + 1 : limit
}

/** The segmenter takes a line break for the end of a sentence; in a hard-wrapped paragraph it is a blank. */
function withoutLineBreaks(piece: string): string {
  for (let index = 0; index < piece.length; index++) {
    if (isLineBreak(piece.charCodeAt(index))) return piece.replace(/[\n-\r\u0085\u2028\u2029]/g, ' ')
  }
  return piece
}

/** Adds the boundaries that the segmenter does not see: "… Then" and "said.The". */
function withLostBoundaries(text: string, start: number, end: number, found: number[]): number[] {
  const lost: number[] = []
  for (let index = start + 1; index < end - 1; index++) {
    const code = text.charCodeAt(index)
    if (code === ELLIPSIS && isBlank(text.charCodeAt(index + 1))) {
      const next = trimmedStart(text, index + 1, end)
      if (next < end && isUppercaseAt(text, next)) lost.push(next)
    } else if (code === FULL_STOP && isLostBlank(text, index, start, end)) {
      lost.push(index + 1)
    }
  }
  return lost.length === 0 ? found : [...new Set([...found, ...lost])].sort((a, b) => a - b)
}

/** "said.The": three small letters, a full stop, a capital and a small letter, as where a page lost a line break. */
function isLostBlank(text: string, stop: number, start: number, end: number): boolean {
  if (stop - 3 < start || stop + 2 >= end || !isUppercaseAt(text, stop + 1) || !isLowercaseAt(text, stop + 2)) {
    return false
  }
  return isLowercaseAt(text, stop - 1) && isLowercaseAt(text, stop - 2) && isLowercaseAt(text, stop - 3)
}
