import {
  isCounted,
  FAMILY_OF,
  type Comparison,
  type Finding,
  type LoadedFamily,
  type Span,
  type Voice,
} from '@/lib/model'
import { sentenceWords } from '@/lib/view/one-line'

/** A passage of one text that a sentence of the summary rests on: context before, the words meant, context after. */
export interface Passage {
  readonly text: number
  readonly sentence: number
  readonly before: string
  readonly focus: string
  readonly after: string
}

/** How much context stands on either side of a marked word, in characters. */
const CONTEXT = 42

/** A concordance line (keyword in context): whole words on either side, within the sentence. */
export function inContext(source: string, sentence: Span, focus: Span): Pick<Passage, 'before' | 'focus' | 'after'> {
  const from = Math.max(sentence.start, focus.start - CONTEXT)
  const to = Math.min(sentence.end, focus.end + CONTEXT)
  const before = tidy(source.slice(from, focus.start))
  const after = tidy(source.slice(focus.end, to))
  return {
    before: from > sentence.start ? `… ${before.replace(/^\S*\s/, '')}` : before,
    focus: tidy(source.slice(focus.start, focus.end)),
    after: to < sentence.end ? `${after.replace(/\s\S*$/, '')} …` : after,
  }
}

/** Line breaks and other white space as one space: a concordance line is one line. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Marks of one text that are counted: exactly those that its rate counts. */
export function countedMarks(
  comparison: Comparison,
  text: number,
  voice: Voice,
  family?: LoadedFamily,
): readonly Finding[] {
  return (comparison.texts[text]?.findings ?? []).filter(
    (finding) =>
      isCounted(finding) && finding.voice === voice && (family === undefined || FAMILY_OF[finding.category] === family),
  )
}

/** Marks as concordance lines. */
export function markPassages(comparison: Comparison, text: number, findings: readonly Finding[]): Passage[] {
  const compared = comparison.texts[text]
  if (!compared) return []
  const { source, sentences } = compared.document
  return findings.flatMap((finding) => {
    const sentence = sentences[finding.sentence]
    return sentence ? [{ text, sentence: finding.sentence, ...inContext(source.text, sentence, finding) }] : []
  })
}

/** A whole sentence, or its beginning when it is long. */
export function sentencePassage(comparison: Comparison, text: number, sentence: number): Passage {
  return { text, sentence, before: '', focus: sentenceWords(comparison, { text, sentence }), after: '' }
}

/** The sentence of a text in which an offset lies; -1 when there is none. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return (sentences[low]?.start ?? Infinity) <= offset ? low : -1
}
