import type { Family } from '@/lib/model'
import type { ReadingParagraph, Run } from '@/lib/view/reading'

/** A piece of a line that is set in one way. */
export interface LinePiece {
  readonly words: string
  /** The family of its mark, or null. */
  readonly family: Family | null
}

/** A line of a text on paper. */
export interface TextLine {
  /** From 1, through the whole text. */
  readonly number: number
  /** Where its first word starts and its last one ends, in the text as given. */
  readonly start: number
  readonly end: number
  readonly pieces: readonly LinePiece[]
}

/** Characters of a line: at 11 point it fits A4 and Letter with room for its number. */
export const LINE_CHARACTERS = 84

interface Part extends LinePiece {
  readonly start: number
}

/**
 * The counted paragraphs of a text in numbered lines, the same on every printer, so that a class and an answer key speak
 * of the same line.
 * @returns one list of lines for each paragraph
 */
export function numberedLines(paragraphs: readonly ReadingParagraph[]): readonly (readonly TextLine[])[] {
  let number = 0
  return paragraphs
    .filter(({ counted }) => counted)
    .map((paragraph) => brokenLines(wordsOf(paragraph)).map((parts) => lineOf(parts, ++number)))
    .filter((lines) => lines.length > 0)
}

/** A headline in pieces, on one line. */
export function headlinePieces(runs: readonly Run[]): readonly LinePiece[] {
  return runs.map(({ text, mark }) => ({ words: text.replace(/\s+/gu, ' '), family: mark?.family ?? null }))
}

/** Words as parts without white space: a mark may end within a word ("storm" of “storm”). */
function wordsOf({ sentences }: ReadingParagraph): readonly (readonly Part[])[] {
  const words: Part[][] = []
  let open = false
  for (const { start, text, mark } of sentences.flatMap(({ runs }) => runs)) {
    for (const match of text.matchAll(/\s+|\S{1,84}/gu)) {
      if (match[0].trim() === '') {
        open = false
        continue
      }
      const part = { start: start + match.index, words: match[0], family: mark?.family ?? null }
      const last = words.at(-1)
      if (open && last && lengthOf(last) + part.words.length <= LINE_CHARACTERS) last.push(part)
      else words.push([part])
      open = true
    }
  }
  return words
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { words }) => sum + words.length, 0)
}

/** Words gathered into lines. */
function brokenLines(words: readonly (readonly Part[])[]): readonly (readonly (readonly Part[])[])[] {
  const lines: (readonly Part[])[][] = []
  let length = Infinity
  for (const word of words) {
    const own = lengthOf(word)
    if (length + 1 + own > LINE_CHARACTERS) {
      lines.push([word])
      length = own
    } else {
      lines.at(-1)?.push(word)
      length += 1 + own
    }
  }
  return lines
}

function lineOf(words: readonly (readonly Part[])[], number: number): TextLine {
  const pieces: LinePiece[] = []
  const add = (piece: LinePiece) => {
    const last = pieces.at(-1)
    if (last && last.family === piece.family) pieces[pieces.length - 1] = { ...last, words: last.words + piece.words }
    else pieces.push(piece)
  }
  words.forEach((word, index) => {
    const [first] = word
    // The space between two words is part of a mark only where both are.
    if (index > 0) add({ words: ' ', family: first?.family === pieces.at(-1)?.family ? (first?.family ?? null) : null })
    word.forEach(({ words: own, family }) => add({ words: own, family }))
  })
  const last = words.at(-1)?.at(-1)
  return { number, start: words[0]?.[0]?.start ?? 0, end: last ? last.start + last.words.length : 0, pieces }
}

/** The number of the line in which an offset lies, or of the next one; null after the last. Lines come in text order. */
export function lineAt(lines: readonly TextLine[], offset: number): number | null {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return lines[low]?.number ?? null
}
