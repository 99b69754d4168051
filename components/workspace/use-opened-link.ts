'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SharedComparison } from '@/lib/model'
import { PASSING } from '@/lib/share/link-store'
import { openLink, readFragment, type OpenFailure } from '@/lib/share/open-link'
import { placePath, splitPlace } from '@/lib/share/place'
import { emptyWorkspace, fromInput, sameWorkspace, type Workspace } from '@/components/workspace/session-state'
import { forgetWorkspace, loadWorkspace } from '@/components/workspace/storage'
import { useHistory, type History } from '@/components/workspace/use-history'
import { useKept } from '@/components/workspace/use-kept'

export interface OpenedLink extends History {
  /** `none`: this page was not opened by a link. */
  readonly status: 'none' | 'opening' | 'open' | 'failed'
  readonly loaded: boolean
  /** The link without "#" and without a place: it is carried along between the views. */
  readonly fragment: string
  /** Why the link cannot be opened, in a sentence for the reader. */
  readonly failure: string | null
  readonly reason: OpenFailure | null
  /** Whether trying again may help. */
  readonly again: boolean
  /** Opens the link once more. */
  readonly retry: () => void
  /** The lexicon the link was made with; null when that is not known. */
  readonly lexiconVersion: string | null
  /** True when the reader has changed the comparison since the link was made. */
  readonly changed: boolean
  /** Back to what the link holds; null when what it holds could not be had. */
  readonly restore: (() => void) | null
  readonly saveProblem: string | null
}

interface Problem {
  readonly reason: OpenFailure
  readonly message: string
}

type Opening =
  | { readonly status: 'none' | 'opening'; readonly fragment: string }
  | { readonly status: 'failed'; readonly fragment: string; readonly problem: Problem }
  | {
      readonly status: 'open'
      readonly fragment: string
      /** Null when only the reader's changed copy is here: the original cannot be had (`problem`). */
      readonly original: Workspace | null
      readonly problem: Problem | null
      readonly lexiconVersion: string | null
    }

const currentFragment = () => window.location.hash.slice(1)

function workspaceOf({ input, settings }: SharedComparison): Workspace {
  let count = 0
  return fromInput(input, () => `link-${count++}`, settings)
}

/**
 * Opens the comparison that the address's fragment holds or, of a short link, names. A fragment never leaves the device.
 * Changes a reader makes are kept on this device under the fragment, so that a reload loses nothing and the draft is
 * untouched; they are there even when the link itself has ended.
 * @param active only report pages read links; elsewhere a fragment is an ordinary anchor
 */
export function useOpenedLink(active: boolean): OpenedLink {
  const router = useRouter()
  const history = useHistory(emptyWorkspace())
  const { reset } = history
  const [opening, setOpening] = useState<Opening>({ status: 'opening', fragment: '' })
  const [attempt, setAttempt] = useState(0)
  /** What was opened last: who goes to another page and comes back needs no server for it. */
  const opened = useRef<{ fragment: string; shared: SharedComparison } | null>(null)
  /** The link of which only the reader's changed copy is open. */
  const copied = useRef<string | null>(null)

  useEffect(() => {
    if (!active) return
    let turn = new AbortController()
    const read = async () => {
      turn.abort()
      turn = new AbortController()
      const { signal } = turn
      const { link: fragment, suffix, place } = splitPlace(currentFragment())
      // A place is gone to once: from then on the address is that of the view, with the link behind it.
      if (suffix !== null) {
        const { pathname, search } = window.location
        router.replace(`${place ? placePath(place) : pathname + search}#${fragment}` as Route, { scroll: false })
      }
      if (fragment === '') {
        setOpening({ status: 'none', fragment })
        return
      }
      setOpening((now) => (now.status === 'open' && now.fragment === fragment ? now : { status: 'opening', fragment }))
      const again = opened.current?.fragment === fragment ? opened.current.shared : null
      const result = again ? { ok: true as const, value: again } : await openLink(readFragment(fragment), { signal })
      const kept = signal.aborted ? null : await loadWorkspace(`link:${fragment}`).catch(() => null)
      if (signal.aborted) return
      if (result.ok) {
        opened.current = { fragment, shared: result.value }
        const original = workspaceOf(result.value)
        // Whoever has gone on with a changed copy goes on with it: only the original is new.
        if (copied.current !== fragment) reset(kept ?? original)
        copied.current = null
        const { lexiconVersion } = result.value
        setOpening({ status: 'open', fragment, original, problem: null, lexiconVersion })
      } else if (kept) {
        if (copied.current !== fragment) reset(kept)
        copied.current = fragment
        setOpening({ status: 'open', fragment, original: null, problem: result, lexiconVersion: null })
      } else {
        copied.current = null
        setOpening({ status: 'failed', fragment, problem: result })
      }
    }
    void read()
    window.addEventListener('hashchange', read)
    return () => {
      turn.abort()
      window.removeEventListener('hashchange', read)
    }
  }, [active, reset, router, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const open = opening.status === 'open' ? opening : null
  const original = open?.original ?? null
  const changed = open !== null && !(original && sameWorkspace(history.workspace, original))
  const saveProblem = useKept(open && changed ? `link:${open.fragment}` : null, history.workspace)
  const fragment = open?.fragment
  // What has gone back to the original is no longer kept: a reload would bring the changes back.
  useEffect(() => {
    if (fragment !== undefined && !changed) void forgetWorkspace(`link:${fragment}`).catch(() => undefined)
  }, [fragment, changed])
  const { update } = history
  const restore = useCallback(() => {
    if (original) update(() => original)
  }, [original, update])
  const problem = 'problem' in opening ? opening.problem : null
  const again = problem !== null && PASSING.has(problem.reason)
  // Whoever was in a tunnel needs no button when the network is back.
  useEffect(() => {
    if (!again) return
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [again, retry])

  return {
    ...history,
    status: active ? opening.status : 'none',
    loaded: opening.status !== 'opening',
    fragment: opening.fragment,
    failure: problem?.message ?? null,
    reason: problem?.reason ?? null,
    again,
    retry,
    lexiconVersion: open?.lexiconVersion ?? null,
    changed,
    restore: open && !original ? null : restore,
    saveProblem,
  }
}
