'use client'

import dynamic from 'next/dynamic'

/** The drawings, all in one chunk with Recharts, fetched when the first of them is drawn. */
const load = () => import('@/components/charts/drawings')

export const RatesPlot = dynamic(() => load().then((drawings) => drawings.RatesPlot), { ssr: false })
export const CategoriesPlot = dynamic(() => load().then((drawings) => drawings.CategoriesPlot), { ssr: false })
export const CoursePlot = dynamic(() => load().then((drawings) => drawings.CoursePlot), { ssr: false })
export const SpeakersPlot = dynamic(() => load().then((drawings) => drawings.SpeakersPlot), { ssr: false })
export const WordsPlot = dynamic(() => load().then((drawings) => drawings.WordsPlot), { ssr: false })
