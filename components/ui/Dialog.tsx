'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, open, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={(event) => {
        // React hands on the end of a dialog that was opened from within this one.
        if (event.target === event.currentTarget) onClose()
      }}
      onClick={(event) => {
        // A click on the backdrop is a click on the dialog itself, outside its content.
        if (event.target === event.currentTarget) onClose()
      }}
      className="m-auto w-[min(36rem,calc(100vw-min(2rem,6vw)))] rounded-xl border border-rule bg-card p-0 text-ink shadow-card backdrop:bg-black/40"
    >
      {open && (
        <div className="flex flex-col gap-4 p-[min(1.5rem,5vw)]">
          <div className="flex flex-wrap items-start gap-x-4">
            {/* Its width in rem: with large letters “Close” goes below rather than out of the dialog. */}
            <h2
              id={id}
              className="min-w-0 flex-1 basis-40 font-serif text-[1.3rem] leading-tight font-semibold tracking-tight hyphens-auto"
            >
              {title}
            </h2>
            <button type="button" className="btn-quiet ml-auto" onClick={onClose}>
              Close
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
