import { z } from '@/lib/zod'

/** 95 %, by bootstrap; null where there are too few groups to draw from. */
const interval = z.tuple([z.number(), z.number()]).readonly().nullable()
const figure = z.strictObject({ value: z.number(), interval }).readonly()
export type PublishedFigure = z.infer<typeof figure>

const outlet = z
  .strictObject({
    outlet: z.string().min(1),
    sentences: z.number().int().positive(),
    /** Share of its neutral sentences that bear a mark. */
    marked: figure,
    /** Share of them in which experts marked words too, though they call the whole sentence neutral. */
    experts: z.number().min(0).max(1),
    /** Marks in them per 100 words. */
    per100: figure,
    /** The same without the sentences in which experts marked words. */
    untouched: figure,
  })
  .readonly()
export type PublishedOutlet = z.infer<typeof outlet>

const ratio = z.strictObject({ ratio: z.number().min(1), most: z.string(), least: z.string() }).readonly()

const measuredWith = {
  /** Edition of the lexicon: raised by hand; a test holds the table to it. */
  edition: z.string().min(1),
  /** The lexicon as it was, word for word. */
  lexicon: z.string().min(1),
  version: z.string().min(1),
  date: z.iso.date(),
}

/** Figures that are published, in the order of the table: a row of the report and a figure of it. */
export const PUBLISHED = [
  ['babe.sentence', 'auc'],
  ['babe.withinOutlet', 'auc'],
  ['ptc.sentence', 'auc'],
  ['basil.sentence', 'auc'],
  ['basil.narrator', 'auc'],
  ['babe.word', 'allMarks.f1'],
  ['babe.word', 'allMarks.p'],
  ['babe.word', 'allMarks.r'],
  ['ptc.word', 'allMarks.f1'],
  ['ptc.word', 'allMarks.p'],
  ['ptc.word', 'allMarks.r'],
  ['basil.word', 'allMarks.f1'],
  ['basil.word', 'allMarks.p'],
  ['basil.word', 'allMarks.r'],
  ['basil.article', 'ordered'],
  ['basil.quotation', 'quotedFound'],
  ['basil.quotation', 'narratorKept'],
  ['basil.people', 'recallAt10'],
  ['alignment', 'told_by_both.f1'],
  ['alignment', 'any.f1'],
  ['alignment', 'only_in_one.f1'],
] as const

/** data/reference/accuracy.json, made by `npm run evaluate -- FOLDER --publish`. */
export const accuracySchema = z
  .strictObject({
    ...measuredWith,
    /** The figures are of rows that nothing was fitted on. */
    part: z.literal('aside'),
    sizes: z
      .strictObject({
        babeSentences: z.number().int().positive(),
        ptcArticles: z.number().int().positive(),
        ptcSentences: z.number().int().positive(),
        basilEvents: z.number().int().positive(),
        basilArticles: z.number().int().positive(),
        basilSentences: z.number().int().positive(),
        articlePairs: z.number().int().positive(),
        alignedPairs: z.number().int().positive(),
      })
      .readonly(),
    figures: z
      .array(
        z
          .strictObject({
            id: z.enum(PUBLISHED.map(([row, name]) => `${row}.${name}`)),
            value: z.number().min(0).max(1),
            interval,
            groups: z.number().int().positive(),
            unit: z.enum(['sentences', 'articles', 'events']),
            /** The same measured for the word list AFINN-165; null where a word list has no such figure. */
            wordList: z.number().min(0).max(1).nullable(),
          })
          .readonly(),
      )
      .length(PUBLISHED.length)
      .readonly(),
    /** Marks on sentences that experts call neutral; of all parts, because a part has too few of an outlet. */
    neutral: z
      .strictObject({
        outlets: z.array(outlet).min(2).readonly(),
        largest: z.strictObject({ marked: ratio, per100: ratio, untouched: ratio }).readonly(),
        /** Share of random deals of the sentences to the outlets that are at least as uneven. */
        byChance: z.number().min(0).max(1),
      })
      .readonly(),
  })
  .readonly()
export type Accuracy = z.infer<typeof accuracySchema>

/** data/reference/news.json, made by `npm run evaluate -- FOLDER --reference`. */
export const newsReferenceSchema = z
  .strictObject({
    ...measuredWith,
    /** Articles with enough words of the narrator for a rate. */
    articles: z.number().int().min(30),
    events: z.number().int().positive(),
    years: z.tuple([z.number().int(), z.number().int()]).readonly(),
    /**
     * Marks per 100 words of the narrator: a third of the articles lies below the first border, a third above the
     * second.
     */
    borders: z.tuple([z.number().positive(), z.number().positive()]).readonly(),
  })
  .readonly()
export type NewsReference = z.infer<typeof newsReferenceSchema>
