'use client'

import { useState } from 'react'
import { EmbedCode } from '@/components/share/EmbedCode'
import type { LinkRef } from '@/lib/share/open-link'
import { writePlace, type Place } from '@/lib/share/place'

/** A frame for somebody's page, for the few who need one. */
export function EmbedPart({ link, place }: { readonly link: LinkRef; readonly place: Place }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="border-t border-rule pt-4" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer font-semibold">Put one view into a web page</summary>
      {open && (
        <div className="pt-3">
          <EmbedCode link={link} place={place.view === 'summary' ? null : writePlace(place)} />
        </div>
      )}
    </details>
  )
}
