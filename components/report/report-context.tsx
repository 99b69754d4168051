'use client'

import { createContext, useContext } from 'react'
import type { Comparison, ComparisonInput } from '@/lib/model'

/** What every view draws: a finished comparison and the texts it was made from. */
export interface Report {
  readonly comparison: Comparison
  /** Offsets of the comparison select these texts. */
  readonly input: ComparisonInput
}

export const ReportContext = createContext<Report | null>(null)

/** @throws Error outside a report: views are only drawn when there is a comparison */
export function useReport(): Report {
  const report = useContext(ReportContext)
  if (!report) throw new Error('useReport needs a ReportFrame around it.')
  return report
}
