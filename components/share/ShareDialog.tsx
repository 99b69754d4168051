'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { EmbedPart } from '@/components/share/EmbedPart'
import { Fold } from '@/components/share/Fold'
import { PlaceChoice } from '@/components/share/PlaceChoice'
import { ShortLinkPart } from '@/components/share/ShortLinkPart'
import { WholeLink, type WholeLinkState } from '@/components/share/WholeLink'
import { placeName } from '@/components/share/words'
import { Dialog } from '@/components/ui/Dialog'
import { useSession } from '@/components/workspace/session'
import { toInput } from '@/components/workspace/session-state'
import { placesHere } from '@/components/workspace/standing'
import type { SharedComparison } from '@/lib/model'
import { encodeLink } from '@/lib/share/link'
import type { LinkRef } from '@/lib/share/open-link'
import type { Place } from '@/lib/share/place'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** The two ways to share a comparison: a short link, and a link that holds everything. */
export function ShareDialog({ open, onClose }: Props) {
  return (
    <Dialog title="Share this comparison" open={open} onClose={onClose}>
      <ShareMenu onLeave={onClose} />
    </Dialog>
  )
}

const OPENS_AT = 'The link opens at'
const TOO_MUCH = 'The link could not be made: there is more in this comparison than a link can hold. Shorten a text.'
const TOO_OLD = 'The link could not be made: this browser is too old to compress it. Update the browser and try again.'

function ShareMenu({ onLeave }: { readonly onLeave: () => void }) {
  const { workspace, comparison } = useSession()
  const pathname = usePathname()
  const [places] = useState(() => placesHere(pathname))
  const [place, setPlace] = useState<Place>(() => places[0] ?? { view: 'summary' })
  const [whole, setWhole] = useState<WholeLinkState>(null)
  const [short, setShort] = useState<LinkRef | null>(null)
  const lexiconVersion = comparison?.lexiconVersion ?? ''
  const shared = useMemo<SharedComparison>(
    () => ({ input: toInput(workspace), settings: workspace.settings, lexiconVersion }),
    [workspace, lexiconVersion],
  )

  useEffect(() => {
    let current = true
    encodeLink(shared).then(
      (fragment) => {
        if (current) setWhole({ fragment })
      },
      (reason: unknown) => {
        if (current) setWhole({ failure: reason instanceof RangeError ? TOO_MUCH : TOO_OLD })
      },
    )
    return () => {
      current = false
    }
  }, [shared])

  const choice = places.length > 1 && <PlaceChoice places={places} chosen={place} onChoose={setPlace} />
  const framed: LinkRef | null =
    short ?? (whole && 'fragment' in whole ? { kind: 'fragment', fragment: whole.fragment } : null)
  return (
    <>
      {!short && choice && (
        <fieldset>
          <legend className="mb-1 text-[0.875rem] text-soft">{OPENS_AT}</legend>
          {choice}
        </fieldset>
      )}
      <ShortLinkPart shared={shared} place={place} onLink={setShort} onLeave={onLeave} />
      {/* Once there is a link, it comes first: to copy, to send, to show. What few look for then folds. */}
      {short && choice && (
        <Fold title={OPENS_AT} now={placeName(place)}>
          <fieldset aria-label={OPENS_AT}>{choice}</fieldset>
        </Fold>
      )}
      <WholeLink whole={whole} place={place} folded={short !== null} />
      {framed && <EmbedPart link={framed} place={place} />}
    </>
  )
}
