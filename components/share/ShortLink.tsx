'use client'

import Link from 'next/link'
import { useEffect, useId, useRef, useState } from 'react'
import { ShownShortLink } from '@/components/share/ShownShortLink'
import { useShortLink } from '@/components/share/use-short-link'
import { dayOf, endsOn, keepName, titleOf } from '@/components/share/words'
import type { MadeLink } from '@/components/workspace/made-links'
import { useSession } from '@/components/workspace/session'
import type { SharedComparison } from '@/lib/model'
import { KEEP_WORDS, type Keep } from '@/lib/share/link-protocol'
import type { LinkRef } from '@/lib/share/open-link'
import type { Place } from '@/lib/share/place'

export interface ShortLinkProps {
  readonly shared: SharedComparison
  readonly place: Place
  /** Called with the short link as soon as there is one, and with null when it is gone. */
  readonly onLink: (link: LinkRef | null) => void
  /** Called when a link leads away from the dialog. */
  readonly onLeave: () => void
}

/** The short link: made here, or found again. */
export function ShortLink({ shared, place, onLink, onLeave }: ShortLinkProps) {
  const { comparison } = useSession()
  const title = comparison ? titleOf(comparison) : ''
  const { state, unavailable, keeps, create, startAnew, checkAgain } = useShortLink(shared, title)
  const shown = state.status === 'shown' ? state.shown : null
  const id = shown?.link.id
  const key = shown?.key
  useEffect(() => {
    onLink(id !== undefined && key !== undefined ? { kind: 'sealed', id, key } : null)
  }, [id, key, onLink])

  return (
    <>
      {shown ? (
        <ShownShortLink key={shown.link.id} shown={shown} place={place} onAnother={startAnew} />
      ) : unavailable !== null ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <p role="status">{unavailable.message} The link below needs no server.</p>
          {unavailable.again && (
            <button type="button" className="btn-quiet -ml-1" onClick={checkAgain}>
              Check again
            </button>
          )}
        </div>
      ) : keeps === null ? (
        <p role="status">Opening …</p>
      ) : (
        <ShortLinkForm
          keeps={keeps}
          problem={state.status === 'form' ? state.problem : null}
          sending={state.status === 'sending'}
          lost={(state.status === 'form' && state.lost) || null}
          onCreate={(keep) => void create(keep)}
        />
      )}
      <p className="text-[0.875rem]">
        <Link href="/links" className="text-accent underline underline-offset-4" onClick={onLeave}>
          Short links made on this device
        </Link>
      </p>
    </>
  )
}

interface FormProps {
  /** What this website offers, from short to long. */
  readonly keeps: readonly Keep[]
  readonly problem: { readonly message: string; readonly again: boolean } | null
  readonly sending: boolean
  /** An earlier link of this comparison that opens nothing any more. */
  readonly lost: MadeLink | null
  readonly onCreate: (keep: Keep) => void
}

function ShortLinkForm({ keeps, problem, sending, lost, onCreate }: FormProps) {
  const name = useId()
  const [chosen, setChosen] = useState<Keep>('school-year')
  const keep = keeps.includes(chosen) ? chosen : (keeps.at(-1) ?? chosen)
  const [now] = useState(() => Date.now())
  const saysLost = useRef<HTMLParagraphElement>(null)
  // Whoever stood at the link that was taken away goes on at what is said of it.
  useEffect(() => {
    if (lost && document.activeElement === document.body) saysLost.current?.focus()
  }, [lost])
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) onCreate(keep)
      }}
    >
      {lost && (
        <p ref={saysLost} tabIndex={-1} role="status" className="outline-none">
          The link that you made for this comparison on {dayOf(lost.made)} opens nothing any more: it was removed, or
          this website has deleted it. You can make a new one.
        </p>
      )}
      {keeps.length > 1 ? (
        <fieldset>
          <legend className="mb-1 text-[0.875rem] text-soft">It ends after</legend>
          <div className="flex flex-wrap gap-x-6">
            {keeps.map((each) => (
              <label key={each} className="flex min-h-8 items-center gap-2">
                <input
                  type="radio"
                  name={name}
                  checked={keep === each}
                  onChange={() => setChosen(each)}
                  className="size-4 shrink-0"
                />
                {keepName(each)}
              </label>
            ))}
          </div>
        </fieldset>
      ) : (
        <p>On this website a short link ends after {KEEP_WORDS[keep]}.</p>
      )}
      <p className="text-[0.875rem] text-soft">
        The comparison is encrypted on this device before it is sent; the key is only in the link and in this browser,
        so this website’s server cannot read it. It will be deleted on {endsOn(keep, now)}.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="btn btn-primary" aria-disabled={sending}>
          {problem?.again ? 'Try again' : 'Create short link'}
        </button>
        <p role="status" className="text-soft">
          {sending && 'Encrypting and sending …'}
        </p>
      </div>
      {problem && (
        <p role="alert" className="text-warn">
          {problem.message} The link below needs no server.
        </p>
      )}
    </form>
  )
}
