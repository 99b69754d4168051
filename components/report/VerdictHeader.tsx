'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useMemo } from 'react'
import { SaveChart } from '@/components/export/SaveChart'
import { describeRows, DotPlot } from '@/components/report/DotPlot'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import { ownFigures } from '@/lib/view/own-figures'
import { CAVEAT, verdict } from '@/lib/view/verdict'

/** Where the verdict has the screen to itself; the other views have their own work to show. */
const SUMMARY = '/compare'

/**
 * The verdict: a sentence and its figures, the same above every view. In *Summary* with a dot plot; elsewhere slim,
 * with the plot's figures for screen readers.
 */
export function VerdictHeader() {
  return usePathname() === SUMMARY ? <VerdictFigure /> : <SlimVerdict />
}

function useVerdict() {
  const { comparison } = useReport()
  const { readOnly } = useSession()
  const said = useMemo(() => verdict(comparison), [comparison])
  const own = useMemo(() => ownFigures(comparison), [comparison])
  return { ...said, own, comparison, readOnly }
}

const made = (
  <Link
    href="/method#rate"
    className="text-[0.8125rem] whitespace-nowrap underline decoration-rule underline-offset-4 hover:text-ink print:hidden"
  >
    How is this made?
  </Link>
)

function SlimVerdict() {
  const { headline, explanation, rows, own } = useVerdict()
  return (
    <section
      aria-label="Verdict"
      className="flex flex-wrap items-baseline justify-between gap-x-8 border-b border-rule py-2"
    >
      <h1
        id="verdict"
        tabIndex={-1}
        className="max-w-full font-serif text-[1.1rem] leading-[1.3] font-semibold tracking-tight outline-none"
      >
        {headline}
      </h1>
      {/* Its line is kept free: figures of one's own must not push the texts away under the pointer. */}
      <p className={`text-[0.75rem] text-soft sm:text-[0.8125rem] ${own ? '' : 'print:hidden'}`}>{own ?? '\u00a0'}</p>
      <p className="w-full text-[0.8125rem] text-soft">
        {explanation.replace(CAVEAT, '').trim()} {made}
        {explanation.includes(CAVEAT) && <span className="hidden print:inline">{CAVEAT}</span>}
      </p>
      {rows.length > 1 && <p className="sr-only">{describeRows(rows)}</p>}
    </section>
  )
}

/** The verdict with its dot plot. */
export function VerdictFigure() {
  const { headline, explanation, rows, scaleEnd, own, comparison, readOnly } = useVerdict()
  return (
    <section
      aria-label="Verdict"
      className="flex flex-wrap items-start justify-between gap-x-12 gap-y-6 border-b border-rule py-8 print:py-4"
    >
      {/* Sizes in rem: with large letters, and on paper, the plot goes below the words. */}
      <div className="flex max-w-[38rem] min-w-0 flex-[1_1_min(100%,24rem)] flex-col gap-3">
        <h1
          id="verdict"
          tabIndex={-1}
          className="font-serif text-[1.7rem] leading-[1.2] font-semibold tracking-tight text-balance outline-none"
        >
          {headline}
        </h1>
        <p className="text-soft">
          {explanation} {made}
        </p>
        {own && <p className="text-[0.8125rem] text-soft">{own}</p>}
      </div>
      {rows.length > 1 && (
        <div className="max-w-[34rem] min-w-0 flex-[1_1_min(100%,22rem)]">
          <DotPlot rows={rows} scaleEnd={scaleEnd} />
          {!readOnly && (
            <p className="mt-1 print:hidden">
              <SaveChart id="verdict" topic="Loaded words of each text" comparison={comparison} />
            </p>
          )}
        </div>
      )}
    </section>
  )
}
