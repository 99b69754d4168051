'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { useId, useState } from 'react'
import { PassageList } from '@/components/report/PassageList'
import { useSession } from '@/components/workspace/session'
import type { SummaryItem as Item } from '@/lib/view/summary'

const VIEW_NAMES = { read: 'Read', charts: 'Charts', coverage: 'Coverage', sources: 'Sources' } as const

/** One sentence of the summary; its evidence opens under it. */
export function SummaryItem({ sentence, evidence, view }: Item) {
  const { hash } = useSession()
  const [open, setOpen] = useState(false)
  const id = useId()
  const lists = evidence.filter(({ passages }) => passages.length > 0)
  return (
    <li className="flex break-inside-avoid flex-col gap-2 py-5 print:py-2.5">
      <p className="font-serif text-[1.15rem] leading-[1.5]">{sentence}</p>
      <div className="flex flex-wrap gap-x-5 text-[0.875rem] print:hidden">
        {lists.length > 0 && (
          <button
            type="button"
            className="btn-quiet"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide the evidence' : 'Show the evidence'}
          </button>
        )}
        <Link href={`/compare/${view}${hash}` as Route} className="btn-quiet">
          See it in {VIEW_NAMES[view]}
        </Link>
      </div>
      {open && (
        <div id={id} className="grid gap-6 pt-2 sm:grid-cols-2">
          {lists.map((part) => (
            <PassageList key={part.title} {...part} />
          ))}
        </div>
      )}
    </li>
  )
}
