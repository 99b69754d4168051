import { Drawing } from '@/components/charts/Drawing'
import { CategoriesPlot, CoursePlot, RatesPlot, SpeakersPlot, WordsPlot } from '@/components/charts/plots'
import {
  categoriesHeight,
  COURSE_MARKS,
  COURSE_TONE,
  ratesHeight,
  speakersHeight,
  wordsHeight,
} from '@/components/charts/sizes'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { FamilySwatch } from '@/components/ui/FamilySwatch'
import type { ChartText } from '@/lib/view/chart'
import type { Charts } from '@/lib/view/charts'

interface Props {
  readonly id: keyof Charts
  readonly charts: Charts
  /** Opens a sentence of a text in *Read*. */
  readonly onSelect: (text: number, sentence: number) => void
}

/** What is drawn of a chart: the same on the screen and in a file. */
export function DrawnChart({ id, charts, onSelect }: Props) {
  switch (id) {
    case 'rates':
      return (
        <Drawing height={ratesHeight(charts.speakers.bars.length)}>
          <RatesPlot chart={charts.rates} />
        </Drawing>
      )
    case 'categories':
      return <DrawnCategories charts={charts} />
    case 'course':
      return <DrawnCourse charts={charts} onSelect={onSelect} />
    case 'speakers':
      return (
        <Drawing height={speakersHeight(charts.speakers.bars.length)}>
          <SpeakersPlot chart={charts.speakers} />
        </Drawing>
      )
    case 'words':
      return <DrawnWords charts={charts} />
  }
}

function DrawnCategories({ charts: { categories, speakers } }: Pick<Props, 'charts'>) {
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-3">
      {categories.families.map(({ family, categories: own }) => (
        <div key={family} className="min-w-0">
          <p className="mb-2 flex items-center gap-2 text-[0.9375rem] font-semibold">
            <FamilySwatch family={family} />
            {family}
          </p>
          <Drawing height={categoriesHeight(own.length, speakers.bars.length)}>
            <CategoriesPlot categories={own} scaleEnd={categories.scaleEnd} ticks={categories.ticks} />
          </Drawing>
        </div>
      ))}
    </div>
  )
}

function DrawnCourse({ charts: { course }, onSelect }: Pick<Props, 'charts' | 'onSelect'>) {
  return (
    <div className="flex flex-col gap-6 print:block print:space-y-4">
      {course.courses.map((one) => (
        <div key={one.text} className="min-w-0 break-inside-avoid">
          <TextHeading text={one} summary={one.summary} />
          {one.points.length > 0 && (
            <Drawing height={COURSE_MARKS + COURSE_TONE}>
              <CoursePlot course={one} scale={course} onSelect={onSelect} />
            </Drawing>
          )}
        </div>
      ))}
    </div>
  )
}

function DrawnWords({ charts: { words } }: Pick<Props, 'charts'>) {
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
      {words.lists.map((list) => (
        <div key={list.text} className="min-w-0">
          <TextHeading text={list} />
          {list.note !== null ? (
            <p className="text-soft">{list.note}</p>
          ) : (
            <Drawing height={wordsHeight(list.bars.length)}>
              <WordsPlot list={list} scaleEnd={words.scaleEnd} />
            </Drawing>
          )}
        </div>
      ))}
    </div>
  )
}

function TextHeading({ text, summary }: { readonly text: ChartText; readonly summary?: string }) {
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-3">
      <span className="flex min-w-0 items-center gap-2 font-serif font-semibold">
        <DocumentBadge index={text.text} size={22} />
        <span className="truncate">{text.name}</span>
      </span>
      {summary && <span className="text-[0.8125rem] text-soft">{summary}</span>}
    </p>
  )
}
