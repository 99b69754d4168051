import type { Category } from './categories'

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'phrase'
export type Strength = 1 | 2 | 3

/** All of an entry that decides what is marked and how much it weighs: the part that the analyser needs. */
export interface MatchingEntry {
  /** Lemma or phrase, lower case unless `caseSensitive`. */
  readonly term: string
  /** Its part of speech, or a list where one entry serves two: "smear" is a noun and a verb. */
  readonly pos: PartOfSpeech | readonly PartOfSpeech[]
  readonly strength: Strength
  /**
   * Contexts in which the term is literal and not marked: phrases of one or more words that contain the term
   * written as `~`: "~ care" for critical, "natural ~" for disaster. `*` stands for any one word.
   */
  readonly literal?: readonly string[]
  /** Contexts it needs to be marked at all, in the same notation; absent means none. */
  readonly only?: readonly string[]
  readonly caseSensitive?: boolean
}

/** One line of data/lexicon/<category>.json. The schema is lib/lexicon/schema.ts. */
export interface LexiconEntry extends MatchingEntry {
  /** Plainer words that keep the checkable claim; or, when none does, empty and `ask` is set. */
  readonly plainer: readonly string[]
  /** The question to ask instead of a plainer word: "What exactly was done?" */
  readonly ask?: string
  /** Why it is marked, one short sentence for a 14-year-old. */
  readonly why: string
  /** An insult to a group of people: the interface masks it until the reader asks to see it. */
  readonly slur?: boolean
}

/** A lexicon ready for matching: see lib/lexicon/compile.ts. */
export interface Lexicon {
  readonly version: string
  readonly entries: ReadonlyMap<string, CompiledEntry>
  /** Where the entries hang that begin with a word of this norm, inflected or not: the first node of a trie over norms. */
  readonly begin: (norm: string) => TrieNode | undefined
  readonly toneScores: ToneScores
}

/** What a word adds to the tone of its sentence, -5 (unpleasant) to 5 (pleasant), by its norm; most words add nothing. */
export type ToneScores = ReadonlyMap<string, number>

export interface CompiledEntry extends MatchingEntry {
  /** Unique and stable: "<category>/<term>". */
  readonly id: string
  readonly category: Category
  /** `pos` as a list, also where it is one. */
  readonly parts: readonly PartOfSpeech[]
  /** `literal` and `only`, each context as norms with the slot "~" where the match stands. */
  readonly literalContexts: readonly (readonly string[])[]
  readonly onlyContexts: readonly (readonly string[])[]
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>
  /** Entries whose form ends here; usually none or one. */
  readonly entries: CompiledEntry[]
}
