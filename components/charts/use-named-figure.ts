'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useStanding } from '@/components/workspace/standing'
import { FIGURES, type Place } from '@/lib/share/place'

const heading = (id: string) => document.getElementById(`chart-${id}`)

/** The chart that stands across the middle of the window, if any does. */
function figureInView(): Place | null {
  const middle = window.innerHeight / 2
  const figure = FIGURES.find((id) => {
    const box = heading(id)?.closest('section')?.getBoundingClientRect()
    return box !== undefined && box.top <= middle && middle <= box.bottom
  })
  return figure ? { view: 'charts', figure } : null
}

/** Goes, once, to the chart that the address names; and tells which one the reader looks at when a link is made. */
export function useNamedFigure(): void {
  useStanding(figureInView)
  const wanted = useSearchParams().get('figure')
  const visited = useRef<string | null>(null)
  useEffect(() => {
    const figure = FIGURES.find((id) => id === wanted)
    if (!figure || visited.current === figure) return
    const frame = requestAnimationFrame(() => {
      visited.current = figure
      const title = heading(figure)
      title?.closest('section')?.scrollIntoView({ block: 'start' })
      title?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted])
}
