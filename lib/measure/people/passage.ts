/** One text to look for names in: the body or the headline. */
import type { Document, Field, Place, Quotation, Span, Token } from '@/lib/model'

/** What stands between a token and the one before it. */
export type Gap = 'blank' | 'hyphen' | 'stop' | 'and' | 'comma' | 'other'

export interface Passage {
  readonly field: Field
  readonly text: string
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  /** Token ranges of the sentences that are read, in order. */
  readonly sentences: readonly Range[]
}

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The counted sentences of a text. */
export function bodyOf(document: Document): Passage {
  const { source, tokens, quotations, paragraphs, sentences } = document
  const read: Range[] = []
  for (const { counted, firstSentence, lastSentence } of paragraphs) {
    if (!counted) continue
    for (let at = firstSentence; at < lastSentence; at++) {
      const sentence = sentences[at]
      if (sentence) read.push({ from: sentence.firstToken, to: sentence.lastToken })
    }
  }
  return { field: 'text', text: source.text, tokens, quotations, sentences: read }
}

export function headlineOf({ title, titleTokens, titleQuotations }: Document): Passage {
  const sentences = [{ from: 0, to: titleTokens.length }]
  return { field: 'title', text: title.text, tokens: titleTokens, quotations: titleQuotations, sentences }
}

/** A word's norm without possessive 's and full stops: "u.s.", "trump's" → "u.s", "trump". */
export function bare(norm: string): string {
  let end = norm.length
  if (norm.endsWith("'s")) end -= 2
  if (norm.charCodeAt(end - 1) === 46) end--
  return end === norm.length ? norm : norm.slice(0, end)
}

export function wordAt({ tokens }: Passage, index: number): string {
  return bare(tokens[index]?.norm ?? '')
}

export function isPossessive({ tokens, text }: Passage, index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (token.norm.endsWith("'s")) return true
  // "Democrats' plan"
  if (!token.norm.endsWith('s')) return false
  const after = text.charCodeAt(token.end)
  return (after === 39 || after === 0x2019) && text.charCodeAt(token.end + 1) === 32
}

/** Where a word ends without its possessive 's. */
export function endOf({ tokens, text }: Passage, index: number): number {
  const token = tokens[index]
  if (!token) return 0
  if (!token.norm.endsWith("'s")) return token.end
  const mark = text.charCodeAt(token.end - 2)
  return mark === 39 || mark === 0x2019 || mark === 0x2bc || mark === 0x2018 ? token.end - 2 : token.end
}

const BLANK = 32
const NO_BREAK = 160
const MOST_BLANKS = 4

/** What stands between the token at `index` and the one before it. Linear: it looks at a few characters at most. */
export function gapBefore({ tokens, text }: Passage, index: number): Gap {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before || token.sentence !== before.sentence) return 'other'
  if (token.glued) return 'hyphen'
  if (token.start === before.end + 1) {
    const code = text.charCodeAt(before.end)
    return code === BLANK || code === NO_BREAK || code === 10 ? 'blank' : 'other'
  }
  if (token.start - before.end > MOST_BLANKS) return 'other'
  switch (text.slice(before.end, token.start).trim()) {
    case '':
      return 'blank'
    case '.':
      return 'stop'
    case '&':
      return 'and'
    case ',':
      return 'comma'
    default:
      return 'other'
  }
}

export function placeOf(passage: Passage, index: number, span: Span): Place {
  const token = passage.tokens[index]
  const quotation = token?.quotation ?? -1
  return {
    field: passage.field,
    start: span.start,
    end: span.end,
    sentence: passage.field === 'title' ? -1 : (token?.sentence ?? -1),
    voice: quotation >= 0 ? 'quoted' : 'narrator',
    quotation,
  }
}
