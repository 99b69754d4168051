'use client'

import { useEffect, useState, type RefObject } from 'react'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { documentMark } from '@/lib/view/documents'
import type { TextFigure } from '@/lib/view/own-figures'

interface Props {
  /** The box that holds the columns side by side; on a phone one fills it. */
  readonly columns: RefObject<HTMLDivElement | null>
  /** Of each text that can be chosen; none where there is no choice. */
  readonly figures: readonly TextFigure[]
  readonly onStep: (by: 1 | -1) => void
}

/** Over this many texts a tab has no room for a figure. */
const MAX_WITH_FIGURE = 2

/** On a phone: which text is shown, and the way to the next mark. Swiping the texts does the same as a tab. */
export function TextSwitch({ columns, figures, onStep }: Props) {
  const [current, setCurrent] = useState(0)

  useEffect(() => {
    const box = columns.current
    if (!box) return
    const follow = () => setCurrent(Math.round(box.scrollLeft / Math.max(1, box.clientWidth)))
    box.addEventListener('scroll', follow, { passive: true })
    return () => box.removeEventListener('scroll', follow)
  }, [columns])

  const step = 'flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-lg text-[1.2rem] text-accent'
  return (
    <div className="flex items-center justify-end gap-1 border-b border-rule bg-paper px-4 py-1.5 md:hidden print:hidden">
      <div role="group" aria-label="Text shown" hidden={figures.length === 0} className="flex min-w-0 flex-1 gap-1.5">
        {figures.map(({ now, own }, index) => {
          const { letter, color } = documentMark(index)
          return (
            <button
              key={letter}
              type="button"
              aria-pressed={current === index}
              aria-label={`Show text ${letter}${now ? `: ${now}` : ''}`}
              className="flex min-h-11 min-w-0 flex-1 cursor-pointer items-center justify-center gap-2 rounded-lg border border-rule px-1 text-[0.8125rem] text-soft forced-colors:aria-pressed:border-4"
              style={current === index ? { borderColor: color, boxShadow: `inset 0 -3px 0 ${color}` } : undefined}
              onClick={() => {
                const box = columns.current
                box?.scrollTo({ left: index * box.clientWidth })
              }}
            >
              <DocumentBadge index={index} size={24} />
              {figures.length <= MAX_WITH_FIGURE && (
                <span className="min-w-0 leading-tight tabular-nums">
                  {now}
                  {own !== null && (
                    <span className="block text-[0.6875rem]">
                      tool’s own {own.replace(/ (per 100|loaded words?)$/, '')}
                    </span>
                  )}
                </span>
              )}
            </button>
          )
        })}
      </div>
      <button type="button" className={step} aria-label="Previous mark" onClick={() => onStep(-1)}>
        ‹
      </button>
      <button type="button" className={step} aria-label="Next mark" onClick={() => onStep(1)}>
        ›
      </button>
    </div>
  )
}
