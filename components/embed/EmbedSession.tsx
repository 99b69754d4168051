'use client'

import { useMemo, useState, type ReactNode } from 'react'
import type { Embedded } from '@/components/embed/use-embedded'
import { SessionContext, type Session } from '@/components/workspace/session'
import { emptyWorkspace, fromInput } from '@/components/workspace/session-state'
import { useComparison } from '@/components/workspace/use-comparison'

const nothing = () => undefined

/** In a frame nothing is changed, so there is nothing to undo, to keep or to bring back. */
const UNCHANGING = {
  update: nothing,
  undo: nothing,
  canUndo: false,
  undoes: null,
  reset: nothing,
  saveProblem: null,
  loaded: true,
} as const

const NO_DRAFT: Session['draft'] = {
  ...UNCHANGING,
  workspace: emptyWorkspace(),
  arrived: null,
  replace: nothing,
  canBringBack: false,
  bringBack: nothing,
  forget: nothing,
}

/** Gives the views of the report a comparison that can be looked through and not changed. */
export function EmbedSession({ embedded, children }: { readonly embedded: Embedded; readonly children: ReactNode }) {
  const { shared, hash } = embedded
  // Which marks are shown is a way of looking, and lasts as long as the frame.
  const [settings, setSettings] = useState(shared.settings)
  const workspace = useMemo(() => {
    let count = 0
    return fromInput(shared.input, () => `framed-${count++}`, settings)
  }, [shared, settings])
  const comparison = useComparison(shared.input)

  const session: Session = {
    ...UNCHANGING,
    ...comparison,
    origin: 'link',
    readOnly: true,
    workspace,
    editText: nothing,
    setSettings,
    hash,
    link: {
      ...UNCHANGING,
      workspace,
      status: 'open',
      fragment: hash.slice(1),
      failure: null,
      reason: null,
      again: false,
      retry: nothing,
      lexiconVersion: shared.lexiconVersion,
      changed: false,
      restore: nothing,
    },
    draft: NO_DRAFT,
  }
  return <SessionContext value={session}>{children}</SessionContext>
}
