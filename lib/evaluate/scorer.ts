import { analysisAnswer, comparisonAnswer } from '@/lib/cli/answers'
import { toComparisonInput } from '@/lib/cli/rows'
import { FAMILY_OF, sourceOf, type Category, type Field, type Span, type Strength } from '@/lib/model'
import { analyze, compare } from '@/lib/slantwise'

export interface TextRow {
  readonly id: string
  readonly title?: string
  readonly text: string
}

/** A mark that counts. */
export interface Mark extends Span {
  /** Above 0. */
  readonly weight: number
  readonly voice: 'narrator' | 'quoted'
  /** What put it there: "moral/outrage". */
  readonly entry: string
}

/** A mark of this analyser, with all that its weight depends on. */
export interface OwnMark extends Mark {
  readonly category: Category
  readonly strength: Strength
  readonly field: Field
}

/** What a tool says of one text. */
export interface Reading {
  /** How loaded the narrator's own words are; higher is more. */
  readonly score: number
  readonly marks: readonly Mark[]
  /** Null: the tool does not look for them. */
  readonly quotations: readonly Span[] | null
  /** Most mentioned first; null: the tool does not look for them. */
  readonly people: readonly Named[] | null
  readonly words: { readonly narrator: number; readonly marks: number }
}

export interface Named {
  readonly name: string
  readonly forms?: readonly string[]
}

export interface OwnReading extends Reading {
  readonly marks: readonly OwnMark[]
  /** The narrator's marks per 100 words; null where there are too few words to tell. */
  readonly rate: number | null
}

/** A tool that can be measured. */
export interface Scorer {
  readonly name: string
  read(row: TextRow): Reading
  /** Stretches of two texts that tell the same; null: the tool does not compare. */
  readonly pair: ((a: string, b: string) => readonly { readonly a: Span; readonly b: Span }[]) | null
}

/** This analyser, by the same answers that its command line gives. */
export const slantwise = {
  name: 'slantwise',
  read(row: TextRow): OwnReading {
    const answer: ReturnType<typeof analysisAnswer> & { people?: readonly Named[] } = analysisAnswer(
      row.id,
      analyze(sourceOf(row)),
    )
    return {
      score: answer.score,
      // The sourcing dial weighs nothing; said here too, because what is not loadedness must not be measured as such.
      marks: answer.findings.filter(({ weight, category }) => weight > 0 && FAMILY_OF[category] !== 'sourcing'),
      quotations: answer.quotations,
      people: answer.people ?? [],
      rate: answer.sufficient && answer.rate ? answer.rate.per100 : null,
      words: { narrator: answer.profile?.narrator.words ?? 0, marks: answer.rate?.count ?? 0 },
    }
  },
  pair(a: string, b: string) {
    const sources = [a, b].map((text) => ({ text }))
    return comparisonAnswer('pair', compare(toComparisonInput(sources)), ['a', 'b']).pairs
  },
} satisfies Scorer
