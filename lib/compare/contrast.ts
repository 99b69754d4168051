import type { DistinctiveWord, Document } from '@/lib/model'
import { Z95 } from './normal'
import { isFunctionWord, isPlainWord, withoutPossessive } from './words'

/** Under three uses a word says more about one sentence than about a text. */
const MIN_USES = 3
/** More than a screen shows at once helps nobody. */
const MAX_WORDS = 30

/**
 * Weight of the prior as a share of all words compared. For a word that only one of two equally long texts uses, z is
 * largest about here (0.74 times the root of its uses), so that seven uses are enough to stand out; a lighter prior
 * leaves the missing side too uncertain, a heavier one hides the difference.
 */
const PRIOR_SHARE = 0.2

/**
 * Words that set each text apart from all the others together: log-odds ratio with an informative Dirichlet prior
 * (Monroe, Colaresi & Quinn 2008, "Fightin' Words", Political Analysis 16:372-403, equations 16, 20 and 22). The prior
 * is the pooled vocabulary of the compared texts themselves, weighted by PRIOR_SHARE.
 *
 * In: the documents in order. Out: one list per document, highest z first, ties by spelling; only words with z ≥ 1.96
 * and at least three uses, no function words nor others that carry little by themselves, no numbers. Both voices count.
 * An empty list means "none stand out". Documents that are not English stay out, and a text with nothing to stand apart
 * from has an empty list.
 */
export function distinctiveWords(documents: readonly Document[]): DistinctiveWord[][] {
  const counts = documents.map((document) =>
    document.language === 'en' ? countWords(document) : new Map<string, number>(),
  )
  const sizes = counts.map((words) => sum(words.values()))
  const pooled = new Map<string, number>()
  for (const words of counts) for (const [word, count] of words) pooled.set(word, (pooled.get(word) ?? 0) + count)
  const size = sum(sizes)

  return counts.map((words, index) => {
    const own = sizes[index] ?? 0
    if (own === 0 || own === size) return []
    const found: DistinctiveWord[] = []
    for (const [word, count] of words) {
      if (count < MIN_USES || isFunctionWord(word) || isPlainWord(word) || !IS_WORD.test(word)) continue
      const othersCount = (pooled.get(word) ?? 0) - count
      const z = logOddsZ(count, own, othersCount, size - own)
      if (z >= Z95) found.push({ word, count, othersCount, z })
    }
    return found.sort(byZThenSpelling).slice(0, MAX_WORDS)
  })
}

/**
 * Standardised log-odds ratio of one word: `count` uses among `words` against `othersCount` among `othersWords`.
 * Positive when the first uses it more.
 */
export function logOddsZ(count: number, words: number, othersCount: number, othersWords: number): number {
  const prior = PRIOR_SHARE * (count + othersCount)
  const priorTotal = PRIOR_SHARE * (words + othersWords)
  const own = count + prior
  const others = othersCount + prior
  const difference = Math.log(own / (words + priorTotal - own)) - Math.log(others / (othersWords + priorTotal - others))
  return difference / Math.sqrt(1 / own + 1 / others)
}

/** Has a letter and no digit: numbers are facts, not wording. */
const IS_WORD = /^(?=.*\p{L})[^\p{N}]{2,}$/u

/** Uses of each word in counted paragraphs, by lower-case form without possessive; a hyphenated word is one word. */
function countWords(document: Document): Map<string, number> {
  const counts = new Map<string, number>()
  const { sentences, tokens } = document
  for (const paragraph of document.paragraphs) {
    if (!paragraph.counted) continue
    const first = sentences[paragraph.firstSentence]?.firstToken ?? 0
    const last = sentences[paragraph.lastSentence - 1]?.lastToken ?? 0
    for (let at = first; at < last;) {
      let word = tokens[at++]?.norm ?? ''
      for (let part = tokens[at]; part?.glued && at < last; part = tokens[++at]) word += `-${part.norm}`
      word = withoutPossessive(word)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

function byZThenSpelling(a: DistinctiveWord, b: DistinctiveWord): number {
  return b.z - a.z || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0)
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
