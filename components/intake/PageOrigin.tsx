import { useState } from 'react'
import type { Card } from '@/components/workspace/card'
import { siteName, webAddress } from '@/lib/intake/imported-page'

interface Props {
  readonly card: Card
  readonly onChange: (change: (card: Card) => Card) => void
  readonly letter: string
  readonly ready: boolean
}

/** Where a text came from, who wrote it and when, for texts of which any of it is known. */
export function PageOrigin({ card, onChange, letter, ready }: Props) {
  const url = webAddress(card.url)
  const known = url !== null || card.date !== '' || card.author !== ''
  // A reader who empties a field is still typing in it: it stays.
  const [shown, setShown] = useState(known)
  if (known && !shown) setShown(true)
  if (!shown) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {url && (
        <p className="min-w-0">
          From{' '}
          <a
            className="[overflow-wrap:anywhere] text-accent underline underline-offset-4"
            href={url.href}
            target="_blank"
            rel="noreferrer noopener"
          >
            {siteName(url)}
            <span className="sr-only"> (opens the page in a new tab)</span>
          </a>
        </p>
      )}
      <label className="flex min-w-0 items-center gap-2">
        Author
        <input
          className="field !w-44 min-w-0 !px-2 !py-1"
          value={card.author}
          placeholder="Who wrote it?"
          readOnly={!ready}
          maxLength={300}
          onChange={(event) => onChange((now) => ({ ...now, author: event.target.value }))}
        />
      </label>
      <label className="flex items-center gap-2">
        Date
        <input
          className="field !w-32 !px-2 !py-1"
          value={card.date}
          placeholder="2026-01-31"
          readOnly={!ready}
          maxLength={40}
          onChange={(event) => onChange((now) => ({ ...now, date: event.target.value }))}
        />
      </label>
      <button
        type="button"
        className="btn-quiet !text-[0.8125rem]"
        aria-label={`Take off the address, author and date of text ${letter}`}
        onClick={() => {
          setShown(false)
          onChange((now) => ({ ...now, url: '', author: '', date: '' }))
        }}
      >
        Take off
      </button>
    </div>
  )
}
