import type { Metadata } from 'next'
import { MethodPage } from '@/components/method/MethodPage'

export const metadata: Metadata = { title: 'Method' }

export default function MethodRoute() {
  return <MethodPage />
}
