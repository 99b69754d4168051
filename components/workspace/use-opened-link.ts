'use client'

import { useCallback, useEffect, useState } from 'react'
import { decodeLink } from '@/lib/share/link'
import { emptyWorkspace, fromInput, sameWorkspace, type Workspace } from '@/components/workspace/session-state'
import { forgetWorkspace, loadWorkspace } from '@/components/workspace/storage'
import { useHistory, type History } from '@/components/workspace/use-history'
import { useKept } from '@/components/workspace/use-kept'

export interface OpenedLink extends History {
  /** `none`: this page was not opened by a link. */
  readonly status: 'none' | 'opening' | 'open' | 'failed'
  readonly loaded: boolean
  readonly fragment: string
  /** Why the link cannot be opened, in a sentence for the reader. */
  readonly failure: string | null
  /** The lexicon the link was made with. */
  readonly lexiconVersion: string | null
  /** True when the reader has changed the comparison since the link was made. */
  readonly changed: boolean
  /** Back to what the link holds. */
  readonly restore: () => void
  readonly saveProblem: string | null
}

type Opening =
  | { readonly status: 'none' | 'opening'; readonly fragment: string }
  | { readonly status: 'failed'; readonly fragment: string; readonly failure: string }
  | {
      readonly status: 'open'
      readonly fragment: string
      readonly original: Workspace
      readonly lexiconVersion: string
    }

const currentFragment = () => window.location.hash.slice(1)

/**
 * Opens the comparison in the address's fragment. The fragment never leaves the device. Changes a reader makes
 * are kept on this device under the fragment, so that a reload loses nothing and the draft is untouched.
 * @param active only report pages read links; elsewhere a fragment is an ordinary anchor
 */
export function useOpenedLink(active: boolean): OpenedLink {
  const history = useHistory(emptyWorkspace())
  const { reset } = history
  const [opening, setOpening] = useState<Opening>({ status: 'opening', fragment: '' })

  useEffect(() => {
    if (!active) return
    let newest = 0
    const read = async () => {
      const turn = ++newest
      const fragment = currentFragment()
      if (fragment === '') {
        setOpening({ status: 'none', fragment })
        return
      }
      setOpening((now) => (now.status === 'open' && now.fragment === fragment ? now : { status: 'opening', fragment }))
      const decoded = await decodeLink(fragment)
      if (turn !== newest) return
      if (!decoded.ok) {
        setOpening({ status: 'failed', fragment, failure: decoded.message })
        return
      }
      const { input, settings, lexiconVersion } = decoded.value
      let count = 0
      const original = fromInput(input, () => `link-${count++}`, settings)
      const kept = await loadWorkspace(`link:${fragment}`).catch(() => null)
      if (turn !== newest) return
      reset(kept ?? original)
      setOpening({ status: 'open', fragment, original, lexiconVersion })
    }
    void read()
    window.addEventListener('hashchange', read)
    return () => {
      newest = -1
      window.removeEventListener('hashchange', read)
    }
  }, [active, reset])

  const open = opening.status === 'open' ? opening : null
  const changed = open !== null && !sameWorkspace(history.workspace, open.original)
  const saveProblem = useKept(open && changed ? `link:${open.fragment}` : null, history.workspace)
  const fragment = open?.fragment
  // What has gone back to the original is no longer kept: a reload would bring the changes back.
  useEffect(() => {
    if (fragment !== undefined && !changed) void forgetWorkspace(`link:${fragment}`).catch(() => undefined)
  }, [fragment, changed])
  const original = open?.original
  const restore = useCallback(() => {
    if (original) history.update(() => original)
  }, [original, history])

  return {
    ...history,
    status: active ? opening.status : 'none',
    loaded: opening.status !== 'opening',
    fragment: opening.fragment,
    failure: opening.status === 'failed' ? opening.failure : null,
    lexiconVersion: open?.lexiconVersion ?? null,
    changed,
    restore,
    saveProblem,
  }
}
