'use client'

import { useRef } from 'react'
import { useUnits } from '@/components/report/use-units'
import type { Dot, DotRow } from '@/lib/view/verdict'
import { documentMark, type Shape } from '@/lib/view/documents'
import { rate } from '@/lib/view/numbers'

/**
 * One unit is a sixteenth of a rem: letters are as large as those around the plot, and grow with the reader's text
 * size.
 */
const LETTER = 14
const SMALL = 12.5
const LEFT = 34
/** Under this width the unit stands on a line of its own: beside the axis it would take a third of the plot. */
const WIDE = 420
const UNIT = 'per 100 words'
const UNIT_WIDTH = 96
/** Half a figure of the axis. */
const EDGE = 14
const ROW = 44
const TOP = 8
const AXIS = 27
const LINE = 17
const RADIUS = 8
/** A tick for each of these at most: figures stand apart. */
const TICK = 45
/** About how wide a character of small print is: no browser's measure is asked before the first drawing. */
const CHARACTER = 6.6

/** Words stand clear of the lines behind them. */
const CLEAR = { stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' } as const

interface Props {
  readonly rows: readonly DotRow[]
  readonly scaleEnd: number
}

/** Ticks at whole numbers, at most six of them; fewer where there is no room. */
function ticks(end: number, room: number): number[] {
  const most = Math.min(5, Math.max(1, Math.floor(room / TICK)))
  const step = [1, 2, 5, 10, 20, 50].find((size) => end / size <= most) ?? end
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
  const drawing = useRef<SVGSVGElement>(null)
  const width = useUnits(drawing)
  const wide = width >= WIDE
  const end = width - (wide ? UNIT_WIDTH + EDGE : EDGE)
  const foot = TOP + rows.length * ROW
  const height = foot + AXIS + (wide ? 0 : LINE)
  const x = (value: number) => LEFT + (value / scaleEnd) * (end - LEFT)
  return (
    <svg
      ref={drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describeRows(rows)}
      className="block w-full"
    >
      {ticks(scaleEnd, end - LEFT).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={foot + 2} stroke="var(--rule)" />
          <text x={x(tick)} y={foot + 19} textAnchor="middle" fontSize={SMALL} fill="var(--soft)">
            {tick}
          </text>
        </g>
      ))}
      <text x={wide ? end + EDGE : LEFT} y={foot + 19 + (wide ? 0 : LINE)} fontSize={SMALL} fill="var(--soft)">
        {UNIT}
      </text>
      {rows.map((row, index) => (
        <Row key={row.text} row={row} y={TOP + index * ROW + ROW / 2} x={x} right={width} />
      ))}
    </svg>
  )
}

interface RowProps {
  readonly row: DotRow
  readonly y: number
  readonly x: (value: number) => number
  /** The drawing's right edge. */
  readonly right: number
}

function Row({ row, y, x, right }: RowProps) {
  const { shape, color } = documentMark(row.text)
  const { narrator, quoted } = row
  const quotedX = quoted.value === null ? null : x(quoted.value)
  const outside = quotedX !== null && quotedX + 10 + 'quoted'.length * CHARACTER > right
  return (
    <g>
      <text x={4} y={y + 5} fontSize={LETTER} fontWeight="600" fill="var(--ink)">
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
      {narrator.note !== null && <Note words={narrator.note} x={x(0) + 6} y={y + 4} right={right} />}
      {quotedX !== null && (
        <>
          <Point shape={shape} color={color} x={quotedX} y={y - 14} open />
          <text
            x={quotedX + (outside ? -10 : 10)}
            y={y - 10}
            textAnchor={outside ? 'end' : 'start'}
            fontSize={SMALL}
            fill="var(--soft)"
            {...CLEAR}
          >
            quoted
          </text>
        </>
      )}
    </g>
  )
}

/** Why there is no figure, on two lines where one is too short. */
function Note({ words, x, y, right }: { words: string; x: number; y: number; right: number }) {
  const lines = broken(words, Math.floor((right - x) / CHARACTER))
  return lines.map((line, index) => (
    <text key={line} x={x} y={y + (index - (lines.length - 1) / 2) * 15} fontSize={SMALL} fill="var(--soft)" {...CLEAR}>
      {line}
    </text>
  ))
}

/** Whole words, as many characters to a line as fit. */
function broken(words: string, most: number): readonly string[] {
  return words.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + 1 + word.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])
}

/** The plot in words. */
export function describeRows(rows: readonly DotRow[]): string {
  const say = (dot: Dot) =>
    dot.value === null || !dot.interval
      ? (dot.note ?? 'not measured')
      : `${rate(dot.value)}, likely between ${rate(dot.interval[0])} and ${rate(dot.interval[1])}`
  return `Loaded words per 100 words. ${rows.map(({ letter, narrator, quoted }) => `${letter}: writer’s own voice ${say(narrator)}; quoted voices ${say(quoted)}.`).join(' ')}`
}
