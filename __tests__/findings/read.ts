import { compileLexicon, type EntriesByCategory } from '@/lib/lexicon/compile'
import type { Document, Finding, Lexicon, LexiconEntry, Paragraph, Quotation, Sentence, Token } from '@/lib/model'
import { isMarked, vocabularyOf } from '@/lib/model'
import { findFindings } from '@/lib/findings/findings'
import { tokenize } from '@/lib/text/tokens'

/**
 * A document for tests of the findings stage, read by rules so plain that a row shows what comes out: one paragraph
 * a line, sentences end at . ! ? before a blank, “…” is speech, ‘…’ are scare quotes, a line that begins with "#" is
 * furniture.
 */
export function documentOf(text: string, title = ''): Document {
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  const tokens: Token[] = []
  const quotations = quotationsOf(text)
  for (const line of text.matchAll(/[^\n]+/g)) {
    const firstSentence = sentences.length
    const furniture = line[0].startsWith('#')
    for (const piece of line[0].matchAll(/.+?(?:[.!?]+”?(?=\s|$)|$)/g)) {
      if (piece[0].trim() === '') continue
      const start = line.index + piece.index + (piece[0].length - piece[0].trimStart().length)
      const end = line.index + piece.index + piece[0].trimEnd().length
      const firstToken = tokens.length
      tokenize(text, start, end, sentences.length, tokens)
      sentences.push({ start, end, paragraph: paragraphs.length, firstToken, lastToken: tokens.length })
    }
    paragraphs.push({
      start: line.index,
      end: line.index + line[0].length,
      firstSentence,
      lastSentence: sentences.length,
      furniture: furniture ? 'menu' : null,
      counted: !furniture,
    })
  }
  for (const token of tokens) {
    token.quotation = quotations.findIndex(
      (quotation) => quotation.kind !== 'scare' && token.start >= quotation.start && token.end <= quotation.end,
    )
  }
  return {
    source: { text },
    title: { text: title, from: title === '' ? 'none' : 'given', span: null, publisher: null },
    language: 'en',
    kind: 'news',
    kindCues: [],
    paragraphs,
    sentences,
    tokens,
    vocabulary: vocabularyOf(tokens),
    titleTokens: tokenize(title),
    quotations,
    titleQuotations: quotationsOf(title),
    damage: [],
    words: tokens.length,
  }
}

function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = []
  for (const match of text.matchAll(/“([^”]*)”|‘([^’]*)’/g)) {
    const start = match.index
    const end = start + match[0].length
    quotations.push({
      ...NO_SPEAKER,
      start,
      end,
      kind: match[1] === undefined ? 'scare' : 'speech',
      inner: { start: start + 1, end: end - 1 },
    })
  }
  return quotations
}

const NO_SPEAKER = {
  speaker: null,
  speakerSpan: null,
  speakerKind: null,
  verb: null,
  verbSpan: null,
  certain: true,
} as const

/** An entry with what a test does not care about filled in. */
export function entry(
  term: string,
  pos: LexiconEntry['pos'],
  rest: Partial<Omit<LexiconEntry, 'term' | 'pos'>> = {},
): LexiconEntry {
  return { term, pos, strength: 2, plainer: ['plain'], why: `Test of ${term}.`, ...rest }
}

export function lexiconOf(entries: EntriesByCategory): Lexicon {
  return compileLexicon(entries, 'test')
}

/** A small lexicon for rows: enough of each kind of entry. */
export const LEXICON = lexiconOf({
  evaluations: [
    entry('brutal', 'adjective'),
    entry('critical', 'adjective', { literal: ['~ care', '~ * unit'] }),
    entry('disaster', 'noun', { literal: ['natural ~'] }),
    entry('disgrace', 'noun'),
    entry('disgraceful', 'adjective'),
    entry('grand', 'adjective'),
    entry('grand slam', 'noun'),
    entry('reckless', 'adjective'),
    entry('savage', 'adjective'),
    entry('self-destructive', 'adjective'),
    entry('shock', 'noun'),
  ],
  absolutes: [entry('always', 'adverb'), entry('of course', 'phrase')],
  sensational: [
    entry('fury', 'noun', { strength: 3 }),
    entry('lash out', 'verb'),
    entry('cover-up', 'noun'),
    entry('panic', 'verb'),
    entry('slam', 'verb'),
  ],
  moral: [entry('corruption', 'noun'), entry('hate', 'noun'), entry('racist', 'adjective')],
  labels: [entry('has-been', 'noun'), entry('regime', 'noun'), entry('Nazi', 'noun', { caseSensitive: true })],
  mockery: [entry('so-called', 'adjective')],
  'mind-reading': [entry('scheme', 'verb'), entry('desperate to', 'phrase', { only: ['~ distract', '~ * distract'] })],
  attribution: [entry('claim', 'verb', { strength: 1 })],
  hedges: [entry('reportedly', 'adverb', { strength: 1 })],
})

/** Findings of a text with the small lexicon. */
export function findingsIn(text: string, title = ''): readonly Finding[] {
  return findFindings(documentOf(text, title), LEXICON).findings
}

/** The marked words of a text, as they stand there. */
export function markedIn(text: string, title = ''): string[] {
  return findingsIn(text, title)
    .filter(isMarked)
    .map((finding) => finding.text)
}
