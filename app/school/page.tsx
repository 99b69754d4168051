import type { Metadata } from 'next'
import { SchoolPage } from '@/components/school/SchoolPage'

export const metadata: Metadata = { title: 'Run it for your school' }

export default function SchoolRoute() {
  return <SchoolPage />
}
