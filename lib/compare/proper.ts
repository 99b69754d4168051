import data from '@/data/language/alignment.json'
import type { Document } from '@/lib/model'
import { withoutPossessive } from './words'

/**
 * Words that name somebody or something where they have a capital, and else mean another thing: the House and a house,
 * Representative Rice and rice, the Times and times. Titles are not among them: "President" and "president" are one.
 */
const PROPER: ReadonlySet<string> = new Set(data.proper.split(' '))
/** Months that are other words too, and what stands before a month: "in March", "by May". */
const MONTHS: ReadonlySet<string> = new Set(data.doubtfulMonths.split(' '))
const BEFORE_MONTH: ReadonlySet<string> = new Set(data.beforeMonth.split(' '))

/** The key under which a word is compared that is a name or a month where it stands, null for all others. */
export function properKey(document: Document, at: number): string | null {
  const token = document.tokens[at]
  if (!token?.capital) return null
  const norm = withoutPossessive(token.norm)
  if (norm === 'white' || norm === 'house') {
    const [first, second] = norm === 'white' ? [token, document.tokens[at + 1]] : [document.tokens[at - 1], token]
    if (first?.norm === 'white' && first.capital && second?.capital && withoutPossessive(second.norm) === 'house')
      return '=white house'
  }
  if (MONTHS.has(norm)) return isMonth(document, at) ? `=${norm}` : null
  return PROPER.has(norm) && !isFirst(document, at) && !isUpperCase(document, at) ? `=${norm}` : null
}

/** A capital that only starts the sentence: no second name follows it. */
function isFirst({ sentences, tokens }: Document, at: number): boolean {
  return sentences[tokens[at]?.sentence ?? -1]?.firstToken === at && tokens[at + 1]?.capital !== true
}

/** Beside a figure, or after a word that leads to a time. */
function isMonth({ tokens }: Document, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  return [before, after].some((token) => /^\d/.test(token?.norm ?? '')) || BEFORE_MONTH.has(before?.norm ?? '')
}

/** In a line of capitals a capital says nothing. */
function isUpperCase({ source, tokens }: Document, at: number): boolean {
  const token = tokens[at]
  const word = token ? source.text.slice(token.start, token.end) : ''
  return word.length > 1 && word === word.toUpperCase()
}
