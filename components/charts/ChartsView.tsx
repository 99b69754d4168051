'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { DrawnChart } from '@/components/charts/drawn'
import { DrawWhenSeen } from '@/components/charts/Drawing'
import { Figure } from '@/components/charts/Figure'
import { SourcingDials } from '@/components/charts/SourcingDials'
import { SpeakerLegend } from '@/components/charts/SpeakerPattern'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import { charts } from '@/lib/view/charts'
import './charts.css'

/** Five charts, each with what there is to see in words and its figures in a table. */
export function ChartsView() {
  const { comparison } = useReport()
  const { hash } = useSession()
  const router = useRouter()
  const all = useMemo(() => charts(comparison), [comparison])
  const open = useCallback(
    (text: number, sentence: number) => router.push(`/compare/read?text=${text}&sentence=${sentence}${hash}` as Route),
    [router, hash],
  )
  const drawn = (id: keyof typeof all) => <DrawnChart id={id} charts={all} onSelect={open} />
  return (
    <DrawWhenSeen>
      <Figure chart={all.rates} comparison={comparison}>
        {drawn('rates')}
      </Figure>
      <Figure
        chart={all.categories}
        comparison={comparison}
        aside={<SourcingDials sourcing={all.categories.sourcing} />}
      >
        {drawn('categories')}
      </Figure>
      <Figure chart={all.course} comparison={comparison} interactive>
        {drawn('course')}
      </Figure>
      <Figure chart={all.speakers} comparison={comparison} legend={<SpeakerLegend speakers={all.speakers.speakers} />}>
        {drawn('speakers')}
      </Figure>
      <Figure chart={all.words} comparison={comparison}>
        {drawn('words')}
      </Figure>
    </DrawWhenSeen>
  )
}
