'use client'

import { useCallback, useMemo } from 'react'
import { CHART_IDS, ChartFigure } from '@/components/charts/ChartFigure'
import { DrawWhenSeen } from '@/components/charts/Drawing'
import { useReport } from '@/components/report/report-context'
import { sentenceAddress } from '@/components/report/sentence-address'
import { useSession } from '@/components/workspace/session'
import { charts, type Charts } from '@/lib/view/charts'

/** One chart, or all of them; a point of a chart opens its sentence in the whole comparison. */
export function EmbeddedCharts({ only }: { readonly only: keyof Charts | null }) {
  const { comparison } = useReport()
  const { hash } = useSession()
  const all = useMemo(() => charts(comparison), [comparison])
  const open = useCallback(
    (text: number, sentence: number) => {
      window.open(sentenceAddress(text, sentence, hash), '_blank', 'noopener')
    },
    [hash],
  )
  const ids = only ? [only] : CHART_IDS
  return (
    <DrawWhenSeen>
      {ids.map((id) => (
        <ChartFigure key={id} id={id} charts={all} comparison={comparison} onSelect={open} />
      ))}
    </DrawWhenSeen>
  )
}
