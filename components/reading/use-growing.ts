'use client'

import { startTransition, useEffect, useState } from 'react'

/** Enough for the tallest screen; the rest follows while the reader begins to read. */
const FIRST = 3

/**
 * How many of `total` chunks to draw: a few at once, so that a book's first page stands there immediately, then twice
 * as many each time the page has rested, until all are there for the browser's own search.
 */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(FIRST)
  const complete = count >= total
  useEffect(() => {
    if (complete) return
    const timer = setTimeout(() => startTransition(() => setCount(count * 2)))
    return () => clearTimeout(timer)
  }, [count, complete])
  return Math.min(count, total)
}
