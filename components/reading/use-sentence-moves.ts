'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { alignSentences } from '@/components/reading/scroll'
import type { SentenceRef } from '@/lib/model'
import type { Partners } from '@/lib/view/partners'

interface Given {
  readonly columns: RefObject<HTMLDivElement | null>
  /** The sentence that a frame on another page shows; elsewhere the address may name one. */
  readonly start: SentenceRef | null
  readonly selected: SentenceRef | null
  readonly setSelected: (ref: SentenceRef | null) => void
  readonly partnersOf: (ref: SentenceRef) => Partners
  /** Called before another sentence is selected. */
  readonly onLeave: () => void
}

/** Selecting sentences and going to them; what belongs together is brought side by side. */
export function useSentenceMoves({ columns, start, selected, setSelected, partnersOf, onLeave }: Given) {
  const columnOf = useCallback(
    (text: number) => columns.current?.querySelector<HTMLElement>(`[data-column="${text}"]`),
    [columns],
  )
  /** `beside`: the sentences to bring to the same height; without it the first partner in every other text. */
  const select = useCallback(
    (text: number, sentence: number, beside?: readonly SentenceRef[]) => {
      onLeave()
      setSelected({ text, sentence })
      const first =
        beside ??
        partnersOf({ text, sentence }).others.flatMap(({ text: other, sentences }) =>
          sentences.slice(0, 1).map((partner) => ({ text: other, sentence: partner.sentence })),
        )
      // After the drawing that shows what is selected, so that its height is known.
      requestAnimationFrame(() => columns.current && alignSentences(columns.current, { text, sentence }, first))
    },
    [partnersOf, onLeave, setSelected, columns],
  )
  const toggle = useCallback(
    (text: number, sentence: number) => {
      if (selected?.text === text && selected.sentence === sentence) setSelected(null)
      else select(text, sentence)
    },
    [select, selected, setSelected],
  )
  const go = useCallback(
    (ref: SentenceRef) => {
      const column = columnOf(ref.text)
      column?.scrollIntoView({ block: 'nearest', inline: 'start' })
      column?.focus({ preventScroll: true })
      select(ref.text, ref.sentence)
    },
    [select, columnOf],
  )
  const leave = useCallback(() => {
    const column = selected && columnOf(selected.text)
    setSelected(null)
    column?.focus({ preventScroll: true })
  }, [selected, columnOf, setSelected])

  // In a frame: the page around keeps its focus and its place, so only what is inside the frame is scrolled.
  const shown = useRef<SentenceRef | null>(null)
  useEffect(() => {
    if (!start || shown.current === start) return
    const frame = requestAnimationFrame(() => {
      shown.current = start
      const box = columns.current
      box?.scrollTo({ left: columnOf(start.text)?.offsetLeft ?? 0 })
      window.scrollBy({ top: box?.closest('.reading-pane')?.getBoundingClientRect().top ?? 0 })
      select(start.text, start.sentence)
    })
    return () => cancelAnimationFrame(frame)
  }, [start, select, columns, columnOf])

  // A sentence named in the address (evidence of the summary, a point of a chart, a row of Coverage): gone to once.
  const wanted = useSearchParams().toString()
  const visited = useRef('')
  useEffect(() => {
    const query = new URLSearchParams(wanted)
    const [text, sentence] = [query.get('text'), query.get('sentence')].map((value) => Number(value ?? NaN))
    if (visited.current === wanted || !Number.isInteger(text) || !Number.isInteger(sentence)) return
    const frame = requestAnimationFrame(() => {
      visited.current = wanted
      columns.current?.closest('.read-view')?.scrollIntoView({ block: 'start' })
      go({ text: text ?? 0, sentence: sentence ?? 0 })
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted, go, columns])

  return { select, toggle, go, leave }
}
