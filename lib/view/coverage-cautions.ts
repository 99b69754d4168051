import type { DocumentOutline } from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import { plural, whole } from '@/lib/view/numbers'

/** Why what is missing in one text may not be left out by its writer. */
export interface CoverageCaution {
  readonly text: number
  readonly kind: 'language' | 'damaged' | 'cut' | 'short'
  readonly message: string
}

/** Under this share of the longest text's words, a text has had less room than the other. */
const SHORT_SHARE = 0.5

/** An ellipsis, or an invitation to read on, at the very end of what was pasted. */
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\b(?:continue|keep) reading|\bread (?:more|on))[\s"”’)\]>»→.]*$/i
/** More than the longest of these ends. */
const TAIL = 60

/** Some texts are in English and some are not: between those, sentences cannot be matched. */
export function inTwoLanguages(documents: readonly DocumentOutline[]): boolean {
  return new Set(documents.map(({ language }) => language === 'en')).size > 1
}

/**
 * Texts in another language, damaged, cut off or much shorter ones, in the order of the texts: coverage may miss what
 * stood there.
 */
export function coverageCautions(documents: readonly DocumentOutline[]): CoverageCaution[] {
  const longest = documents.reduce((most, { words }, text) => (words > (documents[most]?.words ?? 0) ? text : most), 0)
  const longestWords = documents[longest]?.words ?? 0
  const name = (text: number) => LETTERS[text] ?? '?'
  const mixed = inTwoLanguages(documents)
  return documents.flatMap(({ damage, source, words, language }, text) => {
    const found: CoverageCaution[] = []
    if (mixed && language !== 'en') {
      const message = `${name(text)} is not in English: it shares hardly a word with the others, so a missing match tells nothing.`
      found.push({ text, kind: 'language', message })
    }
    if (damage.length > 0) {
      const message = `${name(text)}: ${plural(damage.length, 'place looks', 'places look')} damaged. What stood there cannot be matched.`
      found.push({ text, kind: 'damaged', message })
    }
    if (CUT_OFF.test(source.text.slice(-TAIL))) {
      const message = `${name(text)} seems to break off at its end: it may be an excerpt of a longer text.`
      found.push({ text, kind: 'cut', message })
    }
    if (words < SHORT_SHARE * longestWords) {
      const message = `${name(text)} is much shorter than ${name(longest)} (${whole(words)} against ${whole(longestWords)} words): it had less room, or is an excerpt.`
      found.push({ text, kind: 'short', message })
    }
    return found
  })
}
