import { findDamage } from '@/lib/text/damage'
import { proposeKind } from '@/lib/text/kind'
import { detectLanguage } from '@/lib/text/language'
import { readLayout } from '@/lib/text/layout'
import { countedByReader } from '@/lib/text/line-edits'
import { Norms } from '@/lib/text/norms'
import { splitParagraphs } from '@/lib/text/paragraphs'
import { findQuotations } from '@/lib/text/quotations'
import { splitSentences } from '@/lib/text/sentences'
import { tokenize } from '@/lib/text/tokens'
import {
  NO_EDITS,
  type Document,
  type Paragraph,
  type Quotation,
  type Sentence,
  type Source,
  type TextEdits,
  type Token,
} from '@/lib/model'

/**
 * Reads a text: paragraphs, sentences, words, headline, furniture, damage, quotations, kind and language.
 * Nothing is altered and nothing deleted; every span selects `source.text` as given. Time is linear in its length.
 * @param source the text and what is known about it
 * @param edits the reader's word on lines and block quotations; the rest is for later stages
 */
export function readText(source: Source, edits: TextEdits = NO_EDITS): Document {
  const { text } = source
  const raw = splitParagraphs(text)
  const layout = readLayout(source, raw)
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const norms = new Norms(text)
  const byReader = countedByReader(raw, edits.lines)
  let words = 0
  raw.forEach(({ start, end }, index) => {
    const firstSentence = sentences.length
    const firstOfParagraph = tokens.length
    for (const span of splitSentences(text, start, end)) {
      const firstToken = tokens.length
      tokenize(text, span.start, span.end, sentences.length, tokens, norms)
      sentences.push({ start: span.start, end: span.end, paragraph: index, firstToken, lastToken: tokens.length })
    }
    const furniture = layout.furniture[index] ?? null
    const isTitle = index === layout.titleParagraph
    // The headline's marks are shown with the title; counting it here as well would tell them twice.
    const counted = !isTitle && (byReader[index] ?? furniture === null)
    paragraphs.push({ start, end, firstSentence, lastSentence: sentences.length, furniture, counted })
    if (counted) for (let at = firstOfParagraph; at < tokens.length; at++) if (!tokens[at]?.glued) words++
  })
  const blankLines = raw.map((paragraph) => paragraph.blankLinesBefore)
  const damage = findDamage({ text, paragraphs, sentences, tokens, blankLines })
  const quotations = findQuotations({ text, sentences, tokens, paragraphs, blocks: edits.blocks, damage })
  assignQuotations(tokens, quotations)
  const titleTokens = tokenize(layout.title.text)
  const titleQuotations = findTitleQuotations(layout.title.text, titleTokens)
  assignQuotations(titleTokens, titleQuotations)
  const { kind, cues } = proposeKind({ source, paragraphs, sentences, tokens })
  return {
    source,
    title: layout.title,
    language: detectLanguage(tokens),
    kind,
    kindCues: cues,
    paragraphs,
    sentences,
    tokens,
    titleTokens,
    quotations,
    titleQuotations,
    damage,
    words,
  }
}

/** A headline is one paragraph of one sentence, with offsets of its own. */
function findTitleQuotations(text: string, tokens: readonly Token[]): Quotation[] {
  if (tokens.length === 0) return []
  const whole = { start: 0, end: text.length }
  const paragraphs = [{ ...whole, firstSentence: 0, lastSentence: 1, furniture: null, counted: true }]
  const sentences = [{ ...whole, paragraph: 0, firstToken: 0, lastToken: tokens.length }]
  return findQuotations({ text, sentences, tokens, paragraphs, blocks: [], damage: [] })
}

/** Gives every word its outermost quotation. Scare quotes stay the narrator's. Both lists are sorted by start. */
function assignQuotations(tokens: readonly Token[], quotations: readonly Quotation[]): void {
  let position = 0
  let reach = 0
  quotations.forEach((quotation, index) => {
    if (quotation.kind === 'scare' || quotation.end <= reach) return
    reach = quotation.end
    while (position < tokens.length && (tokens[position]?.start ?? 0) < quotation.start) position++
    for (; position < tokens.length; position++) {
      const token = tokens[position]
      if (!token || token.start >= quotation.end) break
      token.quotation = index
    }
  })
}
