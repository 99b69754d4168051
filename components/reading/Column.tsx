'use client'

import { memo, useMemo, useRef, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import { chunksOf, type Chunk } from '@/components/reading/chunks'
import { ChunkView, Runs, type SentenceState } from '@/components/reading/Paragraph'
import { stopFrom } from '@/components/reading/stops'
import { useGrowing } from '@/components/reading/use-growing'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { documentMark } from '@/lib/view/documents'
import type { TextFigure } from '@/lib/view/own-figures'
import type { ReadingParagraph, ReadingText } from '@/lib/view/reading'
import { writeSpans, type NumberedSpan } from '@/lib/view/wording-marks'

export interface ColumnProps {
  readonly index: number
  readonly name: string
  readonly figure: TextFigure
  readonly reading: ReadingText
  /** Sentences of this text that are selected or partners of the selected one. */
  readonly states: ReadonlyMap<number, SentenceState>
  /** Phrases of this text that are set against those of another, by sentence. */
  readonly phrases: ReadonlyMap<number, readonly NumberedSpan[]>
  /** The finding whose card is open, and its sentence (-1 in the headline); null when it is in no sentence here. */
  readonly open: { readonly finding: number; readonly sentence: number } | null
  readonly only: ReadonlySet<number> | null
  readonly onOpenMark: (text: number, finding: number) => void
  readonly onSelectSentence: (text: number, sentence: number) => void
  /** From the selected sentence to what is known of it. */
  readonly onInspect: () => void
  /** null where nothing can be changed. */
  readonly onCount: ((text: number, paragraph: ReadingParagraph, counted: boolean) => void) | null
}

function statesIn(
  { firstSentence, lastSentence }: Chunk,
  states: ReadonlyMap<number, SentenceState>,
  phrases: ReadonlyMap<number, readonly NumberedSpan[]>,
): string {
  return [...states]
    .filter(([sentence]) => firstSentence <= sentence && sentence < lastSentence)
    .map(([sentence, state]) => `${sentence}:${state}:${writeSpans(phrases.get(sentence) ?? [])}`)
    .join(' ')
}

/** Where up and down go from: the selected sentence, else the one with the focused mark. */
function currentSentence(states: ReadonlyMap<number, SentenceState>): number | undefined {
  const selected = [...states].find(([, state]) => state !== 'partner')?.[0]
  if (selected !== undefined) return selected
  const focused = document.activeElement?.closest('[data-sentence]')
  return focused ? Number(focused.getAttribute('data-sentence')) - 0.5 : undefined
}

/**
 * One text. One tab stop: the column; inside, left and right go from mark to mark, up and down from sentence to
 * sentence, Enter opens the mark's card, or goes to what is known of the selected sentence.
 */
export const Column = memo(function Column(props: ColumnProps) {
  const {
    index,
    name,
    figure,
    reading,
    states,
    phrases,
    open,
    only,
    onOpenMark,
    onSelectSentence,
    onInspect,
    onCount,
  } = props
  const column = useRef<HTMLDivElement>(null)
  const { letter, color } = documentMark(index)
  const chunks = useMemo(() => chunksOf(reading.paragraphs), [reading.paragraphs])
  const drawn = useGrowing(chunks.length)

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
    if (!column.current || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const focused = document.activeElement
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const stop = stopFrom(column.current, event.key === 'ArrowRight' ? 1 : -1)
      stop?.focus({ preventScroll: true })
      stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      event.preventDefault()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = reading.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ sentence }) => sentence))
      const at = currentSentence(states) ?? -1
      const next =
        event.key === 'ArrowDown'
          ? all.find((s) => s > at)
          : (all.findLast((s) => s < at) ?? (at < 0 ? all[0] : undefined))
      column.current.focus({ preventScroll: true })
      if (next !== undefined) onSelectSentence(index, next)
      event.preventDefault()
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (focused instanceof HTMLElement && focused.dataset.mark) {
        onOpenMark(index, Number(focused.dataset.mark))
        event.preventDefault()
      } else if (focused === column.current && event.key === 'Enter') {
        onInspect()
        event.preventDefault()
      }
    }
  }

  const count = useMemo(
    () => onCount && ((paragraph: ReadingParagraph, counted: boolean) => onCount(index, paragraph, counted)),
    [index, onCount],
  )
  const openIn = ({ firstSentence, lastSentence }: Chunk) =>
    open && firstSentence <= open.sentence && open.sentence < lastSentence ? open.finding : -1

  return (
    <div
      ref={column}
      id={`text-${letter}`}
      data-column={index}
      data-complete={drawn === chunks.length || undefined}
      // One stop for the whole text: it scrolls, and the arrow keys work inside it.
      tabIndex={0}
      role="group"
      aria-label={`Text ${letter}, ${name}`}
      aria-describedby="reading-keys"
      className="column reading"
      style={{ '--doc': color } as CSSProperties}
      onClick={click}
      onKeyDown={key}
    >
      <div className="column-head">
        <DocumentBadge index={index} size={20} />
        <span className="truncate font-medium text-ink">{name}</span>
        <span className="ml-auto shrink-0 tabular-nums">
          {figure.now}
          {figure.own !== null && ` · tool’s own ${figure.own.replace(/ per 100$/, '')}`}
        </span>
      </div>
      <div className="measure column-text">
        {reading.title.length > 0 && (
          <h2 className="mb-4 text-[1.55rem] leading-[1.25] font-semibold tracking-tight">
            <Runs runs={reading.title} field="title" openMark={open?.sentence === -1 ? open.finding : -1} />
          </h2>
        )}
        {chunks.slice(0, drawn).map((chunk, position) => (
          <ChunkView
            key={position}
            chunk={chunk}
            states={statesIn(chunk, states, phrases)}
            openMark={openIn(chunk)}
            only={only}
            onCount={count}
          />
        ))}
      </div>
    </div>
  )
})
