/** What stands at the span by which a source is named, as far as People knows it. */
import type { Document, Span } from '@/lib/model'
import { verbForm } from '../people/actions'
import { isReporting } from '../people/standing'
import { TITLES } from '../people/words'
import type { Description } from './describe'
import type { Mentions } from './mentions'
import type { Utterance } from './utterances'

/** "Parks and Gardens Authority" */
export function isOneName(span: Span, mentions: Mentions): boolean {
  const own = mentions.mentionIn(span, 'name')?.mention
  return own !== undefined && own.start <= span.start && own.end >= span.end
}

/**
 * "the Ostrand Relief Centre", "Ostrand police": a body by its whole name, whose last word is one for bodies in
 * general.
 */
export function isNamedBody(
  { source: { text } }: Document,
  { start, end }: Span,
  { entity, kind }: Description,
  mentions: Mentions,
): boolean {
  // "Democrats" are several people.
  if (entity !== 'body' && kind !== 'unnamed') return false
  const own = mentions.mentionIn({ start, end }, 'name')
  if (own?.entity.kind !== 'organisation' || own.mention.end !== end) return false
  // "a Democrat" is no party.
  const isLong = text.slice(own.mention.start, end).includes(' ')
  return (isLong || entity === 'body') && ARTICLE.test(text.slice(start, own.mention.start))
}

const ARTICLE = /^(?:the\s+)?$/i

/** Right after a verb: "met Ana Roe". */
export function isObject({ source: { text } }: Document, { start }: Span): boolean {
  const before = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1] ?? ''
  return verbForm(before)?.finite === true && !isReporting(before)
}

const LONGEST_WORD = 20

/**
 * Whom the words are about that look like no name: "the Rev" of "the Rev. Ana Roe", where reading stopped at the full
 * stop, and "the Post" of a text that has the Ostrand Post.
 */
export function hiddenBearer(
  { source: { text } }: Document,
  { nameSpan }: Utterance,
  described: Description | null,
  mentions: Mentions,
): Span | null {
  if (nameSpan === null || described === null || described.words.length !== 1) return null
  const { start, end } = nameSpan
  if (TITLES.has(described.words[0] ?? '') && text.startsWith('. ', end)) {
    const next = mentions.mentionIn({ start: end + 2, end: end + 3 }, 'name')
    if (next?.entity.kind === 'person') return next.mention
  }
  if (described.kind !== 'document' && described.kind !== 'collective') return null
  const own = mentions.mentionIn({ start, end }, 'name')
  return own?.entity.kind === 'organisation' &&
    own.mention.end === end &&
    own.entity.name.toLowerCase().endsWith(` ${described.words[0] ?? ''}`)
    ? nameSpan
    : null
}
