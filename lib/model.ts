/**
 * The nouns of Slantwise. Every stage speaks in these types and knows nothing of the other stages;
 * `slantwise.ts` joins them.
 *
 * All offsets are UTF-16 positions in a text as it was given, half open: `text.slice(start, end)`.
 * After reading, a text is never altered. Everything here is plain data: it can be cloned to a worker,
 * written as JSON and compared with `toEqual`.
 */

/** A stretch of a text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/* ------------------------------------------------------------------ what goes in */

/** What sort of writing a text is. Commentary is expected to judge, so kinds are compared with care. */
export const KINDS = ['news', 'opinion', 'analysis', 'satire', 'unknown'] as const
export type Kind = (typeof KINDS)[number]

/** A text as a person gave it. Empty fields are absent, never the empty string. */
export interface Source {
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly date?: string
  /** Set when the reader has confirmed or chosen the kind; absent means "propose one". */
  readonly kind?: Kind
  readonly text: string
}

/** Where a span lies: in the body (`source.text`) or in the headline (`document.title.text`). */
export type Field = 'text' | 'title'

/** A mark that the reader took away: "not loaded here". Matches the finding with this span and entry. */
export interface DismissedMark extends Span {
  readonly field: Field
  /** `Finding.entry` of the mark, so that a changed lexicon is noticed. */
  readonly entry: string
}

/** A stretch that the reader marked as loaded (strength 2). */
export interface AddedMark extends Span {
  readonly field: Field
  readonly category: LoadedCategory
}

/** The reader's word on whether a line is counted. `start` and `end` are those of the whole line. */
export interface CountedLine extends Span {
  readonly counted: boolean
}

/** The reader's word on how far a block quotation reaches; `end === start` means "no quotation". */
export interface BlockExtent extends Span {}

/** Everything a reader changed in one text. */
export interface TextEdits {
  readonly dismissed: readonly DismissedMark[]
  readonly added: readonly AddedMark[]
  readonly lines: readonly CountedLine[]
  readonly blocks: readonly BlockExtent[]
}

export const NO_EDITS: TextEdits = { dismissed: [], added: [], lines: [], blocks: [] }

export interface TextInput {
  readonly source: Source
  readonly edits: TextEdits
}

/** All that a comparison is made from, and all that a link carries. Results are never stored. */
export interface ComparisonInput {
  /** Two to six texts (one is enough for reading alone), in the order A, B, C… */
  readonly texts: readonly TextInput[]
  /** Lexicon entries (`Finding.entry`) that the reader dismissed everywhere in this comparison. */
  readonly dismissedEntries: readonly string[]
}

/* ------------------------------------------------------------------ categories and families */

export const LOADED_CATEGORIES = [
  'intensifiers',
  'evaluations',
  'absolutes',
  'sensational',
  'moral',
  'fear-and-metaphor',
  'labels',
  'one-sided',
  'mockery',
  'mind-reading',
] as const
export type LoadedCategory = (typeof LOADED_CATEGORIES)[number]

/** The sourcing dial: three counts of their own, never summed, never part of rate or score. */
export const SOURCING_CATEGORIES = ['attribution', 'hedges', 'agency'] as const
export type SourcingCategory = (typeof SOURCING_CATEGORIES)[number]

export const CATEGORIES = [...LOADED_CATEGORIES, ...SOURCING_CATEGORIES] as const
export type Category = LoadedCategory | SourcingCategory

export const LOADED_FAMILIES = ['judgment', 'drama', 'naming'] as const
export type LoadedFamily = (typeof LOADED_FAMILIES)[number]
export const FAMILIES = [...LOADED_FAMILIES, 'sourcing'] as const
export type Family = (typeof FAMILIES)[number]

/** Which family each category is drawn in. */
export const FAMILY_OF: Readonly<Record<Category, Family>> = {
  intensifiers: 'judgment',
  evaluations: 'judgment',
  absolutes: 'judgment',
  sensational: 'drama',
  moral: 'drama',
  'fear-and-metaphor': 'drama',
  labels: 'naming',
  'one-sided': 'naming',
  mockery: 'naming',
  'mind-reading': 'naming',
  attribution: 'sourcing',
  hedges: 'sourcing',
  agency: 'sourcing',
}

export function isLoaded(category: Category): category is LoadedCategory {
  return FAMILY_OF[category] !== 'sourcing'
}

/** Over this length (UTF-16 units) a text is refused: a megabyte is a long book, not an article. */
export const MAX_TEXT_LENGTH = 1_000_000
export const MAX_TEXTS = 6

/** What *Read* shows; travels with a link, so that a class sees what the teacher saw. */
export interface ReadingSettings {
  readonly hiddenFamilies: readonly Family[]
  readonly hiddenCategories: readonly Category[]
  readonly voice: 'both' | Voice
}

export const DEFAULT_SETTINGS: ReadingSettings = { hiddenFamilies: [], hiddenCategories: [], voice: 'both' }

/** All that a link carries: what goes in, how it was looked at, and the lexicon it was made with. */
export interface SharedComparison {
  readonly input: ComparisonInput
  readonly settings: ReadingSettings
  /** `Lexicon.version` when the link was made; another one now is said on the page. */
  readonly lexiconVersion: string
}

/* ------------------------------------------------------------------ a text that has been read */

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
  /** Tokens of `title.text` (offsets there), sentence 0, quotation -1 or an index into `titleQuotations`. */
  readonly titleTokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly titleQuotations: readonly Quotation[]
  readonly damage: readonly Damage[]
  /** Counted words: tokens that are not glued, in counted paragraphs. */
  readonly words: number
}

/* ------------------------------------------------------------------ lexicon */

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'phrase'
export type Strength = 1 | 2 | 3

/** One line of data/lexicon/<category>.json. The schema is lib/lexicon/schema.ts. */
export interface LexiconEntry {
  /** Lemma or phrase, lower case unless `caseSensitive`. */
  readonly term: string
  readonly pos: PartOfSpeech
  readonly strength: Strength
  /** Plainer words that keep the checkable claim; or, when none does, empty and `ask` is set. */
  readonly plainer: readonly string[]
  /** The question to ask instead of a plainer word: "What exactly was done?" */
  readonly ask?: string
  /** Why it is marked, one short sentence for a 14-year-old. */
  readonly why: string
  /**
   * Contexts in which the term is literal and not marked: phrases of one or more words that contain the term
   * written as `~`: "~ care" for critical, "natural ~" for disaster. `*` stands for any one word.
   */
  readonly literal?: readonly string[]
  /** Contexts it needs to be marked at all, in the same notation; absent means none. */
  readonly only?: readonly string[]
  readonly caseSensitive?: boolean
  /** An insult to a group of people: the interface masks it until the reader asks to see it. */
  readonly slur?: boolean
}

/** A lexicon ready for matching: see lib/lexicon/compile.ts. */
export interface Lexicon {
  readonly version: string
  readonly entries: ReadonlyMap<string, CompiledEntry>
  /** Root of a trie over token norms. */
  readonly root: TrieNode
}

export interface CompiledEntry extends LexiconEntry {
  /** Unique and stable: "<category>/<term>". */
  readonly id: string
  readonly category: Category
  /** `literal` and `only`, each context as norms with the slot "~" where the match stands. */
  readonly literalContexts: readonly (readonly string[])[]
  readonly onlyContexts: readonly (readonly string[])[]
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>
  /** Entries whose form ends here; usually none or one. */
  readonly entries: CompiledEntry[]
}

/* ------------------------------------------------------------------ findings */

export type Voice = 'narrator' | 'quoted'

/** Why a match is kept in the data but not marked and not counted. */
export type Uncounted = 'negated' | 'literal' | 'name' | 'furniture' | 'dismissed'

export interface Finding extends Span {
  readonly field: Field
  /** `start` and `end` select this in `source.text` (field text) or in `title.text` (field title). */
  readonly text: string
  /** Lexicon entry "<category>/<term>", "pattern/<name>" for rules, "reader/added" for a reader's mark. */
  readonly entry: string
  readonly category: Category
  /** 1 to 3 as in the lexicon. */
  readonly strength: Strength
  /** What it adds to the intensity: the strength, or 0 for the sourcing dial and for whatever is not counted. */
  readonly weight: number
  readonly voice: Voice
  /** In the narrator's words but told as somebody's view: "officials said the plan was reckless". */
  readonly reported: boolean
  /** Whose view it is when `reported`, as it stands in the text. */
  readonly reportedSource: string | null
  /** Sentence of `Document.sentences`, -1 in a title. */
  readonly sentence: number
  /** Index into `Document.quotations` when quoted, else -1. */
  readonly quotation: number
  readonly uncounted: Uncounted | null
}

/** Shown as a mark: not struck out by its context or by the reader. */
export function isMarked(finding: Finding): boolean {
  return finding.uncounted === null
}

/** Part of rate and score: marked, loaded, and in the body. A headline's marks are shown but never counted. */
export function isCounted(finding: Finding): boolean {
  return isMarked(finding) && isLoaded(finding.category) && finding.field === 'text'
}

/* ------------------------------------------------------------------ measures */

/** 95 % interval, low to high. */
export type Interval = readonly [number, number]

/** A count with its denominator. */
export interface Rate {
  readonly count: number
  /** Counted words of that voice. */
  readonly words: number
  /** 100 × count / words; 0 when there are no words. Show it only when `sufficient`. */
  readonly per100: number
  readonly interval: Interval
  /** False under MIN_WORDS of that voice: "too short to tell", counts only. */
  readonly sufficient: boolean
}

/** Like a rate, weighted by strength: the sum of weights per 100 words. Called intensity, never "words". */
export interface Intensity {
  readonly sum: number
  readonly words: number
  readonly per100: number
  readonly interval: Interval
  readonly sufficient: boolean
}

export interface VoiceProfile {
  readonly words: number
  readonly rate: Rate
  readonly intensity: Intensity
  readonly byFamily: Readonly<Record<LoadedFamily, Rate>>
  readonly byCategory: Readonly<Record<LoadedCategory, Rate>>
}

/** One sentence in the course of the text. */
export interface SentenceMeasure extends Span {
  readonly sentence: number
  readonly words: number
  /** Counted marks and their weights, both voices. */
  readonly marks: number
  readonly weight: number
  /** `sentiment` with news-domain corrections, mean per word, about -5 to 5. Tone is never called bias. */
  readonly tone: number
}

/** Words that each kind of speaker is given; they add up to the counted words. */
export interface SpeechShare {
  readonly narrator: number
  readonly named: number
  readonly unnamed: number
  readonly document: number
  readonly unknown: number
}

export interface Profile {
  readonly words: number
  readonly narrator: VoiceProfile
  readonly quoted: VoiceProfile
  /** Marks in the headline: shown, never counted above. */
  readonly titleMarks: number
  /** Of the narrator's marks, how many are told as somebody's view. */
  readonly reportedMarks: number
  readonly sourcing: Readonly<Record<SourcingCategory, number>>
  readonly sentences: readonly SentenceMeasure[]
  readonly speech: SpeechShare
}

/** One text, read and measured. */
export interface Analysis {
  readonly document: Document
  /** In text order; headline first, then body. */
  readonly findings: readonly Finding[]
  /** Null when the text is not English or has no counted words: shown, not measured. */
  readonly profile: Profile | null
  /** Edits that found nothing to act on, as sentences for the reader are made from them. */
  readonly unmatchedEdits: readonly UnmatchedEdit[]
}

export interface UnmatchedEdit {
  readonly kind: 'dismissed' | 'added' | 'line' | 'block' | 'entry'
  /** The words concerned, as they stand in the text now. */
  readonly text: string
}

/* ------------------------------------------------------------------ between texts */

export type Verdict = 'clearly-more' | 'clearly-less' | 'too-close' | 'too-short'

/** Text `a` against text `b` (indices into the comparison) on one measure: a minus b. */
export interface Difference {
  readonly a: number
  readonly b: number
  readonly measure: DifferenceMeasure
  /** Marks per 100 words, a minus b. */
  readonly value: number
  readonly interval: Interval
  /** Two-sided, unadjusted. */
  readonly p: number
  /** After Holm over all differences of this comparison that a summary may pick from. */
  readonly pAdjusted: number
  readonly verdict: Verdict
}

/** What is compared between two texts: the narrator's rate in all, or in one family. */
export type DifferenceMeasure = 'rate' | LoadedFamily

/** A word that sets one text apart from the others (log-odds with an informative Dirichlet prior). */
export interface DistinctiveWord {
  readonly word: string
  /** Uses in this text and in all the others together. */
  readonly count: number
  readonly othersCount: number
  readonly z: number
}

/** Sentence `a.sentence` of text `a.text` and `b.sentence` of text `b.text` tell the same thing. a.text < b.text. */
export interface SentencePair {
  readonly a: SentenceRef
  readonly b: SentenceRef
  /** 0 to 1. */
  readonly similarity: number
  readonly kind: 'verbatim' | 'reworded'
}

export interface SentenceRef {
  readonly text: number
  readonly sentence: number
}

/** Sentences of several texts that tell the same thing: one row of Coverage. */
export interface CoverageRow {
  /** One list of sentence indices per text, empty where there is no close match. */
  readonly sentences: readonly (readonly number[])[]
  /** How many texts tell it. */
  readonly toldBy: number
  readonly kind: 'verbatim' | 'reworded' | 'single'
}

/** What a card says about a mark, for one `Finding.entry`. */
export interface GlossaryEntry {
  /** The entry's term, or the pattern's name. */
  readonly term: string
  readonly why: string
  readonly plainer: readonly string[]
  readonly ask: string | null
}

export interface Comparison {
  readonly lexiconVersion: string
  /** What is known of every entry that occurs in a finding, by `Finding.entry`. */
  readonly glossary: Readonly<Record<string, GlossaryEntry>>
  readonly texts: readonly ComparedText[]
  readonly differences: readonly Difference[]
  /** One list per text, most telling first; empty means "none stand out". */
  readonly distinctive: readonly (readonly DistinctiveWord[])[]
  /** Best first within each pair of texts. */
  readonly pairs: readonly SentencePair[]
  /** In reading order of the first text that tells it. Covers every counted sentence once. */
  readonly coverage: readonly CoverageRow[]
  /** False when two texts share almost nothing: "is this one event?" Absent for a single text. */
  readonly oneEvent: boolean
  /** Same words in every text, furniture and quotes' marks aside. */
  readonly identical: boolean
}

/**
 * One compared text: the analysis without its tokens, which a screen does not need and which would cost
 * most of the time of sending a comparison from a worker to a page.
 */
export interface ComparedText extends Omit<Analysis, 'document'> {
  readonly document: DocumentOutline
  /** The tool's own figures, before the reader's edits; equal to `profile` without edits. */
  readonly ownProfile: Profile | null
}

export type DocumentOutline = Omit<Document, 'tokens' | 'titleTokens'>

/* ------------------------------------------------------------------ expected failures */

/** An expected failure is a value; a bug throws. `message` says what is wrong and what to do. */
export type Result<T, Reason extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason; readonly message: string }
