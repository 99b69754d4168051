import { useEffect, useRef } from 'react'
import type { FileProgress } from '@/lib/worker/files'

interface Props {
  /** The file that is being read, or null. */
  readonly reading: FileProgress | null
  readonly onCancel: () => void
  /** What to know about files that were read. */
  readonly notices: readonly string[]
  /** Why others were not. */
  readonly problems: readonly string[]
}

/** What becomes of files, where they were given: in their card, or above all cards. */
export function FileNotes({ reading, onCancel, notices, problems }: Props) {
  const place = useRef<HTMLDivElement>(null)
  // A long list of files may have been read while the reader was elsewhere on the page.
  useEffect(() => {
    if (notices.length > 0 || problems.length > 0) place.current?.scrollIntoView({ block: 'nearest' })
  }, [notices, problems])
  return (
    // The bar at the foot of the window must not cover it.
    <div ref={place} className="flex scroll-my-32 flex-col gap-3">
      {reading && (
        <p role="status" className="flex flex-wrap items-center gap-3 text-soft">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            Reading “{reading.name}”{reading.of > 1 && `, file ${reading.number} of ${reading.of}`} …
          </span>
          <progress
            className="h-1.5 w-40 accent-[var(--accent)]"
            aria-label="Reading files"
            max={1}
            value={reading.share}
          />
          <button type="button" className="btn-quiet" aria-label="Cancel the reading of files" onClick={onCancel}>
            Cancel
          </button>
        </p>
      )}
      {notices.length > 0 && (
        <div role="status" className="rounded-lg border border-rule px-4 py-3">
          <Sentences sentences={notices} />
        </div>
      )}
      {problems.length > 0 && (
        <div role="alert" className="rounded-lg border border-warn px-4 py-3 text-warn">
          <Sentences sentences={problems} />
        </div>
      )}
    </div>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {sentences.map((sentence) => (
        <li key={sentence} className="[overflow-wrap:anywhere]">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
