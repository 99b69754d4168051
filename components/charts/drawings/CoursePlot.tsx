import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import {
  Area,
  Bar,
  ComposedChart,
  ReferenceLine,
  Tooltip,
  useActiveTooltipDataPoints,
  XAxis,
  YAxis,
  type MouseHandlerDataParam,
} from 'recharts'
import { COURSE_MARKS, COURSE_TONE } from '@/components/charts/sizes'
import type { CourseChart, CoursePoint, TextCourse } from '@/lib/view/chart-course'
import { documentMark } from '@/lib/view/documents'
import { Fill, tickStyle, useRem } from './parts'

interface Props {
  readonly course: TextCourse
  readonly scale: Pick<CourseChart, 'weightEnd' | 'weightTicks' | 'toneEnd'>
  readonly onSelect: (text: number, sentence: number) => void
}

const LEFT = 5
/** Half a line of small print, so that no label of an axis is cut; in rem. */
const EDGE = 0.5

/** Marks as bars and tone as an area under them, along one text. */
export function CoursePlot({ course, scale, onSelect }: Props) {
  const rem = useRem()
  const active = useRef<CoursePoint | null>(null)
  const { text, letter, points, thirds } = course
  const { color } = documentMark(text)
  const select = (point: CoursePoint | null | undefined) => {
    if (point) onSelect(text, point.sentence)
  }
  const keep = useCallback((point: CoursePoint | null) => {
    active.current = point
  }, [])
  const onClick = ({ activeTooltipIndex }: MouseHandlerDataParam) => select(points[Number(activeTooltipIndex)])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    select(active.current)
  }
  const shared = {
    data: [...points],
    syncId: `course-${text}`,
    margin: { top: EDGE * rem, right: 2, bottom: EDGE * rem, left: 0 },
    onClick,
  }
  const places = <XAxis dataKey="place" scale="band" tick={false} tickLine={false} axisLine={false} height={1} />
  const borders = thirds?.map((third) => (
    <ReferenceLine key={third} x={third} position="start" stroke="var(--field)" strokeDasharray="2 3" />
  ))
  return (
    <div className="chart-select" onKeyDown={onKeyDown}>
      <div style={{ height: `${COURSE_MARKS}rem` }}>
        <Fill>
          <ComposedChart
            {...shared}
            accessibilityLayer
            barCategoryGap="12%"
            aria-label={`Loaded words along ${letter}: arrow keys move, Enter opens the sentence in Read`}
          >
            {places}
            <YAxis
              width={LEFT * rem}
              domain={[0, scale.weightEnd]}
              ticks={[...scale.weightTicks]}
              tickFormatter={(weight: number) => (weight > 0 ? `weight ${weight}` : '0')}
              axisLine={false}
              tickLine={false}
              tick={tickStyle(rem)}
              interval={0}
            />
            {borders}
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: 'var(--rule)', opacity: 0.7 }}
              content={({ active: shown, payload }) =>
                shown ? <PointCard point={payload[0]?.payload as CoursePoint | undefined} /> : null
              }
              wrapperStyle={{ zIndex: 10 }}
            />
            <ReferenceLine y={0} stroke="var(--field)" />
            <Bar dataKey="weight" fill={color} maxBarSize={3 * rem} isAnimationActive={false} />
            <ActivePoint onChange={keep} />
          </ComposedChart>
        </Fill>
      </div>
      <div style={{ height: `${COURSE_TONE}rem` }} aria-hidden="true">
        <Fill>
          <ComposedChart {...shared} accessibilityLayer={false}>
            {places}
            <YAxis
              width={LEFT * rem}
              domain={[-scale.toneEnd, scale.toneEnd]}
              ticks={[-scale.toneEnd, 0, scale.toneEnd]}
              tickFormatter={(tone: number) => (tone > 0 ? 'pleasant' : tone < 0 ? 'unpleasant' : 'tone')}
              axisLine={false}
              tickLine={false}
              tick={tickStyle(rem)}
              interval={0}
            />
            {borders}
            <ReferenceLine y={0} stroke="var(--field)" />
            <Tooltip content={() => null} cursor={{ fill: 'var(--rule)', opacity: 0.7 }} isAnimationActive={false} />
            <Area
              dataKey="tone"
              type="step"
              stroke="var(--soft)"
              strokeWidth={1.5}
              fill="var(--soft)"
              fillOpacity={0.22}
              activeDot={false}
              isAnimationActive={false}
            />
          </ComposedChart>
        </Fill>
      </div>
    </div>
  )
}

/** Keeps hold of the point under the pointer or the arrow keys, for Enter. */
function ActivePoint({ onChange }: { readonly onChange: (point: CoursePoint | null) => void }) {
  const points = useActiveTooltipDataPoints<CoursePoint>()
  const point = points?.[0] ?? null
  useEffect(() => {
    onChange(point)
  }, [onChange, point])
  return null
}

function PointCard({ point }: { readonly point: CoursePoint | undefined }) {
  if (!point) return null
  return (
    <div className="max-w-[17rem] rounded-lg border border-rule bg-card px-3 py-2 text-[0.8125rem] text-ink shadow-card">
      <p className="font-semibold">{point.label}</p>
      <p className="text-soft">{point.figures}</p>
      <p className="mt-1 font-serif leading-snug">{point.begins}</p>
    </div>
  )
}
