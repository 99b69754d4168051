'use client'

import { usePathname } from 'next/navigation'
import { useMemo } from 'react'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import { notices } from '@/lib/view/notices'

/** On paper the places of damage are listed once, not before every view. */
const SUMMARY = '/compare'

/** What to know before the figures: damage, language, kinds of change. Quiet, but above them. */
export function Notices() {
  const { comparison } = useReport()
  const { link, origin, saveProblem } = useSession()
  const pathname = usePathname()
  const all = useMemo(() => notices(comparison, link.lexiconVersion), [comparison, link.lexiconVersion])
  const changed = origin === 'link' && link.changed
  if (all.length === 0 && !changed && !saveProblem) return null
  return (
    <div
      role="region"
      aria-label="Notes"
      className="flex flex-col gap-1 border-b border-rule py-3 text-[0.875rem] text-soft"
    >
      {saveProblem && (
        <p role="alert" className="text-warn">
          {saveProblem}
        </p>
      )}
      {changed && link.restore && (
        <p>
          You have changed this comparison since you opened it. The changes are kept on this device; the link still
          opens the original.{' '}
          <button type="button" className="btn-quiet" onClick={link.restore}>
            Back to the original
          </button>
        </p>
      )}
      {changed && !link.restore && (
        <p>
          This is your changed copy, kept on this device. The original could not be opened: {link.failure}{' '}
          {link.again && (
            <button type="button" className="btn-quiet" onClick={link.retry}>
              Try again
            </button>
          )}
        </p>
      )}
      {all.map(({ id, message, details }) =>
        details.length === 0 ? (
          <p key={id}>{message}</p>
        ) : (
          <details key={id} className={pathname === SUMMARY ? 'open-on-paper' : undefined}>
            <summary className="cursor-pointer">{message}</summary>
            <ul className="mt-1 mb-2 flex flex-col gap-1 pl-5 font-serif text-[0.9375rem]">
              {details.map((detail, index) => (
                <li key={index}>{detail}</li>
              ))}
            </ul>
          </details>
        ),
      )}
    </div>
  )
}
