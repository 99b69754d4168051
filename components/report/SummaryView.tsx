'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { useMemo } from 'react'
import { PassageList } from '@/components/report/PassageList'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import { summarize } from '@/lib/view/summary'
import { CAVEAT } from '@/lib/view/verdict'

const VIEW_NAMES = { read: 'Read', charts: 'Charts', coverage: 'Coverage' } as const

/** Three to six plain sentences on what differs, each with its evidence one click away. */
export function SummaryView() {
  const { comparison } = useReport()
  const { hash } = useSession()
  const items = useMemo(() => summarize(comparison), [comparison])
  return (
    <section aria-labelledby="summary" className="max-w-[52rem] py-8">
      <h2 id="summary" className="mb-2 font-serif text-[1.35rem] font-semibold tracking-tight">
        What differs
      </h2>
      <ol className="divide-y divide-rule">
        {items.map(({ id, sentence, evidence, view }) => (
          <li key={id} className="flex flex-col gap-2 py-5">
            <p className="font-serif text-[1.15rem] leading-[1.5]">{sentence}</p>
            <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-[0.875rem]">
              {evidence.some(({ passages }) => passages.length > 0) && (
                <details className="w-full">
                  <summary className="inline-block cursor-pointer text-accent">Show the evidence</summary>
                  <div className="grid gap-6 pt-3 sm:grid-cols-2">
                    {evidence
                      .filter(({ passages }) => passages.length > 0)
                      .map((part) => (
                        <PassageList key={part.title} {...part} />
                      ))}
                  </div>
                </details>
              )}
              <Link
                href={`/compare/${view}${hash}` as Route}
                className="text-accent underline-offset-4 hover:underline"
              >
                See it in {VIEW_NAMES[view]}
              </Link>
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-2 border-t border-rule pt-4 text-soft">
        {CAVEAT} The intervals say how much hangs on a few sentences, not whether each mark is right: open a mark and
        judge for yourself.{' '}
        <Link href="/method" className="text-accent underline underline-offset-4">
          How the figures are made
        </Link>
      </p>
    </section>
  )
}
