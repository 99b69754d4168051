/** What stands on the pages of a PDF, put back into paragraphs. Positions are in points, up from the lower edge. */
import { MAX_HEADLINE_LENGTH } from '@/lib/model'

export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface PdfPage {
  readonly height: number
  /** In the order in which the file draws them: that of reading, in nearly all files. */
  readonly pieces: readonly PdfPiece[]
}

interface Line {
  text: string
  readonly page: number
  readonly x: number
  readonly y: number
  right: number
  readonly size: number
}

interface Block {
  text: string
  readonly page: number
  readonly size: number
  readonly lines: number
}

/** In ems: pieces whose baselines differ by less are on one line, as superscripts and subscripts are. */
const SAME_LINE = 0.5
/** In ems: a wider gap between two pieces stands for a blank that the file does not hold. */
const BLANK = 0.15
/** In ems: a gap wider than this leads to another column. */
const COLUMN_GAP = 3
/** Share of the page at its upper and lower edge in which running heads and page numbers stand. */
const MARGIN = 0.125
/** Lines whose size differs by more than this share of the body's are headings, captions or notes. */
const OTHER_SIZE = 0.08
/** Lines further apart than this times the usual leading belong to two paragraphs. */
const WIDE_GAP = 1.3
/** In ems: the indent of a first line. */
const INDENT = 0.8
/** A line that ends more than this share of the column's width before its edge is the last of its paragraph. */
const SHORT_LINE = 0.15
/** In points: lines that begin this near to each other are of one column; a column is wider. */
const SAME_COLUMN = 40
/** A headline is at least this many times as large as the body text. */
const HEADLINE_SIZE = 1.3
const MAX_HEADLINE_LINES = 4
const MIN_HEADLINE_WORDS = 3
/** The headline is among this many first blocks: name of the paper, section and date may stand above it. */
const HEADLINE_AMONG_FIRST = 4

const PAGE_NUMBER = /^(?:page\s+)?#(?:\s*(?:of|\/|\|)\s*#)?$|^[-–—]\s*#\s*[-–—]$/i
const ENDS_SENTENCE = /[.!?…:][\s"'”’)\]]*$/u
const BROKEN_WORD = /(\p{L}+)[-\u2010\u00ad]$/u
const WORDS_BEFORE_HYPHEN = /([\p{L}-]+)[-\u2010\u00ad]$/u
const FIRST_WORD = /^\p{L}+/u

/** The text of a document, paragraphs apart by an empty line, and its headline when one line plainly is it. */
export function layOut(pages: readonly PdfPage[]): { readonly text: string; readonly title: string } {
  const lines = withoutRunningHeads(
    pages.flatMap((page, index) => linesOf(page, index)),
    pages,
  )
  const body = bodySize(lines)
  const blocks = blocksOf(lines, body)
  return { text: blocks.map(({ text }) => text).join('\n\n'), title: headline(blocks, body) }
}

function linesOf({ pieces }: PdfPage, page: number): Line[] {
  const lines: Line[] = []
  for (const { text, x, y, width, size } of pieces) {
    const now = lines.at(-1)
    if (
      now &&
      Math.abs(now.y - y) < SAME_LINE * now.size &&
      x > now.right - size &&
      x < now.right + COLUMN_GAP * size
    ) {
      const blank = x > now.right + BLANK * size && !/\s/.test(now.text.at(-1) ?? '') && !/^\s/.test(text)
      now.text += (blank ? ' ' : '') + text
      now.right = Math.max(now.right, x + width)
    } else if (text.trim() !== '') {
      lines.push({ text, page, x, y, right: x + width, size })
    }
  }
  for (const line of lines) line.text = line.text.replace(/[ \t\u00a0]+/g, ' ').trim()
  return lines
}

/** Leaves out page numbers, and lines at the edge that come again on half of the pages, figures aside. */
function withoutRunningHeads(lines: readonly Line[], pages: readonly PdfPage[]): Line[] {
  const keyOf = ({ text }: Line) => text.replace(/\d+/g, '#')
  const isMarginal = ({ page, y }: Line) => {
    const height = pages[page]?.height ?? 0
    return y < height * MARGIN || y > height * (1 - MARGIN)
  }
  const pagesOf = new Map<string, Set<number>>()
  for (const line of lines) {
    if (!isMarginal(line)) continue
    const key = keyOf(line)
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page))
  }
  const often = Math.max(2, pages.length / 2)
  return lines.filter((line) => {
    if (!isMarginal(line)) return true
    const key = keyOf(line)
    return !PAGE_NUMBER.test(key) && (pagesOf.get(key)?.size ?? 0) < often
  })
}

/** The size that most characters are set in. */
function bodySize(lines: readonly Line[]): number {
  const characters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length)
  }
  let body = 0
  for (const [size, count] of characters) if (count > (characters.get(body) ?? 0)) body = size
  return body
}

function blocksOf(lines: readonly Line[], body: number): Block[] {
  const leading = usualLeading(lines, body)
  const edgeOf = rightEdges(lines, body)
  const words = hyphenation(lines)
  const blocks: { readonly parts: string[]; readonly page: number; readonly size: number }[] = []
  let before: Line | null = null
  for (const line of lines) {
    const block = blocks.at(-1)
    if (block && before && !beginsBlock(before, line, leading, body, edgeOf(before))) {
      const { parts } = block
      parts.push(mended(parts.pop() ?? '', line.text, words), line.text)
    } else {
      blocks.push({ parts: [line.text], page: line.page, size: line.size })
    }
    before = line
  }
  return blocks.map(({ parts, page, size }) => ({ text: parts.join(''), page, size, lines: parts.length }))
}

/** Where the lines of a column end: the furthest of those that begin about as far from the left, on any page. */
function rightEdges(lines: readonly Line[], body: number): (line: Line) => number {
  const furthest = new Map<number, number>()
  const bucketOf = ({ x }: Line) => Math.round(x / SAME_COLUMN)
  for (const line of lines) {
    if (line.size > body * (1 + OTHER_SIZE)) continue
    const bucket = bucketOf(line)
    furthest.set(bucket, Math.max(furthest.get(bucket) ?? 0, line.right))
  }
  return (line) => Math.max(...[-1, 0, 1].map((step) => furthest.get(bucketOf(line) + step) ?? 0))
}

/** The median distance between two lines of the text. */
function usualLeading(lines: readonly Line[], body: number): number {
  const gaps: number[] = []
  lines.forEach((line, index) => {
    const above = lines[index - 1]
    if (!above || above.page !== line.page || Math.abs(line.size - body) > OTHER_SIZE * body) return
    const gap = above.y - line.y
    if (gap > 0 && gap < 3 * body) gaps.push(gap)
  })
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 1.2 * body
}

function beginsBlock(before: Line, line: Line, leading: number, body: number, rightEdge: number): boolean {
  if (Math.abs(before.size - line.size) > OTHER_SIZE * body) return true
  const ended = ENDS_SENTENCE.test(before.text)
  const gap = before.y - line.y
  // On the next page or at the head of the next column, a sentence that has not ended goes on.
  if (line.page !== before.page || gap <= 0) return ended && !/^\p{Ll}/u.test(line.text)
  // A heading of two lines is set wider than the text.
  if (gap > WIDE_GAP * leading * Math.max(1, line.size / body)) return true
  if (!ended) return false
  const short = before.right < rightEdge - SHORT_LINE * (rightEdge - before.x)
  return short || line.x > before.x + INDENT * line.size
}

/** Which words the document writes, so that a hyphen at the end of a line can be told from one of a word. */
interface Words {
  readonly whole: ReadonlySet<string>
  readonly hyphened: ReadonlySet<string>
}

function hyphenation(lines: readonly Line[]): Words {
  const whole = new Set<string>()
  const hyphened = new Set<string>()
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu))
      (word.includes('-') ? hyphened : whole).add(word)
  }
  return { whole, hyphened }
}

/** A line as it goes on in the next one: with a blank, or without the hyphen that broke its last word. */
function mended(text: string, next: string, words: Words): string {
  const first = BROKEN_WORD.exec(text)?.[1]
  const second = FIRST_WORD.exec(next)?.[0]
  if (first === undefined) return `${text} `
  // "Anglo-/American", "mid-/1990s": a word that goes on with a capital or a figure has its own hyphen.
  if (second === undefined || !/^\p{Ll}/u.test(second)) return text
  const compound = WORDS_BEFORE_HYPHEN.exec(text)?.[1]?.includes('-') ?? false
  const whole = (first + second).toLowerCase()
  const own = compound || (!words.whole.has(whole) && words.hyphened.has(`${first}-${second}`.toLowerCase()))
  return own ? text : text.slice(0, -1)
}

/** The one block near the beginning that is set larger than everything else on its page; else the empty string. */
function headline(blocks: readonly Block[], body: number): string {
  const first = blocks.filter(({ page }) => page === 0)
  const largest = first.reduce((size, block) => Math.max(size, block.size), 0)
  const candidates = first.filter(({ size }) => size > largest - OTHER_SIZE * body)
  const [only] = candidates
  if (!only || candidates.length > 1 || largest < HEADLINE_SIZE * body) return ''
  if (first.indexOf(only) >= HEADLINE_AMONG_FIRST || only.lines > MAX_HEADLINE_LINES) return ''
  const count = only.text.split(/\s+/).length
  return count >= MIN_HEADLINE_WORDS && only.text.length <= MAX_HEADLINE_LENGTH ? only.text : ''
}
