import data from '@/data/language/function-words.json'
import type { Token } from '@/lib/model'

const ENGLISH: ReadonlySet<string> = new Set(data.en)
const ALSO_ENGLISH: ReadonlySet<string> = new Set(data.alsoEnglish)
const NAME_PARTICLES: ReadonlySet<string> = new Set(data.nameParticles)
const OTHERS: readonly ReadonlySet<string>[] = Object.values(data.others).map((words) => new Set(words))

/** Under this many words a share tells little: then the function words of other languages alone are looked at. */
const MIN_TOKENS = 20
/** In so short a text this many of another language's own function words tell, when English has fewer. */
const MIN_FOREIGN = 2
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
  const english = countIn(sample, ENGLISH)
  if (sample.length < MIN_TOKENS) {
    return OTHERS.some((words) => countForeign(sample, words) > Math.max(english, MIN_FOREIGN - 1)) ? 'other' : 'en'
  }
  if (english < sample.length * MIN_ENGLISH_SHARE) return 'other'
  return OTHERS.some((words) => countIn(sample, words) > english) ? 'other' : 'en'
}

/** Words of another language that are none of English ("die", "van") and no part of a name ("Ana de la Cruz"). */
function countForeign(tokens: readonly Token[], words: ReadonlySet<string>): number {
  let count = 0
  tokens.forEach(({ norm, capital }, index) => {
    if (!words.has(norm) || ENGLISH.has(norm) || ALSO_ENGLISH.has(norm)) return
    if (!NAME_PARTICLES.has(norm)) count++
    else {
      let after = index + 1
      while (NAME_PARTICLES.has(tokens[after]?.norm ?? '')) after++
      const between = capital || tokens.slice(0, index).findLast((token) => !NAME_PARTICLES.has(token.norm))?.capital
      if (!between || !tokens[after]?.capital) count++
    }
  })
  return count
}

function countIn(tokens: readonly Token[], words: ReadonlySet<string>): number {
  let count = 0
  for (const token of tokens) if (words.has(token.norm)) count++
  return count
}
