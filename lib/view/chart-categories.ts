import {
  LOADED_CATEGORIES,
  LOADED_FAMILIES,
  SOURCING_CATEGORIES,
  type Comparison,
  type LoadedCategory,
  type LoadedFamily,
  type Rate,
} from '@/lib/model'
import { categoryInfo, type CategoryInfo } from '@/lib/view/categories'
import {
  chartTexts,
  NOT_MEASURED,
  NOTHING_MEASURED,
  scaleEnd,
  scaleTicks,
  type ChartText,
  type ChartWords,
} from '@/lib/view/chart'
import { list, rate, whole } from '@/lib/view/numbers'

/** One bar: a text's writer in one category. */
export interface CategoryBar {
  readonly text: number
  readonly letter: string
  /** Length in the chart's unit; null where there is no bar. */
  readonly value: number | null
  /** What stands at the end of the bar. */
  readonly label: string
}

export interface CategoryBars {
  readonly info: CategoryInfo
  readonly bars: readonly CategoryBar[]
}

export interface CategoriesChart extends ChartWords {
  /** `count` when every text is too short for a rate. */
  readonly unit: 'per100' | 'count'
  readonly families: readonly { readonly family: LoadedFamily; readonly categories: readonly CategoryBars[] }[]
  readonly scaleEnd: number
  /** Without 0, where the bars begin. */
  readonly ticks: readonly number[]
  /** Three counts of their own, never summed. */
  readonly sourcing: SourcingTable
}

export interface SourcingTable {
  readonly reading: string
  readonly texts: readonly ChartText[]
  readonly rows: readonly { readonly info: CategoryInfo; readonly counts: readonly (number | null)[] }[]
}

/** The ten loaded categories side by side, by family, in the writers' own voices; the sourcing dials apart. */
export function categoriesChart(comparison: Comparison): CategoriesChart {
  const texts = chartTexts(comparison)
  const rateOf = (text: number, category: LoadedCategory): Rate | null =>
    comparison.texts[text]?.profile?.narrator.byCategory[category] ?? null
  const unit = texts.some(({ text }) => rateOf(text, 'intensifiers')?.sufficient) ? 'per100' : 'count'
  const bar = ({ text, letter }: ChartText, category: LoadedCategory): CategoryBar => {
    const measured = rateOf(text, category)
    if (!measured) return { text, letter, value: null, label: NOT_MEASURED }
    if (unit === 'count') return { text, letter, value: measured.count, label: whole(measured.count) }
    if (!measured.sufficient) return { text, letter, value: null, label: `${whole(measured.count)} in all, too short` }
    return { text, letter, value: measured.per100, label: rate(measured.per100) }
  }
  const categories = LOADED_CATEGORIES.map((category) => ({
    info: categoryInfo(category),
    bars: texts.map((text) => bar(text, category)),
  }))
  const end = longest(categories)
  const short = texts.filter(({ text }) => rateOf(text, 'intensifiers')?.sufficient === false)
  return {
    id: 'categories',
    topic: 'Kinds of loaded words',
    title: title(comparison, texts),
    reading: reading(unit, short),
    alternative: alternative(comparison, texts),
    table: {
      caption: 'Loaded words by category: the writer’s, with the rate per 100 of the writer’s words, and those quoted',
      columns: ['Category', ...texts.flatMap(({ letter }) => [`${letter} writer`, `${letter} quoted`])],
      rows: categories.map(({ info }) => ({
        head: info.name,
        text: null,
        sentence: null,
        cells: texts.flatMap(({ text }) => cells(comparison, text, info.category as LoadedCategory)),
      })),
    },
    unit,
    families: LOADED_FAMILIES.map((family) => ({
      family,
      categories: categories.filter(({ info }) => info.family === family),
    })),
    scaleEnd: end,
    ticks: scaleTicks(end, FEW_TICKS).filter((tick) => tick > 0 && (unit === 'per100' || Number.isInteger(tick))),
    sourcing: sourcing(comparison, texts),
  }
}

function longest(categories: readonly CategoryBars[]): number {
  return scaleEnd(Math.max(...categories.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))))
}

/** Three scales stand side by side. */
const FEW_TICKS = 3

/** Under five marks a category does not lead in a text: it happens to be there. */
const MIN_LEAD = 5

/** The category with most marks in a text, with how many of how many; null when there are few or two are level. */
function leading(comparison: Comparison, text: number): { category: LoadedCategory; share: string } | null {
  const rates = comparison.texts[text]?.profile?.narrator.byCategory
  if (!rates) return null
  const counts = LOADED_CATEGORIES.map((category) => ({ category, count: rates[category].count })).sort(
    (x, y) => y.count - x.count,
  )
  const [first, second] = counts
  if (!first || first.count < MIN_LEAD || first.count === second?.count) return null
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return { category: first.category, share: `(${whole(first.count)} of ${whole(total)})` }
}

function title(comparison: Comparison, texts: readonly ChartText[]): string {
  if (!texts.some(({ measured }) => measured)) return NOTHING_MEASURED
  const byCategory = new Map<LoadedCategory, string[]>()
  for (const { text, letter } of texts) {
    const lead = leading(comparison, text)
    if (lead) byCategory.set(lead.category, [...(byCategory.get(lead.category) ?? []), `${letter} ${lead.share}`])
  }
  const parts = [...byCategory].map(([category, letters]) => `${nameInside(category)} in ${list(letters)}`)
  if (parts.length === 0) return 'No kind of loaded word stands out in any text'
  return `Most often of all kinds: ${list(parts)}`
}

function nameInside(category: LoadedCategory): string {
  return categoryInfo(category).name.toLowerCase()
}

function reading(unit: 'per100' | 'count', short: readonly ChartText[]): string {
  if (unit === 'count')
    return 'Bars count loaded words in the writer’s own voice: under 100 words there is no rate, so longer texts have longer bars.'
  const left = short.length > 0 ? ` ${list(short.map(({ letter }) => letter))}: too short to tell, counts only.` : ''
  return `Loaded words per 100 of the writer’s own words, in ten categories of three families.${left} Single categories rest on few words each.`
}

function alternative(comparison: Comparison, texts: readonly ChartText[]): string {
  const parts = texts.map(({ text, letter }) => {
    const rates = comparison.texts[text]?.profile?.narrator.byFamily
    if (!rates) return `${letter} ${NOT_MEASURED}`
    return `${letter} ${list(LOADED_FAMILIES.map((family) => `${rates[family].count} of ${family}`))}`
  })
  return `Loaded words of the writers by category: ${parts.join('; ')}.`
}

function cells(comparison: Comparison, text: number, category: LoadedCategory): string[] {
  const profile = comparison.texts[text]?.profile
  if (!profile) return [NOT_MEASURED, NOT_MEASURED]
  const { count, per100, sufficient } = profile.narrator.byCategory[category]
  return [
    sufficient ? `${whole(count)} (${rate(per100)})` : whole(count),
    whole(profile.quoted.byCategory[category].count),
  ]
}

function sourcing(comparison: Comparison, texts: readonly ChartText[]): SourcingTable {
  return {
    reading:
      'Three counts of their own, not part of any rate. More is neither better nor worse: a hedge is often care, and some actors are not known.',
    texts,
    rows: SOURCING_CATEGORIES.map((category) => ({
      info: categoryInfo(category),
      counts: texts.map(({ text }) => comparison.texts[text]?.profile?.sourcing[category] ?? null),
    })),
  }
}
