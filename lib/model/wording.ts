import type { SentenceRef } from './comparison'
import type { Span } from './span'

/** How two phrases for the same fact differ. */
export type WordingKind =
  | 'verb' // what was done: "left" / "stormed out"
  | 'noun' // what it is called: "delay" / "blunder"
  | 'modifier' // one adds to the same word: "fine" / "savage fine"
  | 'label' // what a person is called: "the chair" / "the courageous chair"
  | 'quantity' // the same number made small or large: "23" / "just 23"
  | 'reporting' // how words are introduced: "said" / "boasted"
  | 'hedge' // one says it with a reserve: "sank" / "reportedly sank"
  | 'actor' // who did it, and by whose choice: "police shot" / "was shot", "stepped down" / "was sacked"

/** The phrase of one text. `start` and `end` select it in that text's source. */
export interface WordingSide extends Span, SentenceRef {
  /** Marks inside the phrase: indices into `findings` of its text, in text order. */
  readonly findings: readonly number[]
}

/** What a contrast is ranked by; `score` is their sum. */
export interface WordingParts {
  /** 0 to 6: highest when the phrase of one text alone is loaded. */
  readonly loaded: number
  /** 0 to 2: how much the kind of difference tells. */
  readonly kind: number
  /** 0 to 1: how sure it is that both phrases stand for the same thing. */
  readonly evidence: number
}

/** Two phrases that seem to stand for the same thing in two texts. a.text < b.text. */
export interface WordingContrast {
  readonly a: WordingSide
  readonly b: WordingSide
  readonly kind: WordingKind
  /** What both say beside it, best first: the words that show that the same thing is meant. */
  readonly anchors: readonly { readonly a: Span; readonly b: Span }[]
  readonly score: number
  readonly parts: WordingParts
}
