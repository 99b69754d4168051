import type { Metadata } from 'next'
import { z } from '@/lib/zod'
import { readEnvironment, websiteOrigin, type Environment } from './environment'

/** As previews show it; drawn by lib/tools/preview.mjs. */
const PICTURE = { url: '/preview.png', width: 1200, height: 630, alt: 'Slantwise: the same event, told differently' }

/**
 * Previews need whole addresses, and a request's own Host is no source for them: anybody may write it. Read when the
 * pages are built.
 */
const Settings = z.object({ SLANTWISE_ORIGIN: websiteOrigin })

/**
 * What a chat program or a search engine shows of a link: the product, the same for every page and every short link,
 * and never anything of a comparison. The title is the page's own. Without a configured origin there is no picture.
 * @throws Error that names the variable and what is wrong with it
 */
export function linkPreview(environment: Environment): Pick<Metadata, 'metadataBase' | 'openGraph' | 'twitter'> {
  const { SLANTWISE_ORIGIN: origin } = readEnvironment(Settings, environment)
  const words = { type: 'website', siteName: 'Slantwise', locale: 'en' } as const
  if (origin === null) return { metadataBase: null, openGraph: words, twitter: { card: 'summary' } }
  return {
    metadataBase: new URL(origin),
    openGraph: { ...words, images: [PICTURE] },
    twitter: { card: 'summary_large_image', images: [PICTURE] },
  }
}
