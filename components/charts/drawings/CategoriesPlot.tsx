import { Bar, BarChart, CartesianGrid, usePlotArea, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { AXIS, CATEGORY_BAR, CATEGORY_BAR_GAP, CATEGORY_NAME } from '@/components/charts/sizes'
import type { CategoryBar, CategoryBars } from '@/lib/view/chart-categories'
import { documentMark } from '@/lib/view/documents'
import { Badge, Fill, SMALL, tickStyle, useRem } from './parts'

interface Props {
  readonly categories: readonly CategoryBars[]
  readonly scaleEnd: number
  readonly ticks: readonly number[]
}

/** Room for a bar's badge and figure, in rem. */
const RIGHT = 3.6
/** About how wide a letter is, of its size. */
const LETTER = 0.54

/** One family: its categories from top to bottom, a bar for each text. */
export function CategoriesPlot({ categories, scaleEnd, ticks }: Props) {
  const rem = useRem()
  const texts = categories[0]?.bars ?? []
  const groupHeight = texts.length * (CATEGORY_BAR + CATEGORY_BAR_GAP) * rem
  return (
    <Fill>
      <BarChart
        accessibilityLayer={false}
        layout="vertical"
        data={[...categories]}
        barSize={CATEGORY_BAR * rem}
        barGap={CATEGORY_BAR_GAP * rem}
        margin={{ top: 0, right: RIGHT * rem, bottom: 0, left: 1 }}
      >
        <CartesianGrid horizontal={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          domain={[0, scaleEnd]}
          ticks={[...ticks]}
          interval={0}
          height={AXIS * rem}
          axisLine={false}
          tickLine={false}
          tick={tickStyle(rem)}
        />
        <YAxis
          type="category"
          dataKey={({ info }: CategoryBars) => info.name}
          width={1}
          interval={0}
          axisLine={{ stroke: 'var(--field)' }}
          tickLine={false}
          tick={({ y, payload }) => (
            <CategoryName
              name={String(payload.value)}
              y={Number(y) - groupHeight / 2 - 0.3 * CATEGORY_NAME * rem + 0.35 * rem}
              rem={rem}
            />
          )}
        />
        {texts.map(({ text }, index) => (
          <Bar
            key={text}
            dataKey={({ bars }: CategoryBars) => bars[index]?.value ?? 0}
            isAnimationActive={false}
            shape={(props: BarShapeProps) => (
              <LabelledBar {...box(props)} bar={categories[props.index]?.bars[index]} rem={rem} />
            )}
          />
        ))}
      </BarChart>
    </Fill>
  )
}

function box({ x, y, width, height }: BarShapeProps) {
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) }
}

interface LabelledBarProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly bar: CategoryBar | undefined
  readonly rem: number
}

function LabelledBar({ x, y, width, height, bar, rem }: LabelledBarProps) {
  if (!bar) return null
  const middle = y + height / 2
  const end = x + width
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={documentMark(bar.text).color} />
      <Badge text={bar.text} x={end + 0.75 * rem} y={middle} size={0.95 * rem} />
      <text x={end + 1.5 * rem} y={middle} dy="0.35em" fontSize={SMALL * rem} fill="var(--ink)">
        {bar.label}
      </text>
    </g>
  )
}

/** A category's name over its bars; a little smaller where a long one would be cut, as with large letters on a phone. */
function CategoryName({ name, y, rem }: { readonly name: string; readonly y: number; readonly rem: number }) {
  const area = usePlotArea()
  const room = area ? (area.width + RIGHT * rem) / (LETTER * name.length) : Infinity
  return (
    <text
      x={0}
      y={y}
      fontSize={Math.min(0.85 * rem, room)}
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {name}
    </text>
  )
}
