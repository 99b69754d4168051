'use client'

/** The verdict in one sentence and a dot plot with intervals. */
export function VerdictHeader() {
  return null
}
