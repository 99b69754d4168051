/** One text to look for names in: the body or the headline. */
import speech from '@/data/language/indirect-speech.json'
import {
  vocabularyOf,
  type Document,
  type Field,
  type Place,
  type Quotation,
  type ReportedSpeech,
  type Span,
  type Token,
  type Vocabulary,
} from '@/lib/model'

/** What stands between a token and the one before it. */
export type Gap = 'blank' | 'hyphen' | 'stop' | 'and' | 'comma' | 'other'

export interface Passage {
  readonly field: Field
  readonly text: string
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
  readonly quotations: readonly Quotation[]
  /** Token ranges of the sentences that are read, in order. */
  readonly sentences: readonly Range[]
  /** Where each sentence stands, by `Token.sentence`. */
  readonly spans: readonly Span[]
  /** 1 for every token that tells somebody's view in the writer's words; null where that is not known. */
  readonly told: Uint8Array | null
}

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The counted sentences of a text. */
export function bodyOf(document: Document, reported: readonly ReportedSpeech[]): Passage {
  const { source, tokens, vocabulary, quotations, paragraphs, sentences } = document
  const read: Range[] = []
  for (const { counted, firstSentence, lastSentence } of paragraphs) {
    if (!counted) continue
    for (let at = firstSentence; at < lastSentence; at++) {
      const sentence = sentences[at]
      if (sentence) read.push({ from: sentence.firstToken, to: sentence.lastToken })
    }
  }
  const told = toldTokens(tokens.length, reported)
  return { field: 'text', text: source.text, tokens, vocabulary, quotations, sentences: read, spans: sentences, told }
}

/** Told as true ("revealed that"): the writer vouches for it. */
const FACTIVES: ReadonlySet<string> = new Set(speech.factives)

/** Stretches may lie within one another: their ends are summed, so that each token is passed once. */
function toldTokens(count: number, reported: readonly ReportedSpeech[]): Uint8Array | null {
  if (reported.length === 0) return null
  const steps = new Int32Array(count + 1)
  for (const { firstToken, lastToken, verb } of reported) {
    if (verb !== null && FACTIVES.has(verb)) continue
    steps[firstToken] = (steps[firstToken] ?? 0) + 1
    steps[lastToken] = (steps[lastToken] ?? 0) - 1
  }
  const told = new Uint8Array(count)
  let open = 0
  for (let at = 0; at < count; at++) {
    open += steps[at] ?? 0
    if (open > 0) told[at] = 1
  }
  return told
}

export function headlineOf({ title, titleTokens, titleQuotations }: Document): Passage {
  const sentences = [{ from: 0, to: titleTokens.length }]
  const spans = [{ start: 0, end: title.text.length }]
  return {
    field: 'title',
    text: title.text,
    tokens: titleTokens,
    vocabulary: vocabularyOf(titleTokens),
    quotations: titleQuotations,
    sentences,
    spans,
    told: null,
  }
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
    case '.,':
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
