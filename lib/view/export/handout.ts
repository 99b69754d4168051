import { DEFAULT_SETTINGS, isMarked, type Comparison, type Family } from '@/lib/model'
import { categoryInfo } from '@/lib/view/categories'
import { coverage, linesOf } from '@/lib/view/coverage'
import { LETTERS, shortName } from '@/lib/view/documents'
import { headlinePieces, lineAt, numberedLines, type LinePiece, type TextLine } from '@/lib/view/export/lines'
import { oneLine } from '@/lib/view/one-line'
import type { Glossary } from '@/lib/view/glossary'
import { list } from '@/lib/view/numbers'
import { readingText } from '@/lib/view/reading'
import { verdict } from '@/lib/view/verdict'
import { distinctGroups, wordingGroups } from '@/lib/view/wording'

/** A text as it is printed. */
export interface HandoutText {
  readonly text: number
  readonly letter: string
  readonly name: string
  /** Empty when the text has none, or is named by it. */
  readonly title: string
  /** The headline with its marks; empty when the text has none. */
  readonly headline: readonly LinePiece[]
  /** Whether any word is marked, in the headline or below it. */
  readonly marked: boolean
  readonly paragraphs: readonly (readonly TextLine[])[]
}

/** What the answer key says of a mark. */
export interface KeyMark {
  /** "line 12", "headline" */
  readonly place: string
  readonly words: string
  readonly family: Family
  readonly category: string
  readonly why: string
  /** Plainer words, or a question in their place. */
  readonly instead: string
}

export interface KeyText extends Pick<HandoutText, 'text' | 'letter' | 'name'> {
  readonly marks: readonly KeyMark[]
  /** "lines 3, 8 and 21": where sentences stand that have no close match elsewhere; null when all have one. */
  readonly alone: string | null
}

export interface Handout {
  readonly texts: readonly HandoutText[]
  /** Rows of the table that a class fills in. */
  readonly organiser: readonly string[]
  readonly questions: readonly string[]
  /** Which texts have no marked sheet, in a sentence; null when all have one. */
  readonly unmarked: string | null
  readonly key: { readonly verdict: string; readonly texts: readonly KeyText[] }
}

/** What a class looks for in each text. */
const ORGANISER = [
  'What happened? One plain sentence.',
  'Loaded words: line and word',
  'A plainer word for each',
  'Who gets to speak, and for how long?',
  'What does only this text tell?',
  'What would you still like to know?',
] as const

const QUESTIONS = [
  'Read each text once without a pencil. What do you feel, and about whom?',
  'Underline words that judge, dramatise or give a name to somebody. Which of them could you check, and which not?',
  'Put a plainer word in the place of three of them. What is lost, and what is gained?',
  'Who is quoted, who is only described, and who is missing?',
  'What does one text tell that the others leave out? Does it matter for what you think of the event?',
  'Is the text with more loaded words less true? How would you find out?',
] as const

/** How many phrases for the same fact are asked about. */
const MOST_PHRASES = 4
/** How many figures at odds are asked about. */
const MOST_FIGURES = 3

/**
 * A comparison as a lesson on paper: texts with line numbers, a table to fill in, questions, and the answer key.
 * @param glossary what is said of each entry; of those that it lacks, the category is told
 */
export function handout(comparison: Comparison, glossary: Glossary): Handout {
  const texts = comparison.texts.map((compared, text): HandoutText => {
    const { document, findings } = compared
    const name = shortName(document.source, document, text)
    const { title, paragraphs } = readingText(compared, DEFAULT_SETTINGS, false)
    return {
      text,
      letter: LETTERS[text] ?? '?',
      name,
      title: document.title.text === name ? '' : oneLine(document.title.text),
      headline: headlinePieces(title),
      marked: findings.some(isMarked),
      paragraphs: numberedLines(paragraphs),
    }
  })
  const lines = texts.map(({ paragraphs }) => paragraphs.flat())
  return {
    texts,
    organiser: ORGANISER,
    questions: [...new Set([...QUESTIONS, ...phraseQuestions(comparison, lines), ...figureQuestions(comparison)])],
    unmarked: unmarkedTexts(texts),
    key: { verdict: verdict(comparison).headline, texts: keyTexts(comparison, texts, lines, glossary) },
  }
}

function unmarkedTexts(texts: readonly HandoutText[]): string | null {
  const letters = texts.filter(({ marked }) => !marked).map(({ letter }) => letter)
  if (letters.length === 0) return null
  return letters.length === texts.length
    ? 'No word of these texts is marked, so there are no marked sheets.'
    : letters.length === 1
      ? `No word of text ${list(letters)} is marked, so it has no marked sheet.`
      : `No word of texts ${list(letters)} is marked, so they have no marked sheets.`
}

type Lines = readonly (readonly TextLine[])[]

function phraseQuestions(comparison: Comparison, lines: Lines): string[] {
  return distinctGroups(wordingGroups(comparison))
    .slice(0, MOST_PHRASES)
    .map(({ phrases, question }) => {
      const said = phrases.map(({ text, letter, phrase, start }) => {
        const line = lineAt(lines[text] ?? [], start)
        return `${letter} has “${phrase}”${line === null ? '' : ` (line ${line})`}`
      })
      return `${list(said)}. ${question}`
    })
}

function figureQuestions(comparison: Comparison): string[] {
  return linesOf(coverage(comparison).lines, 'conflicts')
    .flatMap(({ conflicts }) => conflicts)
    .slice(0, MOST_FIGURES)
    .map((conflict) => `${conflict}. Can both be right? How would you find out?`)
}

function keyTexts(
  comparison: Comparison,
  texts: readonly HandoutText[],
  lines: Lines,
  glossary: Glossary,
): readonly KeyText[] {
  return texts.map(({ text, letter, name }) => {
    const compared = comparison.texts[text]
    const own = lines[text] ?? []
    const marks = (compared?.findings ?? []).filter(isMarked).map((finding): KeyMark => {
      const info = categoryInfo(finding.category)
      const entry = glossary.get(finding.entry)
      const line = finding.field === 'title' ? null : lineAt(own, finding.start)
      return {
        place: line === null ? 'headline' : `line ${line}`,
        words: oneLine(finding.text),
        family: info.family,
        category: info.name,
        why: entry?.why ?? info.does,
        instead: entry ? entry.plainer.join(', ') || (entry.ask ?? '') : '',
      }
    })
    return { text, letter, name, marks, alone: aloneOf(comparison, text, own) }
  })
}

function aloneOf({ coverage: rows, texts }: Comparison, text: number, lines: readonly TextLine[]): string | null {
  if (texts.length < 2) return null
  const sentences = rows
    .filter(({ toldBy, perhaps }) => toldBy === 1 && !perhaps)
    .flatMap((row) => row.sentences[text] ?? [])
  const places = sentences.flatMap((sentence) => {
    const start = texts[text]?.document.sentences[sentence]?.start
    const line = start === undefined ? null : lineAt(lines, start)
    return line === null ? [] : [line]
  })
  const found = [...new Set(places)].sort((a, b) => a - b)
  if (found.length === 0) return null
  return `${found.length === 1 ? 'line' : 'lines'} ${list(found.map(String))}`
}
