import type { BlockExtent, Quotation } from '@/lib/model'
import { findQuotations } from '@/lib/text/quotations'
import { readText } from '@/lib/text/read'

export function quotationsOf(text: string, blocks: readonly BlockExtent[] = []): Quotation[] {
  const { sentences, tokens, vocabulary, paragraphs, damage } = readText({ text })
  return findQuotations({ text, sentences, tokens, vocabulary, paragraphs, blocks, damage })
}

export function words(text: string, quotation: Quotation): string {
  return text.slice(quotation.inner.start, quotation.inner.end)
}

export const LONG = 'The bridge was built by three towns in the years after the war. '.repeat(5).trim()

/** Speakers and verbs: [words, speaker, kind of speaker, lemma of the verb]. */
export type Spoken = [string, string | null, Quotation['speakerKind'], string | null]

export function spoken(text: string): Spoken[] {
  return quotationsOf(text)
    .filter((quotation) => quotation.kind === 'speech')
    .map((quotation) => [words(text, quotation), quotation.speaker, quotation.speakerKind, quotation.verb])
}
