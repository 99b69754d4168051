import { MAX_TEXT_LENGTH } from '@/lib/model'
import { z } from '@/lib/zod'

/** What the page import is asked and answers: the one description that browser and server share. */
export const ImportRequest = z.object({ url: z.string().trim().min(1).max(4000) })

const count = z.int().min(0)

export const ImportedPage = z.object({
  /** Where the redirects ended. */
  url: z.string(),
  title: z.string(),
  publisher: z.string(),
  /** Names as the page gives them, parted by commas. */
  author: z.string(),
  /** "2026-03-04", or "" when the page says none. */
  date: z.string(),
  /** As the page names it ("en-GB"), or "". */
  language: z.string(),
  text: z.string().max(MAX_TEXT_LENGTH),
  dropped: z.object({
    /** Words of the page that are not in the text. */
    words: count,
    /** Parts of the page that were left out, by kind. */
    kinds: z.object({
      menus: count,
      sidebars: count,
      captions: count,
      embeds: count,
      tables: count,
      forms: count,
    }),
  }),
  /** Whether the page speaks of a subscription, so that the text may be only its beginning. */
  mayBeCut: z.boolean(),
})
export type ImportedPage = z.infer<typeof ImportedPage>

export const ImportRefusal = z.object({ reason: z.string(), message: z.string() })

/** An address that may stand behind a link: http or https, nothing that runs. Null for all else. */
export function webAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}

/** "harborledger.example" of "https://www.harborledger.example/news". */
export function siteName(url: URL): string {
  return url.hostname.replace(/^www\./, '')
}
