'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { CHART_IDS, ChartFigure } from '@/components/charts/ChartFigure'
import { DrawWhenSeen } from '@/components/charts/Drawing'
import { useNamedFigure } from '@/components/charts/use-named-figure'
import { useReport } from '@/components/report/report-context'
import { sentenceAddress } from '@/components/report/sentence-address'
import { useSession } from '@/components/workspace/session'
import { charts } from '@/lib/view/charts'

/** Five charts, each with what there is to see in words and its figures in a table. */
export function ChartsView() {
  const { comparison } = useReport()
  const { hash } = useSession()
  const router = useRouter()
  const all = useMemo(() => charts(comparison), [comparison])
  const open = useCallback(
    (text: number, sentence: number) => router.push(sentenceAddress(text, sentence, hash)),
    [router, hash],
  )
  useNamedFigure()
  return (
    <DrawWhenSeen>
      {CHART_IDS.map((id) => (
        <ChartFigure key={id} id={id} charts={all} comparison={comparison} onSelect={open} />
      ))}
    </DrawWhenSeen>
  )
}
