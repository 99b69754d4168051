import type { Span } from './span'
import type { Voice } from './finding'
import type { Field } from './input'

/** What a name stands for, as far as the text shows it. `unknown`: a name whose bearer no rule could tell. */
export type EntityKind = 'person' | 'organisation' | 'unknown'

/** A place of one text: in the body or in the headline, whose words they are, and in which sentence. */
export interface Place extends Span {
  readonly field: Field
  /** Sentence of `Document.sentences`, -1 in a headline. */
  readonly sentence: number
  readonly voice: Voice
  /** Index into `Document.quotations` (`titleQuotations` in a headline), -1 in the narrator's words. */
  readonly quotation: number
}

/** One way of naming somebody, as first written: no possessive 's, no title. Forms that differ by case are one. */
export interface NameForm {
  readonly text: string
  readonly count: number
}

/** `start` and `end` select the name without title and possessive 's, or the pronoun. */
export interface Mention extends Place {
  /** A name, or a pronoun that can mean nobody else. */
  readonly by: 'name' | 'pronoun'
}

/**
 * `title`: an office or a form of address before the name ("Mayor", "Mr.");
 * `modifier`: other words before the name ("embattled", "longtime critic");
 * `apposition`: a description set apart ("Roe, a longtime critic, …");
 * `predicate`: said to be ("Roe is a hero").
 */
export type LabelKind = 'title' | 'modifier' | 'apposition' | 'predicate'

/** Words applied to somebody; `start` and `end` select them. */
export interface EntityLabel extends Place {
  readonly kind: LabelKind
  /** False for nothing but an office, a calling, a party or a relation ("former mayor", "the head of the club"). */
  readonly judging: boolean
  /** In the writer's words, but told as somebody's view: "officials said the reckless Roe …". */
  readonly reported: boolean
  /** As it stands in the text, white space made plain, without article. */
  readonly text: string
}

/** A verb of which somebody is the subject (or, when passive, the one to whom it is done). */
export interface EntityAction {
  readonly lemma: string
  readonly passive: boolean
  /** Where the verb stands, in text order; never empty. */
  readonly places: readonly Place[]
}

/** As forms of address, titles and the given name tell it. */
export type Gender = 'female' | 'male'

/** Somebody or something with a name: a person, an organisation, a party, a group with a name of its own. */
export interface NamedEntity {
  /** The fullest form in the text. */
  readonly name: string
  readonly kind: EntityKind
  /** Null where the text tells nothing, or two things. */
  readonly gender: Gender | null
  /** In order of first mention in the body, then those that only a headline has. Never empty. */
  readonly forms: readonly NameForm[]
  /** In text order, the headline's first. */
  readonly mentions: readonly Mention[]
  /** Mentions by name, the headline's included: what entities are ranked by. */
  readonly named: number
  readonly labels: readonly EntityLabel[]
  /** Most frequent first. */
  readonly actions: readonly EntityAction[]
  /**
   * Loaded words in reach: indices into `Analysis.findings` of marks in the same sentence, at most eight words from a
   * mention by name, with no other name nearer.
   */
  readonly findings: readonly number[]
  /**
   * Names of the people of this text whom a bare surname could mean. Not empty: this entity is that surname, kept apart
   * because nothing tells whose it is.
   */
  readonly couldBe: readonly string[]
}
