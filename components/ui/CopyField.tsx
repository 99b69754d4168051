'use client'

import { useRef, useState, type ReactNode } from 'react'

interface Props {
  /** What the field holds, for those who hear the page. */
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
  const [copied, setCopied] = useState<{ readonly value: string; readonly how: 'yes' | 'by hand' } | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setCopied({ value, how: 'yes' })
    } catch {
      // Without the permission, or on a page that is not secure: select it for the reader's own copy.
      field.current?.focus()
      field.current?.select()
      setCopied({ value, how: 'by hand' })
    }
  }
  // What was copied before has changed since.
  const how = copied?.value === value ? copied.how : null

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
          {how === 'yes' && 'Copied.'}
          {how === 'by hand' && selected}
        </p>
      </div>
    </>
  )
}
