'use client'

import { useState } from 'react'
import { ChartSheets } from '@/components/export/ChartSheets'
import { today } from '@/components/export/download'
import type { Picture } from '@/components/export/picture'
import type { Comparison, SharedComparison } from '@/lib/model'
import { encodeLink } from '@/lib/share/link'
import type { Charts } from '@/lib/view/charts'
import type { SavedFile } from '@/lib/view/export/files'
import { pageFile } from '@/lib/view/export/page/page'

interface Props {
  readonly comparison: Comparison
  readonly shared: () => SharedComparison
  readonly onSave: (file: SavedFile) => void
}

const IDS: readonly (keyof Charts)[] = ['rates', 'categories', 'course', 'speakers', 'words']

type State = 'idle' | 'drawing' | 'failed'

/** The whole report in one HTML file: its charts are drawn first. */
export function PageSaver({ comparison, shared, onSave }: Props) {
  const [state, setState] = useState<State>('idle')

  const save = async (pictures: readonly Picture[]) => {
    try {
      const drawings = new Map(
        IDS.flatMap((id, index) => (pictures[index] ? [[id, pictures[index].svg] as const] : [])),
      )
      onSave(pageFile(comparison, await encodeLink(shared()), drawings, today()))
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      <p className="text-[0.875rem] text-soft">
        One HTML file: texts, marks, charts and tables. It opens in any browser without a network and prints; chosen or
        dropped on the start page, it is a comparison again.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="btn btn-primary"
          aria-disabled={state === 'drawing'}
          onClick={() => {
            if (state !== 'drawing') setState('drawing')
          }}
        >
          Save as one HTML file
        </button>
        <p role="status" className="text-soft">
          {state === 'drawing' && 'Drawing the charts …'}
          {state === 'failed' && 'The file could not be made: there is more in this comparison than it can hold.'}
        </p>
      </div>
      {state === 'drawing' && (
        <ChartSheets ids={IDS} comparison={comparison} onDrawn={(pictures) => void save(pictures)} framed={false} />
      )}
    </>
  )
}
