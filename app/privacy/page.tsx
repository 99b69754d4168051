import type { Metadata } from 'next'
import { PrivacyPage } from '@/components/privacy/PrivacyPage'

export const metadata: Metadata = { title: 'Privacy' }

export default function PrivacyRoute() {
  return <PrivacyPage />
}
