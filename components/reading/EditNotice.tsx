'use client'

import { useEffect, useRef } from 'react'

interface Props {
  readonly message: string
  /** A message that needs no answer goes away by itself as soon as the reader does something else. */
  readonly passing: boolean
  readonly canUndo: boolean
  readonly onUndo: () => void
  readonly onClose: () => void
  /** Takes the message away and leaves the focus where the reader has it. */
  readonly onPass: () => void
}

/** What the reader has just changed, with the way back beside it. Stays until the next change or until it is closed. */
export function EditNotice({ message, passing, canUndo, onUndo, onClose, onPass }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!passing) return
    const act = (event: Event) => {
      if (!(event.target instanceof Node && bar.current?.contains(event.target))) onPass()
    }
    const watch = new AbortController()
    for (const event of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
      document.addEventListener(event, act, { passive: true, signal: watch.signal })
    return () => watch.abort()
  }, [passing, onPass])
  return (
    <div
      ref={bar}
      className="flex items-center gap-x-4 border-t border-rule bg-card px-4 py-2 text-[0.875rem] md:px-7 print:hidden"
    >
      <p className="min-w-0">{message}</p>
      {canUndo && (
        <button type="button" className="btn-quiet shrink-0 font-semibold" onClick={onUndo}>
          Undo
        </button>
      )}
      <button type="button" className="btn-quiet ml-auto shrink-0" onClick={onClose}>
        Close
      </button>
    </div>
  )
}
