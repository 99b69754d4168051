'use client'

import { useEffect, useState, type RefObject } from 'react'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { documentMark } from '@/lib/view/documents'

interface Props {
  /** The box that holds the columns side by side; on a phone one fills it. */
  readonly columns: RefObject<HTMLDivElement | null>
  readonly count: number
}

/** On a phone: which text is shown. Swiping the texts does the same. */
export function TextSwitch({ columns, count }: Props) {
  const [current, setCurrent] = useState(0)

  useEffect(() => {
    const box = columns.current
    if (!box) return
    const follow = () => setCurrent(Math.round(box.scrollLeft / Math.max(1, box.clientWidth)))
    box.addEventListener('scroll', follow, { passive: true })
    return () => box.removeEventListener('scroll', follow)
  }, [columns])

  return (
    <div
      role="group"
      aria-label="Text shown"
      className="sticky top-0 z-20 flex gap-2 bg-paper py-2 md:hidden print:hidden"
    >
      {Array.from({ length: count }, (_, index) => {
        const { letter, color } = documentMark(index)
        return (
          <button
            key={letter}
            type="button"
            aria-pressed={current === index}
            aria-label={`Show text ${letter}`}
            className="flex min-h-11 flex-1 cursor-pointer items-center justify-center rounded-lg border border-rule"
            style={current === index ? { borderColor: color, boxShadow: `inset 0 -3px 0 ${color}` } : undefined}
            onClick={() => {
              const box = columns.current
              box?.scrollTo({ left: index * box.clientWidth })
            }}
          >
            <DocumentBadge index={index} size={24} />
          </button>
        )
      })}
    </div>
  )
}
