import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import type { TextWords } from '@/lib/view/chart-words'
import { documentMark } from '@/lib/view/documents'
import { Fill, SMALL, useRem } from './parts'

interface Props {
  readonly list: TextWords
  readonly scaleEnd: number
}

/** The words of one text that stand out: the longer the bar, the surer. */
export function WordsPlot({ list, scaleEnd }: Props) {
  const rem = useRem()
  const { color } = documentMark(list.text)
  return (
    <Fill>
      <BarChart
        accessibilityLayer={false}
        layout="vertical"
        data={[...list.bars]}
        barSize={0.8 * rem}
        margin={{ top: 0, right: 3.6 * rem, bottom: 0, left: 0 }}
      >
        <XAxis type="number" domain={[0, scaleEnd]} hide />
        <YAxis
          type="category"
          dataKey="word"
          width="auto"
          interval={0}
          axisLine={{ stroke: 'var(--field)' }}
          tickLine={false}
          tick={{ fill: 'var(--ink)', fontSize: 0.95 * rem, fontFamily: 'var(--font-literata), Georgia, serif' }}
        />
        <Bar
          dataKey="z"
          isAnimationActive={false}
          shape={({ x, y, width, height, index }: BarShapeProps) => (
            <g>
              <rect x={Number(x)} y={Number(y)} width={Number(width)} height={Number(height)} fill={color} />
              <text
                x={Number(x) + Number(width) + 0.4 * rem}
                y={Number(y) + Number(height) / 2}
                dy="0.35em"
                fontSize={SMALL * rem}
                fill="var(--soft)"
              >
                {list.bars[index]?.label}
              </text>
            </g>
          )}
        />
      </BarChart>
    </Fill>
  )
}
