import { useEffect, useRef } from 'react'
import type { useFiles } from '@/components/intake/use-files'
import { plural } from '@/lib/view/numbers'

interface Props {
  readonly files: ReturnType<typeof useFiles>
  /** The letter of a card now; null when it is gone. */
  readonly letterOf: (key: string) => string | null
  /** Takes the reader to the text of a card. */
  readonly onGoTo: (key: string) => void
}

/** What becomes of files, where they were given: in their card, or above all cards. */
export function FileNotes({ files: { taken, reading, take, cancel }, letterOf, onGoTo }: Props) {
  const { given, notices, problems, wasFull, unread } = taken
  const elsewhere = taken.elsewhere.flatMap(({ name, key }) => {
    const letter = letterOf(key)
    return letter === null ? [] : [{ name, key, letter }]
  })
  const place = useRef<HTMLDivElement>(null)
  const says = notices.length + problems.length + taken.elsewhere.length + unread.length > 0
  // A long list of files may have been read while the reader was elsewhere on the page.
  useEffect(() => {
    if (says) place.current?.scrollIntoView({ block: 'nearest' })
  }, [says, taken])
  if (!says && !reading) return null
  return (
    // The bar at the foot of the window must not cover it.
    <div ref={place} tabIndex={-1} className="flex scroll-my-32 flex-col gap-3 outline-none">
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
          <button
            type="button"
            className="btn-quiet"
            aria-label="Cancel the reading of files"
            onClick={() => {
              cancel()
              // The button goes: the keyboard goes on at what is said in its place.
              place.current?.focus()
            }}
          >
            Cancel
          </button>
        </p>
      )}
      {(notices.length > 0 || elsewhere.length > 0) && (
        <div role="status" className="flex flex-col gap-1 rounded-lg border border-rule px-4 py-3">
          <Sentences sentences={notices} />
          {elsewhere.length > 0 && (
            <>
              {wasFull && <p>This card holds a text already, and it stays.</p>}
              <ul className="flex flex-col gap-1">
                {elsewhere.map(({ name, key, letter }) => (
                  <li key={key} className="flex flex-wrap items-center gap-x-3 [overflow-wrap:anywhere]">
                    “{name}” is in text {letter}.
                    <button type="button" className="btn-quiet -ml-1" onClick={() => onGoTo(key)}>
                      Go to text {letter}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {problems.length > 0 && (
        <div role="alert" className="rounded-lg border border-warn px-4 py-3 text-warn">
          <Sentences sentences={problems} />
        </div>
      )}
      {unread.length > 0 && (
        <div
          role="status"
          className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-rule px-4 py-3"
        >
          <p>Reading was stopped: {plural(unread.length, 'file')} not read.</p>
          <button
            type="button"
            className="btn"
            onClick={() => {
              void take(unread, given)
              place.current?.focus()
            }}
          >
            {unread.length === 1 ? 'Read it now' : 'Read them now'}
          </button>
        </div>
      )}
    </div>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
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
