import { findDamage } from '@/lib/text/damage'
import { proposeKind } from '@/lib/text/kind'
import { detectLanguage } from '@/lib/text/language'
import { readLayout } from '@/lib/text/layout'
import { countedByReader } from '@/lib/text/line-edits'
import { splitParagraphs } from '@/lib/text/paragraphs'
import { findQuotations } from '@/lib/text/quotations'
import { splitSentences } from '@/lib/text/sentences'
import { tokenize } from '@/lib/text/tokens'
import { Words } from '@/lib/text/words'
import {
  NO_EDITS,
  signsOf,
  type Document,
  type Paragraph,
  type Quotation,
  type Sentence,
  type Source,
  type TextEdits,
  type Token,
  type Vocabulary,
} from '@/lib/model'

/**
 * Reads a text: paragraphs, sentences, words, headline, furniture, damage, quotations, kind and language.
 * Nothing is altered and nothing deleted; every span selects `source.text` as given. Time is linear in its length.
 * @param source the text and what is known about it
 * @param edits only those of lines and block quotations are applied here; the others are for later stages
 */
export function readText(source: Source, edits: TextEdits = NO_EDITS): Document {
  const { text } = source
  const raw = splitParagraphs(text)
  const layout = readLayout(source, raw)
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const vocabulary = new Words(text)
  const byReader = countedByReader(raw, edits.lines)
  raw.forEach(({ start, end }, index) => {
    const firstSentence = sentences.length
    for (const span of splitSentences(text, start, end)) {
      const firstToken = tokens.length
      tokenize(text, span.start, span.end, sentences.length, tokens, vocabulary)
      sentences.push({ start: span.start, end: span.end, paragraph: index, firstToken, lastToken: tokens.length })
    }
    const furniture = layout.furniture[index] ?? null
    const isTitle = index === layout.titleParagraph
    // The headline's marks are shown with the title; counting it here as well would tell them twice.
    const counted = !isTitle && (byReader[index] ?? furniture === null)
    paragraphs.push({ start, end, firstSentence, lastSentence: sentences.length, furniture, counted })
  })
  const blankLines = raw.map((paragraph) => paragraph.blankLinesBefore)
  const damage = findDamage({ text, paragraphs, sentences, tokens, blankLines })
  const quotations = findQuotations({ text, sentences, tokens, vocabulary, paragraphs, blocks: edits.blocks, damage })
  assignQuotations(tokens, quotations)
  const titleWords = new Words(layout.title.text)
  const titleTokens = tokenize(layout.title.text, 0, layout.title.text.length, 0, [], titleWords)
  const titleQuotations = findTitleQuotations(layout.title.text, titleTokens, titleWords)
  assignQuotations(titleTokens, titleQuotations)
  const { kind, cues } = proposeKind({ source, paragraphs, sentences, tokens, vocabulary })
  return {
    source,
    title: layout.title,
    language: detectLanguage(tokens),
    kind,
    kindCues: cues,
    paragraphs,
    sentences,
    tokens,
    vocabulary: { words: vocabulary.words, of: vocabulary.of },
    titleTokens,
    quotations,
    titleQuotations,
    damage,
    words: countWords(paragraphs, sentences, vocabulary),
  }
}

/** A headline is one paragraph of one sentence, with offsets of its own. */
function findTitleQuotations(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Quotation[] {
  if (tokens.length === 0) return []
  const whole = { start: 0, end: text.length }
  const paragraphs = [{ ...whole, firstSentence: 0, lastSentence: 1, furniture: null, counted: true }]
  const sentences = [{ ...whole, paragraph: 0, firstToken: 0, lastToken: tokens.length }]
  return findQuotations({ text, sentences, tokens, vocabulary, paragraphs, blocks: [], damage: [] })
}

/** Tokens that are not glued, in counted paragraphs. */
function countWords(paragraphs: readonly Paragraph[], sentences: readonly Sentence[], vocabulary: Vocabulary): number {
  const begins = signsOf(vocabulary, ({ glued }) => !glued)
  let words = 0
  for (const { counted, firstSentence, lastSentence } of paragraphs) {
    if (!counted) continue
    const last = sentences[lastSentence - 1]?.lastToken ?? 0
    for (let at = sentences[firstSentence]?.firstToken ?? last; at < last; at++)
      words += begins[vocabulary.of[at] ?? 0] ?? 0
  }
  return words
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
