'use client'

import { useMemo, type ReactNode } from 'react'
import { BrokenLink, NothingYet, Working, WorkFailed } from '@/components/report/ReportStates'
import { ReportContext } from '@/components/report/report-context'
import { DocumentStrip } from '@/components/report/DocumentStrip'
import { Notices } from '@/components/report/Notices'
import { ViewTabs } from '@/components/report/ViewTabs'
import { VerdictHeader } from '@/components/report/VerdictHeader'
import { useSession } from '@/components/workspace/session'

/** The frame of every view: texts, tabs, verdict, notices; and what stands there before a comparison does. */
export function ReportFrame({ children }: { readonly children: ReactNode }) {
  const { loaded, link, status, comparison, input, progress, error, cancel, retry } = useSession()
  const report = useMemo(() => (comparison && input ? { comparison, input } : null), [comparison, input])

  if (link.status === 'failed') return <BrokenLink reason={link.failure} />
  if (!loaded) return <Working label="Opening …" progress={null} />
  if (status === 'failed') return <WorkFailed message={error} onRetry={retry} />
  if (!report) {
    if (status === 'cancelled') return <WorkFailed message="The comparison was cancelled." onRetry={retry} />
    if (status === 'working') return <Working label="Reading and comparing …" progress={progress} onCancel={cancel} />
    return <NothingYet />
  }
  return (
    <ReportContext value={report}>
      <DocumentStrip />
      <ViewTabs />
      <div className="mx-auto w-full max-w-[90rem] px-4 sm:px-8">
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
