import { documentMark } from '@/lib/view/documents'

/** Outlines in a 24 × 24 box; circle and square are drawn by their own elements. */
const POINTS = {
  triangle: '12,1.5 23.5,22 0.5,22',
  diamond: '12,0 24,12 12,24 0,12',
  star: '12,0 15.2,7.6 23.5,8.3 17.2,13.7 19.1,21.8 12,17.5 4.9,21.8 6.8,13.7 0.5,8.3 8.8,7.6',
  pentagon: '12,0.5 23.5,9 19,22.5 5,22.5 0.5,9',
}

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
        {shape !== 'circle' && shape !== 'square' && <polygon points={POINTS[shape]} />}
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
