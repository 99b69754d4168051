import type { Metadata } from 'next'
import { CoverageView } from '@/components/coverage/CoverageView'

export const metadata: Metadata = { title: 'Coverage' }

export default function CoveragePage() {
  return <CoverageView />
}
