'use client'

import { useEffect, useMemo, useRef, type CSSProperties } from 'react'
import { createPortal } from 'react-dom'
import { DrawnChart } from '@/components/charts/drawn'
import { DrawNow } from '@/components/charts/Drawing'
import { SpeakerLegend } from '@/components/charts/SpeakerPattern'
import { today } from '@/components/export/download'
import { pictureOf, type Picture } from '@/components/export/picture'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import type { Comparison } from '@/lib/model'
import { chartTexts } from '@/lib/view/chart'
import { charts, type Charts } from '@/lib/view/charts'
import { onPaper, sourceLine } from '@/lib/view/export/citation'
import { LIGHT, SANS, SERIF } from '@/lib/view/export/colours'

interface Props {
  readonly ids: readonly (keyof Charts)[]
  readonly comparison: Comparison
  /** Called once, with one picture for each id; those that could not be drawn in time are missing. */
  readonly onDrawn: (pictures: readonly Picture[]) => void
  /** With its title, texts and source line; without, for a page that says these itself. */
  readonly framed?: boolean
}

/** Wide enough for three families side by side; fits a page and a slide. */
const WIDTH = 860
/** How long the drawings may take, and how often they are looked at, in milliseconds. */
const PATIENCE = 10_000
const GLANCE = 60

const nothing = () => undefined

/** Charts drawn for files, beside the screen: always of one width, in light colours, out of everybody's way. */
export function ChartSheets({ ids, comparison, onDrawn, framed = true }: Props) {
  const all = useMemo(() => charts(comparison), [comparison])
  const place = useRef<HTMLDivElement>(null)
  const done = useRef(onDrawn)
  useEffect(() => {
    done.current = onDrawn
  }, [onDrawn])

  useEffect(() => {
    const end = Date.now() + PATIENCE
    let timer = 0
    const look = () => {
      const sheets = [...(place.current?.children ?? [])]
      if (sheets.length > 0 && sheets.every(isDrawn)) {
        done.current(sheets.map((sheet, index) => sheetPicture(sheet, all, ids[index])))
      } else if (Date.now() > end) done.current([])
      else timer = window.setTimeout(look, GLANCE)
    }
    timer = window.setTimeout(look, GLANCE)
    return () => window.clearTimeout(timer)
  }, [all, ids])

  // Laid out in the fonts of the file: lines must break where they will break there.
  const look = { ...Object.fromEntries(LIGHT), '--font-inter': SANS, '--font-literata': SERIF, fontFamily: SANS }
  const away: CSSProperties = { ...look, position: 'fixed', top: 0, left: '-9999px' }
  return createPortal(
    <div ref={place} inert aria-hidden="true" style={away}>
      {ids.map((id) => (
        <div key={id} style={{ width: WIDTH }} className={`bg-paper text-ink ${framed ? 'p-7' : ''}`}>
          <DrawNow>
            {framed ? <Sheet id={id} all={all} comparison={comparison} /> : <Drawn id={id} all={all} />}
          </DrawNow>
        </div>
      ))}
    </div>,
    document.body,
  )
}

interface SheetProps {
  readonly id: keyof Charts
  readonly all: Charts
}

function Drawn({ id, all }: SheetProps) {
  return (
    <>
      <DrawnChart id={id} charts={all} onSelect={nothing} />
      {id === 'speakers' && (
        <div className="mt-4">
          <SpeakerLegend speakers={all.speakers.speakers} />
        </div>
      )}
    </>
  )
}

function Sheet({ id, all, comparison }: SheetProps & { readonly comparison: Comparison }) {
  const { topic, title, reading } = all[id]
  return (
    <>
      <p className="text-[0.8125rem] font-semibold text-soft">{topic}</p>
      <p className="mt-1 font-serif text-[1.35rem] leading-[1.25] font-semibold">{title}</p>
      <ul className="mt-3 mb-5 flex flex-wrap gap-x-6 gap-y-1.5 text-[0.875rem]">
        {chartTexts(comparison).map(({ text, name }) => (
          <li key={text} className="flex items-center gap-2">
            <DocumentBadge index={text} size={18} />
            {name}
          </li>
        ))}
      </ul>
      <Drawn id={id} all={all} />
      <p className="mt-5 text-[0.8125rem] text-soft">{onPaper(reading)}</p>
      <p className="mt-2 text-[0.8125rem] text-soft">{sourceLine(comparison, today())}</p>
    </>
  )
}

/** Every place has its drawing, in the size of its place. */
function isDrawn(sheet: Element): boolean {
  return [...sheet.querySelectorAll('.chart-drawing')].every((drawing) => {
    const surfaces = [...drawing.querySelectorAll('.recharts-surface')]
    const { width } = drawing.getBoundingClientRect()
    return surfaces.length > 0 && surfaces.every((one) => Math.abs(one.getBoundingClientRect().width - width) < 2)
  })
}

function sheetPicture(sheet: Element, all: Charts, id: keyof Charts | undefined): Picture {
  const { title, alternative } = all[id ?? 'rates']
  return pictureOf(sheet, title, alternative)
}
