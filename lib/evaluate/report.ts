import { bootstrapInterval } from '@/lib/evaluate/bootstrap'
import { everyOne, type Draws } from '@/lib/evaluate/measures'
import type { Row } from '@/lib/evaluate/rows'

/** Figures are told to three decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** A figure with its interval, to three decimals; no interval where there are too few groups. */
export function figureWithInterval(groups: number, figure: (draws: Draws) => number) {
  const interval = bootstrapInterval(groups, figure)
  return {
    value: rounded(figure(everyOne(groups))),
    interval: interval && ([rounded(interval[0]), rounded(interval[1])] as const),
  }
}

/** The report as data: {"babe.word": {"f1": 0.3, "allMarks": {"f1": 0.28, …}}}, to three decimals. */
export function reportData(rows: readonly Row[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    rows.map(({ name, given, groups, figures }) => {
      const all = everyOne(groups)
      const data: Record<string, unknown> = { ...given }
      for (const [key, figure] of Object.entries(figures)) {
        const [first = key, second] = key.split('.')
        const value = rounded(figure(all))
        const within = data[first]
        if (second === undefined) data[first] = value
        else data[first] = { ...(typeof within === 'object' ? within : {}), [second]: value }
      }
      return [name, data]
    }),
  )
}

/** The report as lines: one row a line, its figures behind it. With `intervals`, one figure a line with its interval. */
export function reportLines(rows: readonly Row[], intervals: boolean): string[] {
  if (!intervals)
    return Object.entries(reportData(rows)).map(([name, data]) => `${name.padEnd(20)} ${JSON.stringify(data)}`)
  return rows.flatMap(({ name, given, unit, groups, figures }) => [
    `${name}  (${groups} ${unit}) ${JSON.stringify(given)}`,
    ...Object.entries(figures).map(([key, figure]) => {
      const interval = bootstrapInterval(groups, figure)
      const range = interval ? interval.map((end) => rounded(end).toFixed(3)).join(' to ') : `too few ${unit} to tell`
      return `  ${key.padEnd(18)} ${rounded(figure(everyOne(groups))).toFixed(3)}   ${range}`
    }),
  ])
}
