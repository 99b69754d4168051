'use client'

import { useReport } from '@/components/report/ReportFrame'

export function ReadView() {
  const { comparison } = useReport()
  return <p>{comparison.texts.length} texts</p>
}
