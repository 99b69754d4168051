'use client'

import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react-dom'
import { useLayoutEffect, useState } from 'react'
import { CategorySelect } from '@/components/reading/MarkWords'
import type { SelectedWords } from '@/components/reading/selection'
import type { LoadedCategory } from '@/lib/model'

interface Props {
  readonly selected: SelectedWords
  readonly onMark: (selected: SelectedWords, category: LoadedCategory) => void
}

const PLACING = {
  placement: 'bottom-start',
  strategy: 'fixed',
  whileElementsMounted: autoUpdate,
  middleware: [offset(10), flip({ padding: 12, crossAxis: false }), shift({ padding: 12 })],
} satisfies Parameters<typeof useFloating>[0]

/** Beside selected words: mark them as loaded. On a phone at the bottom, clear of the phone's own menu. */
export function SelectionBar({ selected, onMark }: Props) {
  const [category, setCategory] = useState<LoadedCategory>('evaluations')
  const { refs, floatingStyles } = useFloating(PLACING)
  const { range } = selected
  useLayoutEffect(() => {
    refs.setReference({
      getBoundingClientRect: () => range.getBoundingClientRect(),
      contextElement: range.startContainer.parentElement ?? document.body,
    })
  }, [refs, range])
  return (
    <div
      ref={(element) => refs.setFloating(element)}
      style={floatingStyles}
      role="region"
      aria-label="Selected words"
      className="mark-card z-40 flex !max-h-none flex-col gap-2 rounded-xl border border-rule bg-card p-3 text-[0.875rem] shadow-card print:hidden"
      // Pressing the mouse here must not take the selection away.
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLSelectElement)) event.preventDefault()
      }}
    >
      <p className="line-clamp-2 font-serif text-[1rem] leading-snug">“{selected.words}”</p>
      <div className="flex flex-wrap items-center gap-2">
        <CategorySelect value={category} onChange={setCategory} />
        <button type="button" className="btn btn-primary !min-h-9 !py-1" onClick={() => onMark(selected, category)}>
          Mark as loaded
        </button>
      </div>
    </div>
  )
}
