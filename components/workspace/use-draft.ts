'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { isWaiting, placeArrival, takeArrival, type Arrived } from '@/components/workspace/arrival'
import { emptyWorkspace, isEmpty, sameCards, type Workspace } from '@/components/workspace/session-state'
import { forgetEverything, loadWorkspace, saveWorkspace } from '@/components/workspace/storage'
import { useHistory, type History } from '@/components/workspace/use-history'
import { useKept } from '@/components/workspace/use-kept'

const DRAFT = 'draft'
/** The texts that a sample or a copied link took the place of: kept, so that a reload loses nothing. */
const BEFORE = 'before'

export interface Draft extends History {
  /** False until the device has been asked what it kept. */
  readonly loaded: boolean
  readonly saveProblem: string | null
  /** What has become of a text that the bookmark sent to this tab; null when none was sent. */
  readonly arrived: Arrived | null
  /** Puts other texts in the place of these, which are kept and can be brought back. */
  readonly replace: (workspace: Workspace) => void
  /** True when there are texts that others took the place of. */
  readonly canBringBack: boolean
  /** Brings them back; what stands here now is kept in turn. */
  readonly bringBack: () => void
  /** Removes the texts from the screen, and all that is kept on this device. */
  readonly forget: () => void
}

/** The texts of this device: kept in IndexedDB, on this device only. */
export function useDraft(): Draft {
  const history = useHistory(emptyWorkspace())
  const { reset, update, workspace } = history
  const [loaded, setLoaded] = useState(false)
  const [before, setBefore] = useState<Workspace | null>(null)

  const [stored, setStored] = useState<Workspace | null>(null)
  const [arrived, setArrived] = useState<Arrived | null>(null)
  // A text in the address is taken once, even when React runs an effect twice.
  const arriving = useRef<Promise<Arrived | null> | null>(null)

  useEffect(() => {
    let current = true
    const load = async (replaces: (now: Workspace) => boolean) => {
      arriving.current ??= takeArrival(DRAFT)
      const taken = await arriving.current
      const [kept, earlier] = await Promise.all([loadWorkspace(DRAFT), loadWorkspace(BEFORE)]).catch(() => [null, null])
      if (!current) return
      setBefore(earlier)
      setArrived(taken)
      setStored(kept)
      if (kept) update((now) => (replaces(now) ? kept : now))
      const unkept = taken?.unkept
      if (unkept) update((now) => placeArrival(now, unkept).workspace)
      setLoaded(true)
    }
    // Somebody may have typed before the device answered: what is typed wins.
    void load(isEmpty)
    const again = () => {
      if (!isWaiting()) return
      arriving.current = null
      void load(() => true)
    }
    window.addEventListener('hashchange', again)
    return () => {
      current = false
      window.removeEventListener('hashchange', again)
    }
  }, [update])

  const saveProblem = useKept(loaded ? DRAFT : null, workspace, stored)

  // Another tab may have kept newer texts: whoever comes back to this one goes on with them, and overwrites nothing
  // unseen. Where keeping fails, what is on the screen is all there is.
  useEffect(() => {
    if (!loaded || saveProblem) return
    let current = true
    const refresh = () => {
      if (document.visibilityState === 'hidden') return
      loadWorkspace(DRAFT).then(
        (kept) => {
          if (!kept || !current || sameCards(workspace, kept)) return
          setStored(kept)
          update((now) => (now === workspace ? kept : now))
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

  const replace = useCallback(
    (next: Workspace) => {
      if (!isEmpty(workspace)) {
        setBefore(workspace)
        // A full disk is said by the draft's own keeping; until then the texts are here to be brought back.
        void saveWorkspace(BEFORE, workspace).catch(() => undefined)
      }
      reset(next)
    },
    [reset, workspace],
  )
  const bringBack = useCallback(() => {
    if (before) replace(before)
  }, [before, replace])
  const forget = useCallback(() => {
    reset(emptyWorkspace())
    setBefore(null)
    void forgetEverything().catch(() => undefined)
  }, [reset])

  return { ...history, loaded, saveProblem, arrived, replace, canBringBack: before !== null, bringBack, forget }
}
