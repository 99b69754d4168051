'use client'

import { useCallback, useMemo, useState, type RefObject } from 'react'
import type { Comparison, Finding } from '@/lib/model'

/** A mark by its place and entry, for an edit moves its number among the findings. */
interface MarkRef {
  readonly text: number
  readonly key: string
}

const keyOf = ({ field, start, end, entry }: Finding) => `${field}:${start}:${end}:${entry}`

export interface OpenMark {
  /** The mark whose card is open, by its number now; null when none is. */
  readonly open: { readonly text: number; readonly finding: number; readonly sentence: number } | null
  readonly openMark: (text: number, finding: number) => void
  /** Closes the card; with `back` the focus goes to its mark. */
  readonly closeMark: (back: boolean) => void
  /** The open mark as it is drawn now; its first part when a quotation's or a damaged place's edge cuts it. */
  readonly anchorOf: () => HTMLElement | null
}

/** Which mark's card is open. */
export function useOpenMark(comparison: Comparison, columns: RefObject<HTMLElement | null>): OpenMark {
  const [ref, setRef] = useState<MarkRef | null>(null)
  const open = useMemo(() => {
    const findings = ref ? (comparison.texts[ref.text]?.findings ?? []) : []
    const finding = findings.findIndex((each) => keyOf(each) === ref?.key)
    return ref && finding >= 0 ? { text: ref.text, finding, sentence: findings[finding]?.sentence ?? -1 } : null
  }, [comparison, ref])

  const openMark = useCallback(
    (text: number, index: number) => {
      const finding = comparison.texts[text]?.findings[index]
      if (finding) setRef({ text, key: keyOf(finding) })
    },
    [comparison],
  )
  const anchorOf = useCallback(
    () =>
      open &&
      (columns.current?.querySelector<HTMLElement>(`[data-column="${open.text}"] [data-mark="${open.finding}"]`) ??
        null),
    [columns, open],
  )
  const closeMark = useCallback(
    (back: boolean) => {
      if (back) {
        const column = open && columns.current?.querySelector<HTMLElement>(`[data-column="${open.text}"]`)
        const goal = anchorOf() ?? column
        goal?.focus({ preventScroll: true })
      }
      setRef(null)
    },
    [anchorOf, columns, open],
  )
  return { open, openMark, closeMark, anchorOf }
}
