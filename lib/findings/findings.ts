import {
  isMarked,
  NO_EDITS,
  vocabularyOf,
  type Document,
  type Finding,
  type Lexicon,
  type Paragraph,
  type Quotation,
  type ReportedSpeech,
  type Sentence,
  type TextEdits,
  type UnmatchedEdit,
} from '@/lib/model'
import { Context } from './context'
import { applyEdits } from './edits'
import { matchEntries } from './match'
import type { Passage, TokenRange } from './passage'
import type { ReportedStretch } from './reported'
import { reportedBySentence, reportedSpeech } from './reported-speech'
import { matchPatterns, isProductive, patternInfo, type PatternId } from './patterns'

export interface FoundFindings {
  /** Headline first, then the body, each in text order. */
  readonly findings: readonly Finding[]
  /** Edits that found nothing to act on. Edits of lines and blocks are the text stage's, not looked at here. */
  readonly unmatchedEdits: readonly UnmatchedEdit[]
  /** Indirect speech of the body, in the order of its sentences. */
  readonly reported: readonly ReportedSpeech[]
}

/**
 * Everything in a text that the lexicon or a pattern knows, judged in its context, with the reader's edits applied.
 * What does not count is kept with its reason (`uncounted`) and weight 0. Texts that are not English have none.
 *
 * @param dismissedEntries entries that the reader dismissed in the whole comparison
 */
export function findFindings(
  document: Document,
  lexicon: Lexicon,
  edits: TextEdits = NO_EDITS,
  dismissedEntries: readonly string[] = [],
): FoundFindings {
  if (document.language !== 'en') return { findings: [], unmatchedEdits: [], reported: [] }
  const { source, tokens, vocabulary, titleTokens } = document
  const headline = { text: document.title.text, tokens: titleTokens, vocabulary: vocabularyOf(titleTokens) }
  const title = partOf(document, { field: 'title', ...headline }, [titleSentence(document)])
  const body = { field: 'text', text: source.text, tokens, vocabulary } as const
  const text = partOf(document, body, document.sentences)
  const span = document.title.span
  const own = [
    ...find(title, lexicon, [titleSentence(document)], document.titleQuotations, spokenIn(document)),
    // A headline that stands in the text is looked at once, as the headline.
    ...find(text, lexicon, document.sentences, document.quotations).filter(
      (finding) => span === null || finding.start >= span.end || finding.end <= span.start,
    ),
  ]
  const { findings, unmatchedEdits } = applyEdits(own, { title, text }, lexicon, edits, dismissedEntries)
  return { findings: findings.sort(inTextOrder), unmatchedEdits, reported: reportedSpeech(text.passage, text.reported) }
}

interface Part {
  readonly passage: Passage
  readonly context: Context
  readonly reported: ReadonlyMap<number, readonly ReportedStretch[]>
}

type SentenceRange = Pick<Sentence, 'start' | 'end' | 'firstToken' | 'lastToken'>

function partOf(document: Document, passage: Passage, sentences: readonly SentenceRange[]): Part {
  const reported = reportedBySentence(passage, sentences)
  return { passage, context: new Context(document, passage, reported), reported }
}

function titleSentence({ title, titleTokens }: Document): SentenceRange {
  return { start: 0, end: title.text.length, firstToken: 0, lastToken: titleTokens.length }
}

/**
 * Entries and patterns of one field. Words are marked once: scare quotes before the entries inside them, entries before
 * the patterns that run over them, short patterns before long ones.
 */
function find(
  { passage, context }: Part,
  lexicon: Lexicon,
  sentences: readonly SentenceRange[],
  quotations: readonly Quotation[],
  isSpoken: (words: string) => boolean = () => false,
): Finding[] {
  const findings: Finding[] = []
  // 1 for each token of a finding.
  const marked = new Uint8Array(passage.tokens.length)
  // 1 for each token of an entry in a literal context, which no pattern may mark again: "self-proclaimed republic".
  const plain = new Uint8Array(passage.tokens.length)
  const isFree = ({ first, last }: TokenRange): boolean => {
    for (let index = first; index < last; index++) if (marked[index] === 1) return false
    return true
  }
  const add = (finding: Finding, { first, last }: TokenRange): void => {
    findings.push(finding)
    const settled = isMarked(finding) ? marked : finding.uncounted === 'literal' ? plain : null
    settled?.fill(1, first, last)
  }
  // Quoted in a headline from a speaker of the body: neither scare quotes nor the narrator's words.
  const patterns = matchPatterns(passage, sentences, quotations).filter(({ pattern, first, last, start, end }) => {
    const spoken = pattern === 'pattern/scare-quotes' && isSpoken(passage.text.slice(start, end))
    if (spoken) marked.fill(1, first, last)
    return !spoken
  })
  const addPatterns = (ids: readonly PatternId[]): void => {
    for (const pattern of patterns) {
      const info = patternInfo.get(pattern.pattern)
      if (info === undefined || !ids.includes(pattern.pattern) || !isFree(pattern)) continue
      if (!(isProductive(pattern.pattern) && plain[pattern.first] === 1)) {
        add(context.findingOfPattern(pattern, info), pattern)
      }
    }
  }
  addPatterns(['pattern/scare-quotes'])
  for (const match of matchEntries(passage, lexicon)) if (isFree(match)) add(context.findingOf(match), match)
  addPatterns(PRODUCTIVE)
  addPatterns(['pattern/capitals', 'pattern/agentless-passive', 'pattern/exclamation'])
  addPatterns(['pattern/rhetorical-question'])
  return findings
}

/** All patterns but those that `find` places by name: words made up on the spot. */
const PRODUCTIVE = [...patternInfo.keys()].filter(isProductive)

/** Whether words of the headline stand in the body between a speaker's quotation marks. */
function spokenIn({ source, quotations, paragraphs }: Document): (words: string) => boolean {
  let spoken: readonly string[] | undefined
  return (words) => {
    spoken ??= countedQuotations(quotations, paragraphs).map(({ inner }) =>
      source.text.slice(inner.start, inner.end).toLowerCase(),
    )
    const wanted = words.toLowerCase()
    return spoken.some((quoted) => quoted.includes(wanted))
  }
}

/** Speakers' quotations in counted paragraphs: the headline's own, where it stands in the text, prove nothing. */
function countedQuotations(quotations: readonly Quotation[], paragraphs: readonly Paragraph[]): Quotation[] {
  let at = 0
  return quotations.filter(({ kind, start }) => {
    while ((paragraphs[at]?.end ?? Infinity) <= start) at++
    return kind !== 'scare' && paragraphs[at]?.counted === true
  })
}

function inTextOrder(a: Finding, b: Finding): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end
}
