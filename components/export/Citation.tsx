'use client'

import { today } from '@/components/export/download'
import { useCopy } from '@/components/ui/use-copy'
import type { Comparison } from '@/lib/model'
import { citation } from '@/lib/view/export/citation'

/** The comparison in one sentence, for a list of sources. */
export function Citation({ comparison }: { readonly comparison: Comparison }) {
  const sentence = citation(comparison, today())
  const { field, copy, copied } = useCopy(sentence)

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
