'use client'

import { DrawnChart } from '@/components/charts/drawn'
import { Figure } from '@/components/charts/Figure'
import { SourcingDials } from '@/components/charts/SourcingDials'
import { SpeakerLegend } from '@/components/charts/SpeakerPattern'
import { SaveChart } from '@/components/export/SaveChart'
import { useSession } from '@/components/workspace/session'
import type { Comparison } from '@/lib/model'
import type { Charts } from '@/lib/view/charts'

/** The charts in the order they are shown. */
export const CHART_IDS = ['rates', 'categories', 'course', 'speakers', 'words'] as const satisfies (keyof Charts)[]

interface Props {
  readonly id: keyof Charts
  readonly charts: Charts
  readonly comparison: Comparison
  /** Opens a sentence of a text in *Read*. */
  readonly onSelect: (text: number, sentence: number) => void
}

/** One chart with its words, its keys and what belongs beside it. */
export function ChartFigure({ id, charts, comparison, onSelect }: Props) {
  const { readOnly } = useSession()
  return (
    <Figure
      chart={charts[id]}
      comparison={comparison}
      interactive={id === 'course'}
      legend={id === 'speakers' && <SpeakerLegend speakers={charts.speakers.speakers} />}
      aside={
        id === 'categories' && (
          <SourcingDials
            sourcing={charts.categories.sourcing}
            save={readOnly ? null : <SaveChart id="sourcing" topic="Sourcing" comparison={comparison} />}
          />
        )
      }
    >
      <DrawnChart id={id} charts={charts} onSelect={onSelect} />
    </Figure>
  )
}
