import { isAsciiWord, isSymbolBlock } from '@/lib/text/characters'
import { furnitureOf, isSectionLabel } from '@/lib/text/furniture'
import { markBlocks } from '@/lib/text/furniture-blocks'
import { comparableTitle, isOneWordHeadline, isTitleCase, looksLikeHeadline, splitTitle } from '@/lib/text/title'
import type { RawParagraph } from '@/lib/text/paragraphs'
import type { FurnitureKind, Source, Title } from '@/lib/model'

/** Which paragraph is the headline, and which are no part of the article. */
export interface Layout {
  readonly title: Title
  /** Index of the paragraph that is the title, or -1. */
  readonly titleParagraph: number
  /** One per paragraph. */
  readonly furniture: readonly (FurnitureKind | null)[]
}

/** A headline stands within so many lines of menus and labels; further down a short line is a subheading. */
const MAX_HEAD_LINES = 40
/** Away from the head, a headline repeated has at least so many words; fewer may be a subheading or a name. */
const MIN_REPEATED_WORDS = 3
/** A first line that differs from the given title is a headline only if it is as short as one. */
const MAX_OTHER_HEADLINE = 140
/** Set in a character code, this bit turns an ASCII capital into the small letter; digits have it already. */
const LOWER_CASE = 32
/** "Exclusive", "HARBOR SCHOOLS": a label of more words is a headline itself. */
const MAX_KICKER_WORDS = 4

/** The lines of a text as they are read, and what each was found to be. */
interface Lines {
  readonly lines: readonly string[]
  readonly furniture: (FurnitureKind | null)[]
}

/**
 * Tells headline, furniture and article apart. Whether the title is given, stands in the text, or both, the same lines
 * are counted, so that a pasted and an imported article measure alike.
 */
export function readLayout(source: Source, paragraphs: readonly RawParagraph[]): Layout {
  const lines = paragraphs.map(({ start, end }) => source.text.slice(start, end))
  const read: Lines = { lines, furniture: lines.map(furnitureOf) }
  const { furniture } = read
  markBlocks(lines, furniture)
  const first = skipLabels(read, 0)
  const { title, titleParagraph } = findTitle(source, paragraphs, read, first)
  const comparable = comparableTitle(title.text, source.publisher)
  const isRepeated = (line: string | undefined): boolean =>
    line !== undefined &&
    line.length <= 2 * title.text.length + MAX_OTHER_HEADLINE &&
    mayBegin(line, comparable) &&
    comparableTitle(line, source.publisher) === comparable
  let head = titleParagraph < 0 ? headlineRepeated(read, first, isRepeated) : skipLabels(read, titleParagraph + 1)
  while (furniture[head] === null && isRepeated(lines[head])) {
    furniture[head] = 'headline'
    head = skipLabels(read, head + 1)
  }
  if (title.text !== '' && isOtherHeadline(read, head)) furniture[head] = 'headline'
  if (comparable.split(' ').length >= MIN_REPEATED_WORDS) {
    lines.forEach((line, index) => {
      if (index !== titleParagraph && furniture[index] !== 'headline' && isRepeated(line)) furniture[index] = 'headline'
    })
  }
  return { title, titleParagraph, furniture }
}

/** Whether a line may be this headline, by its first letter alone: nearly all may not, and are not folded. */
function mayBegin(line: string, comparable: string): boolean {
  const first = comparable.charCodeAt(0)
  // What stands before a bar may be a label above the headline.
  if (!isAsciiWord(first) || line.includes('|')) return comparable !== ''
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isAsciiWord(code)) return (code | LOWER_CASE) === first
    if (code >= 128 && !isSymbolBlock(code)) return true
  }
  return false
}

/** The index of the first line from `from` that is neither furniture nor a section label; those before it are menus. */
function skipLabels({ lines, furniture }: Lines, from: number): number {
  const limit = Math.min(lines.length, from + MAX_HEAD_LINES)
  for (let index = from; index < limit; index++) {
    const line = lines[index]
    if (line === undefined || furniture[index] !== null || isSectionLabel(line)) continue
    for (let label = from; label < index; label++) furniture[label] ??= 'menu'
    return index
  }
  return from
}

/** The next line of the article after `index`; the number of lines when there is none. */
function nextOfArticle({ lines, furniture }: Lines, index: number): number {
  let next = index + 1
  while (next < lines.length && furniture[next] !== null) next++
  return next
}

function findTitle(
  source: Source,
  paragraphs: readonly RawParagraph[],
  read: Lines,
  first: number,
): { title: Title; titleParagraph: number } {
  if (source.title !== undefined && source.title.trim() !== '') {
    const given = source.title.trim()
    const { headline, publisher } = splitTitle(given, source.publisher)
    const text = given.slice(headline.start, headline.end)
    return { title: { text, from: 'given', span: null, publisher }, titleParagraph: -1 }
  }
  const head = afterKicker(read, first)
  const line = read.lines[head]
  const paragraph = paragraphs[head]
  if (line === undefined || !paragraph || !isHeadline(read, head)) {
    return { title: { text: '', from: 'none', span: null, publisher: null }, titleParagraph: -1 }
  }
  if (head !== first) read.furniture[first] = 'menu'
  const { headline, publisher } = splitTitle(line, source.publisher)
  const span = { start: paragraph.start + headline.start, end: paragraph.start + headline.end }
  const text = line.slice(headline.start, headline.end)
  return { title: { text, from: 'headline', span, publisher }, titleParagraph: head }
}

/** Looks like a headline and stands before something; one word alone must stand before a whole paragraph. */
function isHeadline(read: Lines, index: number): boolean {
  const line = read.lines[index]
  const next = read.lines[nextOfArticle(read, index)]
  if (line === undefined || next === undefined || read.furniture[index] !== null) return false
  return looksLikeHeadline(line) || (isOneWordHeadline(line) && ENDS_SENTENCE.test(next))
}

/** The headline under a label of its own ("Exclusive"); the line itself when it is no such label. */
function afterKicker(read: Lines, index: number): number {
  const line = read.lines[index]
  const next = nextOfArticle(read, index)
  const below = read.lines[next]
  if (line === undefined || below === undefined) return index
  const isLabel = isOneWordHeadline(line) || (isKicker(line) && isCapitals(line) && !isCapitals(below))
  return isLabel && isHeadline(read, next) && looksLikeHeadline(below) ? next : index
}

/** The line at the head that repeats the given headline, under a label of its own or not; else the first line. */
function headlineRepeated(read: Lines, first: number, isRepeated: (line: string | undefined) => boolean): number {
  const line = read.lines[first]
  const next = nextOfArticle(read, first)
  if (line === undefined || isRepeated(line) || !isKicker(line) || !isRepeated(read.lines[next])) return first
  read.furniture[first] = 'menu'
  return next
}

/** A few words without a full stop, as labels above headlines are. */
function isKicker(line: string): boolean {
  return line.length <= MAX_OTHER_HEADLINE && line.split(/\s+/).length <= MAX_KICKER_WORDS && !ENDS_SENTENCE.test(line)
}

const ENDS_SENTENCE = /[.!?:;,…]["'”’)\]]*$/u

function isCapitals(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase()
}

/** A headline that is not the given one: surely a headline, and followed by something longer. */
function isOtherHeadline(read: Lines, index: number): boolean {
  const line = read.lines[index]
  const next = read.lines[nextOfArticle(read, index)]
  if (line === undefined || next === undefined || read.furniture[index] !== null) return false
  if (next.length <= line.length || line.length > MAX_OTHER_HEADLINE) return false
  return looksLikeHeadline(line) && (isTitleCase(line) || splitTitle(line).publisher !== null)
}
