'use client'

import Link from 'next/link'
import { useId, useMemo } from 'react'
import { CoverageTable } from '@/components/coverage/CoverageTable'
import { useReport } from '@/components/report/report-context'
import { GroupFilter } from '@/components/ui/GroupFilter'
import { useGroup } from '@/components/ui/use-group'
import { coverage, linesOf } from '@/lib/view/coverage'
import { whole } from '@/lib/view/numbers'

/** Rows drawn at first and with each "show more": long texts have thousands. */
const STEP = 100

/** What is told by all texts, by some, by one: a table of sentences, with questions where no match was found. */
export function CoverageView() {
  const { comparison } = useReport()
  const model = useMemo(() => coverage(comparison), [comparison])
  const { group, rows, choose, shown, more, showMore } = useGroup(model.groups, model.lines, linesOf, STEP)
  const heading = useId()

  return (
    <section aria-labelledby={heading} className="flex flex-col gap-5 py-8 print:block print:pt-4 print:pb-0">
      <div className="flex max-w-[46rem] flex-col gap-2">
        <h2 id={heading} className="font-serif text-[1.35rem] font-semibold tracking-tight">
          Who tells what
        </h2>
        <p className="font-serif text-[1.15rem] leading-[1.5]">{model.summary}</p>
        {model.askOneEvent && (
          <p className="border-l-4 border-warn pl-3">
            <strong className="font-semibold">Is this one event?</strong> The texts share almost nothing. If they tell
            of different things, no match says nothing about what was left out.
          </p>
        )}
        {model.state === 'single' ? (
          <p className="text-soft">
            <Link href="/" className="text-accent underline underline-offset-4">
              Add a second text
            </Link>
          </p>
        ) : (
          <p className="text-[0.875rem] text-soft">
            Sentences are matched by the words, names and numbers they share. A match can be missed, and a text may have
            good reasons to leave something out: where it says “check”, look for yourself. Headlines and lines that are
            not counted stay out.{' '}
            <Link href="/method#coverage" className="text-accent underline underline-offset-4 print:hidden">
              How is this made?
            </Link>
          </p>
        )}
        {model.cautions.length > 0 && (
          <ul className="flex flex-col gap-1 text-[0.875rem] text-warn">
            {model.cautions.map(({ text, kind, message }) => (
              <li key={`${text}-${kind}`}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      {(model.state === 'compared' || model.state === 'identical') && group && (
        <>
          <GroupFilter label="Which rows to show" groups={model.groups} chosen={group.id} onChoose={choose} />
          <div>
            <p role="status" className="mb-3 text-[0.875rem] text-soft">
              {group.says}
              {more > 0 && ` ${whole(shown.length)} of ${whole(rows.length)} are shown.`}
              {rows.length === 0 && ' There are none.'}
            </p>
            {rows.length > 0 && <CoverageTable lines={shown} total={rows.length} label={group.name} />}
            {more > 0 && (
              <button type="button" className="btn mt-5 print:hidden" onClick={showMore}>
                Show {whole(more)} more
              </button>
            )}
          </div>
        </>
      )}
    </section>
  )
}
