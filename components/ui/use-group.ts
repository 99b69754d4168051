'use client'

import { useMemo, useState } from 'react'
import { useShownRows } from '@/components/ui/use-shown-rows'

/**
 * The rows of one of several groups, drawn step by step; choosing another group begins anew.
 * @param rowsOf the rows of a group, the same function at each drawing
 * @returns null as group when there is none to choose from
 */
export function useGroup<Id extends string, Group extends { readonly id: Id }, Row>(
  groups: readonly Group[],
  all: readonly Row[],
  rowsOf: (rows: readonly Row[], group: Id) => readonly Row[],
  step: number,
) {
  const [chosen, setChosen] = useState<Id | null>(null)
  // A text that is taken away takes its group along.
  const group = groups.find(({ id }) => id === chosen) ?? groups[0] ?? null
  const rows = useMemo(() => (group ? rowsOf(all, group.id) : all), [all, group, rowsOf])
  const { restart, ...shown } = useShownRows(rows, step)
  const choose = (id: Id) => {
    setChosen(id)
    restart()
  }
  return { group, rows, choose, ...shown }
}
