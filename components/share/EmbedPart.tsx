'use client'

import { EmbedCode } from '@/components/share/EmbedCode'
import { Fold } from '@/components/share/Fold'
import type { LinkRef } from '@/lib/share/open-link'
import { writePlace, type Place } from '@/lib/share/place'

/** A frame for somebody's page, for the few who need one. */
export function EmbedPart({ link, place }: { readonly link: LinkRef; readonly place: Place }) {
  const named = place.view === 'summary' ? null : writePlace(place)
  return (
    <Fold title="Put one view into a web page">
      {/* Begins anew with another place: the frame follows what the link opens at. */}
      <EmbedCode key={named} link={link} place={named} />
    </Fold>
  )
}
