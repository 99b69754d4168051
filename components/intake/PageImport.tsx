'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { PageOrigin } from '@/components/intake/PageOrigin'
import type { PageImport as PageImportState } from '@/components/intake/use-page-import'
import { leftOut } from '@/lib/view/imported'

interface Props {
  readonly state: PageImportState
  /** "A" to "F". */
  readonly letter: string
  /** False until the page is alive. */
  readonly ready: boolean
  /** False where this website's server fetches no pages. */
  readonly fetches: boolean
}

/** A text from a web address: its field, its progress, the page for review, and where a text came from. */
export function PageImport({ state, letter, ready, fetches }: Props) {
  const { card, phase, problem, page } = state
  const [address, setAddress] = useState('')
  const id = useId()
  const here = useRef<HTMLDivElement>(null)
  const last = useRef({ phase, ready })

  // What had the focus is gone when the review opens or closes: the keyboard goes on here.
  useEffect(() => {
    const before = last.current
    last.current = { phase, ready }
    // A page kept on this device since the last visit does not take the focus.
    if (!before.ready || before.phase === phase) return
    if (phase === 'review' || before.phase === 'review') here.current?.focus()
  }, [phase, ready])

  const asks = phase !== 'review' && (card.text.trim() === '' || phase === 'fetching' || address !== '')
  return (
    <div ref={here} tabIndex={-1} className="flex flex-col gap-2 text-[0.8125rem] text-soft">
      {asks && !fetches && address === '' && (
        // As high as the field that stands there until the server has said so.
        <p className="flex min-h-[4.21875rem] items-center">
          Web pages are not fetched on this website. Open the article in your browser, copy it and paste it here.
        </p>
      )}
      {asks && (fetches || address !== '') && (
        <form
          className="group flex flex-col gap-1"
          onSubmit={(event) => {
            event.preventDefault()
            if (ready && phase === 'idle' && address.trim() !== '') state.start(address)
          }}
        >
          <label htmlFor={`${id}-address`}>From a web address</label>
          <div className="flex gap-2">
            <input
              id={`${id}-address`}
              className="field"
              inputMode="url"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              placeholder="https://"
              value={address}
              readOnly={!ready || phase === 'fetching'}
              maxLength={2000}
              aria-describedby={problem ? `${id}-problem ${id}-how` : `${id}-how`}
              aria-invalid={problem !== null || undefined}
              onChange={(event) => setAddress(event.target.value)}
            />
            {phase === 'fetching' ? (
              <button key="cancel" type="button" className="btn shrink-0" onClick={state.cancel}>
                Cancel
              </button>
            ) : (
              <button key="get" type="submit" className="btn shrink-0" aria-label={`Get text ${letter} from the web`}>
                Get text
              </button>
            )}
          </div>
          {problem && (
            <p id={`${id}-problem`} role="alert" className="text-warn">
              {problem}
            </p>
          )}
          <p id={`${id}-how`} className={address === '' ? 'sr-only group-focus-within:not-sr-only' : undefined}>
            This website’s server fetches the page for you. It learns the address while it does, and keeps neither the
            address nor the text.
          </p>
        </form>
      )}
      <p role="status" className={phase === 'fetching' ? undefined : 'sr-only'}>
        {phase === 'fetching' ? 'Fetching the page …' : ''}
        {page ? 'The page is here: check it.' : ''}
      </p>
      {page && (
        <div className="flex flex-col gap-2 rounded-lg border border-accent px-3 py-3 text-ink">
          <p className="font-medium">Check this text: it is not counted yet.</p>
          <p className="text-soft">
            Title, publisher, author, date and text can be changed here. Take away what is not part of the article.{' '}
            {leftOut(page.dropped)}
          </p>
          {page.mayBeCut && (
            <p className="text-warn">
              The page speaks of a subscription. Compare the end with the page: the text may be cut short.
            </p>
          )}
          <p className="flex flex-wrap gap-3">
            <button
              type="button"
              className="btn btn-primary"
              disabled={card.text.trim() === ''}
              onClick={() => {
                setAddress('')
                state.accept()
              }}
            >
              Use this text
            </button>
            <button type="button" className="btn" onClick={state.cancel}>
              Do not use it
            </button>
          </p>
        </div>
      )}
      {/* A page that is not used takes its author and date along: they are shown for this card anew. */}
      <PageOrigin key={String(page !== null)} card={card} onChange={state.onChange} letter={letter} ready={ready} />
    </div>
  )
}
