import { furnitureOf, isSectionLabel } from '@/lib/text/furniture'
import { comparableTitle, isTitleCase, looksLikeHeadline, splitTitle } from '@/lib/text/title'
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
/** A headline repeated has at least so many words; fewer may be a subheading or a name. */
const MIN_REPEATED_WORDS = 3
/** A first line that differs from the given title is a headline only if it is as short as one. */
const MAX_OTHER_HEADLINE = 140

/** Tells headline, furniture and article apart. */
export function readLayout(source: Source, paragraphs: readonly RawParagraph[]): Layout {
  const { text } = source
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end))
  const furniture = lines.map(furnitureOf)
  const head = headOf(lines, furniture)
  for (let index = 0; index < head; index++) furniture[index] ??= 'menu'
  const { title, titleParagraph } = findTitle(source, paragraphs, lines, furniture, head)
  const comparable = comparableTitle(title.text, source.publisher)
  if (comparable.split(' ').length >= MIN_REPEATED_WORDS) {
    lines.forEach((line, index) => {
      if (index === titleParagraph || line.length > 2 * title.text.length + MAX_OTHER_HEADLINE) return
      if (comparableTitle(line, source.publisher) === comparable) furniture[index] = 'headline'
    })
  }
  const first = lines[head]
  if (source.title && first !== undefined && furniture[head] === null && isOtherHeadline(first, lines[head + 1])) {
    furniture[head] = 'headline'
  }
  return { title, titleParagraph, furniture }
}

/** The index of the first line that is neither furniture nor a section label. */
function headOf(lines: readonly string[], furniture: readonly (FurnitureKind | null)[]): number {
  const limit = Math.min(lines.length, MAX_HEAD_LINES)
  for (let index = 0; index < limit; index++) {
    const line = lines[index]
    if (line !== undefined && furniture[index] === null && !isSectionLabel(line)) return index
  }
  return 0
}

function findTitle(
  source: Source,
  paragraphs: readonly RawParagraph[],
  lines: readonly string[],
  furniture: readonly (FurnitureKind | null)[],
  head: number,
): { title: Title; titleParagraph: number } {
  if (source.title !== undefined && source.title.trim() !== '') {
    const given = source.title.trim()
    const { headline, publisher } = splitTitle(given, source.publisher)
    const text = given.slice(headline.start, headline.end)
    return { title: { text, from: 'given', span: null, publisher }, titleParagraph: -1 }
  }
  const line = lines[head]
  const paragraph = paragraphs[head]
  const followed = lines.some((_, index) => index > head && furniture[index] === null)
  if (line === undefined || !paragraph || furniture[head] !== null || !followed || !looksLikeHeadline(line)) {
    return { title: { text: '', from: 'none', span: null, publisher: null }, titleParagraph: -1 }
  }
  const { headline, publisher } = splitTitle(line, source.publisher)
  const span = { start: paragraph.start + headline.start, end: paragraph.start + headline.end }
  const text = line.slice(headline.start, headline.end)
  return { title: { text, from: 'headline', span, publisher }, titleParagraph: head }
}

/** A headline that is not the given one: surely a headline, and followed by something longer. */
function isOtherHeadline(line: string, next: string | undefined): boolean {
  if (next === undefined || next.length <= line.length || line.length > MAX_OTHER_HEADLINE) return false
  return looksLikeHeadline(line) && (isTitleCase(line) || splitTitle(line).publisher !== null)
}
