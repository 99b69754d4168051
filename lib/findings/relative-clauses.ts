import words from '@/data/language/indirect-speech.json'
import { isParted, type Passage } from './passage'
import { isSourceNoun } from './source-nouns'

const verbs = new Set(words.verbs)
const articles = new Set(words.articles)

/** "a rider who backs Mayor Roe said": how far back the clause about the rider may begin. */
const LONGEST_RELATIVE = 7

/**
 * Where the clause begins in which the phrase at `first` is no subject but an object, or -1: at "who", or at "that" and
 * "which" after a name or a word for a source. In "who Roe says" and "who think Roe said" the phrase is the subject.
 */
export function relativeBefore(passage: Passage, first: number, from: number): number {
  const { tokens } = passage
  for (let index = first - 1; index > from && first - index <= LONGEST_RELATIVE; index--) {
    const { norm = '', quotation = 0 } = tokens[index] ?? {}
    if (quotation >= 0 || isParted(passage, index) || verbs.has(norm)) return -1
    if (!RELATIVES.has(norm)) continue
    const before = tokens[index - 1]
    const next = tokens[index + 1]
    if (index === first - 1 || !before || !next || next.capital || articles.has(next.norm)) return -1
    // "Indeed, that old report said"
    if (isParted(passage, index - 1)) return -1
    return before.capital || isSourceNoun(before.norm) ? index : -1
  }
  return -1
}

const RELATIVES = new Set(['who', 'that', 'which'])
