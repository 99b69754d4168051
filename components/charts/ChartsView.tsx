'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { Drawing, DrawWhenSeen } from '@/components/charts/Drawing'
import { Figure } from '@/components/charts/Figure'
import { CategoriesPlot, CoursePlot, RatesPlot, SpeakersPlot, WordsPlot } from '@/components/charts/plots'
import {
  categoriesHeight,
  COURSE_MARKS,
  COURSE_TONE,
  ratesHeight,
  speakersHeight,
  wordsHeight,
} from '@/components/charts/sizes'
import { SourcingDials } from '@/components/charts/SourcingDials'
import { SpeakerLegend } from '@/components/charts/SpeakerPattern'
import { useReport } from '@/components/report/report-context'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { FamilySwatch } from '@/components/ui/FamilySwatch'
import { useSession } from '@/components/workspace/session'
import type { ChartText } from '@/lib/view/chart'
import { charts } from '@/lib/view/charts'
import './charts.css'

/** Five charts, each with what there is to see in words and its figures in a table. */
export function ChartsView() {
  const { comparison } = useReport()
  const { hash } = useSession()
  const router = useRouter()
  const { rates, categories, course, speakers, words } = useMemo(() => charts(comparison), [comparison])
  const open = useCallback(
    (text: number, sentence: number) => router.push(`/compare/read?text=${text}&sentence=${sentence}${hash}` as Route),
    [router, hash],
  )
  const texts = comparison.texts.length
  return (
    <DrawWhenSeen>
      <Figure chart={rates}>
        <Drawing height={ratesHeight(texts)}>
          <RatesPlot chart={rates} />
        </Drawing>
      </Figure>
      <Figure chart={categories} aside={<SourcingDials sourcing={categories.sourcing} />}>
        <div className="grid gap-x-10 gap-y-8 sm:grid-cols-3">
          {categories.families.map(({ family, categories: own }) => (
            <div key={family} className="min-w-0">
              <p className="mb-2 flex items-center gap-2 text-[0.9375rem] font-semibold">
                <FamilySwatch family={family} />
                {family}
              </p>
              <Drawing height={categoriesHeight(own.length, texts)}>
                <CategoriesPlot categories={own} scaleEnd={categories.scaleEnd} ticks={categories.ticks} />
              </Drawing>
            </div>
          ))}
        </div>
      </Figure>
      <Figure chart={course} interactive>
        <div className="flex flex-col gap-6">
          {course.courses.map((one) => (
            <div key={one.text} className="min-w-0">
              <TextHeading text={one} summary={one.summary} />
              {one.points.length > 0 && (
                <Drawing height={COURSE_MARKS + COURSE_TONE}>
                  <CoursePlot course={one} scale={course} onSelect={open} />
                </Drawing>
              )}
            </div>
          ))}
        </div>
      </Figure>
      <Figure chart={speakers} legend={<SpeakerLegend speakers={speakers.speakers} />}>
        <Drawing height={speakersHeight(texts)}>
          <SpeakersPlot chart={speakers} />
        </Drawing>
      </Figure>
      <Figure chart={words}>
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
      </Figure>
    </DrawWhenSeen>
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
