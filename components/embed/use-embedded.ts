'use client'

import { useCallback, useEffect, useState } from 'react'
import type { SharedComparison } from '@/lib/model'
import { readEmbedFragment, type EmbedPlace } from '@/lib/share/embed'
import { linkFragment, openLink } from '@/lib/share/open-link'

/** What the frame's address brought. */
export interface Embedded {
  readonly shared: SharedComparison
  readonly place: EmbedPlace
  /** "#…" that opens the whole comparison on a report page. */
  readonly hash: string
}

export type Embedding =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'open'; readonly embedded: Embedded }

const NOTHING_NAMED = 'The address of this frame names no comparison. Copy its code again from “Share”.'

/**
 * Opens the link in the address's fragment, and nothing else: neither the texts of this device nor anything that a
 * browser keeps is looked at, for in a frame of another site it may be closed.
 */
export function useEmbedded(): { readonly embedding: Embedding; readonly retry: () => void } {
  const [embedding, setEmbedding] = useState<Embedding>({ status: 'opening' })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let left = new AbortController()
    const read = async () => {
      left.abort()
      left = new AbortController()
      const { signal } = left
      const named = readEmbedFragment(window.location.hash.slice(1))
      if (!named) {
        setEmbedding({ status: 'failed', message: NOTHING_NAMED })
        return
      }
      setEmbedding({ status: 'opening' })
      const opened = await openLink(named.link, { signal })
      if (signal.aborted) return
      if (!opened.ok) setEmbedding({ status: 'failed', message: opened.message })
      else {
        const { link, place } = named
        setEmbedding({ status: 'open', embedded: { shared: opened.value, place, hash: `#${linkFragment(link)}` } })
      }
    }
    void read()
    window.addEventListener('hashchange', read)
    return () => {
      left.abort()
      window.removeEventListener('hashchange', read)
    }
  }, [attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { embedding, retry }
}
