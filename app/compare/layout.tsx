import type { ReactNode } from 'react'
import { ReportFrame } from '@/components/report/ReportFrame'

export default function CompareLayout({ children }: { readonly children: ReactNode }) {
  return <ReportFrame>{children}</ReportFrame>
}
