import data from '@/data/language/furniture.json'
import { foldLine } from '@/lib/text/fold'
import type { FurnitureKind } from '@/lib/model'

/** A poll with its answers and the small print below it has at most so many lines. */
const MOST_POLL_LINES = 14
/** Lines of a poll are short; what is longer is the article's. */
const MAX_POLL_LINE = 220
/** More headlines than this stand in no list between two paragraphs. */
const MOST_LIST_LINES = 12
const MAX_HEADLINE = 140
/** A list of other articles stands below one: so long a sentence must stand above it. */
const MIN_ARTICLE_LINE = 80

const ENDS_SENTENCE = /[.!?:;,…]["'”’)\]]*$/u
const ENDS_STATEMENT = /[.!…]["'”’)\]]*$/u
/** Most lines need not be folded. */
const POLL = /poll/i
const LIST_HEADS: ReadonlySet<string> = new Set(data.blocks.lists)
const LONGEST_HEAD = 2 + Math.max(...data.blocks.lists.map((head) => head.length))

type Furniture = (FurnitureKind | null)[]

/**
 * Lines that are no part of the article because of the lines around them: the question and the answers of a reader poll,
 * from its invitation (or a question that stands twice) to the form below it, and the headlines under "Related stories".
 * A poll needs both ends, a list an article above it; else the lines stay the article's. Fills `furniture` where it is
 * null. Linear in the number of lines.
 */
export function markBlocks(lines: readonly string[], furniture: Furniture): void {
  let isArticle = false
  const ends = new Map<number, boolean>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const end = isPollStart(lines, at)
      ? pollEnd(lines, at, ends)
      : isListHead(line) && isArticle
        ? listEnd(lines, furniture, at)
        : at
    for (let inside = at; inside < end; inside++) furniture[inside] ??= 'boilerplate'
    if (end > at) at = end - 1
    else isArticle ||= furniture[at] === null && line.length >= MIN_ARTICLE_LINE && ENDS_SENTENCE.test(line)
  }
}

/** "Take our poll", or a question that the next line asks again. */
function isPollStart(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (line.length > MAX_POLL_LINE) return false
  if (line.endsWith('?') && lines[at + 1] === line) return true
  return POLL.test(line) && beginsWith(line, data.blocks.pollBegins)
}

/** The line after the last one that belongs to the form of a poll; `at` when no such line is near. Asks each line once. */
function pollEnd(lines: readonly string[], at: number, ends: Map<number, boolean>): number {
  let end = at
  for (let next = at + 1; next < lines.length && next <= at + MOST_POLL_LINES; next++) {
    const line = lines[next] ?? ''
    if (line.length > MAX_POLL_LINE) break
    const isEnd = ends.get(next) ?? beginsWith(line, data.blocks.pollEnds)
    ends.set(next, isEnd)
    // A paragraph of the article ends what is asked before it; the question itself may be as long.
    if (!isEnd && line.length >= MIN_ARTICLE_LINE && ENDS_STATEMENT.test(line)) break
    if (isEnd) end = next + 1
  }
  return end
}

function isListHead(line: string): boolean {
  return line.length <= LONGEST_HEAD && LIST_HEADS.has(foldLine(line).replace(/[:.]$/, ''))
}

/** The line after the last headline below; a sentence ends the list. */
function listEnd(lines: readonly string[], furniture: Furniture, at: number): number {
  let end = at + 1
  while (end < lines.length && end - at <= MOST_LIST_LINES) {
    const line = lines[end] ?? ''
    if (furniture[end] === null && (line.length > MAX_HEADLINE || ENDS_SENTENCE.test(line))) break
    end++
  }
  return end
}

function beginsWith(line: string, phrases: readonly string[]): boolean {
  const folded = foldLine(line)
  return phrases.some((phrase) => folded === phrase.trimEnd() || (phrase.endsWith(' ') && folded.startsWith(phrase)))
}
