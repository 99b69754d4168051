'use client'

import { useRef, useState } from 'react'
import { today } from '@/components/export/download'
import type { Comparison } from '@/lib/model'
import { citation } from '@/lib/view/export/citation'

/** The comparison in one sentence, for a list of sources. */
export function Citation({ comparison }: { readonly comparison: Comparison }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'by hand'>('no')
  const field = useRef<HTMLTextAreaElement>(null)
  const sentence = citation(comparison, today())

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence)
      setCopied('yes')
    } catch {
      // Without the permission, or on a page that is not secure: select it for the reader's own copy.
      field.current?.select()
      setCopied('by hand')
    }
  }

  return (
    <>
      <textarea
        ref={field}
        readOnly
        aria-label="This comparison as a citation"
        className="field h-24 resize-none font-serif !text-[0.875rem]"
        value={sentence}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="btn" onClick={() => void copy()}>
          Copy as citation
        </button>
        <p role="status" className="text-soft">
          {copied === 'yes' && 'Copied.'}
          {copied === 'by hand' && 'The citation is selected: copy it with Ctrl+C or ⌘C.'}
        </p>
      </div>
    </>
  )
}
