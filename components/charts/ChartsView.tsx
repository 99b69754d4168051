'use client'

import { useReport } from '@/components/report/report-context'

export function ChartsView() {
  const { comparison } = useReport()
  return <p>{comparison.texts.length} texts</p>
}
