'use client'

import { useState } from 'react'

interface ShownRows<Row> {
  readonly shown: readonly Row[]
  /** How many the next "show more" adds; 0 when all are shown. */
  readonly more: number
  readonly showMore: () => void
  /** Shows the first step again: other rows stand there now. */
  readonly restart: () => void
}

/** Rows drawn step by step: long texts have thousands. */
export function useShownRows<Row>(rows: readonly Row[], step: number): ShownRows<Row> {
  const [limit, setLimit] = useState(step)
  const shown = rows.slice(0, limit)
  return {
    shown,
    more: Math.min(step, rows.length - shown.length),
    showMore: () => setLimit(limit + step),
    restart: () => setLimit(step),
  }
}
