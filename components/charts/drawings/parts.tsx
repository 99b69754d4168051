import { useState, type ReactNode } from 'react'
import { ResponsiveContainer } from 'recharts'
import { DocumentShape } from '@/components/ui/DocumentBadge'

/** Drawn at this size until the place has been measured, and in tests, where nothing can be measured. */
const INITIAL = { width: 640, height: 240 }

/** Fills its place and follows its size. */
export function Fill({ children }: { readonly children: ReactNode }) {
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={INITIAL}>
      {children}
    </ResponsiveContainer>
  )
}

/** Pixels of one rem: drawings are measured in rem, so that their words grow with the reader's text size. */
export function useRem(): number {
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
  return rem
}

/** Under this many rem, as on a phone with text at 200 %, words beside a drawing would leave no room for it. */
const NARROW = 20

/** Whether the window is narrow for the reader's text size. */
export function useNarrow(): boolean {
  const rem = useRem()
  const [narrow] = useState(() => window.innerWidth < NARROW * rem)
  return narrow
}

/** Small print of axes and labels, in rem. */
export const SMALL = 0.78

export function tickStyle(rem: number) {
  return { fill: 'var(--soft)', fontSize: SMALL * rem }
}

interface BadgeProps {
  readonly text: number
  /** The centre and the size, in pixels. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly open?: boolean
}

/** A document's badge at a point of a drawing. */
export function Badge({ text, x, y, size, open = false }: BadgeProps) {
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`}>
      <DocumentShape index={text} open={open} />
    </g>
  )
}
