import type { Metadata } from 'next'
import { LexiconPage } from '@/components/method/LexiconPage'

export const metadata: Metadata = { title: 'Lexicon' }

export default function LexiconRoute() {
  return <LexiconPage />
}
