'use client'

import Link from 'next/link'
import { useMemo } from 'react'
import { NamedDifferently } from '@/components/people/NamedDifferently'
import { SummaryItem } from '@/components/report/SummaryItem'
import { WordingList } from '@/components/report/WordingList'
import { useReport } from '@/components/report/report-context'
import { summarize } from '@/lib/view/summary'
import { CAVEAT } from '@/lib/view/verdict'
import { distinctGroups, isContrasted, wordingGroups } from '@/lib/view/wording'

/** Three to six plain sentences on what differs, each with its evidence one click away. */
export function SummaryView() {
  const { comparison } = useReport()
  const items = useMemo(() => summarize(comparison), [comparison])
  const wording = useMemo(() => distinctGroups(wordingGroups(comparison)), [comparison])
  return (
    <>
      {isContrasted(comparison) && <WordingList groups={wording} />}
      <NamedDifferently told={wording} />
      <section aria-labelledby="summary" className="max-w-[52rem] py-8 print:pt-4 print:pb-0">
        <h2 id="summary" className="mb-1 font-serif text-[1.35rem] font-semibold tracking-tight">
          What differs
        </h2>
        <ol className="divide-y divide-rule">
          {items.map((item) => (
            <SummaryItem key={item.id} {...item} />
          ))}
        </ol>
        <p className="mt-2 border-t border-rule pt-4 text-soft print:pt-2">
          {CAVEAT} The intervals say how much hangs on a few sentences, not whether each mark is right: open a mark and
          judge for yourself.{' '}
          <Link href="/method" className="text-accent underline underline-offset-4 print:hidden">
            How the figures are made
          </Link>
        </p>
      </section>
    </>
  )
}
