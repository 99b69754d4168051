'use client'

import { useCallback, useEffect, useState } from 'react'
import { readSelection, type SelectedWords } from '@/components/reading/selection'
import type { Comparison } from '@/lib/model'

/** Words selected by a drag in one of the texts; read when the pointer is let go. */
export function useSelectedWords(comparison: Comparison): { words: SelectedWords | null; clear: () => void } {
  const [words, setWords] = useState<SelectedWords | null>(null)
  const clear = useCallback(() => {
    window.getSelection()?.removeAllRanges()
    setWords(null)
  }, [])

  useEffect(() => {
    const textOf = (text: number, field: 'text' | 'title') => {
      const document = comparison.texts[text]?.document
      return (field === 'title' ? document?.title.text : document?.source.text) ?? ''
    }
    const read = () => setWords(readSelection(textOf))
    const forget = () => {
      if (window.getSelection()?.isCollapsed ?? true) setWords(null)
    }
    document.addEventListener('pointerup', read)
    document.addEventListener('touchend', read)
    document.addEventListener('selectionchange', forget)
    return () => {
      document.removeEventListener('pointerup', read)
      document.removeEventListener('touchend', read)
      document.removeEventListener('selectionchange', forget)
    }
  }, [comparison])

  return { words, clear }
}

/**
 * Scrolls a column, and the column alone, to one of its sentences.
 * @param where `centre`, or only `if-hidden` so that a text does not jump under the reader's hand
 */
export function scrollToSentence(column: Element, sentence: number, where: 'centre' | 'if-hidden'): void {
  const target = column.querySelector(`[data-sentence="${sentence}"]`)
  if (!target) return
  const box = target.getBoundingClientRect()
  const frame = column.getBoundingClientRect()
  const visible = box.top >= frame.top && box.bottom <= frame.bottom
  if (where === 'if-hidden' && visible) return
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const top = column.scrollTop + box.top - frame.top - (frame.height - box.height) / 2
  column.scrollTo({ top, behavior: calm ? 'auto' : 'smooth' })
}
