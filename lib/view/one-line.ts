import type { Comparison, ComparedText, SentenceRef, Span } from '@/lib/model'

/** Words on one line: every run of white space, line breaks included, is one blank, and none is left at the ends. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** What a span of a text's body selects, on one line; empty without a text or a span. */
export function wordsAt(compared: ComparedText | undefined, span: Span | undefined): string {
  return compared && span ? oneLine(compared.document.source.text.slice(span.start, span.end)) : ''
}

/** A sentence of a comparison on one line; empty when there is none. */
export function sentenceWords({ texts }: Comparison, { text, sentence }: SentenceRef): string {
  const compared = texts[text]
  return wordsAt(compared, compared?.document.sentences[sentence])
}
