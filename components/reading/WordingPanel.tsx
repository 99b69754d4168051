'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import { SetAgainst } from '@/components/reading/SetAgainst'
import type { WordingGroup } from '@/lib/view/wording'

interface Props {
  readonly groups: readonly WordingGroup[]
  readonly current: WordingGroup | null
  /** Brings the sentences of a fact side by side. */
  readonly onGo: (group: WordingGroup) => void
  readonly onClose: () => void
}

/** The facts that the texts word differently, one after the other; arrow keys go through them. */
export function WordingPanel({ groups, current, onGo, onClose }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const at = current ? groups.indexOf(current) : -1
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const go = (index: number) => {
    const group = groups[index]
    if (!group) return
    onGo(group)
    const button = list.current?.querySelectorAll('button')[index]
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest' })
  }
  const key = (event: KeyboardEvent) => {
    const focused = [...(list.current?.querySelectorAll('button') ?? [])].indexOf(
      document.activeElement as HTMLButtonElement,
    )
    const from = focused >= 0 ? focused : at
    if (event.key === 'ArrowDown') go(Math.min(groups.length - 1, from + 1))
    else if (event.key === 'ArrowUp') go(Math.max(0, from - 1))
    else return
    event.preventDefault()
  }

  return (
    <div
      role="region"
      aria-label="The same fact, different words"
      className="flex max-h-[32dvh] flex-col gap-1.5 border-t border-rule bg-card px-4 py-2.5 text-[0.875rem] max-md:max-h-[28dvh] md:px-7 print:hidden"
      onKeyDown={key}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
          The same fact, different words
        </h2>
        <span className="text-soft tabular-nums" aria-live="polite">
          {at >= 0 ? `${at + 1} of ${groups.length}` : groups.length}
        </span>
        <span className="ml-auto flex items-center gap-x-4">
          <button type="button" className="btn-quiet" disabled={at <= 0} onClick={() => go(at - 1)}>
            previous
          </button>
          <button type="button" className="btn-quiet" disabled={at >= groups.length - 1} onClick={() => go(at + 1)}>
            next
          </button>
          <button type="button" className="btn-quiet" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      {current && <p className="text-soft">{current.question}</p>}
      <ol ref={list} className="flex min-h-0 flex-col overflow-y-auto">
        {groups.map((group, index) => (
          <li key={group.key}>
            <button
              type="button"
              aria-current={index === at || undefined}
              className="flex min-h-9 w-full cursor-pointer items-center gap-3 rounded border-l-2 border-transparent py-0.5 pl-2 text-left -outline-offset-2 hover:bg-rule/40 aria-[current]:border-accent aria-[current]:bg-rule/40"
              onClick={() => go(index)}
            >
              <span className="w-5 shrink-0 text-right text-soft tabular-nums">{index + 1}</span>
              <SetAgainst group={group} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
