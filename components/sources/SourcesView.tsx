'use client'

import Link from 'next/link'
import { useId, useMemo, type ReactNode } from 'react'
import { ChartTable } from '@/components/charts/ChartTable'
import { SpeakerLegend } from '@/components/charts/SpeakerPattern'
import { SaveChart } from '@/components/export/SaveChart'
import { useReport } from '@/components/report/report-context'
import { SourceLines } from '@/components/sources/SourceLines'
import { TextBar } from '@/components/sources/TextBar'
import { VerbScale } from '@/components/sources/VerbScale'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useSession } from '@/components/workspace/session'
import { sourcesView, type OnlySources } from '@/lib/view/sources'

/** Whom each text lets speak, and how their words are introduced: shared sources first, then those of one text. */
export function SourcesView() {
  const { comparison } = useReport()
  const { readOnly } = useSession()
  const model = useMemo(() => sourcesView(comparison), [comparison])
  const heading = useId()
  const texts = comparison.texts.map((_, text) => text)
  const only = model.only.filter(({ lines }) => lines.length > 0)
  return (
    <section
      aria-labelledby={heading}
      className="flex flex-col gap-10 py-8 print:block print:space-y-5 print:pt-4 print:pb-0"
    >
      <div className="flex max-w-[46rem] flex-col gap-2">
        <h2 id={heading} className="font-serif text-[1.35rem] font-semibold tracking-tight">
          Who gets to speak
        </h2>
        <p className="font-serif text-[1.15rem] leading-[1.5]">{model.summary}</p>
        <p className="text-[0.875rem] text-soft">
          Words are counted for whoever the text says spoke them: quoted ones as they were said, retold ones in the
          writer’s own sentence. A source can be missed, and two names are put together only where the text makes it
          safe.{' '}
          <Link href="/method#quotations" className="text-accent underline underline-offset-4 print:hidden">
            How is this made?
          </Link>
        </p>
      </div>
      {model.state !== 'empty' && (
        <>
          <div className="flex flex-col gap-6 print:gap-3">
            {model.bars.map((bar) => (
              <TextBar key={bar.text} bar={bar} />
            ))}
            <SpeakerLegend speakers={model.speakers} />
            <div>
              {!readOnly && (
                <p className="print:hidden">
                  <SaveChart id="sources" topic="Who gets to speak" comparison={comparison} />
                </p>
              )}
              <ChartTable table={model.table} />
            </div>
          </div>
          <p className="-mb-4 max-w-[46rem] text-[0.9375rem] text-soft print:mb-0">
            From here on, solid bars are quoted words and striped ones are retold. Under them stand the verbs that bring
            the words in; ×3 means three times. In brackets stands what a verb adds: <em>as true</em>,{' '}
            <em>with doubt</em>, or <em>with a colour</em>, such as blame, pride or anger.
          </p>
          {model.shared.length > 0 && (
            <Part title="Heard in more than one text" note="The same source, and what each text gives to it.">
              <SourceLines lines={model.shared} texts={texts} />
            </Part>
          )}
          {only.length > 0 && (
            <Part
              title={model.state === 'single' ? 'Everybody who is heard' : 'Heard in only one text'}
              note="Who else could have been asked? A text may have good reasons for whom it chose."
            >
              <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 print:block print:space-y-4">
                {only.map((one) => (
                  <OnlyHere key={one.text} only={one} />
                ))}
              </div>
            </Part>
          )}
          {model.unknown.length > 0 && (
            <Part
              title="Words without a known speaker"
              note="The text leaves open who speaks, or Slantwise missed it. No source is meant."
            >
              <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 print:block print:space-y-4">
                {model.unknown.map((one) => (
                  <OnlyHere key={one.text} only={one} />
                ))}
              </div>
            </Part>
          )}
          <Part
            title="How their words are introduced"
            whole
            note="“Said”, “revealed”, “claimed” and “admitted” can bring in the same words. The verb is the writer’s choice."
          >
            <VerbScale rows={model.verbs} />
          </Part>
        </>
      )}
    </section>
  )
}

function Part({
  title,
  note,
  whole = false,
  children,
}: {
  readonly title: string
  readonly note: string
  /** On one sheet, as long as it fits on one. */
  readonly whole?: boolean
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={`flex flex-col gap-4 print:block print:space-y-2 ${whole ? 'break-inside-avoid' : ''}`}
    >
      <div className="with-next max-w-[46rem]">
        <h3 id={id} className="font-serif text-[1.2rem] font-semibold tracking-tight">
          {title}
        </h3>
        <p className="text-[0.9375rem] text-soft">{note}</p>
      </div>
      {children}
    </section>
  )
}

function OnlyHere({ only }: { readonly only: OnlySources }) {
  return (
    <div className="min-w-0">
      <h4 className="mb-2 flex min-w-0 break-after-avoid items-center gap-2">
        <DocumentBadge index={only.text} size={20} />
        <span className="truncate font-serif font-semibold print:whitespace-normal">{only.name}</span>
      </h4>
      <SourceLines lines={only.lines} texts={[only.text]} />
    </div>
  )
}
