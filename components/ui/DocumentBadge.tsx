import { documentMark, OUTLINES } from '@/lib/view/documents'

/** By their size in CSS pixels at the default text size. Classes, for the policy allows no style in a page's HTML. */
const SIZES = {
  16: 'size-4',
  18: 'size-[1.125rem]',
  20: 'size-5',
  22: 'size-[1.375rem]',
  24: 'size-6',
  26: 'size-[1.625rem]',
} as const
export type BadgeSize = keyof typeof SIZES

interface Props {
  /** 0 = A … 5 = F */
  readonly index: number
  readonly size?: BadgeSize
}

/** A document's letter on its shape in its colour: the three always together. */
export function DocumentBadge({ index, size = 24 }: Props) {
  const { letter } = documentMark(index)
  return (
    <svg viewBox="0 0 24 24" role="img" aria-label={`Text ${letter}`} className={`shrink-0 ${SIZES[size]}`}>
      <DocumentShape index={index} />
    </svg>
  )
}

/** The same inside another drawing: fills a 24 × 24 box, to be placed by a transform. `open` is an outline. */
export function DocumentShape({ index, open = false }: { readonly index: number; readonly open?: boolean }) {
  const { letter, shape, color } = documentMark(index)
  const lower = shape === 'triangle' ? 18.4 : shape === 'star' ? 15.4 : shape === 'pentagon' ? 17 : 16.4
  const letterSize = shape === 'star' || shape === 'triangle' ? 10 : 12.5
  return (
    <>
      <g {...(open ? { fill: 'var(--paper)', stroke: color, strokeWidth: 2 } : { fill: color })}>
        {shape === 'circle' && <circle cx="12" cy="12" r={open ? 11 : 12} />}
        {shape === 'square' && <rect x="0.5" y="0.5" width="23" height="23" rx="3.5" />}
        {shape !== 'circle' && shape !== 'square' && <polygon points={OUTLINES[shape]} />}
      </g>
      <text
        x="12"
        y={lower}
        textAnchor="middle"
        fontSize={letterSize}
        fontWeight="700"
        fill={open ? color : 'var(--doc-ink)'}
        fontFamily="var(--font-inter), sans-serif"
      >
        {letter}
      </text>
    </>
  )
}
