'use client'

import { useCallback, useEffect, useState } from 'react'
import { emptyWorkspace, isEmpty, sameCards } from '@/components/workspace/session-state'
import { forgetWorkspace, loadWorkspace } from '@/components/workspace/storage'
import { useHistory, type History } from '@/components/workspace/use-history'
import { useKept } from '@/components/workspace/use-kept'

const DRAFT = 'draft'

export interface Draft extends History {
  /** False until the device has been asked what it kept. */
  readonly loaded: boolean
  readonly saveProblem: string | null
  /** Removes the texts from the screen and from this device. */
  readonly forget: () => void
}

/** The texts of this device: kept in IndexedDB, on this device only. */
export function useDraft(): Draft {
  const history = useHistory(emptyWorkspace())
  const { reset, update, workspace } = history
  const [loaded, setLoaded] = useState(false)

  useEffect(() => {
    let current = true
    loadWorkspace(DRAFT)
      .catch(() => null)
      .then((kept) => {
        if (!current) return
        // Somebody may have typed before the device answered: what is typed wins.
        if (kept) update((now) => (isEmpty(now) ? kept : now))
        setLoaded(true)
      })
    return () => {
      current = false
    }
  }, [update])

  const saveProblem = useKept(loaded ? DRAFT : null, workspace)

  // Another tab may have kept newer texts: whoever comes back to this one goes on with them, and overwrites nothing
  // unseen. Where keeping fails, what is on the screen is all there is.
  useEffect(() => {
    if (!loaded || saveProblem) return
    let current = true
    const refresh = () => {
      if (document.visibilityState === 'hidden') return
      loadWorkspace(DRAFT).then(
        (kept) => {
          if (kept && current) update((now) => (now === workspace && !sameCards(now, kept) ? kept : now))
        },
        () => undefined,
      )
    }
    window.addEventListener('focus', refresh)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      current = false
      window.removeEventListener('focus', refresh)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [loaded, saveProblem, workspace, update])

  const forget = useCallback(() => {
    reset(emptyWorkspace())
    void forgetWorkspace(DRAFT).catch(() => undefined)
  }, [reset])

  return { ...history, loaded, saveProblem, forget }
}
