import { z } from '@/lib/zod'

/**
 * The corpora as JSON Lines, one row a line: README.md tells where each comes from and how its rows are made. Offsets
 * are UTF-16 code units. Fields that are not named here are passed over.
 */

const spanFields = { start: z.number().int().min(0), end: z.number().int().min(0) }

/** babe.jsonl: one sentence. */
export const BabeRow = z.object({
  id: z.string(),
  text: z.string(),
  label: z.enum(['biased', 'non-biased']),
  /** Words and phrases that experts marked, as they stand in the sentence. */
  biased_words: z.array(z.string()),
  outlet: z.string(),
})
export type BabeRow = z.infer<typeof BabeRow>

/** ptc.jsonl: one article; `start` and `end` of a span are offsets in `text`. */
export const PtcRow = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(z.object({ ...spanFields, technique: z.string() })),
})
export type PtcRow = z.infer<typeof PtcRow>

/** basil.jsonl: one article; `start` and `end` of a span are offsets in its sentence. */
export const BasilRow = z.object({
  event: z.string(),
  id: z.string(),
  source: z.string(),
  title: z.string(),
  /** "2011-11-02"; used to date the reference figures. */
  date: z.string().nullish(),
  sentences: z.array(z.string()),
  /** The same sentences by paragraph. */
  paragraphs: z.array(z.array(z.string())),
  main_entities: z.array(z.string()),
  spans: z.array(
    z.object({
      ...spanFields,
      kind: z.string(),
      /** Index in `sentences`; −1: the headline. */
      sentence: z.number().int(),
      /** Whether the words stand in a quotation. */
      quote: z.boolean(),
    }),
  ),
})
export type BasilRow = z.infer<typeof BasilRow>

/** alignment.jsonl: two articles of one event; `[i, j, grade]`: sentence i of a and j of b tell the same fact. */
export const AlignmentRow = z.object({
  event: z.string(),
  a: z.object({ source: z.string() }),
  b: z.object({ source: z.string() }),
  /** The sentences, where the two articles are not in basil.jsonl. */
  a_sentences: z.array(z.string()).optional(),
  b_sentences: z.array(z.string()).optional(),
  /** Grade 2: the same main claim; 1: partly. */
  pairs: z.array(z.tuple([z.number().int().min(0), z.number().int().min(0), z.union([z.literal(1), z.literal(2)])])),
})
export type AlignmentRow = z.infer<typeof AlignmentRow>
