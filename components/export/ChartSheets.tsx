'use client'

import { useEffect, useMemo, useRef, type CSSProperties } from 'react'
import { createPortal } from 'react-dom'
import { DrawNow } from '@/components/charts/Drawing'
import { today } from '@/components/export/download'
import { pictureOf, type Picture } from '@/components/export/picture'
import { sheetContent, type SheetContent, type SheetId } from '@/components/export/sheets'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import type { Comparison } from '@/lib/model'
import { chartTexts } from '@/lib/view/chart'
import { sourceLine } from '@/lib/view/export/citation'
import { LIGHT, SANS, SERIF } from '@/lib/view/export/colours'

interface Props {
  readonly ids: readonly SheetId[]
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

/** Charts drawn for files, beside the screen: always of one width, in light colours, out of everybody's way. */
export function ChartSheets({ ids, comparison, onDrawn, framed = true }: Props) {
  const contents = useMemo(() => ids.map((id) => sheetContent(id, comparison)), [ids, comparison])
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
        done.current(
          sheets.map((sheet, index) => {
            const { title = '', alternative = '' } = contents[index] ?? {}
            return pictureOf(sheet, title, alternative)
          }),
        )
      } else if (Date.now() > end) done.current([])
      else timer = window.setTimeout(look, GLANCE)
    }
    timer = window.setTimeout(look, GLANCE)
    return () => window.clearTimeout(timer)
  }, [contents])

  // Laid out in the fonts of the file: lines must break where they will break there.
  const look = { ...Object.fromEntries(LIGHT), '--font-inter': SANS, '--font-literata': SERIF, fontFamily: SANS }
  const away: CSSProperties = { ...look, position: 'fixed', top: 0, left: '-9999px' }
  return createPortal(
    <div ref={place} inert aria-hidden="true" style={away}>
      {contents.map((sheet, index) => (
        <div key={ids[index]} style={{ width: WIDTH }} className={`bg-paper text-ink ${framed ? 'p-7' : ''}`}>
          <DrawNow>{framed ? <Sheet sheet={sheet} comparison={comparison} /> : sheet.drawing}</DrawNow>
        </div>
      ))}
    </div>,
    document.body,
  )
}

interface SheetProps {
  readonly sheet: SheetContent
  readonly comparison: Comparison
}

function Sheet({ sheet: { topic, title, reading, drawing }, comparison }: SheetProps) {
  return (
    <>
      <p className="text-[0.8125rem] font-semibold text-soft">{topic}</p>
      <p className="mt-1 font-serif text-[1.35rem] leading-[1.25] font-semibold [overflow-wrap:anywhere]">{title}</p>
      <ul className="mt-3 mb-5 flex flex-wrap gap-x-6 gap-y-1.5 text-[0.875rem]">
        {chartTexts(comparison).map(({ text, name }) => (
          <li key={text} className="flex min-w-0 items-center gap-2">
            <DocumentBadge index={text} size={18} />
            <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
          </li>
        ))}
      </ul>
      {drawing}
      <p className="mt-5 text-[0.8125rem] text-soft">{reading}</p>
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
