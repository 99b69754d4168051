import type { LoadedFamily } from './categories'
import type { Document } from './document'
import type { EntityKind } from './people'
import type { WordingContrast } from './wording'
import type { Span } from './span'
import type { Analysis, Interval, Profile } from './measures'
import type { SharedSource } from './sources'

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
  /**
   * Adjusted by Holm: rates over the pairs of texts; families over all pairs, and never below the p-value of their
   * rate.
   */
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
  /**
   * The evidence is too weak to show the two as one fact: they may tell the same (see `isShown`). Absent when it is
   * sure.
   */
  readonly perhaps?: true
  /** Figures or dates of the same thing that differ; absent when there are none. */
  readonly conflicts?: readonly FigureConflict[]
  /** Where words that both share are likely to come from; absent when it is not known or little is shared. */
  readonly source?: CommonSource
}

/**
 * Pairs that may tell the same are shown from this similarity on. Nearly half of those below are about something else;
 * they are kept in the saved tables and on the command line, for whoever wants to count them.
 */
const LEAST_SHOWN = 0.4

/** Whether a pair is close enough to be put before a class: as one fact, or as what may be one. */
export function isShown({ perhaps, similarity }: SentencePair): boolean {
  return !perhaps || similarity >= LEAST_SHOWN
}

/** "12 votes" in the one sentence, "13 votes" in the other: where each stands in its text. */
export interface FigureConflict {
  readonly a: Span
  readonly b: Span
}

/** Whom two texts both quote, or whose report both carry. `name` as it stands in a text ("Ines Varga", "the letter"). */
export interface CommonSource {
  readonly kind: 'speaker' | 'document' | 'agency'
  readonly name: string
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
  /** Its clearest sentence: what the row is about. */
  readonly clearest: SentenceRef
  /** Of a row that one text tells: sentences of other texts that may tell the same, one for each; absent without any. */
  readonly perhaps?: readonly SentenceRef[]
}

/** One person or organisation, and which texts name them. */
export interface PersonRow {
  /** The fullest name that any text writes. */
  readonly name: string
  readonly kind: EntityKind
  /** One index into `ComparedText.people` per text, null where they are not named. */
  readonly entities: readonly (number | null)[]
  /** Mentions by name in all texts. */
  readonly named: number
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
  readonly texts: readonly ComparedText[]
  readonly differences: readonly Difference[]
  /** One list per text, most telling first; empty means "none stand out". */
  readonly distinctive: readonly (readonly DistinctiveWord[])[]
  /** Best first within each pair of texts. */
  readonly pairs: readonly SentencePair[]
  /** What the texts call by different words, most telling first, over all pairs of texts. */
  readonly wording: readonly WordingContrast[]
  /** In reading order of the first text that tells it. Covers every counted sentence once. */
  readonly coverage: readonly CoverageRow[]
  /** Every known source once: those heard in most texts first, then those given most words. */
  readonly sources: readonly SharedSource[]
  /** Who is named, most often named first. Every entity of every text is in exactly one row. */
  readonly people: readonly PersonRow[]
  /** False when two texts share almost nothing: "is this one event?" Absent for a single text. */
  readonly oneEvent: boolean
  /** Same words in every text, furniture and quotation marks aside. */
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

export type DocumentOutline = Omit<Document, 'tokens' | 'vocabulary' | 'titleTokens'>
