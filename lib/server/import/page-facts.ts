import { z } from '@/lib/zod'

/** What the thread that reads a page answers; a page is hostile, so its answer is checked like any other input. */
const text = z.string()
const number = z.number().min(0)

export const PageFacts = z.object({
  metadata: z.object({
    title: text,
    publisher: text,
    authors: z.array(text),
    date: text,
    language: text,
    /** Whether the page says that everybody may read it; null when it says nothing. */
    free: z.boolean().nullable(),
    type: text,
  }),
  /** Markup of the article alone, or null. */
  content: text.nullable(),
  pageText: text,
  pageWords: number,
  /** What the page tells browsers without scripts. */
  scriptless: text,
  linkedHeadings: number,
  linkedHeadingsOnPage: number,
  /** Share of the article's characters that are links, 0 to 1. */
  linkShare: number,
  dropped: z.object({
    menus: number,
    sidebars: number,
    captions: number,
    forms: number,
    embeds: number,
    tables: number,
  }),
})
export type PageFacts = z.infer<typeof PageFacts>

export const ExtractionAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), facts: PageFacts }),
  z.object({ ok: z.literal(false) }),
])
