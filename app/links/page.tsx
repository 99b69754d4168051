import type { Metadata } from 'next'
import { MadeLinksPage } from '@/components/share/MadeLinksPage'

export const metadata: Metadata = { title: 'Short links', robots: { index: false, follow: false } }

export default function MadeLinksRoute() {
  return <MadeLinksPage />
}
