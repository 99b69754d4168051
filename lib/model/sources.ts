import type { Span } from './span'

/**
 * What kind of source a text lets speak: by name; one person without a name ("a senior official"); several people or
 * a body without its name ("critics", "the council"); a paper ("the report"); or nobody that can be told.
 */
export const SOURCE_KINDS = ['named', 'unnamed', 'collective', 'document', 'unknown'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/**
 * How a reporting verb presents what it brings in (Hooper 1975 on factive verbs; Thompson and Ye 1991 on evaluation in
 * reporting verbs; Hyland 2002): no judgment ("say"); as true ("reveal"); as open to doubt ("claim"); or with a colour
 * that makes its speaker look guilty, vain or angry ("admit", "boast", "rant").
 */
export const VERB_CLASSES = ['neutral', 'endorsing', 'doubting', 'charged'] as const
export type VerbClass = (typeof VERB_CLASSES)[number]

/** A stretch of a sentence that tells in the writer's words what somebody said: "officials said *the plan was late*". */
export interface ReportedSpeech extends Span {
  /** Tokens `[firstToken, lastToken)` of `Document.tokens`; quotations, source and verb may stand among them. */
  readonly firstToken: number
  readonly lastToken: number
  readonly sentence: number
  /** Whose view, as it stands in the text; null where the text has a pronoun or nothing safe to show. */
  readonly source: string | null
  /** Of the source, or of the pronoun that stands for it. */
  readonly sourceSpan: Span | null
  /** The reporting verb's lemma ("say", "according to"), or null after a noun ("rejected claims that"). */
  readonly verb: string | null
  readonly verbSpan: Span | null
}

/** One place where a text hands over to a source. Its span is that of the verb, or of the source where there is none. */
export interface Introduction extends Span {
  readonly sentence: number
  readonly verb: string | null
  /** Null without a verb. */
  readonly verbClass: VerbClass | null
  /** Counted words that follow from it in quotation marks, and as the writer tells them. */
  readonly direct: number
  readonly indirect: number
}

/** A source of one text: everything that is given to one person, body, group or paper. */
export interface NewsSource {
  /** Its first full form, without title; null for words whose speaker is not found (at most one such entry). */
  readonly name: string | null
  /** The other ways in which the text names it, in text order. */
  readonly alsoCalled: readonly string[]
  /** The name's words in lower case, without articles, "some" and titles: by what it is known again in another text. */
  readonly words: readonly string[]
  readonly kind: SourceKind
  /** Null where the text does not show it. */
  readonly entity: 'person' | 'body' | null
  /** Index into `Analysis.people` of whoever it is; null where no name of the text could be told to be this source. */
  readonly named: number | null
  /** A group that nobody could ask: "critics", "some", "experts". */
  readonly vague: boolean
  /** Counted words between quotation marks or in a block quotation, and counted words of indirect speech. */
  readonly direct: number
  readonly indirect: number
  /** Share of the text's counted words that are read before it is first heard, 0 to 1. */
  readonly heardAfter: number
  /** In text order; their words add up to the source's. */
  readonly introductions: readonly Introduction[]
}

export interface SourceTally {
  readonly sources: number
  readonly direct: number
  readonly indirect: number
}

/** Whom one text lets speak. Direct words add up to the quoted words of the profile. */
export interface Sources {
  /** Most words first. */
  readonly list: readonly NewsSource[]
  readonly byKind: Readonly<Record<SourceKind, SourceTally>>
  /** How often each class of reporting verb introduces a source. */
  readonly verbs: Readonly<Record<VerbClass, number>>
  /** Sources that are known, that is without `unknown`. */
  readonly count: number
  /**
   * As if so many known sources had spoken equally long: e to the entropy of their shares of words, 1 to `count`
   * (Hill number of order 1). Null without words of a known source.
   */
  readonly effective: number | null
  /** The most heard known source's share of all known sources' words, 0 to 1; null as above. */
  readonly largestShare: number | null
}

/** Words that a text gives to one of its people or bodies, and the sentence where they are first heard. */
export interface Speech {
  readonly direct: number
  readonly indirect: number
  readonly sentence: number
}

/**
 * How much each of the people is given to say: the sums over the sources that are this person, so that People and Sources
 * tell the same. By index into `Analysis.people`; who is not heard is not in it.
 */
export function speechByPerson(sources: Pick<Sources, 'list'> | undefined): ReadonlyMap<number, Speech> {
  const speech = new Map<number, Speech>()
  for (const { named, direct, indirect, introductions } of sources?.list ?? []) {
    if (named === null) continue
    const before = speech.get(named)
    speech.set(named, {
      direct: direct + (before?.direct ?? 0),
      indirect: indirect + (before?.indirect ?? 0),
      sentence: Math.min(before?.sentence ?? Infinity, introductions[0]?.sentence ?? Infinity),
    })
  }
  return speech
}

/** One source over all texts of a comparison. */
export interface SharedSource {
  /** For each text the index into its `sources.list`, or null where this source is not heard. */
  readonly sources: readonly (number | null)[]
  /** In how many texts it is heard. */
  readonly heardIn: number
}
