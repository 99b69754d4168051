'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { download } from '@/components/export/download'
import type { SheetId } from '@/components/export/sheets'
import type { Picture } from '@/components/export/picture'
import type { Comparison } from '@/lib/model'

/** What draws for a file comes when a file is wanted. */
const ChartSheets = dynamic(() => import('@/components/export/ChartSheets').then((module) => module.ChartSheets), {
  ssr: false,
})

interface Props {
  readonly id: SheetId
  readonly topic: string
  readonly comparison: Comparison
}

const FORMATS = ['png', 'svg'] as const
type Format = (typeof FORMATS)[number]

/** Saves one chart as a picture, with its title, its texts and where it comes from. */
export function SaveChart({ id, topic, comparison }: Props) {
  const [wanted, setWanted] = useState<Format | null>(null)
  const [said, setSaid] = useState('')

  const save = async (picture: Picture | undefined) => {
    setWanted(null)
    const name = `slantwise-${id}.${wanted ?? 'svg'}`
    try {
      if (!picture) throw new Error('Nothing was drawn.')
      const { pngOf } = await import('@/components/export/picture')
      download(name, wanted === 'png' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' }))
      setSaid(`Saved: ${name}`)
    } catch {
      setSaid('The picture could not be made. Try the other format.')
    }
  }

  return (
    <span
      className="flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-soft"
      role="group"
      aria-label={`Save: ${topic}`}
    >
      Save
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="btn-quiet !text-[0.8125rem] uppercase"
          aria-label={`Save as ${format.toUpperCase()}: ${topic}`}
          aria-disabled={wanted !== null}
          onClick={() => {
            if (wanted !== null) return
            setSaid('')
            setWanted(format)
          }}
        >
          {format}
        </button>
      ))}
      <span role="status">{wanted ? 'Drawing …' : said}</span>
      {wanted && <ChartSheets ids={[id]} comparison={comparison} onDrawn={([picture]) => void save(picture)} />}
    </span>
  )
}
