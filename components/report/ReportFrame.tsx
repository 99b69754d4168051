'use client'

import { usePathname } from 'next/navigation'
import { useMemo, type ReactNode } from 'react'
import { today } from '@/components/export/download'
import { BrokenLink, NothingYet, Working, WorkFailed } from '@/components/report/ReportStates'
import { ReportContext } from '@/components/report/report-context'
import { DocumentStrip } from '@/components/report/DocumentStrip'
import { Notices } from '@/components/report/Notices'
import { ViewTabs } from '@/components/report/ViewTabs'
import { VerdictHeader } from '@/components/report/VerdictHeader'
import { sourceLine } from '@/lib/view/export/citation'
import { useSession } from '@/components/workspace/session'

/** A class that works with the handout must not read the verdict above it. */
const HANDOUT = '/compare/handout'

/** The frame of every view: texts, tabs, verdict, notices; and what stands there before a comparison does. */
export function ReportFrame({ children }: { readonly children: ReactNode }) {
  const { loaded, link, status, comparison, input, progress, error, cancel, retry } = useSession()
  const pathname = usePathname()
  const report = useMemo(() => (comparison && input ? { comparison, input } : null), [comparison, input])

  if (link.status === 'failed')
    return <BrokenLink message={link.failure} reason={link.reason} onRetry={link.again ? link.retry : null} />
  if (!loaded) return <Working label="Opening …" progress={null} />
  if (status === 'failed') return <WorkFailed message={error} onRetry={retry} />
  if (!report) {
    if (status === 'cancelled') return <WorkFailed message="The comparison was cancelled." onRetry={retry} />
    if (status === 'working') return <Working label="Reading and comparing …" progress={progress} onCancel={cancel} />
    return <NothingYet />
  }
  if (pathname === HANDOUT)
    return (
      <ReportContext value={report}>
        <div className="mx-auto w-full max-w-[90rem] px-4 sm:px-8 print:px-0">{children}</div>
      </ReportContext>
    )
  return (
    <ReportContext value={report}>
      {/* Before the rest: at its end it would now and then be alone on a sheet. */}
      <p className="hidden flex-wrap items-baseline justify-between gap-x-6 pb-1 text-soft print:flex">
        <span>
          <span className="font-serif text-[1.3rem] font-semibold tracking-tight text-ink">Slantwise</span> the same
          event, told differently
        </span>
        <span className="text-[0.8125rem]">{sourceLine(report.comparison, today())}</span>
      </p>
      <DocumentStrip />
      <ViewTabs />
      <div className="mx-auto w-full max-w-[90rem] px-4 sm:px-8 print:px-0">
        {status === 'working' && (
          <div role="status" className="sr-only">
            Updating the figures …
          </div>
        )}
        <Notices />
        <VerdictHeader />
        {children}
      </div>
    </ReportContext>
  )
}
