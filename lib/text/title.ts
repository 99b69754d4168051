import data from '@/data/language/publishers.json'
import { isSectionLabel } from '@/lib/text/furniture'
import { foldLine } from '@/lib/text/fold'
import { splitSentences } from '@/lib/text/sentences'
import { endsLikeSentence, MAX_HEADLINE_LENGTH, type Span } from '@/lib/model'

const PUBLISHER_WORDS: ReadonlySet<string> = new Set(data.words)
const SMALL_WORDS: ReadonlySet<string> = new Set(data.small)

/** What stays of a headline must be one: fewer words are a name or a label. */
const MIN_WORDS = 2
/** "National data | Jobs grew in May": what stands before a bar may also be a label above the headline. */
const MIN_SURE_WORDS = 3
const MAX_WORDS = 30
/** A longer line is no headline, whatever it is given as: it is taken as it stands. */
const MAX_SPLIT_LENGTH = 500
/** "The Harbor Ledger and Evening Post" */
const MAX_PUBLISHER_WORDS = 6

const ENDS_IN_ABBREVIATION = /(?:\b\p{L}\.\p{L}|\b(?:Inc|Jr|Sr|Co|Corp))\.["'”’)\]]*$/u

/** A headline parted from what pages add to it. Spans are offsets into the line. */
export interface TitleParts {
  readonly headline: Span
  readonly publisher: string | null
}

/**
 * Parts "Opinion | Mayor resigns | The Harbor Ledger" into headline and publisher.
 * A tail after " | " is always cut; one after " - ", " – " or " — " only when it is surely a publisher's name:
 * `known` by the source, or capitals throughout with a word such as "News" or an ending such as ".com".
 * @param known the publisher that the source names, if any
 */
export function splitTitle(line: string, known?: string): TitleParts {
  if (line.length > MAX_SPLIT_LENGTH) return { headline: { start: 0, end: line.length }, publisher: null }
  let start = 0
  let end = line.length
  let publisher: string | null = null
  const bars = [...line.matchAll(/\s+\|\s*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const first = bars[0]
  if (first && isSectionLabel(line.slice(0, first.start)) && wordCount(line.slice(first.end)) >= MIN_WORDS) {
    start = first.end
    bars.shift()
  }
  const tail = bars.at(-1)
  const name = tail ? line.slice(tail.end).trim() : ''
  const before = wordCount(line.slice(start, bars[0]?.start))
  if (tail && before >= MIN_WORDS && (before >= MIN_SURE_WORDS || isPublisher(name, known))) {
    publisher = name || null
    end = bars[0]?.start ?? end
  } else {
    const dash = [...line.matchAll(/\s+[-–—]\s+/gu)].at(-1)
    if (dash && dash.index > start && wordCount(line.slice(start, dash.index)) >= MIN_WORDS) {
      const last = line.slice(dash.index + dash[0].length).trim()
      if (isPublisher(last, known)) {
        publisher = last
        end = dash.index
      }
    }
  }
  return { headline: { start, end }, publisher }
}

/**
 * A headline in the form in which two are compared: tail cut, folded, punctuation dropped.
 * Empty when there are no words.
 */
export function comparableTitle(title: string, knownPublisher?: string): string {
  const { headline } = splitTitle(title.slice(0, MAX_SPLIT_LENGTH), knownPublisher)
  return foldLine(title.slice(headline.start, headline.end))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** Looks like a headline by itself: short, no full stop, no two sentences. What stands around it is not asked. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE_LENGTH) return false
  const { headline } = splitTitle(line)
  const text = line.slice(headline.start, headline.end).trim()
  const words = wordCount(text)
  if (words < MIN_WORDS || words > MAX_WORDS || !/^[^\p{L}]*[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return false
  if (endsLikeSentence(text) && !ENDS_IN_ABBREVIATION.test(text)) return false
  return splitSentences(text).length === 1
}

/** One word with a capital and no full stop: a headline only where what stands around it says so. */
export function isOneWordHeadline(line: string): boolean {
  const { headline } = splitTitle(line)
  return (
    headline.end <= MAX_HEADLINE_LENGTH &&
    /^["'“‘]?\p{Lu}[\p{L}\p{M}’'-]*[!?]?["'”’]?$/u.test(line.slice(0, headline.end))
  )
}

/** Most of the longer words begin with a capital, as headlines alone do. */
export function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word))
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75
}

function isPublisher(name: string, known?: string): boolean {
  if (name === '') return false
  const folded = foldLine(name)
  if (known && folded === foldLine(known)) return true
  if (data.endings.some((ending) => folded.endsWith(ending)) && !folded.includes(' ')) return true
  const words = name.split(/\s+/)
  if (words.length > MAX_PUBLISHER_WORDS || /[?!]/.test(name)) return false
  const named = words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || SMALL_WORDS.has(word.toLowerCase()))
  return named && folded.split(' ').some((word) => PUBLISHER_WORDS.has(word))
}

function wordCount(line: string): number {
  return line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
