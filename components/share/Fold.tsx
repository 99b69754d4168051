'use client'

import { useState, type ReactNode } from 'react'

interface Props {
  readonly title: string
  /** What stands behind it now, so that it need not be opened to know. */
  readonly now?: string
  readonly children: ReactNode
}

/** One way to share that stands behind its title, for those who look for it. */
export function Fold({ title, now, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="border-t border-rule pt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer">
        <h3 className="inline font-semibold">{title}</h3>
        {now !== undefined && <span className="text-soft">: {now}</span>}
      </summary>
      {open && <div className="flex flex-col gap-3 pt-3">{children}</div>}
    </details>
  )
}
