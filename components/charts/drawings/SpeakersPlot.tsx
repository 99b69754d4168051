import { useId } from 'react'
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { SpeakerPattern } from '@/components/charts/SpeakerPattern'
import { SPEAKER_BAR } from '@/components/charts/sizes'
import { NOT_MEASURED } from '@/lib/view/chart'
import type { Speaker, SpeakerBar, SpeakersChart } from '@/lib/view/chart-speakers'
import { documentMark } from '@/lib/view/documents'
import { Badge, Fill, SMALL, useRem } from './parts'

/** Who speaks: one bar per text, its parts told apart by pattern and figure. */
export function SpeakersPlot({ chart }: { readonly chart: SpeakersChart }) {
  const rem = useRem()
  const id = useId()
  const { bars, speakers } = chart
  return (
    <Fill>
      <BarChart
        accessibilityLayer={false}
        layout="vertical"
        data={[...bars]}
        barSize={SPEAKER_BAR * rem}
        margin={{ top: 0, right: 2, bottom: 0, left: 0 }}
      >
        <defs>
          {bars.flatMap(({ text }) =>
            speakers.map((speaker) => (
              <SpeakerPattern
                key={`${text}-${speaker}`}
                id={patternId(id, text, speaker)}
                speaker={speaker}
                color={documentMark(text).color}
              />
            )),
          )}
        </defs>
        <XAxis type="number" domain={[0, 100]} hide />
        <YAxis
          type="category"
          dataKey="letter"
          width={2 * rem}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ y, payload, index }) => <RowBadge bar={bars[index]} y={Number(y)} rem={rem} key={payload.value} />}
        />
        {speakers.map((speaker) => (
          <Bar
            key={speaker}
            dataKey={({ shares }: SpeakerBar) => shares?.[speaker] ?? 0}
            stackId="words"
            isAnimationActive={false}
            shape={(props: BarShapeProps) => (
              <Part props={props} bar={bars[props.index]} speaker={speaker} id={id} rem={rem} />
            )}
          />
        ))}
      </BarChart>
    </Fill>
  )
}

function patternId(id: string, text: number, speaker: Speaker): string {
  return `${id}-${text}-${speaker}`
}

function RowBadge({ bar, y, rem }: { bar: SpeakerBar | undefined; y: number; rem: number }) {
  if (!bar) return null
  return (
    <g>
      <Badge text={bar.text} x={0.75 * rem} y={y} size={1.35 * rem} />
      {bar.shares === null && (
        <text x={2 * rem} y={y} dy="0.35em" fontSize={SMALL * rem} fill="var(--soft)">
          {NOT_MEASURED}
        </text>
      )}
    </g>
  )
}

interface PartProps {
  readonly props: BarShapeProps
  readonly bar: SpeakerBar | undefined
  readonly speaker: Speaker
  readonly id: string
  readonly rem: number
}

/** Narrower than this a figure would run into its neighbour's; the table has it. In rem. */
const ROOM_FOR_FIGURE = 1.7

function Part({ props, bar, speaker, id, rem }: PartProps) {
  const { x, y, width, height } = {
    x: Number(props.x),
    y: Number(props.y),
    width: Number(props.width),
    height: Number(props.height),
  }
  if (!bar || width <= 0) return null
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={`url(#${patternId(id, bar.text, speaker)})`}
        stroke={documentMark(bar.text).color}
        strokeWidth={1.2}
      />
      {width >= ROOM_FOR_FIGURE * rem && (
        <text
          x={x + width / 2}
          y={y + height + 0.95 * rem}
          textAnchor="middle"
          fontSize={SMALL * rem}
          fill="var(--ink)"
        >
          {bar.labels[speaker]}
        </text>
      )}
    </g>
  )
}
