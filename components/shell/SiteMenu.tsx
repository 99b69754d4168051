'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

/** The site's own links: in a row; on a phone, where Save and Share need the line, behind one button. */
export function SiteMenu({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const nav = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const watch = new AbortController()
    const leave = (event: Event) => {
      if (!(event.target instanceof Node && nav.current?.contains(event.target))) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, leave, { signal: watch.signal })
    document.addEventListener('keydown', escape, { signal: watch.signal })
    return () => watch.abort()
  }, [open])

  return (
    <nav ref={nav} aria-label="Site" className="relative ml-auto">
      <button
        ref={button}
        type="button"
        className="min-h-11 min-w-11 cursor-pointer rounded px-1.5 text-soft hover:text-ink aria-expanded:text-ink sm:hidden"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Menu
      </button>
      <div
        id={id}
        // What was chosen is on its way: the menu is out of it.
        onClick={(event) => {
          if (!(event.target instanceof Element && event.target.closest('a, button'))) return
          setOpen(false)
        }}
        className={`items-center max-sm:absolute max-sm:top-full max-sm:right-0 max-sm:z-40 max-sm:mt-1 max-sm:min-w-36 max-sm:flex-col max-sm:items-stretch max-sm:rounded-lg max-sm:border max-sm:border-rule max-sm:bg-card max-sm:p-2 max-sm:shadow-lg sm:flex sm:gap-x-6 ${open ? 'flex' : 'max-sm:hidden'}`}
      >
        {children}
      </div>
    </nav>
  )
}
