'use client'

import { useCallback, useEffect, useState } from 'react'
import { readSelection, type SelectedWords } from '@/components/reading/selection'
import type { Comparison } from '@/lib/model'

/** A selection that has not changed for this long is meant. */
const REST_MS = 250

/** Words selected in one of the texts, by mouse, finger or keyboard. */
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
    let pressed = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const press = () => (pressed = true)
    // After the browser has put the selection down: a click takes it away only then.
    const release = () => {
      pressed = false
      clearTimeout(timer)
      timer = setTimeout(read)
    }
    // A finger's handles and the keyboard change a selection without letting go of anything.
    const change = () => {
      if (window.getSelection()?.isCollapsed ?? true) setWords(null)
      else if (!pressed) {
        clearTimeout(timer)
        timer = setTimeout(read, REST_MS)
      }
    }
    const watch = new AbortController()
    const { signal } = watch
    document.addEventListener('pointerdown', press, { signal })
    for (const event of ['pointerup', 'pointercancel', 'touchend'])
      document.addEventListener(event, release, { signal })
    document.addEventListener('selectionchange', change, { signal })
    return () => {
      clearTimeout(timer)
      watch.abort()
    }
  }, [comparison])

  return { words, clear }
}
