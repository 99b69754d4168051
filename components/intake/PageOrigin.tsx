import type { Card } from '@/components/workspace/session-state'
import { siteName, webAddress } from '@/lib/intake/imported-page'

interface Props {
  readonly card: Card
  readonly onChange: (change: (card: Card) => Card) => void
  readonly letter: string
  readonly ready: boolean
}

/** Where a text came from, and when it was published, for texts that have an address or a date. */
export function PageOrigin({ card, onChange, letter, ready }: Props) {
  const url = webAddress(card.url)
  if (!url && card.date === '') return null
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
      <label className="flex items-center gap-2">
        Date
        <input
          className="field !w-36 !px-2 !py-1"
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
        aria-label={`Take off the address and date of text ${letter}`}
        onClick={() => onChange((now) => ({ ...now, url: '', date: '' }))}
      >
        Take off
      </button>
    </div>
  )
}
