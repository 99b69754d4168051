'use client'

import dynamic from 'next/dynamic'
import { Suspense } from 'react'
import { VerdictFigure } from '@/components/report/VerdictHeader'
import type { EmbedPlace } from '@/lib/share/embed'

/** Each view comes when a frame shows it: a chart needs no reading pane. */
const ReadView = dynamic(() => import('@/components/reading/ReadView').then((module) => module.ReadView))
const EmbeddedCharts = dynamic(() =>
  import('@/components/embed/EmbeddedCharts').then((module) => module.EmbeddedCharts),
)
const CoverageView = dynamic(() => import('@/components/coverage/CoverageView').then((module) => module.CoverageView))
const PeopleView = dynamic(() => import('@/components/people/PeopleView').then((module) => module.PeopleView))
const SourcesView = dynamic(() => import('@/components/sources/SourcesView').then((module) => module.SourcesView))

const NAMES = {
  read: 'The texts with their marks',
  text: 'A text with its marks',
  charts: 'Charts',
  coverage: 'Coverage',
  people: 'People',
  sources: 'Sources',
} as const

/** The one view of a frame. */
export function EmbeddedView({ place }: { readonly place: EmbedPlace }) {
  if (place.view === 'summary') return <VerdictFigure />
  return (
    <>
      <h1 className="sr-only">{NAMES[place.view]}</h1>
      <Suspense>{viewOf(place)}</Suspense>
    </>
  )
}

function viewOf(place: Exclude<EmbedPlace, { view: 'summary' }>) {
  switch (place.view) {
    case 'text':
      return <ReadView alone={place.text} />
    case 'read':
      return <ReadView start={place.sentence} />
    case 'charts':
      return <EmbeddedCharts only={place.figure} />
    case 'coverage':
      return <CoverageView />
    case 'people':
      return <PeopleView />
    case 'sources':
      return <SourcesView />
  }
}
