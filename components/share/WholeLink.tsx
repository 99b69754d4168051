'use client'

import { Fold } from '@/components/share/Fold'
import { Part } from '@/components/share/Part'
import { CopyField } from '@/components/ui/CopyField'
import { SAFE_LINK_LENGTH } from '@/lib/share/link'
import { linkAddress } from '@/lib/share/open-link'
import type { Place } from '@/lib/share/place'
import { whole as inFull } from '@/lib/view/numbers'

/** Null while it is being made. */
export type WholeLinkState = { readonly fragment: string } | { readonly failure: string } | null

interface Props {
  readonly whole: WholeLinkState
  readonly place: Place
}

/** The link that needs no server: everything is in its fragment, which browsers do not send to any. */
export function WholeLink({ folded, ...props }: Props & { readonly folded: boolean }) {
  const Frame = folded ? Fold : Part
  return (
    <Frame title="Link that holds everything">
      <WholeLinkField {...props} />
    </Frame>
  )
}

function WholeLinkField({ whole, place }: Props) {
  if (!whole) return <p role="status">Making the link …</p>
  if ('failure' in whole) return <p role="alert">{whole.failure}</p>
  const link = linkAddress(window.location.origin, { kind: 'fragment', fragment: whole.fragment }, place)
  return (
    <>
      <p className="text-[0.875rem] text-soft">
        The texts, your changes and the filters are in the link itself. It is long, needs no server and does not end. No
        server sees them; whoever has the link can read them.
      </p>
      <CopyField
        label="Link to this comparison"
        value={link}
        action="Copy link"
        selected="The link is selected: copy it with Ctrl+C or ⌘C."
        className="h-20"
      />
      <p className="text-[0.875rem] text-soft">
        {inFull(link.length)} characters.{' '}
        {link.length > SAFE_LINK_LENGTH && (
          <span className="text-warn">
            Some chat programs cut links over {inFull(SAFE_LINK_LENGTH)}: send it by e-mail, in a document or a class
            page.
          </span>
        )}
      </p>
    </>
  )
}
