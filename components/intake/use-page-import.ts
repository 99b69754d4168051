'use client'

import { useEffect, useRef, useState } from 'react'
import { fetchPage } from '@/components/intake/fetch-page'
import type { Card, FetchedText } from '@/components/workspace/card'
import { withText } from '@/components/workspace/card-text'
import type { ImportedPage } from '@/lib/intake/imported-page'
import { NO_EDITS } from '@/lib/model'

type ChangeCard = (change: (card: Card) => Card) => void

type State = { readonly phase: 'idle'; readonly problem: string | null } | { readonly phase: 'fetching' }

export interface PageImport {
  /** What the card shows: a fetched page until the reader has decided, else what is kept. */
  readonly card: Card
  readonly onChange: ChangeCard
  readonly phase: State['phase'] | 'review'
  readonly problem: string | null
  /** The page under review. */
  readonly page: FetchedText | null
  readonly start: (address: string) => void
  /** Stops fetching, or takes a fetched page away; the card is as it was. */
  readonly cancel: () => void
  /** Puts the page, as trimmed, into the card: from now on it counts. */
  readonly accept: () => void
}

/** What a page brings to a card. A title or publisher typed on a card without a text stays. */
function fetchedFor(page: ImportedPage, kept: Card): FetchedText {
  const typed = kept.text.trim() === '' ? withText(kept, page.text) : null
  const { url, author, date, text, dropped, mayBeCut } = page
  return {
    title: typed?.title || page.title,
    publisher: typed?.publisher || page.publisher,
    author,
    kind: typed?.kind ?? null,
    url,
    date,
    text,
    dropped,
    mayBeCut,
  }
}

/** The card as it would be with its fetched page. */
function cardWith(kept: Card, { title, publisher, author, kind, url, date, text }: FetchedText): Card {
  return { ...kept, title, publisher, author, kind, url, date, text, edits: NO_EDITS, former: null }
}

function knownOf({ title, publisher, author, kind, url, date }: FetchedText) {
  return { title, publisher, author, kind, url, date }
}

/** The change that a reader makes to a page under review, as it is kept. */
function changed(now: Card, how: (card: Card) => Card): Card {
  if (!now.fetched) return how(now)
  const { title, publisher, author, kind, url, date, text } = how(cardWith(now, now.fetched))
  return { ...now, fetched: { ...now.fetched, title, publisher, author, kind, url, date, text } }
}

/**
 * Fetching a page into a card. The page stands in the card's own fields for review. It is kept on this device from the
 * start, as all that is typed is; it is compared only when it is accepted.
 */
export function usePageImport(kept: Card, keep: ChangeCard): PageImport {
  const [state, setState] = useState<State>({ phase: 'idle', problem: null })
  const request = useRef<AbortController | null>(null)
  useEffect(() => () => request.current?.abort(), [])

  const start = (address: string) => {
    request.current?.abort()
    const controller = new AbortController()
    request.current = controller
    setState({ phase: 'fetching' })
    fetchPage(address, controller.signal).then(
      (result) => {
        if (controller.signal.aborted) return
        if (result.ok) keep((now) => ({ ...now, fetched: fetchedFor(result.value, now) }))
        setState({ phase: 'idle', problem: result.ok ? null : result.message })
      },
      // Cancelled: the card is idle already.
      () => undefined,
    )
  }
  const cancel = () => {
    request.current?.abort()
    keep((now) => (now.fetched ? { ...now, fetched: null } : now))
    setState({ phase: 'idle', problem: null })
  }
  const accept = () =>
    keep((now) => (now.fetched ? { ...withText(now, now.fetched.text), ...knownOf(now.fetched), fetched: null } : now))

  const { fetched } = kept
  return {
    card: fetched ? cardWith(kept, fetched) : kept,
    onChange: (how) => keep((now) => changed(now, how)),
    phase: fetched ? 'review' : state.phase,
    problem: !fetched && state.phase === 'idle' ? state.problem : null,
    page: fetched,
    start,
    cancel,
    accept,
  }
}
