import { useLayoutEffect, useState, type RefObject } from 'react'

/** What is drawn before its place has been measured, and where nothing can be. */
const UNMEASURED = 480
/** Narrower a plot cannot be read. */
const LEAST = 140

/** The width of a drawing in sixteenths of a rem: in such units its letters are as large as those of the page. */
export function useUnits(drawing: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED)
  useLayoutEffect(() => {
    const element = drawing.current
    if (!element) return
    const measure = () => {
      const pixels = element.getBoundingClientRect().width
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      if (pixels > 0) setWidth(Math.max(LEAST, Math.round((16 * pixels) / rem)))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [drawing])
  return width
}
