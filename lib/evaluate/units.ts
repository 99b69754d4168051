import type { Span } from '@/lib/model'

/** What experts' marks and the tool's marks are compared on: words and sentences that belong to neither of them. */

/** Letters and digits, joined by single apostrophes or hyphens of any make. */
const WORD = /[\p{L}\p{N}]+(?:['’‘ʼ\u2010\u2011-][\p{L}\p{N}]+)*/gu
const APOSTROPHES = /[’‘ʼ]/g
const HYPHENS = /[\u2010\u2011]/g

export interface Word extends Span {
  /** Lower case, with plain apostrophes and hyphens. */
  readonly word: string
}

/** The words of a text; `shift` is added to their offsets. */
export function wordsOf(text: string, shift = 0): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: match[0].replace(APOSTROPHES, "'").replace(HYPHENS, '-').toLowerCase(),
    start: shift + match.index,
    end: shift + match.index + match[0].length,
  }))
}

/** "trump's" as "trump". */
export function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** How many characters of `span` lie inside any of `others`. */
export function coveredLength(span: Span, others: readonly Span[]): number {
  const inside = others
    .filter((other) => overlap(span, other))
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .sort((a, b) => a.start - b.start)
  let reached = span.start
  let covered = 0
  for (const { start, end } of inside) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences of a text whose lines are paragraphs, by the Unicode rules; blank ones left out. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    for (const { segment, index } of sentences.segment(line)) {
      if (segment.trim() !== '') spans.push({ start: offset + index, end: offset + index + segment.length })
    }
    offset += line.length + 1
  }
  return spans
}
