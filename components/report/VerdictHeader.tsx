'use client'

import Link from 'next/link'
import { useMemo } from 'react'
import { DotPlot } from '@/components/report/DotPlot'
import { useReport } from '@/components/report/report-context'
import { ownFigures } from '@/lib/view/own-figures'
import { verdict } from '@/lib/view/verdict'

/** The verdict: a sentence, its figures, and a dot plot with intervals. The same above every view. */
export function VerdictHeader() {
  const { comparison } = useReport()
  const { headline, explanation, rows, scaleEnd } = useMemo(() => verdict(comparison), [comparison])
  const own = useMemo(() => ownFigures(comparison), [comparison])
  return (
    <section
      aria-label="Verdict"
      className="grid items-center gap-x-12 gap-y-6 border-b border-rule py-8 md:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]"
    >
      <div className="flex max-w-[38rem] flex-col gap-3">
        <h1 className="font-serif text-[1.7rem] leading-[1.2] font-semibold tracking-tight text-balance">{headline}</h1>
        <p className="text-soft">
          {explanation}{' '}
          <Link
            href="/method#rate"
            className="text-[0.8125rem] whitespace-nowrap underline decoration-rule underline-offset-4 hover:text-ink print:hidden"
          >
            How is this made?
          </Link>
        </p>
        {own && <p className="text-[0.8125rem] text-soft">{own}</p>}
      </div>
      {rows.length > 1 && <DotPlot rows={rows} scaleEnd={scaleEnd} />}
    </section>
  )
}
