'use client'

import { createContext, useContext, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'

const SeenContext = createContext(false)

/**
 * Whether a chart has come near the screen. From then on all of them are drawn: they share one chunk, and a page that
 * is printed shows every one.
 */
export function DrawWhenSeen({ children }: { readonly children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  const seen = useSeen(area)
  return (
    <SeenContext value={seen}>
      <div ref={area}>{children}</div>
    </SeenContext>
  )
}

/** Draws at once, for a file. */
export function DrawNow({ children }: { readonly children: ReactNode }) {
  return <SeenContext value={true}>{children}</SeenContext>
}

/** The place of a drawing: its height is kept from the start, so that nothing jumps. */
export function Drawing({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  const seen = useContext(SeenContext)
  return (
    <div className="chart-drawing" style={{ height: `${height}rem` }}>
      {seen && children}
    </div>
  )
}

/** Near enough for the chunk to arrive before the chart does. */
const NEAR = '200px'

function useSeen(area: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = area.current
    if (!element || seen) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: NEAR },
    )
    const drawings = element.querySelectorAll('.chart-drawing')
    drawings.forEach((drawing) => observer.observe(drawing))
    return () => observer.disconnect()
  }, [area, seen])
  return seen
}
