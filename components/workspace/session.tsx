'use client'

import { usePathname } from 'next/navigation'
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { ComparisonInput, ReadingSettings, TextEdits } from '@/lib/model'
import { sameInput, toInput, withEdits, type Workspace } from '@/components/workspace/session-state'
import { useComparison, type ComparisonState } from '@/components/workspace/use-comparison'
import { useDraft } from '@/components/workspace/use-draft'
import { useOpenedLink } from '@/components/workspace/use-opened-link'

/**
 * What every screen works on: the draft of this device, or a comparison that a link brought. A link never
 * touches the draft.
 */
export interface Session extends ComparisonState {
  readonly origin: 'draft' | 'link'
  /** True in a frame on somebody else's page: what is shown can be looked through, not changed. */
  readonly readOnly: boolean
  /** False until the draft or the link has been read. */
  readonly loaded: boolean
  readonly workspace: Workspace
  /** Replaces the workspace; `undo` brings the one before back. */
  readonly update: (change: (workspace: Workspace) => Workspace) => void
  /** Changes the edits of document `index` (0 = A). */
  readonly editText: (index: number, change: (edits: TextEdits) => TextEdits) => void
  readonly setSettings: (settings: ReadingSettings) => void
  readonly undo: () => void
  readonly canUndo: boolean
  readonly undoes: 'edits' | 'texts' | null
  /** Why the newest change could not be kept on this device, or null. */
  readonly saveProblem: string | null
  /** "#…" of an opened link, to be carried along between the views; "" for a draft. */
  readonly hash: string
  readonly link: ReturnType<typeof useOpenedLink>
  readonly draft: ReturnType<typeof useDraft>
}

export const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const pathname = usePathname()
  const draft = useDraft()
  const link = useOpenedLink(pathname.startsWith('/compare'))
  const origin = link.status === 'none' ? 'draft' : 'link'
  const { workspace, update, undo, canUndo, undoes, saveProblem, loaded } = origin === 'link' ? link : draft

  // Settings, keys and half-typed empty cards change the workspace but not what is compared: the input stays the
  // same object until it would give another comparison.
  const nextInput = useMemo(() => (loaded ? toInput(workspace) : null), [workspace, loaded])
  const [input, setInput] = useState<ComparisonInput | null>(null)
  // Whoever goes from the cards to a report waits a moment until the address is read. Until then nothing is known to be
  // another comparison, and the one under way goes on.
  const isUndecided = link.status === 'opening' && link.fragment === ''
  if (!isUndecided && !sameInput(input, nextInput)) setInput(nextInput)
  const comparison = useComparison(input)

  const editText = useCallback(
    (index: number, change: (edits: TextEdits) => TextEdits) => update((current) => withEdits(current, index, change)),
    [update],
  )
  const setSettings = useCallback(
    (settings: ReadingSettings) => update((current) => ({ ...current, settings })),
    [update],
  )

  const session: Session = {
    ...comparison,
    origin,
    readOnly: false,
    loaded,
    workspace,
    update,
    editText,
    setSettings,
    undo,
    canUndo,
    undoes,
    saveProblem,
    hash: origin === 'link' ? `#${link.fragment}` : '',
    link,
    draft,
  }
  return <SessionContext value={session}>{children}</SessionContext>
}

/** @throws Error outside a `SessionProvider` */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider around it.')
  return session
}
