import type { Metadata } from 'next'
import { HandoutView } from '@/components/handout/HandoutView'

export const metadata: Metadata = { title: 'Handout' }

export default function HandoutPage() {
  return <HandoutView />
}
