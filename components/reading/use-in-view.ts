'use client'

import { useEffect, type RefObject } from 'react'

/**
 * Says on the box itself (`data-in-view`) whether its lower edge stands in the window. Only then do the texts inside
 * take the wheel and the finger; before, the page scrolls, so that nobody reads through a slit.
 */
export function useInView(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = ref.current
    if (!box) return
    const look = () => {
      // Half a pixel of rounding must not lock the texts.
      box.toggleAttribute('data-in-view', box.getBoundingClientRect().bottom <= window.innerHeight + 2)
    }
    look()
    const watch = new AbortController()
    const options = { passive: true, signal: watch.signal }
    window.addEventListener('scroll', look, options)
    window.addEventListener('resize', look, options)
    return () => watch.abort()
  }, [ref])
}
