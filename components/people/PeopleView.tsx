'use client'

import Link from 'next/link'
import { useId, useMemo, useState } from 'react'
import { GroupFilter } from '@/components/ui/GroupFilter'
import { PeopleTable } from '@/components/people/PeopleTable'
import { useReport } from '@/components/report/report-context'
import { whole } from '@/lib/view/numbers'
import { people } from '@/lib/view/people'
import { peopleOf, type PeopleGroupId } from '@/lib/view/people-groups'

/** Rows drawn at first and with each "show more". */
const STEP = 30

/** Who is named in which text, how they are called and what they are shown doing: one row per person. */
export function PeopleView() {
  const { comparison } = useReport()
  const model = useMemo(() => people(comparison), [comparison])
  const [chosen, setChosen] = useState<PeopleGroupId>('everybody')
  const [limit, setLimit] = useState(STEP)
  const heading = useId()

  // A text that is taken away takes its group along.
  const group = model.groups.find(({ id }) => id === chosen) ?? model.groups[0]
  const lines = useMemo(() => peopleOf(model.lines, group?.id ?? 'everybody'), [model, group])
  const shown = lines.slice(0, limit)
  const choose = (id: PeopleGroupId) => {
    setChosen(id)
    setLimit(STEP)
  }

  return (
    <section aria-labelledby={heading} className="flex flex-col gap-5 py-8 print:block print:py-4">
      <div className="flex max-w-[46rem] flex-col gap-2">
        <h2 id={heading} className="font-serif text-[1.35rem] font-semibold tracking-tight">
          Who is named, and how
        </h2>
        <p className="font-serif text-[1.15rem] leading-[1.5]">{model.summary}</p>
        <p className="text-[0.875rem] text-soft">
          Found by rules, so a name can be missed. A name that looks like two people is kept apart. Those whom the texts
          describe most differently come first. What is quoted about somebody belongs to the speaker named beside it;
          everything else is the writer’s. Words lead to their place in the text; ×3 means three times.
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
              {lines.length === 0
                ? 'There is nobody to show here.'
                : `${whole(shown.length)} of ${whole(lines.length)} shown.`}
            </p>
            {lines.length > 0 && <PeopleTable lines={shown} total={lines.length} label={group.name} />}
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
