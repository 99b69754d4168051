'use client'

import { useMemo, useState } from 'react'
import type { Comparison, SentenceRef } from '@/lib/model'
import { wordingGroups, type WordingGroup } from '@/lib/view/wording'
import { groupsOf, spansIn, type NumberedGroup, type NumberedSpan } from '@/lib/view/wording-marks'

export interface Wording {
  /** Every fact that the texts word differently, most telling first. */
  readonly groups: readonly WordingGroup[]
  /** Those of the selected sentence; while the list is open, the one gone to alone. */
  readonly numbered: readonly NumberedGroup[]
  /** Where their phrases stand in each text, by sentence. */
  readonly spansOf: (text: number) => ReadonlyMap<number, readonly NumberedSpan[]>
  readonly listOpen: boolean
  readonly setListOpen: (open: boolean) => void
  /** The fact of the list that was gone to, or null. */
  readonly current: WordingGroup | null
  readonly setCurrent: (group: WordingGroup | null) => void
}

/** *The same fact, different words* in *Read*: what is set off in the texts, and the list to go through. */
export function useWording(comparison: Comparison, selected: SentenceRef | null): Wording {
  const [listOpen, setListOpen] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const groups = useMemo(() => wordingGroups(comparison), [comparison])
  const current = useMemo(() => groups.find((group) => group.key === key) ?? null, [groups, key])
  const numbered = useMemo(
    () =>
      listOpen && current ? [{ number: groups.indexOf(current) + 1, group: current }] : groupsOf(groups, selected),
    [groups, selected, listOpen, current],
  )
  const spans = useMemo(() => comparison.texts.map((_, text) => spansIn(numbered, text)), [comparison, numbered])
  return {
    groups,
    numbered,
    spansOf: (text) => spans[text] ?? NO_SPANS,
    listOpen,
    setListOpen,
    current,
    setCurrent: (group) => setKey(group?.key ?? null),
  }
}

const NO_SPANS: ReadonlyMap<number, readonly NumberedSpan[]> = new Map()
