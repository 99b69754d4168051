import type { Comparison } from '@/lib/model'
import { categoriesChart, type CategoriesChart } from '@/lib/view/chart-categories'
import { courseChart, type CourseChart } from '@/lib/view/chart-course'
import { ratesChart, type RatesChart } from '@/lib/view/chart-rates'
import { speakersChart, type SpeakersChart } from '@/lib/view/chart-speakers'
import { wordsChart, type WordsChart } from '@/lib/view/chart-words'

/** The *Charts* view as plain data: what is drawn, what is said about it, and the tables. */
export interface Charts {
  readonly rates: RatesChart
  readonly categories: CategoriesChart
  readonly course: CourseChart
  readonly speakers: SpeakersChart
  readonly words: WordsChart
}

export function charts(comparison: Comparison): Charts {
  return {
    rates: ratesChart(comparison),
    categories: categoriesChart(comparison),
    course: courseChart(comparison),
    speakers: speakersChart(comparison),
    words: wordsChart(comparison),
  }
}
