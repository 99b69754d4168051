import data from '@/data/language/function-words.json'
import { isAsciiLetter } from '@/lib/text/characters'
import type { Token } from '@/lib/model'

const ENGLISH: ReadonlySet<string> = new Set(data.en)
const ALSO_ENGLISH: ReadonlySet<string> = new Set(data.alsoEnglish)
const NAME_PARTICLES: ReadonlySet<string> = new Set(data.nameParticles)
const OTHERS: readonly ReadonlySet<string>[] = Object.values(data.others).map((words) => new Set(words))
/** The languages that have a word, as bits: English is the first, then the others in their order. */
const LANGUAGES_OF = new Map<string, number>()
;[ENGLISH, ...OTHERS].forEach((words, language) => {
  for (const word of words) LANGUAGES_OF.set(word, (LANGUAGES_OF.get(word) ?? 0) | (1 << language))
})

/** Under this many words a share tells little: then the function words of other languages alone are looked at. */
const MIN_TOKENS = 20
/** In so short a text this many of another language's own function words tell, when English has fewer. */
const MIN_FOREIGN = 2
/** A look at the beginning tells; the rest of a long text would say the same. */
const MAX_TOKENS = 1_500
/** English prose has about .45 of its words in the list, headlines and lists .2, other languages under .12. */
const MIN_ENGLISH_SHARE = 0.16

/** The first letter of a word, if it has one. */
const FIRST_LETTER = /\p{L}/u
const LATIN = /\p{Script=Latin}/u

/**
 * Whether a text is English, by the share of English function words against those of other languages.
 * @param tokens the words of the text
 */
export function detectLanguage(tokens: readonly Token[]): 'en' | 'other' {
  const length = Math.min(tokens.length, MAX_TOKENS)
  let latin = 0
  const counts = [0, ...OTHERS.map(() => 0)]
  for (let index = 0; index < length; index++) {
    const norm = tokens[index]?.norm ?? ''
    if (isLatin(norm)) latin++
    // Few words are in a list, fewer in several.
    for (let bits = LANGUAGES_OF.get(norm) ?? 0, language = 0; bits > 0; bits >>= 1, language++) {
      counts[language] = (counts[language] ?? 0) + (bits & 1)
    }
  }
  if (latin < length / 2) return 'other'
  const [english = 0, ...others] = counts
  if (length < MIN_TOKENS) {
    return OTHERS.some((words) => countForeign(tokens, words) > Math.max(english, MIN_FOREIGN - 1)) ? 'other' : 'en'
  }
  if (english < length * MIN_ENGLISH_SHARE) return 'other'
  return others.some((count) => count > english) ? 'other' : 'en'
}

/** Whether the first letter of a word is one of the Latin script; one without letters is as good. */
function isLatin(norm: string): boolean {
  if (isAsciiLetter(norm.charCodeAt(0))) return true
  const letter = FIRST_LETTER.exec(norm)
  return letter === null || LATIN.test(letter[0])
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
