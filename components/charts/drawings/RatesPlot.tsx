import {
  CartesianGrid,
  ErrorBar,
  Scatter,
  ScatterChart,
  Text,
  usePlotArea,
  XAxis,
  YAxis,
  type ScatterShapeProps,
} from 'recharts'
import { AXIS, RATE_GAP, RATE_ROW } from '@/components/charts/sizes'
import { VOICE_NAMES, type RatePoint, type RatesChart } from '@/lib/view/chart-rates'
import { documentMark } from '@/lib/view/documents'
import { Badge, Fill, SMALL, tickStyle, useNarrow, useRem } from './parts'

/** Where a point's row lies, in rem from the top. */
function place({ text, voice }: RatePoint): number {
  return text * (2 * RATE_ROW + RATE_GAP) + (voice === 'quoted' ? 1.5 : 0.5) * RATE_ROW
}

const LEFT = 5.6
/** Room for the badges alone. */
const LEFT_NARROW = 2.4
const RIGHT = 2.8

/** Rates with their intervals: filled for the writer, open for quoted voices. */
export function RatesPlot({ chart }: { readonly chart: RatesChart }) {
  const rem = useRem()
  const narrow = useNarrow()
  const { points, scaleEnd, ticks } = chart
  const texts = points.length / 2
  const places = points.map(place)
  const rowOf = (position: number) => points[places.indexOf(position)]
  return (
    <Fill>
      <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: RIGHT * rem, bottom: 0, left: 0 }}>
        <CartesianGrid horizontal={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[0, scaleEnd]}
          ticks={[...ticks]}
          height={AXIS * rem}
          axisLine={false}
          tickLine={false}
          tick={tickStyle(rem)}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[0, texts * (2 * RATE_ROW + RATE_GAP)]}
          reversed
          ticks={places}
          interval={0}
          width={(narrow ? LEFT_NARROW : LEFT) * rem}
          axisLine={false}
          tickLine={false}
          tick={({ y, payload }) => (
            <RowName point={rowOf(Number(payload.value))} y={Number(y)} rem={rem} narrow={narrow} />
          )}
        />
        {points.map((point) => (
          <Scatter
            key={`${point.text}-${point.voice}`}
            data={[{ point, x: point.value ?? 0, y: place(point), error: reach(point) }]}
            isAnimationActive={false}
            shape={(props: ScatterShapeProps) => (
              <RateMark point={point} x={props.cx} y={props.cy} rem={rem} narrow={narrow} />
            )}
          >
            {point.interval && (
              <ErrorBar
                dataKey="error"
                direction="x"
                width={0.28 * rem}
                stroke={documentMark(point.text).color}
                strokeWidth={point.voice === 'quoted' ? 1.5 : 2.5}
                isAnimationActive={false}
              />
            )}
          </Scatter>
        ))}
      </ScatterChart>
    </Fill>
  )
}

/** How far the interval reaches to either side of the point. */
function reach({ value, interval }: RatePoint): [number, number] {
  return value === null || !interval ? [0, 0] : [value - interval[0], interval[1] - value]
}

interface RowProps {
  readonly point: RatePoint | undefined
  readonly y: number
  readonly rem: number
  readonly narrow: boolean
}

function RowName({ point, y, rem, narrow }: RowProps) {
  if (!point) return null
  const open = point.voice === 'quoted'
  return (
    <g>
      <Badge text={point.text} x={0.75 * rem} y={y} size={1.15 * rem} open={open} />
      {!narrow && (
        <text x={1.75 * rem} y={y} dy="0.35em" fontSize={0.85 * rem} fill={open ? 'var(--soft)' : 'var(--ink)'}>
          {VOICE_NAMES[point.voice]}
        </text>
      )}
    </g>
  )
}

interface MarkProps {
  readonly point: RatePoint
  readonly x: number | undefined
  readonly y: number | undefined
  readonly rem: number
  readonly narrow: boolean
}

function RateMark({ point, x, y, rem, narrow }: MarkProps) {
  const area = usePlotArea()
  if (x === undefined || y === undefined || !area) return null
  const open = point.voice === 'quoted'
  if (point.note !== null) {
    return (
      <Text
        x={x + 0.4 * rem}
        y={y}
        width={area.width - 0.4 * rem}
        verticalAnchor="middle"
        fontSize={SMALL * rem}
        fill="var(--soft)"
      >
        {narrow ? (point.brief ?? '') : point.note}
      </Text>
    )
  }
  return (
    <g>
      <Badge text={point.text} x={x} y={y} size={1.3 * rem} open={open} />
      <text
        x={area.x + area.width + (RIGHT - 0.15) * rem}
        y={y}
        dy="0.35em"
        textAnchor="end"
        fontSize={0.9 * rem}
        fontWeight={open ? 400 : 600}
        fill={open ? 'var(--soft)' : 'var(--ink)'}
      >
        {point.figure}
      </text>
    </g>
  )
}
