'use client'

import { memo, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { ParagraphView, Runs, type SentenceState } from '@/components/reading/Paragraph'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { documentMark } from '@/lib/view/documents'
import type { ReadingParagraph, ReadingText } from '@/lib/view/reading'

export interface ColumnProps {
  readonly index: number
  readonly name: string
  readonly reading: ReadingText
  /** Sentences of this text that are selected or partners of the selected one. */
  readonly states: ReadonlyMap<number, SentenceState>
  readonly openMark: number
  readonly only: ReadonlySet<number> | null
  readonly onOpenMark: (text: number, finding: number) => void
  readonly onSelectSentence: (text: number, sentence: number) => void
  readonly onCount: (text: number, paragraph: ReadingParagraph, counted: boolean) => void
}

/** Finds the mark after or before the focused one, in reading order. */
function stepMark(column: HTMLElement, by: 1 | -1): void {
  const marks = [...column.querySelectorAll<HTMLElement>('[data-mark]')]
  const at = marks.findIndex((mark) => mark === document.activeElement)
  const next = at < 0 ? (by === 1 ? marks[0] : marks.at(-1)) : marks[at + by]
  next?.focus()
}

/** Only the paragraph with the open mark is drawn again when a card opens. */
function holdsMark({ sentences }: ReadingParagraph, finding: number): boolean {
  return finding >= 0 && sentences.some(({ runs }) => runs.some(({ mark }) => mark?.finding === finding))
}

/**
 * One text. One tab stop: the column; inside, left and right go from mark to mark, up and down from sentence to
 * sentence, Enter opens the mark's card.
 */
export const Column = memo(function Column(props: ColumnProps) {
  const { index, name, reading, states, openMark, only, onOpenMark, onSelectSentence, onCount } = props
  const column = useRef<HTMLDivElement>(null)
  const { letter, color } = documentMark(index)

  const click = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    // A drag selects words; it is no click on the sentence they stand in.
    if (!(window.getSelection()?.isCollapsed ?? true)) return
    if (event.target.closest('button')) return
    const mark = event.target.closest('[data-mark]')
    if (mark) {
      onOpenMark(index, Number(mark.getAttribute('data-mark')))
      return
    }
    const sentence = event.target.closest('[data-sentence]')
    if (sentence) onSelectSentence(index, Number(sentence.getAttribute('data-sentence')))
  }

  const key = (event: KeyboardEvent) => {
    if (!column.current || event.altKey || event.ctrlKey || event.metaKey) return
    const focused = document.activeElement
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      stepMark(column.current, event.key === 'ArrowRight' ? 1 : -1)
      event.preventDefault()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = reading.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ sentence }) => sentence))
      const selected = [...states].find(([, state]) => state === 'selected')?.[0]
      const at = selected === undefined ? -1 : all.indexOf(selected)
      const next = all[event.key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)]
      if (next !== undefined) onSelectSentence(index, next)
      event.preventDefault()
    } else if ((event.key === 'Enter' || event.key === ' ') && focused instanceof HTMLElement && focused.dataset.mark) {
      onOpenMark(index, Number(focused.dataset.mark))
      event.preventDefault()
    }
  }

  const statesOf = useMemo(
    () => (paragraph: ReadingParagraph) =>
      paragraph.sentences
        .flatMap(({ sentence }) => (states.has(sentence) ? [`${sentence}:${states.get(sentence) ?? ''}`] : []))
        .join(' '),
    [states],
  )
  const count = useMemo(
    () => (paragraph: ReadingParagraph, counted: boolean) => onCount(index, paragraph, counted),
    [index, onCount],
  )

  return (
    <div
      ref={column}
      id={`text-${letter}`}
      data-column={index}
      // One stop for the whole text: it scrolls, and the arrow keys work inside it.
      tabIndex={0}
      role="group"
      aria-label={`Text ${letter}, ${name}. Arrow keys: left and right for marks, up and down for sentences.`}
      className="reading relative h-[calc(100dvh-4.5rem)] min-h-[20rem] w-full min-w-0 shrink-0 snap-start overflow-y-auto px-3 py-6 md:h-[calc(100dvh-4.5rem)] md:min-w-[20rem] md:flex-1 md:px-7 print:h-auto print:overflow-visible"
      style={{ '--doc': color } as React.CSSProperties}
      onClick={click}
      onKeyDown={key}
    >
      <div className="measure mx-auto">
        <div className="mb-4 hidden items-center gap-2 font-sans text-[0.8125rem] text-soft md:flex print:flex">
          <DocumentBadge index={index} size={20} /> {name}
        </div>
        {reading.title.length > 0 && (
          <h2 className="mb-4 text-[1.55rem] leading-[1.25] font-semibold tracking-tight">
            <Runs runs={reading.title} field="title" openMark={openMark} />
          </h2>
        )}
        {reading.paragraphs.map((paragraph) => (
          <ParagraphView
            key={paragraph.index}
            paragraph={paragraph}
            states={statesOf(paragraph)}
            openMark={holdsMark(paragraph, openMark) ? openMark : -1}
            only={only}
            onCount={count}
          />
        ))}
      </div>
    </div>
  )
})
