'use client'

import { useCallback, useState } from 'react'
import type { Card } from '@/components/workspace/card'
import { isReplaced, withFormer, withText } from '@/components/workspace/card-text'
import type { Workspace } from '@/components/workspace/session-state'
import { sharedChanges, type textChange } from '@/components/workspace/text-change'

/** How many steps back are kept: more than anybody clicks, few enough for six long texts (they share strings). */
const MAX_STEPS = 100

export interface History {
  readonly workspace: Workspace
  readonly update: (change: (workspace: Workspace) => Workspace) => void
  readonly undo: () => void
  readonly canUndo: boolean
  /** What the next undo takes back: a reader's marks, or which texts there are. Null when there is nothing. */
  readonly undoes: 'edits' | 'texts' | null
  /** Starts anew from a workspace: nothing to undo. */
  readonly reset: (workspace: Workspace) => void
}

/**
 * A workspace with its past. Only decisions can be undone (dismissed marks, added marks, samples loaded, cards
 * removed, a text put in another's place); typing has the browser's own undo, so a change of text alone makes no step.
 */
export function useHistory(initial: Workspace): History {
  const [state, setState] = useState<{ now: Workspace; past: readonly Workspace[] }>({ now: initial, past: [] })

  const update = useCallback((change: (workspace: Workspace) => Workspace) => {
    setState((current) => {
      const now = change(current.now)
      if (now === current.now) return current
      const changeOf = sharedChanges()
      const past = isDecision(current.now, now)
        ? withReplaced([...current.past.slice(1 - MAX_STEPS), current.now], current.now, now)
        : current.past.map((before) => carryTyping(before, current.now, now, changeOf))
      return { now, past }
    })
  }, [])
  const undo = useCallback(() => {
    setState((current) => {
      const before = current.past.at(-1)
      return before ? { now: { ...before, settings: current.now.settings }, past: current.past.slice(0, -1) } : current
    })
  }, [])
  const reset = useCallback((workspace: Workspace) => setState({ now: workspace, past: [] }), [])

  const before = state.past.at(-1)
  const undoes = !before ? null : sameTexts(before, state.now) ? 'edits' : 'texts'
  return { workspace: state.now, update, undo, canUndo: undoes !== null, undoes, reset }
}

function isDecision(before: Workspace, after: Workspace): boolean {
  if (before.dismissedEntries !== after.dismissedEntries) return true
  if (before.cards.length !== after.cards.length) return true
  return before.cards.some((card, index) => {
    const next = after.cards[index]
    return (
      !next || next.key !== card.key || (next.edits !== card.edits && next.text === card.text) || isReplaced(card, next)
    )
  })
}

/** Before another text was put in: where the first was taken out for it, with the first, in every step. */
function withReplaced(past: readonly Workspace[], before: Workspace, after: Workspace): readonly Workspace[] {
  const isTaken = ({ key }: Card) => {
    const [was, is] = [before, after].map(({ cards }) => cards.find((card) => card.key === key))
    return was !== undefined && is !== undefined && isReplaced(was, is)
  }
  const keys = new Set(before.cards.filter(isTaken).map(({ key }) => key))
  if (keys.size === 0) return past
  return past.map((step) => ({
    ...step,
    cards: step.cards.map((card) => (keys.has(card.key) ? withFormer(card) : card)),
  }))
}

/** What is typed after a decision is typed before it too, so that undoing the decision never takes typing along. */
function carryTyping(past: Workspace, before: Workspace, after: Workspace, changeOf: typeof textChange): Workspace {
  const cards = past.cards.map((card) => {
    const was = before.cards.find(({ key }) => key === card.key)
    const is = after.cards.find(({ key }) => key === card.key)
    // What is typed into another text that was put in its place is no part of this one.
    if (!was || !is || was === is || was.text !== card.text) return card
    // Its key is the same; undoing a decision gives back its edits, moved as those of now are.
    const { edits, former } = withText(card, is.text, changeOf)
    return { ...is, edits, former }
  })
  return { ...past, cards }
}

function sameTexts(a: Workspace, b: Workspace): boolean {
  return (
    a.cards.length === b.cards.length &&
    a.cards.every((card, index) => card.key === b.cards[index]?.key && card.text === b.cards[index].text)
  )
}
