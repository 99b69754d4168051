import wording from '@/data/language/wording.json'
import type { Document } from '@/lib/model'
import { isFunctionWord } from './words'

const DETERMINERS: ReadonlySet<string> = new Set(wording.determiners.split(' '))
/** Words before an office that may belong to it: "the company's former chief operations officer". */
const MOST_DESCRIPTION = 6

/**
 * How many words right before an office tell with it who somebody is: "Ana Roe, [the company's operations] director".
 * In: the place of the office's word, and of the sentence's first word. None where a clause stands between.
 */
export function wordsOfDescription({ source, tokens }: Document, office: number, first: number): number {
  for (let at = office; at > first && at >= office - MOST_DESCRIPTION; at--) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    const gap = before && token ? source.text.slice(before.end, token.start) : ''
    if (gap.includes(',')) return before?.capital ? office - at : 0
    // "Varga, who met the director": a clause of its own.
    if (before && isFunctionWord(before.norm) && !DETERMINERS.has(before.norm)) return 0
  }
  return 0
}
