'use client'

import { useState } from 'react'
import { CategorySelect } from '@/components/reading/MarkWords'
import type { SelectedWords } from '@/components/reading/selection'
import type { LoadedCategory } from '@/lib/model'

interface Props {
  readonly selected: SelectedWords
  readonly onMark: (selected: SelectedWords, category: LoadedCategory) => void
}

/** Beside selected words: mark them as loaded. */
export function SelectionBar({ selected, onMark }: Props) {
  const [category, setCategory] = useState<LoadedCategory>('evaluations')
  const { box } = selected
  const below = box.bottom + 64 < window.innerHeight
  return (
    <div
      role="region"
      aria-label="Selected words"
      className="fixed z-30 flex flex-wrap items-center gap-2 rounded-xl border border-rule bg-card p-2 text-[0.875rem] shadow-card print:hidden"
      style={{
        left: Math.max(8, Math.min(box.left, window.innerWidth - 360)),
        ...(below ? { top: box.bottom + 10 } : { bottom: window.innerHeight - box.top + 10 }),
      }}
      // Pressing the mouse here must not take the selection away.
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLSelectElement)) event.preventDefault()
      }}
    >
      <CategorySelect value={category} onChange={setCategory} />
      <button type="button" className="btn btn-primary !min-h-9 !py-1" onClick={() => onMark(selected, category)}>
        Mark as loaded
      </button>
    </div>
  )
}
