'use client'

import Link from 'next/link'
import { useId, useMemo, useState } from 'react'
import { GroupFilter } from '@/components/ui/GroupFilter'
import { CoverageTable } from '@/components/coverage/CoverageTable'
import { useReport } from '@/components/report/report-context'
import { coverage, linesOf, type CoverageGroupId } from '@/lib/view/coverage'
import { whole } from '@/lib/view/numbers'

/** Rows drawn at first and with each "show more": long texts have thousands. */
const STEP = 100

/** What is told by all texts, by some, by one: a table of sentences, with questions where no match was found. */
export function CoverageView() {
  const { comparison } = useReport()
  const model = useMemo(() => coverage(comparison), [comparison])
  const [chosen, setChosen] = useState<CoverageGroupId>('everything')
  const [limit, setLimit] = useState(STEP)
  const heading = useId()

  // A text that is taken away takes its group along.
  const group = model.groups.find(({ id }) => id === chosen) ?? model.groups[0]
  const lines = useMemo(() => linesOf(model.lines, group?.id ?? 'everything'), [model, group])
  const shown = lines.slice(0, limit)
  const choose = (id: CoverageGroupId) => {
    setChosen(id)
    setLimit(STEP)
  }

  return (
    <section aria-labelledby={heading} className="flex flex-col gap-5 py-8 print:block print:py-4">
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
              {shown.length < lines.length && ` ${whole(shown.length)} of ${whole(lines.length)} are shown.`}
              {lines.length === 0 && ' There are none.'}
            </p>
            {lines.length > 0 && <CoverageTable lines={shown} total={lines.length} label={group.name} />}
            {shown.length < lines.length && (
              <button type="button" className="btn mt-5 print:hidden" onClick={() => setLimit(limit + STEP)}>
                Show {whole(Math.min(STEP, lines.length - shown.length))} more
              </button>
            )}
          </div>
        </>
      )}
    </section>
  )
}
