'use client'

import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react-dom'
import Link from 'next/link'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { FamilySwatch } from '@/components/ui/FamilySwatch'
import type { MarkCard as Card } from '@/lib/view/card'

interface Props {
  readonly card: Card
  /** The mark it belongs to: the card stands beside it. */
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly onDismiss: (everywhere: boolean) => void
  readonly onRestore: () => void
}

/** Why a mark is there, in plain words, and the reader's say in it. Stands beside its mark, not over it. */
export function MarkCard({ card, anchor, onClose, onDismiss, onRestore }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { refs, floatingStyles } = useFloating({
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [
      offset(10),
      flip({ padding: 12, fallbackPlacements: ['top-start', 'right', 'left'] }),
      shift({ padding: 12 }),
    ],
    whileElementsMounted: autoUpdate,
  })
  useLayoutEffect(() => refs.setReference(anchor), [anchor, refs])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [card.text, card.findingIndex])

  return (
    <div
      // The floating library takes a callback as its ref.
      ref={(element) => refs.setFloating(element)}
      style={floatingStyles}
      role="dialog"
      aria-labelledby="mark-card-title"
      className="z-30 flex max-h-[80dvh] w-[min(26rem,calc(100vw-1.5rem))] flex-col gap-3 overflow-y-auto rounded-xl border border-rule bg-card p-5 font-sans text-[0.875rem] leading-normal shadow-card print:hidden"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
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
        <Line term="Why">{card.why}</Line>
        {card.plainer.length > 0 && <Line term="Plainer">{card.plainer.join(', ')}</Line>}
        {card.ask && <Line term="Ask">{card.ask}</Line>}
        <Line term="Voice">
          {card.voice}
          {card.inTitle && '; in the headline: shown, not counted'}
        </Line>
        {card.strength && <Line term="Strength">{card.strength}</Line>}
        {!card.loaded && <Line term="Counted">on the sourcing dial only, never as a loaded word</Line>}
        <Line term="Kind">
          {card.info.does} <span className="text-soft">({card.info.source})</span>
        </Line>
        {card.entryTerm && <Line term="Entry">{card.entryTerm}</Line>}
      </dl>
      <div className="flex flex-wrap gap-x-5 gap-y-1 border-t border-rule pt-3 font-semibold">
        {card.dismissed ? (
          <button type="button" className="btn-quiet" onClick={onRestore}>
            Mark it again
          </button>
        ) : (
          <button type="button" className="btn-quiet" onClick={() => onDismiss(false)}>
            {card.added ? 'Take this mark off' : 'Not loaded here'}
          </button>
        )}
        {!card.dismissed && !card.added && card.sameEntry > 1 && (
          <button type="button" className="btn-quiet" onClick={() => onDismiss(true)}>
            Nowhere in this comparison ({card.sameEntry})
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
