'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { stopAt } from '@/components/reading/stops'
import { useSession } from '@/components/workspace/session'
import type { Workspace } from '@/components/workspace/session-state'
import type { Comparison, Field } from '@/lib/model'

/** Where a change was made: the focus stays near it, whatever the new drawing takes away. */
export interface Place {
  readonly text: number
  readonly field: Field
  readonly start: number
}

export interface ReaderEdits {
  /** What has just been changed, or null. */
  readonly notice: string | null
  /** True when what is said needs no answer. */
  readonly passing: boolean
  readonly closeNotice: () => void
  /** Takes the notice away and leaves the focus alone. */
  readonly passNotice: () => void
  /** Makes a change that can be undone, says so, and keeps the focus at its place. */
  readonly change: (message: string, place: Place, change: (workspace: Workspace) => Workspace) => void
  readonly undo: () => void
  /** False before the first change here: what was done on other screens is not undone from this one. */
  readonly canUndo: boolean
}

const UNDONE = 'Undone.'

function columnOf(columns: RefObject<HTMLDivElement | null>, { text }: Place): HTMLElement | null {
  return columns.current?.querySelector<HTMLElement>(`[data-column="${text}"]`) ?? null
}

/** The reader's changes in *Read*: each is said, can be undone, and never loses the focus. */
export function useReaderEdits(comparison: Comparison, columns: RefObject<HTMLDivElement | null>): ReaderEdits {
  const { update, undo: undoLast, canUndo } = useSession()
  const [notice, setNotice] = useState<ReaderEdits['notice']>(null)
  const [changes, setChanges] = useState(0)
  const last = useRef<Place | null>(null)
  const pending = useRef<Place | null>(null)

  // The new figures have come: the mark that had the focus may be gone.
  useEffect(() => {
    const place = pending.current
    if (!place) return
    pending.current = null
    const column = columnOf(columns, place)
    const focused = document.activeElement
    // Whoever has gone elsewhere meanwhile is not called back.
    const lost = !focused || focused === document.body || focused === column || !focused.hasAttribute('tabindex')
    if (column && lost) stopAt(column, place.field, place.start).focus({ preventScroll: true })
  }, [comparison, columns])

  const change = useCallback<ReaderEdits['change']>(
    (message, place, make) => {
      update(make)
      setNotice(message)
      setChanges((count) => count + 1)
      last.current = place
      pending.current = place
      columnOf(columns, place)?.focus({ preventScroll: true })
    },
    [update, columns],
  )
  const undo = useCallback(() => {
    undoLast()
    setNotice(UNDONE)
    setChanges((count) => Math.max(0, count - 1))
    pending.current = last.current
    if (last.current) columnOf(columns, last.current)?.focus({ preventScroll: true })
  }, [undoLast, columns])
  const closeNotice = useCallback(() => {
    setNotice(null)
    if (last.current) columnOf(columns, last.current)?.focus({ preventScroll: true })
  }, [columns])

  const passNotice = useCallback(() => setNotice(null), [])

  return { notice, passing: notice === UNDONE, closeNotice, passNotice, change, undo, canUndo: canUndo && changes > 0 }
}
