'use client'

/** Things a reader must know before the figures: filled in by lib/view/notices. */
export function Notices() {
  return null
}
