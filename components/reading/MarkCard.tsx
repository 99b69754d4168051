'use client'

import { autoUpdate, flip, offset, shift, size, useFloating, type Middleware } from '@floating-ui/react-dom'
import Link from 'next/link'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { FamilySwatch } from '@/components/ui/FamilySwatch'
import type { MarkCard as Card } from '@/lib/view/card'
import type { Partners } from '@/lib/view/partners'

interface Props {
  readonly card: Card
  /** The mark it belongs to, as it is drawn now: the card stands beside it. */
  readonly anchorOf: () => HTMLElement | null
  /** What the other texts have for the mark's sentence; null in a headline. */
  readonly partners: Partners | null
  /** Whether the reasons could not be fetched. */
  readonly wordingFailed: boolean
  readonly onClose: () => void
  readonly onStep: (by: 1 | -1) => void
  /** null where nothing can be changed. */
  readonly edits: {
    readonly onDismiss: (everywhere: boolean) => void
    readonly onRestore: () => void
  } | null
  /** Selects the mark's sentence and brings its partners beside it. */
  readonly onSeeOthers: () => void
}

const NO_WORDING = 'The reason could not be loaded. Check the connection, then open the mark again.'

/** Distances in CSS pixels: from the mark, and from the window's edges. */
const GAP = 10
const EDGE = 12
/** However little room there is, the card's first lines can be read; the rest scrolls. */
const MIN_HEIGHT = 176

/** All parts of a mark: a quotation's or a damaged place's edge cuts it in two. */
function partsOf(mark: HTMLElement): readonly Element[] {
  const parts = mark.closest('[data-column]')?.querySelectorAll(`[data-mark="${mark.dataset.mark ?? ''}"]`)
  return parts && parts.length > 0 ? [...parts] : [mark]
}

/** The place the card keeps clear of: from the first line of the mark's first part to the last line of its last. */
function placeOf(mark: HTMLElement): DOMRect {
  const lines = partsOf(mark).flatMap((part) => [...part.getClientRects()])
  const edge = (side: 'left' | 'top' | 'right' | 'bottom', pick: (...all: number[]) => number) =>
    pick(...lines.map((line) => line[side]))
  if (lines.length === 0) return mark.getBoundingClientRect()
  const [left, top] = [edge('left', Math.min), edge('top', Math.min)]
  return new DOMRect(left, top, edge('right', Math.max) - left, edge('bottom', Math.max) - top)
}

/** The narrowest card that still reads well, in rem; a page's margin from here on takes it, and it covers no text. */
const MIN_WIDTH_REM = 17

/** Where the page has a margin beside the text, the card stands there, level with its mark. */
const besideText: Middleware = {
  name: 'besideText',
  fn({ x, y, rects, elements: { reference, floating } }) {
    const mark = 'contextElement' in reference ? reference.contextElement : undefined
    const column = mark?.closest('[data-column]')
    const text = mark?.closest('.column-text')?.getBoundingClientRect()
    floating.style.removeProperty('--card-width')
    if (!column || !text) return { x, y }
    const [before, after] = [text.left, window.innerWidth - text.right].map((room) => room - GAP - EDGE)
    const least = MIN_WIDTH_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const onRight = column.nextElementSibling === null && (after ?? 0) >= least
    const onLeft = column.previousElementSibling === null && (before ?? 0) >= least
    if (!onRight && !onLeft) return { x, y }
    floating.style.setProperty('--card-width', `${(onRight ? after : before) ?? least}px`)
    floating.style.setProperty('--room', `${window.innerHeight - 2 * EDGE}px`)
    const { width, height } = floating.getBoundingClientRect()
    const lowest = window.innerHeight - EDGE - height
    return {
      x: onRight ? text.right + GAP : text.left - GAP - width,
      y: Math.max(EDGE, Math.min(rects.reference.y, lowest)),
    }
  },
}

const PLACING = {
  placement: 'bottom-start',
  strategy: 'fixed',
  whileElementsMounted: autoUpdate,
  middleware: [
    offset(GAP),
    flip({
      padding: EDGE,
      crossAxis: false,
      fallbackPlacements: ['top-start', 'right', 'left'],
    }),
    size({
      padding: EDGE,
      apply: ({ availableHeight, elements }) =>
        elements.floating.style.setProperty('--room', `${Math.max(MIN_HEIGHT, availableHeight)}px`),
    }),
    shift({ padding: EDGE }),
    besideText,
  ],
} satisfies Parameters<typeof useFloating>[0]

/** On a phone the card is a sheet: the mark is lifted above it. */
function liftAbove(sheet: HTMLElement, mark: HTMLElement): void {
  if (getComputedStyle(sheet).getPropertyValue('--sheet').trim() !== '1') return
  mark.style.scrollMarginBottom = `${sheet.offsetHeight + 2 * EDGE}px`
  mark.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  mark.style.scrollMarginBottom = ''
}

/** Why a mark is there, in plain words, and the reader's say in it. Stands beside its mark, not over it. */
export function MarkCard(props: Props) {
  const { card, anchorOf, partners, wordingFailed, onClose, onStep, edits, onSeeOthers } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const { refs, floatingStyles } = useFloating(PLACING)
  const drawn = useRef<HTMLElement | null>(null)
  // After every drawing: an edit may have drawn the mark anew.
  useLayoutEffect(() => {
    const mark = anchorOf()
    if (!mark || drawn.current === mark) return
    drawn.current = mark
    refs.setReference({ getBoundingClientRect: () => placeOf(mark), contextElement: mark })
  })
  // Once for each mark, not at every drawing of it: the reader may have moved on inside the card.
  const shownFor = useRef('')
  useEffect(() => {
    const mark = `${card.text}:${card.finding.field}:${card.finding.start}`
    if (shownFor.current === mark) return
    shownFor.current = mark
    heading.current?.focus({ preventScroll: true })
  }, [card])
  // The sheet grows when the reasons arrive: its mark is lifted again, or it would be covered.
  useEffect(() => {
    const sheet = refs.floating.current
    if (!sheet) return
    const grown = new ResizeObserver(() => {
      const anchor = anchorOf()
      if (anchor) liftAbove(sheet, anchor)
    })
    grown.observe(sheet)
    return () => grown.disconnect()
  }, [anchorOf, refs])

  const key = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      onStep(event.key === 'ArrowRight' ? 1 : -1)
      event.preventDefault()
    } else if (event.key === 'Tab') {
      // The card is drawn far from its mark: past its ends the way leads back to the text.
      const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, a, summary')]
      const past = event.shiftKey
        ? document.activeElement === heading.current || document.activeElement === stops[0]
        : document.activeElement === stops.at(-1)
      if (!past) return
      event.preventDefault()
      onClose()
    }
  }
  const told = partners?.others.filter(({ sentences }) => sentences.length > 0) ?? []

  return (
    <div
      // The floating library takes a callback as its ref.
      ref={(element) => refs.setFloating(element)}
      style={floatingStyles}
      role="dialog"
      aria-labelledby="mark-card-title"
      className="mark-card z-30 flex flex-col gap-3 overflow-y-auto rounded-xl border border-rule bg-card p-5 font-sans text-[0.875rem] leading-normal shadow-card print:hidden"
      onKeyDown={key}
    >
      <div className="flex items-start gap-3">
        <h2
          id="mark-card-title"
          ref={heading}
          tabIndex={-1}
          className="font-serif text-[1.2rem] leading-tight font-semibold [overflow-wrap:anywhere] outline-none"
        >
          {card.words}
        </h2>
        <button type="button" className="btn-quiet ml-auto" onClick={onClose}>
          Close
        </button>
      </div>
      <p className="flex items-center gap-2 font-medium" style={{ color: `var(--${card.info.family})` }}>
        <FamilySwatch family={card.info.family} />
        {card.info.family} · {card.info.name.toLowerCase()}
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
        <Line term="Why">{card.why ?? (wordingFailed ? NO_WORDING : 'One moment …')}</Line>
        {card.plainer.length > 0 && <Line term="Plainer">{card.plainer.join(', ')}</Line>}
        {card.ask && <Line term="Ask">{card.ask}</Line>}
        <Line term="Voice">
          {card.voice}
          {card.inTitle && '; in the headline: shown, not counted'}
        </Line>
        {card.strength && <Line term="Strength">{card.strength}</Line>}
        {!card.loaded && <Line term="Counted">under sourcing only, never as a loaded word</Line>}
        <Line term="Kind">{card.info.does}</Line>
      </dl>
      {/* For those who cite it; folded, the card leaves more of the text in sight. */}
      <details className="text-[0.8125rem] text-soft">
        <summary className="cursor-pointer">Where this kind of words comes from</summary>
        <p className="mt-1">
          {card.info.source}.{card.entryTerm && ` In the lexicon: “${card.entryTerm}”.`}
        </p>
      </details>
      <div className="flex flex-wrap gap-x-5 gap-y-2 border-t border-rule pt-3 font-semibold">
        {edits && card.dismissed && (
          <button type="button" className="btn-quiet" onClick={edits.onRestore}>
            Mark it again
          </button>
        )}
        {edits && !card.dismissed && (
          <button type="button" className="btn-quiet" onClick={() => edits.onDismiss(false)}>
            {card.added ? 'Take this mark off' : 'Not loaded here'}
          </button>
        )}
        {edits && !card.dismissed && !card.added && card.sameEntry > 1 && (
          <button type="button" className="btn-quiet" onClick={() => edits.onDismiss(true)}>
            Nowhere in this comparison ({card.sameEntry})
          </button>
        )}
        {told.length > 0 && (
          <button type="button" className="btn-quiet" onClick={onSeeOthers}>
            See {told.map(({ letter }) => `${letter}’s`).join(', ')} words
          </button>
        )}
        <Link href="/method" className="btn-quiet">
          Method
        </Link>
      </div>
    </div>
  )
}

function Line({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
