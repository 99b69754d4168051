'use client'

import Link from 'next/link'
import { useId, useMemo } from 'react'
import { PeopleTable } from '@/components/people/PeopleTable'
import { useReport } from '@/components/report/report-context'
import { GroupFilter } from '@/components/ui/GroupFilter'
import { useGroup } from '@/components/ui/use-group'
import { whole } from '@/lib/view/numbers'
import { people } from '@/lib/view/people'
import { peopleOf } from '@/lib/view/people-groups'

/** Rows drawn at first and with each "show more". */
const STEP = 30

/** Who is named in which text, how they are called and what they are shown doing: one row per person. */
export function PeopleView() {
  const { comparison } = useReport()
  const model = useMemo(() => people(comparison), [comparison])
  const { group, rows, choose, shown, more, showMore } = useGroup(model.groups, model.lines, peopleOf, STEP)
  const heading = useId()

  return (
    <section aria-labelledby={heading} className="flex flex-col gap-5 py-8 print:block print:pt-4 print:pb-0">
      <div className="flex max-w-[46rem] flex-col gap-2">
        <h2 id={heading} className="font-serif text-[1.35rem] font-semibold tracking-tight">
          Who is named, and how
        </h2>
        <p className="font-serif text-[1.15rem] leading-[1.5]">{model.summary}</p>
        <p className="text-[0.875rem] text-soft">
          Found by rules, so a name can be missed.
          {model.state !== 'empty' &&
            ' A name that looks like two people is kept apart. Those whom the texts describe most differently come first. What is quoted about somebody belongs to the speaker named beside it; everything else is the writer’s. Words lead to their place in the text; ×3 means three times.'}{' '}
          <Link href="/method#people" className="text-accent underline underline-offset-4 print:hidden">
            How is this made?
          </Link>
        </p>
        {model.state === 'single' && (
          <p className="text-soft">
            <Link href="/" className="text-accent underline underline-offset-4">
              Add a second text
            </Link>{' '}
            to see who is named differently.
          </p>
        )}
      </div>
      {model.state !== 'empty' && group && (
        <>
          <GroupFilter label="Whom to show" groups={model.groups} chosen={group.id} onChoose={choose} />
          <div>
            <p role="status" className="mb-3 text-[0.875rem] text-soft">
              {rows.length === 0
                ? 'There is nobody to show here.'
                : `${whole(shown.length)} of ${whole(rows.length)} shown.`}
            </p>
            {rows.length > 0 && <PeopleTable lines={shown} total={rows.length} label={group.name} />}
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
