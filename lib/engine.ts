/**
 * The stages joined, over a lexicon that is passed in; the only file that knows them all:
 *
 *     Source → text → Document → findings → Finding[] → measure → Profile → compare → Comparison
 *
 * `lib/slantwise.ts` binds it to the whole lexicon for the command line and the tests; the worker, which must stay
 * small, to the part of the lexicon that matching needs.
 */
import { alignSentences } from '@/lib/compare/align'
import { distinctiveWords } from '@/lib/compare/contrast'
import { coverageRows } from '@/lib/compare/coverage'
import { compareRates } from '@/lib/compare/difference'
import { sharedSources } from '@/lib/compare/sources'
import { linkPeople } from '@/lib/compare/people'
import { areIdentical, isOneEvent } from '@/lib/compare/same-event'
import { findWording } from '@/lib/compare/wording'
import { wordsAt } from '@/lib/findings/edits'
import { findFindings } from '@/lib/findings/findings'
import { inflect } from '@/lib/lexicon/inflect'
import { findPeople } from '@/lib/measure/people'
import { measure } from '@/lib/measure/profile'
import {
  countEdits,
  NO_EDITS,
  type Analysis,
  type ComparedText,
  type Comparison,
  type ComparisonInput,
  type CountedLine,
  type Document,
  type Lexicon,
  type Profile,
  type Source,
  type Span,
  type TextEdits,
  type TextInput,
  type UnmatchedEdit,
} from '@/lib/model'
import { firstEndingAfter } from '@/lib/text/line-edits'
import { readText } from '@/lib/text/read'

export { compilePacked } from '@/lib/lexicon/matching'
export { readText } from '@/lib/text/read'

/**
 * Reads and measures one text.
 * @param lexicon what is looked for
 * @param source the text as given, with what is known about it
 * @param edits what a reader dismissed, added or counted; none by default
 * @param dismissedEntries lexicon entries ("<category>/<term>") dismissed everywhere
 * @returns the document with its findings in text order and its profile (null when it is not English or empty)
 */
export function analyze(
  lexicon: Lexicon,
  source: Source,
  edits: TextEdits = NO_EDITS,
  dismissedEntries: readonly string[] = [],
): Analysis {
  return analyzeDocument(lexicon, readText(source, edits), edits, dismissedEntries)
}

function analyzeDocument(
  lexicon: Lexicon,
  document: Document,
  edits: TextEdits,
  dismissedEntries: readonly string[],
): Analysis {
  const { findings, unmatchedEdits, reported } = findFindings(document, lexicon, edits, dismissedEntries)
  const people = findPeople(document, findings, reported)
  return {
    document,
    findings,
    profile: measure(document, findings, reported, people, lexicon.toneScores),
    people,
    unmatchedEdits: [...unmatchedReading(document, edits), ...unmatchedEdits],
  }
}

/** Edits of lines and block quotations that match none any more, because the text is now divided differently. */
function unmatchedReading({ source, title, paragraphs, quotations }: Document, edits: TextEdits): UnmatchedEdit[] {
  const titleAt = title.span ? firstEndingAfter(paragraphs, title.span.start) : -1
  const isLine = ({ start, end, counted }: CountedLine) => {
    const at = firstEndingAfter(paragraphs, start)
    const reaches = (index: number) => (paragraphs[index]?.start ?? Infinity) < end
    // The headline is never counted: an edit that counts it cannot be applied, one that leaves it out already is.
    return reaches(at === titleAt && counted ? at + 1 : at)
  }
  const lines = edits.lines.filter((line) => !isLine(line))
  const starts = new Set(quotations.flatMap(({ kind, start }) => (kind === 'block' ? [start] : [])))
  const paragraphStarts = new Set(paragraphs.map(({ start }) => start))
  const blocks = edits.blocks.filter(({ start, end }) =>
    end > start ? !starts.has(start) : !paragraphStarts.has(start),
  )
  const words = (span: Span) => wordsAt(source.text, span)
  return [
    ...lines.map((line) => ({ kind: 'line' as const, text: words(line) })),
    ...blocks.map((block) => ({ kind: 'block' as const, text: words(block) })),
  ]
}

/** One text with the tool's own figures beside the edited ones. */
interface MeasuredText {
  readonly analysis: Analysis
  readonly ownProfile: Profile | null
}

function measureText(lexicon: Lexicon, input: TextInput, dismissedEntries: readonly string[]): MeasuredText {
  const analysis = analyze(lexicon, input.source, input.edits, dismissedEntries)
  const edited = dismissedEntries.length > 0 || countEdits(input.edits) > 0
  return { analysis, ownProfile: edited ? analyze(lexicon, input.source).profile : analysis.profile }
}

/** Told after each step, so that long work can show how far it is. `done` of `total` steps. */
export type Progress = (done: number, total: number) => void

/** Remembers the measured texts of one comparison, so that an edit in one text reads only that text again. */
export interface ComparisonMemory {
  readonly measured: Map<string, MeasuredText>
}

/**
 * Compares texts about one event: each measured for itself, then against the others.
 * Deterministic; swapping two texts mirrors every result.
 * @param lexicon what is looked for
 * @param input one to six texts with the reader's edits
 * @param progress called after every text and after every step between texts
 * @param memory pass the same object again to reuse what did not change
 */
export function compare(
  lexicon: Lexicon,
  input: ComparisonInput,
  progress?: Progress,
  memory?: ComparisonMemory,
): Comparison {
  const total = input.texts.length + 3
  const next = new Map<string, MeasuredText>()
  const measured = input.texts.map((text, index) => {
    const key = JSON.stringify([text, input.dismissedEntries])
    const result = memory?.measured.get(key) ?? next.get(key) ?? measureText(lexicon, text, input.dismissedEntries)
    next.set(key, result)
    progress?.(index + 1, total)
    return result
  })
  if (memory) {
    memory.measured.clear()
    for (const [key, value] of next) memory.measured.set(key, value)
  }

  const documents = measured.map(({ analysis }) => analysis.document)
  const pairs = alignSentences(documents)
  progress?.(input.texts.length + 1, total)
  const coverage = coverageRows(
    documents,
    pairs,
    measured.map(({ analysis }) => analysis.findings),
  )
  progress?.(input.texts.length + 2, total)
  const people = linkPeople(measured.map(({ analysis }) => analysis.people))
  const comparison: Comparison = {
    lexiconVersion: lexicon.version,
    texts: measured.map(outline),
    differences: compareRates(measured.map(({ analysis }) => analysis.profile)),
    distinctive: distinctiveWords(documents),
    pairs,
    wording: findWording(
      measured.map(({ analysis }) => analysis),
      pairs,
      inflect,
    ),
    coverage,
    sources: sharedSources(
      measured.map(({ analysis }) => analysis.profile?.sources.list ?? []),
      people,
    ),
    people,
    oneEvent: isOneEvent(documents, pairs),
    identical: areIdentical(documents),
  }
  progress?.(total, total)
  return comparison
}

function outline({ analysis, ownProfile }: MeasuredText): ComparedText {
  const { tokens, vocabulary, titleTokens, ...document } = analysis.document
  return { ...analysis, document, ownProfile }
}
