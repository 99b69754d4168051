'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import type { Comparison, ReadingSettings } from '@/lib/model'
import { familyCounts } from '@/lib/view/categories'
import { textFigure } from '@/lib/view/own-figures'
import { onlyHere } from '@/lib/view/partners'
import { ReadingMemory } from '@/lib/view/reading-memory'

/**
 * What *Read* draws of the texts under the chosen settings, and the two settings that last only as long as the view:
 * whether dismissed marks, and whether sentences without a partner, are shown.
 * @param single the one text that is shown, or null for all of them
 */
export function useReadings(comparison: Comparison, settings: ReadingSettings, single: number | null) {
  const { texts } = comparison
  const [showDismissed, setShowDismissed] = useState(false)
  const [showOnly, setShowOnly] = useState(false)
  const [memory] = useState(() => new ReadingMemory())
  // In a long text the buttons answer at once, and the marks follow.
  const drawn = useDeferredValue(settings)
  const drawnDismissed = useDeferredValue(showDismissed)
  /** The texts as they are drawn. */
  const readings = useMemo(() => memory.read(texts, drawn, drawnDismissed), [memory, texts, drawn, drawnDismissed])
  /** The headline figure of each text. */
  const figures = useMemo(() => texts.map(textFigure), [texts])
  /** Marks by family, for the filters. */
  const families = useMemo(() => {
    const counted = familyCounts(comparison, settings.voice)
    return single === null ? counted : counted.map((row) => ({ ...row, counts: row.counts.slice(single, single + 1) }))
  }, [comparison, settings.voice, single])
  /** For each text its sentences without a partner; null when they are not shown. */
  const only = useMemo(
    () => (showOnly ? texts.map((_, text) => onlyHere(comparison, text)) : null),
    [comparison, texts, showOnly],
  )
  /** How many marks the reader has dismissed. */
  const dismissed = useMemo(
    () => texts.flatMap(({ findings }) => findings).filter(({ uncounted }) => uncounted === 'dismissed').length,
    [texts],
  )
  return { readings, figures, families, only, dismissed, showDismissed, setShowDismissed, showOnly, setShowOnly }
}
