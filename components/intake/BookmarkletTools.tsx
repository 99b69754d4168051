'use client'

import { useCallback, useId, useRef, useState, useSyncExternalStore } from 'react'

const never = () => () => undefined
/** The bookmark as an address. */
const addressOf = (script: string, origin: string) =>
  `javascript:${encodeURIComponent(script.replace('SLANTWISE)', `${JSON.stringify(origin)})`))}`

/** The bookmark to drag, and the same as text for those who cannot drag. */
export function BookmarkletTools({ script }: { readonly script: string }) {
  const id = useId()
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // The address of this Slantwise is known in the browser only.
  const address = useSyncExternalStore(
    never,
    () => addressOf(script, window.location.origin),
    () => '',
  )
  // By hand: React writes no address that runs a script, and here it is what the link is for.
  const giveAddress = useCallback(
    (link: HTMLAnchorElement | null) => {
      if (link && address) link.setAttribute('href', address)
    },
    [address],
  )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Copied.')
    } catch {
      field.current?.focus()
      field.current?.select()
      setSaid('The address is selected: copy it with Ctrl+C or ⌘C.')
    }
  }

  return (
    <>
      <h2 className="mt-8 font-serif text-[1.35rem] font-semibold tracking-tight">With a mouse</h2>
      <p className="mt-2 mb-4">
        Drag this onto your bookmarks bar. If you do not see the bar, press Ctrl + Shift + B (on a Mac ⌘ + Shift + B).
      </p>
      <a
        ref={giveAddress}
        draggable
        className="btn btn-primary cursor-grab"
        onClick={(event) => {
          event.preventDefault()
          setSaid(
            'Do not click it here: drag it onto your bookmarks bar, and click it there on the page of an article.',
          )
        }}
      >
        Send to Slantwise
      </a>
      <h2 className="mt-10 font-serif text-[1.35rem] font-semibold tracking-tight">With the keyboard, or on a phone</h2>
      <p className="mt-2 mb-3">
        Bookmark any page, call it “Send to Slantwise”, and edit the bookmark: put this in the place of its address.
      </p>
      <label htmlFor={id} className="text-[0.8125rem] text-soft">
        The bookmark’s address
      </label>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <input
          ref={field}
          id={id}
          readOnly
          className="field min-h-11 min-w-0 flex-1 font-mono text-[0.8125rem]"
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="btn" onClick={() => void copy()}>
          Copy
        </button>
      </div>
      <p role="status" className="mt-2 min-h-6 text-[0.875rem] text-soft">
        {said}
      </p>
    </>
  )
}
