import type { Span } from './span'
import type { LoadedCategory, LoadedFamily, SourcingCategory } from './categories'
import type { Document } from './document'
import type { Finding } from './finding'
import type { NamedEntity } from './people'
import type { Sources } from './sources'

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

/** Like a rate, weighted: the sum of the marks' weights per 100 words. Called intensity, never "words". */
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
  readonly sources: Sources
}

/** One text, read and measured. */
export interface Analysis {
  readonly document: Document
  /** In text order; headline first, then body. */
  readonly findings: readonly Finding[]
  /** Null when the text is not English or has no counted words: shown, not measured. */
  readonly profile: Profile | null
  /** Who is named, most often named first; empty when the text is not English. */
  readonly people: readonly NamedEntity[]
  /** Edits that found nothing to act on, as sentences for the reader are made from them. */
  readonly unmatchedEdits: readonly UnmatchedEdit[]
}

export interface UnmatchedEdit {
  readonly kind: 'dismissed' | 'added' | 'line' | 'block' | 'entry'
  /** The words concerned, as they stand in the text now. */
  readonly text: string
}
