'use client'

import Link from 'next/link'
import { useCallback, useRef, useState, type DragEvent } from 'react'
import { FileNotes } from '@/components/intake/FileNotes'
import { Samples } from '@/components/intake/Samples'
import { TextCard } from '@/components/intake/TextCard'
import { useFetchesPages } from '@/components/intake/use-fetches-pages'
import { newKey, useFiles } from '@/components/intake/use-files'
import { useSession } from '@/components/workspace/session'
import { emptyCard, type Card } from '@/components/workspace/card'
import { filledCards, isEmpty, MAX_CARDS, MIN_CARDS } from '@/components/workspace/session-state'
import { LETTERS } from '@/lib/view/documents'
import { verdict } from '@/lib/view/verdict'

/** On a phone, where the bar at the foot takes room from the texts, all but its first button are words in a row. */
const ASIDE =
  'btn max-sm:min-h-8 max-sm:border-transparent max-sm:px-1 max-sm:py-1 max-sm:text-[0.875rem] max-sm:text-accent'

/** Where the texts go in: cards, files, samples. Comparing starts by itself as soon as there are two. */
export function StartScreen() {
  const session = useSession()
  const { workspace, update } = session.draft
  const fetches = useFetchesPages()
  const files = useFiles(workspace, update)
  const [dropping, setDropping] = useState(false)
  /** Counts how often all was forgotten: what was typed into a card and not yet taken, such as an address, goes too. */
  const [round, setRound] = useState(0)
  const filled = filledCards(workspace).length
  const cards = useRef<HTMLDivElement>(null)

  const change = useCallback(
    (key: string, how: (card: Card) => Card) =>
      update((now) => ({ ...now, cards: now.cards.map((card) => (card.key === key ? how(card) : card)) })),
    [update],
  )

  const forget = () => {
    session.draft.forget()
    setRound(round + 1)
    files.forget()
    // The button goes with the texts: the keyboard goes on at the empty cards.
    cards.current?.focus()
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    const key =
      event.target instanceof Element ? (event.target.closest('[data-card]')?.getAttribute('data-card') ?? null) : null
    void files.take([...event.dataTransfer.files], key)
  }

  const { given } = files.taken
  const isPlaced = workspace.cards.some(({ key }) => key === given)
  const fileNotes = (
    <FileNotes
      files={files}
      letterOf={(key) => LETTERS[workspace.cards.findIndex((card) => card.key === key)] ?? null}
      onGoTo={(key) => {
        const words = cards.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"] textarea`)
        words?.focus({ preventScroll: true })
        words?.scrollIntoView({ block: 'center' })
      }}
    />
  )

  return (
    <div
      className="mx-auto w-full max-w-[90rem] px-4 py-8 sm:px-8"
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        if (event.dataTransfer.types.includes('Files')) drop(event)
      }}
    >
      <div className="mb-8 max-w-[44rem]">
        <h1 className="font-serif text-[2.1rem] leading-[1.12] font-semibold tracking-tight text-balance">
          The same event, told differently
        </h1>
        <p className="mt-3 text-[1.05rem] text-soft">
          Paste two to six texts about one event. Slantwise marks their loaded words, shows who gets to speak and what
          only one of them tells, and says why. It rates no outlet and no side: you judge.
        </p>
        <p className="mt-2 text-soft">
          Files can be dropped anywhere here.{' '}
          <Link href="/bookmarklet" className="text-accent underline underline-offset-4">
            Bring an article from its page
          </Link>{' '}
          with one click.
        </p>
      </div>

      {session.draft.arrived && (
        <p
          role={session.draft.arrived.good ? 'status' : 'alert'}
          className={`mb-4 ${session.draft.arrived.good ? 'text-soft' : 'text-warn'}`}
        >
          {session.draft.arrived.message}
        </p>
      )}
      {!isPlaced && <div className="mb-4 empty:hidden">{fileNotes}</div>}
      {session.draft.saveProblem && (
        <p role="alert" className="mb-4 text-warn">
          {session.draft.saveProblem}
        </p>
      )}

      <div
        ref={cards}
        tabIndex={-1}
        className={`grid gap-5 rounded-xl md:grid-cols-2 ${workspace.cards.length > 2 ? 'xl:grid-cols-3' : ''} ${dropping ? 'outline-2 outline-offset-8 outline-accent outline-dashed' : 'outline-none'}`}
      >
        {workspace.cards.map((card, index) => (
          <div key={`${card.key} ${round}`} data-card={card.key} className="flex min-w-0">
            <div className="flex min-w-0 flex-1 flex-col">
              <TextCard
                card={card}
                index={index}
                ready={session.draft.loaded}
                fetches={fetches}
                onChange={(how) => change(card.key, how)}
                onFiles={(chosen) => void files.take(chosen, card.key)}
                fileNotes={card.key === given ? fileNotes : null}
                onRemove={
                  workspace.cards.length > MIN_CARDS
                    ? () => update((now) => ({ ...now, cards: now.cards.filter(({ key }) => key !== card.key) }))
                    : null
                }
              />
            </div>
          </div>
        ))}
      </div>

      <div className="sticky bottom-0 z-10 -mx-4 mt-5 flex flex-wrap items-center gap-3 border-t border-rule bg-paper px-4 py-3 sm:mx-0 sm:px-0">
        <Outcome filled={filled} />
        <span className="ml-auto flex flex-wrap items-center gap-x-3 gap-y-1">
          {workspace.cards.length < MAX_CARDS && (
            <button
              type="button"
              className={ASIDE}
              onClick={() => update((now) => ({ ...now, cards: [...now.cards, emptyCard(newKey())] }))}
            >
              Add a text
            </button>
          )}
          {session.draft.canUndo && (
            <button type="button" className={ASIDE} onClick={session.draft.undo}>
              Undo
            </button>
          )}
          {session.draft.canBringBack && (
            <button type="button" className={ASIDE} onClick={session.draft.bringBack}>
              Bring back my texts
            </button>
          )}
          {!isEmpty(workspace) && (
            <button type="button" className={ASIDE} onClick={forget}>
              Forget these texts
            </button>
          )}
        </span>
      </div>
      <p className="mt-3 text-[0.8125rem] text-soft">
        What you type or paste stays on this device, in this browser, until you forget it, and is sent nowhere.
        {fetches &&
          ' Only when you ask for a text from a web address does this website’s server learn that address, for the moment of fetching the page; it keeps neither the address nor the text.'}
      </p>

      <Samples />
    </div>
  )
}

/** What has come of the texts so far, and the way to it. */
function Outcome({ filled }: { filled: number }) {
  const { comparison, status, progress, cancel, retry, error } = useSession()
  if (filled < 2)
    return (
      <p className="text-soft">{filled === 0 ? 'Two texts make a comparison.' : 'One more text makes a comparison.'}</p>
    )
  if (status === 'failed' || status === 'cancelled') {
    return (
      <p className="flex flex-wrap items-center gap-3" role="alert">
        {status === 'cancelled' ? 'The comparison was cancelled.' : error} Your texts are kept.
        <button type="button" className="btn" onClick={retry}>
          Compare again
        </button>
      </p>
    )
  }
  const ready = status === 'ready' && comparison
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
      <Link href="/compare" className="btn btn-primary">
        See the comparison
      </Link>
      {ready ? (
        <p role="status" className="font-serif text-[1.05rem]">
          {verdict(comparison).headline}
        </p>
      ) : (
        <p role="status" className="flex items-center gap-3 text-soft">
          Comparing …
          <progress className="h-1.5 w-40 accent-[var(--accent)]" aria-label="Comparing" max={1} value={progress} />
          <button type="button" className="btn-quiet" aria-label="Cancel the comparison" onClick={cancel}>
            Cancel
          </button>
        </p>
      )}
    </div>
  )
}
