import Link from 'next/link'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { ChartTable } from '@/components/charts/ChartTable'
import { SaveChart } from '@/components/export/SaveChart'
import { useSession } from '@/components/workspace/session'
import type { Comparison } from '@/lib/model'
import type { ChartWords } from '@/lib/view/chart'

interface Props {
  readonly chart: ChartWords
  readonly comparison: Comparison
  /** Keys to patterns, under the explanation. */
  readonly legend?: ReactNode
  /** True when the drawing holds something to select, so that its parts must be reached one by one. */
  readonly interactive?: boolean
  /** Stands after the table: a small chart of its own. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Where the method page tells how each chart's figures are made. */
const METHOD: Readonly<Record<ChartWords['id'], Route>> = {
  rates: '/method#intervals',
  categories: '/method#rate',
  course: '/method#tone',
  speakers: '/method#quotations',
  words: '/method#words',
}

/** One chart: what there is to see and how to read it, beside or above the drawing and its table. */
export function Figure({ chart, comparison, legend, interactive = false, aside, children }: Props) {
  const { id, topic, title, reading, choosing, alternative, table } = chart
  const { readOnly } = useSession()
  return (
    <section
      aria-labelledby={`chart-${id}`}
      className="flex flex-wrap gap-x-14 gap-y-6 border-b border-rule py-10 last:border-b-0 print:block print:space-y-3 print:py-5"
    >
      {/* Sizes in rem: with large letters the drawing goes below the words. */}
      <div className="with-next flex max-w-[38rem] min-w-0 flex-[1_1_min(100%,19rem)] flex-col gap-2.5 print:break-inside-avoid">
        <p className="text-[0.8125rem] font-semibold text-soft">{topic}</p>
        <h2
          id={`chart-${id}`}
          tabIndex={-1}
          className="font-serif text-[1.35rem] leading-[1.25] font-semibold tracking-tight [overflow-wrap:anywhere] outline-none"
        >
          {title}
        </h2>
        <p className="text-[0.875rem] text-soft">
          {reading}
          {choosing && <span className="print:hidden"> {choosing}</span>}
        </p>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-1 print:hidden">
          <Link
            href={METHOD[id]}
            aria-label={`How is this made? ${topic}`}
            className="touch text-[0.8125rem] text-accent underline-offset-4 hover:underline"
          >
            How is this made?
          </Link>
          {!readOnly && <SaveChart id={id} topic={topic} comparison={comparison} />}
        </p>
        {legend}
      </div>
      <div className="max-w-[56rem] min-w-0 flex-[999_1_min(100%,34rem)]">
        {/* On paper the texts of a course may part: together they would leave most of a sheet empty. */}
        <div
          role={interactive ? 'group' : 'img'}
          aria-label={alternative}
          className={id === 'course' ? undefined : 'break-inside-avoid'}
        >
          {children}
        </div>
        <ChartTable table={table} />
        {aside}
      </div>
    </section>
  )
}
