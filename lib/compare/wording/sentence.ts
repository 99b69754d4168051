import language from '@/data/language/wording.json'
import { isMarked, type Document, type Finding, type Span } from '@/lib/model'
import { contentKey, isFunctionWord, isLight, numberKey, withoutPossessive } from '../words'

/** One word as contrasts see it. */
export interface Word extends Span {
  readonly norm: string
  /** Stem, name or number that is compared; empty for function words. */
  readonly key: string
  readonly capital: boolean
  readonly number: boolean
  /** Says enough to show that two sentences mean the same thing: a name, a number, a word that is not light. */
  readonly strong: boolean
  /** Index of the quotation it stands in, -1 for the narrator. */
  readonly quotation: number
  /** Punctuation other than a hyphen parts it from the word before. */
  readonly parted: boolean
  /** A hyphen joins it to the word before. */
  readonly glued: boolean
  /** A quotation mark, bracket or dash parts it from the word before. */
  readonly quoteBefore: boolean
}

/** A mark in a sentence, in words: `[from, to)`. */
export interface Mark {
  /** Index into the text's findings. */
  readonly index: number
  readonly finding: Finding
  readonly from: number
  readonly to: number
}

/** A sentence ready for comparing word by word. */
export interface WordedSentence {
  readonly words: readonly Word[]
  readonly marks: readonly Mark[]
}

export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const AUXILIARIES = setOf(language.auxiliaries)
const PRONOUNS = setOf(language.pronouns)
const DETERMINERS = setOf(language.determiners)
/** Days and months: two reports of one week share them, whatever they tell. */
const CALENDAR = setOf(language.calendar)

export const isCalendar = (norm: string) => CALENDAR.has(norm)
export const isAuxiliary = (norm: string) => AUXILIARIES.has(norm)
export const isPronoun = (norm: string) => PRONOUNS.has(norm)
export const isDeterminer = (norm: string) => DETERMINERS.has(norm) || norm.endsWith("'s")

/** Longer ones are lists and lumps of text in which neighbours say little; the bound keeps the work linear. */
const MAX_WORDS = 90

/**
 * The words and marks of a sentence, or null when it is too long to be compared word by word.
 * @param marks the text's marks by sentence (see `marksBySentence`)
 */
export function wordedSentence(
  document: Document,
  index: number,
  marks: ReadonlyMap<number, readonly { readonly index: number; readonly finding: Finding }[]>,
): WordedSentence | null {
  const sentence = document.sentences[index]
  if (!sentence || sentence.lastToken - sentence.firstToken > MAX_WORDS) return null
  const { text } = document.source
  const words: Word[] = []
  let before = sentence.start
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = document.tokens[at]
    if (!token) break
    const gap = text.slice(before, token.start)
    const bare = withoutPossessive(token.norm)
    const numeral = numberKey(bare)
    const content = numeral !== null || !isFunctionWord(bare)
    const key = numeral ?? (content ? contentKey(bare) : '')
    const name = token.capital && content && words.length > 0
    words.push({
      start: token.start,
      end: token.end,
      norm: token.norm,
      key,
      capital: name,
      number: numeral !== null,
      strong: content && !CALENDAR.has(bare) && (name || numeral !== null || !isLight(key)),
      quotation: token.quotation,
      glued: token.glued,
      // A full stop inside a sentence ends an abbreviation: "Gov. Roe".
      parted: !/^\.\s+$/.test(gap) && /[^\s\-‐‑’'$£€#%]/u.test(gap),
      quoteBefore: /["“”«»()–—:;]/u.test(gap),
    })
    before = token.end
  }
  const found: Mark[] = []
  for (const mark of marks.get(index) ?? []) {
    const from = words.findIndex(({ end }) => end > mark.finding.start)
    let to = from
    while (to >= 0 && to < words.length && (words[to]?.start ?? Infinity) < mark.finding.end) to++
    if (from >= 0 && to > from) found.push({ ...mark, from, to })
  }
  const [first, second] = words
  const starts = sentence.firstToken
  if (first && document.tokens[starts]?.capital && first.key !== '' && second?.capital && !second.parted) {
    // "Helen Maddock said": a name at the start, unless the lexicon knows the word.
    if (!found.some(({ from }) => from === 0)) words[0] = { ...first, capital: true, strong: true }
  }
  return { words, marks: found }
}

/** The marks in the body of a text that are neither struck out by their context nor by the reader. */
export function marksBySentence(
  findings: readonly Finding[],
): ReadonlyMap<number, readonly { readonly index: number; readonly finding: Finding }[]> {
  const found = new Map<number, { index: number; finding: Finding }[]>()
  findings.forEach((finding, index) => {
    if (finding.field !== 'text' || !isMarked(finding)) return
    const list = found.get(finding.sentence)
    if (list) list.push({ index, finding })
    else found.set(finding.sentence, [{ index, finding }])
  })
  return found
}
