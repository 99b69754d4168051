/** The one module through which Recharts comes into a page: see plots.ts. */
export { CategoriesPlot } from './CategoriesPlot'
export { CoursePlot } from './CoursePlot'
export { RatesPlot } from './RatesPlot'
export { SpeakersPlot } from './SpeakersPlot'
export { WordsPlot } from './WordsPlot'
