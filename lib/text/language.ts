import data from '@/data/language/function-words.json'
import type { Token } from '@/lib/model'

const ENGLISH: ReadonlySet<string> = new Set(data.en)
const OTHERS: readonly ReadonlySet<string>[] = Object.values(data.others).map((words) => new Set(words))

/** Under this many words, function words are too few to tell; only the script is looked at. */
const MIN_TOKENS = 20
/** A look at the beginning tells; the rest of a long text would say the same. */
const MAX_TOKENS = 1_500
/** English prose has about .45 of its words in the list, headlines and lists .2, other languages under .12. */
const MIN_ENGLISH_SHARE = 0.16

const LATIN = /^\P{L}*\p{Script=Latin}/u

/**
 * Whether a text is English, by the share of English function words against those of other languages.
 * @param tokens the words of the text
 */
export function detectLanguage(tokens: readonly Token[]): 'en' | 'other' {
  const sample = tokens.slice(0, MAX_TOKENS)
  const latin = sample.filter((token) => LATIN.test(token.norm) || !/\p{L}/u.test(token.norm)).length
  if (latin < sample.length / 2) return 'other'
  if (sample.length < MIN_TOKENS) return 'en'
  const english = countIn(sample, ENGLISH)
  if (english < sample.length * MIN_ENGLISH_SHARE) return 'other'
  return OTHERS.some((words) => countIn(sample, words) > english) ? 'other' : 'en'
}

function countIn(tokens: readonly Token[], words: ReadonlySet<string>): number {
  let count = 0
  for (const token of tokens) if (words.has(token.norm)) count++
  return count
}
