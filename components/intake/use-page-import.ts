'use client'

import { useEffect, useRef, useState } from 'react'
import { fetchPage } from '@/components/intake/fetch-page'
import { withText, type Card } from '@/components/workspace/session-state'
import type { ImportedPage } from '@/lib/intake/imported-page'

type ChangeCard = (change: (card: Card) => Card) => void

type State =
  | { readonly phase: 'idle'; readonly problem: string | null }
  | { readonly phase: 'fetching' }
  | {
      readonly phase: 'review'
      readonly page: ImportedPage
      readonly card: Card
      /** What the card held when the page came. */
      readonly over: Card
    }

export interface PageImport {
  /** What the card shows: a fetched page until the reader has decided, else what is kept. */
  readonly card: Card
  readonly onChange: ChangeCard
  readonly phase: State['phase']
  readonly problem: string | null
  /** The page under review, as it came. */
  readonly page: ImportedPage | null
  readonly start: (address: string) => void
  /** Stops fetching, or takes a fetched page away; the card is as it was. */
  readonly cancel: () => void
  /** Puts the page, as trimmed, into the card: from now on it counts. */
  readonly accept: () => void
}

/** A fetched page on a card. A title or publisher typed on a card without a text stays. */
function cardOf(page: ImportedPage, kept: Card): Card {
  const typed = kept.text.trim() === '' ? kept : null
  return {
    ...withText(kept, page.text),
    title: typed?.title || page.title,
    publisher: typed?.publisher || page.publisher,
    author: page.author,
    kind: typed?.kind ?? null,
    url: page.url,
    date: page.date,
  }
}

/**
 * Fetching a page into a card. The page stands in the card's own fields for review, and is compared and kept only when
 * it is accepted.
 */
export function usePageImport(kept: Card, keep: ChangeCard): PageImport {
  const [state, setState] = useState<State>({ phase: 'idle', problem: null })
  const request = useRef<AbortController | null>(null)
  const latest = useRef(kept)
  useEffect(() => {
    latest.current = kept
  }, [kept])
  useEffect(() => () => request.current?.abort(), [])

  // A file, a sample, undo or forgetting came in between: what was done last is what stands.
  if (state.phase === 'review' && state.over !== kept) setState({ phase: 'idle', problem: null })

  const start = (address: string) => {
    request.current?.abort()
    const controller = new AbortController()
    request.current = controller
    setState({ phase: 'fetching' })
    fetchPage(address, controller.signal).then(
      (result) => {
        if (controller.signal.aborted) return
        setState(
          result.ok
            ? {
                phase: 'review',
                page: result.value,
                card: cardOf(result.value, latest.current),
                over: latest.current,
              }
            : { phase: 'idle', problem: result.message },
        )
      },
      // Cancelled: the card is idle already.
      () => undefined,
    )
  }
  const cancel = () => {
    request.current?.abort()
    setState({ phase: 'idle', problem: null })
  }

  const review = state.phase === 'review' ? state : null
  const change: ChangeCard = (how) =>
    setState((now) => (now.phase === 'review' ? { ...now, card: how(now.card) } : now))
  const accept = () => {
    if (!review) return
    const { title, publisher, author, kind, url, date, text } = review.card
    keep((now) => ({ ...withText(now, text), title, publisher, author, kind, url, date }))
    setState({ phase: 'idle', problem: null })
  }

  return {
    card: review?.card ?? kept,
    onChange: review ? change : keep,
    phase: state.phase,
    problem: state.phase === 'idle' ? state.problem : null,
    page: review?.page ?? null,
    start,
    cancel,
    accept,
  }
}
