import type { Metadata } from 'next'
import { EmbedFrame } from '@/components/embed/EmbedFrame'

export const metadata: Metadata = { title: 'Comparison', robots: { index: false, follow: false } }

export default function EmbedPage() {
  return <EmbedFrame />
}
