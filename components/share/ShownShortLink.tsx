'use client'

import { useEffect, useRef, useState } from 'react'
import { Fold } from '@/components/share/Fold'
import { QrPart } from '@/components/share/QrPart'
import type { ShownLink, Standing } from '@/components/share/use-short-link'
import { dayOf } from '@/components/share/words'
import { CopyField } from '@/components/ui/CopyField'
import { writeRemovalCode } from '@/lib/share/made-link'
import { linkAddress } from '@/lib/share/open-link'
import type { Place } from '@/lib/share/place'

interface Props {
  readonly shown: ShownLink
  readonly place: Place
  readonly onAnother: () => void
}

/** A short link that there is: to copy, to send, to show to a room. */
export function ShownShortLink({ shown: { link, key, earlier, kept }, place, onAnother }: Props) {
  const address = linkAddress(window.location.origin, { kind: 'sealed', id: link.id, key }, place)
  const said = useRef<HTMLParagraphElement>(null)
  // The button that made it is gone: whoever pressed it goes on at what has come of it.
  useEffect(() => {
    if (!earlier) said.current?.focus()
  }, [earlier])
  return (
    <>
      <p ref={said} tabIndex={-1} className="text-[0.875rem] text-soft outline-none">
        {earlier
          ? `You made this link for the same comparison on ${dayOf(link.made)}. ${standing[earlier]} ${dayOf(link.expires)}.`
          : `The short link is ready. Whoever has it can read the comparison, until it is deleted on ${dayOf(link.expires)}.`}
      </p>
      <CopyField
        label="Short link"
        value={address}
        action="Copy short link"
        selected="The link is selected: copy it with Ctrl+C or ⌘C."
        className="h-[5.25rem] sm:h-16"
        primary
      >
        <ShareSheet address={address} />
      </CopyField>
      <QrPart address={address} />
      {earlier ? (
        <div>
          <button type="button" className="btn-quiet -ml-1" onClick={onAnother}>
            Make another one
          </button>
        </div>
      ) : (
        <RemovalCode code={writeRemovalCode(link)} kept={kept} />
      )}
    </>
  )
}

const standing: Readonly<Record<Standing, string>> = {
  asked: 'It ends on',
  opens: 'It still opens, and will be deleted on',
  unknown: 'Whether it still opens could not be checked; it ends at the latest on',
}

/** The device's own way to send something, where it has one. */
function ShareSheet({ address }: { readonly address: string }) {
  const [failed, setFailed] = useState(false)
  if (typeof navigator.share !== 'function') return null
  const send = () =>
    navigator.share({ title: 'Slantwise: the same event, told differently', url: address }).then(
      () => setFailed(false),
      // Whoever closes the sheet has changed their mind; all else is said.
      (reason: unknown) => setFailed(!(reason instanceof DOMException && reason.name === 'AbortError')),
    )
  return (
    <>
      <button type="button" className="btn" onClick={() => void send()}>
        Send with an app
      </button>
      {failed && <p role="alert">This device could not send it. Copy the link.</p>}
    </>
  )
}

/** Folded where this browser keeps it; where it does not, it is lost unless it is noted now. */
function RemovalCode({ code, kept }: { readonly code: string; readonly kept: boolean }) {
  if (kept)
    return (
      <Fold title="Removal code" now="shown only now, to remove the link on another device">
        <p className="text-[0.875rem]">
          This browser keeps it, so you can remove the link here at any time. Note it to remove the link on another
          device: it is not shown again.
        </p>
        <CodeField code={code} />
      </Fold>
    )
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-rule p-3">
      <p className="text-[0.875rem]">
        <strong className="font-semibold">Removal code.</strong> This browser could not keep it. Note it: without it
        nobody can remove the link before its end, and it is not shown again.
      </p>
      <CodeField code={code} />
    </div>
  )
}

function CodeField({ code }: { readonly code: string }) {
  return (
    <CopyField
      label="Removal code"
      value={code}
      action="Copy the removal code"
      selected="The code is selected: copy it with Ctrl+C or ⌘C."
      className="h-16 sm:h-11"
    />
  )
}
