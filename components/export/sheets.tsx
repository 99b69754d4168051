import type { ReactNode } from 'react'
import { DrawnChart } from '@/components/charts/drawn'
import { SourcingCounts } from '@/components/charts/SourcingDials'
import { SpeakerLegend } from '@/components/charts/SpeakerPattern'
import { describeRows, DotPlot } from '@/components/report/DotPlot'
import { TextBar } from '@/components/sources/TextBar'
import type { Comparison } from '@/lib/model'
import { charts, type Charts } from '@/lib/view/charts'
import { sourcesView } from '@/lib/view/sources'
import { CAVEAT, verdict } from '@/lib/view/verdict'

/** Everything that can be saved as a picture: the figures of Charts, the plot of the verdict, the bars of Sources. */
export type SheetId = keyof Charts | 'verdict' | 'sourcing' | 'sources'

/** What a picture is made of. */
export interface SheetContent {
  readonly topic: string
  readonly title: string
  /** How to read it. */
  readonly reading: string
  /** The drawing in words. */
  readonly alternative: string
  readonly drawing: ReactNode
}

const nothing = () => undefined

/** A drawing of the verdict's size: wider, its letters would be larger than those around it. */
const PLOT_WIDTH = '34rem'

export function sheetContent(id: SheetId, comparison: Comparison): SheetContent {
  switch (id) {
    case 'verdict':
      return verdictSheet(comparison)
    case 'sourcing':
      return sourcingSheet(comparison)
    case 'sources':
      return sourcesSheet(comparison)
    default: {
      const all = charts(comparison)
      return { ...all[id], drawing: <Figure id={id} all={all} /> }
    }
  }
}

function Figure({ id, all }: { readonly id: keyof Charts; readonly all: Charts }) {
  return (
    <>
      <DrawnChart id={id} charts={all} onSelect={nothing} />
      {id === 'speakers' && (
        <div className="mt-4">
          <SpeakerLegend speakers={all.speakers.speakers} />
        </div>
      )}
    </>
  )
}

function verdictSheet(comparison: Comparison): SheetContent {
  const { headline, explanation, rows, scaleEnd } = verdict(comparison)
  return {
    topic: 'Loaded words',
    title: headline,
    reading: `Filled: the writer’s own words, with the range that is likely. Open: quoted voices. ${explanation.replace(CAVEAT, '').trim()}`,
    alternative: describeRows(rows),
    drawing: (
      <div style={{ maxWidth: PLOT_WIDTH }}>
        <DotPlot rows={rows} scaleEnd={scaleEnd} />
      </div>
    ),
  }
}

function sourcingSheet(comparison: Comparison): SheetContent {
  const { sourcing } = charts(comparison).categories
  return {
    topic: 'Sourcing',
    title: 'Words that handle sources, counted in each text',
    reading: sourcing.reading,
    alternative: sourcing.rows
      .map(({ info, counts }) => `${info.name}: ${counts.map((count) => count ?? 'not measured').join(', ')}.`)
      .join(' '),
    drawing: <SourcingCounts sourcing={sourcing} />,
  }
}

function sourcesSheet(comparison: Comparison): SheetContent {
  const { summary, bars, speakers } = sourcesView(comparison)
  return {
    topic: 'Who gets to speak',
    title: summary,
    reading: 'Each bar is all that a text quotes or retells, a part for each source, filled by the kind of source.',
    alternative: bars.map(({ name, alternative }) => `${name}: ${alternative}`).join(' '),
    drawing: (
      <div className="flex flex-col gap-6">
        {bars.map((bar) => (
          <TextBar key={bar.text} bar={bar} />
        ))}
        <SpeakerLegend speakers={speakers} />
      </div>
    ),
  }
}
