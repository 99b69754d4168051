import harbourLease from '@/data/samples/harbour-lease.json'
import phonePouches from '@/data/samples/phone-pouches.json'
import riverSpill from '@/data/samples/river-spill.json'
import { KINDS } from '@/lib/model'
import { z } from '@/lib/zod'

/**
 * How a sample text tells its event: plainly, by loaded words, or in plain words by what it leaves out and whom it
 * asks.
 */
export const TELLINGS = ['plain', 'loaded-words', 'selection'] as const

const filled = z.string().trim().min(1)

const SampleText = z.strictObject({
  title: filled,
  publisher: filled,
  kind: z.enum(KINDS),
  telling: z.enum(TELLINGS),
  /** For the teacher, one sentence: how this text slants, or does not. */
  note: filled,
  text: filled,
})

/** One invented event told three ways: data/samples/<id>.json. All people, places and outlets in it are invented. */
export const SampleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  event: filled,
  /** For the teacher, one sentence: what the three texts are good for. */
  about: filled,
  texts: z.array(SampleText).length(TELLINGS.length),
})

export type Sample = z.infer<typeof SampleSchema>

/** The samples in the order in which the start page offers them. */
export const SAMPLES: readonly Sample[] = [harbourLease, phonePouches, riverSpill].map((sample) =>
  SampleSchema.parse(sample),
)
