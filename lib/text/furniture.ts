import data from '@/data/language/furniture.json'
import { isAsciiLetter, wordStartWidth } from '@/lib/text/characters'
import { foldLine } from '@/lib/text/fold'
import type { FurnitureKind } from '@/lib/model'

type PhraseKind = keyof typeof data.kinds

/** A line longer than this is a paragraph of the article, whatever it begins with. */
const MAX_LENGTH = 400
/** Longer than the longest phrase that is a whole line. */
const MAX_WHOLE_LENGTH = 60
/** "By Ana Roe and Ben Poe, staff writers for the Harbor Ledger" */
const MAX_BYLINE_WORDS = 16
/** A byline of more words that ends in a full stop is a sentence: "By Monday Roe had left for Harbor City." */
const MAX_STOPPED_BYLINE_WORDS = 4

const BLANK = 32

const PHRASE_KINDS = Object.keys(data.kinds) as PhraseKind[]
const WHOLE = new Map<string, PhraseKind>()
for (const kind of PHRASE_KINDS) for (const phrase of data.kinds[kind].whole) WHOLE.set(phrase, kind)

interface Phrase {
  readonly phrase: string
  readonly kind: PhraseKind
  /** A line of more words is the article's, phrase or not. */
  readonly maxWords: number
}

/** The most words that any kind of furniture may have: longer lines belong to the article. */
const MOST_WORDS = Math.max(...PHRASE_KINDS.map((kind) => data.kinds[kind].maxWords))

function phrasesOf(kind: PhraseKind, field: 'begins' | 'ends' | 'contains'): Phrase[] {
  const { maxWords, [field]: phrases } = data.kinds[kind]
  return phrases.map((phrase) => ({ phrase, kind, maxWords }))
}

/** Phrases by their first or last character, so that a line is held against a few of them only. */
function byCharacter(field: 'begins' | 'ends', characterOf: (phrase: string) => string): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const kind of PHRASE_KINDS) {
    for (const entry of phrasesOf(kind, field)) {
      const entries = index.get(characterOf(entry.phrase))
      if (entries) entries.push(entry)
      else index.set(characterOf(entry.phrase), [entry])
    }
  }
  return index
}

const BEGINS = byCharacter('begins', (phrase) => phrase.charAt(0))
const ENDS = byCharacter('ends', (phrase) => phrase.charAt(phrase.length - 1))
const CONTAINS: readonly Phrase[] = PHRASE_KINDS.flatMap((kind) => phrasesOf(kind, 'contains'))

/** Those of them that a line of so many words may hold. */
const CONTAINED = Array.from({ length: MOST_WORDS + 1 }, (_, count) =>
  CONTAINS.filter(({ maxWords }) => count <= maxWords),
)

const BRIEF = Object.entries(data.brief.begins) as [string, PhraseKind][]
const SECTIONS: ReadonlySet<string> = new Set(data.sections.words)
const NAME_LINKS: ReadonlySet<string> = new Set(data.byline.links)
const MONTHS: ReadonlySet<string> = new Set(data.dates.months)
const DATE_WORDS: ReadonlySet<string> = new Set(data.dates.others)

const NUMERIC_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/
const NUMBER = /^\d{1,4}(?::\d\d)?(?:st|nd|rd|th|am|pm)?$/

/**
 * Why a line is no part of the article, or null when it is. Precision first: when in doubt a line is the article's.
 * A headline that stands twice and section labels depend on their place: see title.ts and `isSectionLabel`.
 * @param line one paragraph as it stands in the text
 */
export function furnitureOf(line: string): FurnitureKind | null {
  if (line.length > MAX_LENGTH || isPlainlyLong(line)) return null
  const folded = withoutStops(foldLine(line))
  const whole = folded.length <= MAX_WHOLE_LENGTH ? WHOLE.get(trimmedPhrase(folded)) : undefined
  if (whole) return whole
  const count = countWords(folded)
  if (count > MOST_WORDS) return null
  const found =
    BEGINS.get(folded.charAt(0))?.find(({ phrase, maxWords }) => count <= maxWords && folded.startsWith(phrase)) ??
    ENDS.get(folded.charAt(folded.length - 1))?.find(
      ({ phrase, maxWords }) => count <= maxWords && folded.endsWith(phrase),
    ) ??
    CONTAINED[count]?.find(({ phrase }) => folded.includes(phrase))
  if (found) return found.kind
  if (count <= data.brief.maxWords && !/[.!?:]$/.test(line)) {
    const brief = BRIEF.find(([phrase]) => folded.startsWith(phrase))
    if (brief) return brief[1]
  }
  return count <= MAX_BYLINE_WORDS && (isByline(line, folded) || isDateLine(folded)) ? 'byline' : null
}

/** Whether a line is longer than furniture, in letters and in words, however it is folded: most lines are. */
function isPlainlyLong(line: string): boolean {
  let letters = 0
  let words = 1
  let wasBlank = false
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isAsciiLetter(code)) {
      letters++
      if (wasBlank && isAsciiLetter(line.charCodeAt(at - 2))) words++
      if (letters > MAX_WHOLE_LENGTH && words > MOST_WORDS) return true
    }
    wasBlank = code === BLANK
  }
  return false
}

/** Without the full stops at its end. */
function withoutStops(folded: string): string {
  let end = folded.length
  while (end > 0 && isStop(folded.charCodeAt(end - 1))) end--
  return folded.slice(0, end)
}

function isStop(code: number): boolean {
  return code === 46 || code === 0x2026
}

/** Words of a line with single blanks. */
function countWords(folded: string): number {
  let count = 1
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) count++
  return count
}

/** "Politics", "World news", "Opinion | Analysis": the label of a paper's section, alone on its line. */
export function isSectionLabel(line: string): boolean {
  if (line.length > MAX_LENGTH) return false
  return foldLine(line)
    .split(/ ?[|/>›»•·:] ?/)
    .filter((part) => part !== '')
    .every((part) => SECTIONS.has(part))
}

/** "By Ana Roe and Ben Poe, Harbor Ledger": "by", then names and the words that join them. */
function isByline(line: string, folded: string): boolean {
  if (!folded.startsWith(data.byline.begins)) return false
  const words = line.trim().split(/\s+/)
  if (words.length < 2 || words.length > MAX_BYLINE_WORDS) return false
  if (/[.!?:;]$/.test(line) && words.length > MAX_STOPPED_BYLINE_WORDS) return false
  return words.slice(1).every((word, index) => {
    const plain = bare(word)
    if (index === 0) return /^\p{Lu}/u.test(word) && !isDateWord(plain) && plain !== 'the'
    return plain === '' || /^[\p{Lu}@(]/u.test(word) || NAME_LINKS.has(plain) || isDateWord(plain)
  })
}

/** Without the number before ("12 comments") and the signs around. */
function trimmedPhrase(folded: string): string {
  return folded.replace(/^\d+ /, '').replace(/^[^\p{L}\p{N}#©(-]+|[^\p{L}\p{N}#.)]+$/gu, '')
}

/** "May 15, 2017 at 5:30 p.m. EDT", "Published Monday, 15 May 2017", "2017-05-15". */
function isDateLine(folded: string): boolean {
  if (!/\d/.test(folded)) return false
  let dated = false
  for (const word of folded.split(' ')) {
    const plain = bare(word)
    if (plain === '') continue
    if (!isDateWord(plain)) return false
    dated ||= MONTHS.has(plain) || NUMERIC_DATE.test(plain)
  }
  return dated
}

function isDateWord(word: string): boolean {
  return MONTHS.has(word) || DATE_WORDS.has(word) || NUMBER.test(word) || NUMERIC_DATE.test(word)
}

/** Lower case, without the signs around its letters and digits. */
function bare(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && wordStartWidth(word, start) === 0) start++
  while (end > start && wordStartWidth(word, end - 1) !== 1 && wordStartWidth(word, end - 2) !== 2) end--
  return word.slice(start, end).toLowerCase()
}
