import type { Dot, DotRow } from '@/lib/view/verdict'
import { documentMark, type Shape } from '@/lib/view/documents'
import { rate } from '@/lib/view/numbers'

/** Drawing units; the picture scales to its column. */
const WIDTH = 480
const LEFT = 34
const RIGHT = 112
const ROW = 40
const TOP = 8
const AXIS = 26
const RADIUS = 7.5

interface Props {
  readonly rows: readonly DotRow[]
  readonly scaleEnd: number
}

/** Ticks at whole numbers, at most six of them. */
function ticks(end: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => end / size <= 5) ?? end
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)
}

/** A text's shape around a point: filled for the narrator, open for quoted voices. */
function Point({ shape, color, x, y, open }: { shape: Shape; color: string; x: number; y: number; open: boolean }) {
  const r = open ? RADIUS - 2.5 : RADIUS
  // As attributes: a saved picture keeps those, and no style.
  const paint = open ? { fill: 'var(--paper)', stroke: color, strokeWidth: 2 } : { fill: color }
  const around = (points: readonly (readonly [number, number])[]) =>
    points.map(([dx, dy]) => `${x + dx * r},${y + dy * r}`).join(' ')
  if (shape === 'circle') return <circle cx={x} cy={y} r={r} {...paint} />
  if (shape === 'square') return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} rx={2} {...paint} />
  return <polygon points={around(OUTLINES[shape])} {...paint} />
}

/** Corners on a circle of radius 1, beginning at the top. */
function corners(count: number, inner?: number): [number, number][] {
  const total = inner === undefined ? count : 2 * count
  return Array.from({ length: total }, (_, index) => {
    const angle = (2 * Math.PI * index) / total - Math.PI / 2
    const radius = inner !== undefined && index % 2 === 1 ? inner : 1.2
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  })
}

const OUTLINES = { triangle: corners(3), diamond: corners(4), pentagon: corners(5), star: corners(5, 0.55) }

/** The narrators' rates with 95 % intervals, quoted voices as open marks; the numbers stand in the text beside it. */
export function DotPlot({ rows, scaleEnd }: Props) {
  const height = TOP + rows.length * ROW + AXIS
  const x = (value: number) => LEFT + (value / scaleEnd) * (WIDTH - LEFT - RIGHT)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={describeRows(rows)} className="w-full">
      {ticks(scaleEnd).map((tick, index, all) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - AXIS + 2} stroke="var(--rule)" />
          <text x={x(tick)} y={height - 7} textAnchor="middle" fontSize="12" fill="var(--soft)">
            {tick}
          </text>
          {index === all.length - 1 && (
            <text x={x(tick) + 12} y={height - 7} fontSize="12" fill="var(--soft)">
              per 100 words
            </text>
          )}
        </g>
      ))}
      {rows.map((row, index) => (
        <Row key={row.text} row={row} y={TOP + index * ROW + ROW / 2} x={x} />
      ))}
    </svg>
  )
}

function Row({ row, y, x }: { row: DotRow; y: number; x: (value: number) => number }) {
  const { shape, color } = documentMark(row.text)
  const { narrator, quoted } = row
  const quotedX = quoted.value === null ? null : x(quoted.value)
  return (
    <g>
      <text x={4} y={y + 4.5} fontSize="13" fontWeight="600" fill="var(--ink)">
        {row.letter}
      </text>
      {narrator.value !== null && narrator.interval && (
        <>
          <line
            x1={x(narrator.interval[0])}
            x2={x(narrator.interval[1])}
            y1={y}
            y2={y}
            stroke={color}
            strokeWidth={2.5}
            strokeLinecap="round"
          />
          <Point shape={shape} color={color} x={x(narrator.value)} y={y} open={false} />
        </>
      )}
      {narrator.value === null && (
        <text x={x(0) + 6} y={y + 4} fontSize="12" fill="var(--soft)">
          {narrator.note}
        </text>
      )}
      {quotedX !== null && (
        <>
          <Point shape={shape} color={color} x={quotedX} y={y - 13} open />
          <text x={quotedX + 9} y={y - 9} fontSize="11" fill="var(--soft)">
            quoted
          </text>
        </>
      )}
    </g>
  )
}

/** The plot in words. */
export function describeRows(rows: readonly DotRow[]): string {
  const say = (dot: Dot) =>
    dot.value === null || !dot.interval
      ? (dot.note ?? 'not measured')
      : `${rate(dot.value)}, likely between ${rate(dot.interval[0])} and ${rate(dot.interval[1])}`
  return `Loaded words per 100 words. ${rows.map(({ letter, narrator, quoted }) => `${letter}: writer’s own voice ${say(narrator)}; quoted voices ${say(quoted)}.`).join(' ')}`
}
