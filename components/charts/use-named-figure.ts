'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { FIGURES } from '@/lib/share/place'

const heading = (id: string) => document.getElementById(`chart-${id}`)

/** Goes, once, to the chart that the address names. */
export function useNamedFigure(): void {
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
