import { CATEGORIES, LOADED_CATEGORIES, type LexiconEntry, type MarkWeights } from '@/lib/model'
import { z } from '@/lib/zod'
import { normsOf } from './terms'

/** A reason is read on a phone, in a card beside the text. */
const MAX_WHY_LENGTH = 110

const text = z.string().trim().min(1)
const context = text.refine(
  (value) => {
    const norms = normsOf(value)
    // A "~" alone would hold everywhere: signs beside it are no words.
    return norms.length > 1 && norms.filter((norm) => norm === '~').length === 1
  },
  { message: 'write the term as "~", once, beside at least one word: "~ care"' },
)

const partOfSpeech = z.enum(['noun', 'verb', 'adjective', 'adverb', 'phrase'])

/** One line of data/lexicon/<category>.json. The type it checks is `LexiconEntry`. */
export const lexiconEntrySchema = z
  .strictObject({
    term: text,
    pos: z.union([partOfSpeech, z.array(partOfSpeech).min(2).readonly()]),
    strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    plainer: z.array(text).readonly(),
    ask: text.optional(),
    why: text.max(MAX_WHY_LENGTH),
    literal: z.array(context).min(1).readonly().optional(),
    only: z.array(context).min(1).readonly().optional(),
    caseSensitive: z.boolean().optional(),
    slur: z.boolean().optional(),
  })
  .readonly()
  .refine((entry) => entry.plainer.length > 0 || entry.ask !== undefined, {
    message: 'give plainer words, or a question in "ask" where no plainer word keeps the claim',
    path: ['plainer'],
  })
  .refine(({ pos }) => typeof pos === 'string' || new Set(pos).size === pos.length, {
    message: 'name each part of speech once',
    path: ['pos'],
  })

/** data/lexicon/index.json: the edition, and what is said of each category. */
export const lexiconIndexSchema = z.object({
  edition: text,
  categories: z.record(z.enum(CATEGORIES), z.unknown()),
})

const weight = z.number().positive()
const count = z.number().int().positive()

/** data/lexicon/weights.json, which `npm run calibrate` writes. The type it checks is `MarkWeights`. */
export const markWeightsSchema = z
  .strictObject({
    edition: text,
    date: z.iso.date(),
    method: text,
    sizes: z.strictObject({ sentences: count, articles: count, marks: count }).readonly(),
    categories: z
      .record(
        z.enum(LOADED_CATEGORIES),
        z
          .tuple([weight, weight, weight])
          .readonly()
          .refine(([low, middle, high]) => low <= middle && middle <= high, {
            message: 'a stronger word may not weigh less: calibrate again',
          }),
      )
      .readonly(),
    patterns: z.record(z.string().startsWith('pattern/'), weight).readonly(),
  })
  .readonly()

type Same<A, B> = [A, B] extends [B, A] ? true : never
/** Does not compile when the schema and the contract in model.ts part ways. */
export const schemaIsContract: Same<z.infer<typeof lexiconEntrySchema>, LexiconEntry> = true
/** The same for the weights. */
export const weightsAreContract: Same<z.infer<typeof markWeightsSchema>, MarkWeights> = true
