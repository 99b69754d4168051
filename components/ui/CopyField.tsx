'use client'

import type { ReactNode } from 'react'
import { useCopy } from '@/components/ui/use-copy'

interface Props {
  /** What the field holds, for screen readers. */
  readonly label: string
  readonly value: string
  /** On the button. */
  readonly action: string
  /** Said when the browser lets nothing be copied by a button. */
  readonly selected: string
  readonly className?: string
  readonly primary?: boolean
  /** More buttons, beside the first. */
  readonly children?: ReactNode
}

/** Something to be copied: it can be read, selected, or copied with one click. */
export function CopyField({ label, value, action, selected, className = 'h-16', primary = false, children }: Props) {
  const { field, copy, copied } = useCopy(value)
  return (
    <>
      <textarea
        ref={field}
        readOnly
        aria-label={label}
        className={`field shrink-0 resize-none font-mono !text-[0.8125rem] [overflow-wrap:anywhere] ${className}`}
        value={value}
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className={primary ? 'btn btn-primary' : 'btn'} onClick={() => void copy()}>
          {action}
        </button>
        {children}
        <p role="status" className="text-soft">
          {copied === 'yes' && 'Copied.'}
          {copied === 'by hand' && selected}
        </p>
      </div>
    </>
  )
}
