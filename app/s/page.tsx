import type { Metadata } from 'next'
import { ShortLinkPage } from '@/components/share/ShortLinkPage'

/** The same for every short link (next.config.js): what is behind one is known only to who has its key. */
export const metadata: Metadata = { title: 'A shared comparison', robots: { index: false, follow: false } }

export default function ShortLinkRoute() {
  return <ShortLinkPage />
}
