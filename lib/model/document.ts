import type { Span } from './span'
import type { Kind, Source } from './input'
import type { Vocabulary } from './vocabulary'

export interface Paragraph extends Span {
  /** Sentences `[firstSentence, lastSentence)` of `Document.sentences`. */
  readonly firstSentence: number
  readonly lastSentence: number
  /** Why this paragraph is not part of the article, or null when it is. A title in the text is not furniture. */
  readonly furniture: FurnitureKind | null
  /** Whether its words count. False for the headline and for furniture the reader has not counted. */
  readonly counted: boolean
}

export type FurnitureKind =
  | 'menu' // "Skip to main content", navigation
  | 'sharing' // share, subscribe, newsletter, advertisement lines
  | 'credit' // photo and agency credits
  | 'byline' // "By Ana Roe", dates of publication
  | 'headline' // a headline that stands a second time
  | 'boilerplate' // copyright, comments, "Read more:", corrections policy

export interface Sentence extends Span {
  readonly paragraph: number
  /** Tokens `[firstToken, lastToken)` of `Document.tokens`. */
  readonly firstToken: number
  readonly lastToken: number
}

/** One running word. Numbers are tokens, punctuation is not. Hyphenated words are one token each part. */
export interface Token extends Span {
  /**
   * The form that is looked up: lower case, NFC, curly apostrophes straightened, soft hyphens and zero-width
   * characters removed. A possessive 's stays ("trump's"): whether "it's" has one is for each stage to say.
   */
  readonly norm: string
  /** True when a hyphen alone parts it from the token before ("self-made": made). One written word is counted once. */
  readonly glued: boolean
  /** Starts with a capital letter in the text. */
  readonly capital: boolean
  readonly sentence: number
  /** Index of the speech, block or cited quotation whose words include it (the outermost), or -1 for the narrator. */
  quotation: number
}

export type QuotationKind =
  | 'speech' // between quotation marks
  | 'block' // a paragraph without marks after "The Post reported:"; uncertain
  | 'cited' // a phrase whose user is named nearby: that user's words, not the narrator's
  | 'scare' // a few words set apart with no speaker: the narrator's doubt; never in the quoted voice

export interface Quotation extends Span {
  /** `start` and `end` include the quotation marks. */
  readonly kind: QuotationKind
  /** The words alone, without the outermost marks. */
  readonly inner: Span
  /** Name or description as it stands in the text ("Ines Varga", "a former senior U.S. official"), or null. */
  readonly speaker: string | null
  readonly speakerSpan: Span | null
  /** A person or body by name, a source without one, a document, or not known. */
  readonly speakerKind: 'named' | 'unnamed' | 'document' | null
  /** The reporting verb's lemma ("say"), or null. */
  readonly verb: string | null
  readonly verbSpan: Span | null
  /** False where the reader should look: block quotations, quotations that are never closed. */
  readonly certain: boolean
}

/** A place that looks as if the page lost something there. */
export interface Damage extends Span {
  readonly kind: 'missing-words' | 'missing-embed' | 'broken-start'
}

export interface Cue extends Span {
  /** In plain words: "first person in the writer's own voice". */
  readonly why: string
}

export interface Title {
  /** Empty when there is none. The tail "| PUBLISHER" is cut. */
  readonly text: string
  /** `given`: the source said so. `headline`: found at the top of the text. */
  readonly from: 'given' | 'headline' | 'none'
  /** Where it stands in `source.text` (so that `text.slice(start, end) === title.text`), or null. */
  readonly span: Span | null
  /** Proposed by a "| PUBLISHER" tail, or null. */
  readonly publisher: string | null
}

export interface Document {
  readonly source: Source
  readonly title: Title
  /** Only `en` is measured; anything else is shown and compared by its text alone. */
  readonly language: 'en' | 'other'
  readonly kind: Kind
  readonly kindCues: readonly Cue[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Of `tokens`. */
  readonly vocabulary: Vocabulary
  /** Tokens of `title.text` (offsets there), sentence 0, quotation -1 or an index into `titleQuotations`. */
  readonly titleTokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly titleQuotations: readonly Quotation[]
  readonly damage: readonly Damage[]
  /** Counted words: tokens that are not glued, in counted paragraphs. */
  readonly words: number
}

/** Indices of the sentences that a damaged place touches. Both lists are in text order. */
export function damagedSentences({ sentences, damage }: Pick<Document, 'sentences' | 'damage'>): ReadonlySet<number> {
  const found = new Set<number>()
  let at = 0
  for (const { start, end } of damage) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++
    for (let next = at; next < sentences.length && (sentences[next]?.start ?? end) < end; next++) found.add(next)
  }
  return found
}
