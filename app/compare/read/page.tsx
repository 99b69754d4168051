import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ReadView } from '@/components/reading/ReadView'

export const metadata: Metadata = { title: 'Read' }

export default function ReadPage() {
  return (
    <Suspense>
      <ReadView />
    </Suspense>
  )
}
