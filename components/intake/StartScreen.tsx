'use client'

import Link from 'next/link'
import { useCallback, useRef, useState, type DragEvent } from 'react'
import { FileNotes } from '@/components/intake/FileNotes'
import { Samples } from '@/components/intake/Samples'
import { StartActions } from '@/components/intake/StartActions'
import { TextCard } from '@/components/intake/TextCard'
import { useFetchesPages } from '@/components/intake/use-fetches-pages'
import { useFiles } from '@/components/intake/use-files'
import { useSession } from '@/components/workspace/session'
import type { Card } from '@/components/workspace/card'
import { MIN_CARDS } from '@/components/workspace/session-state'
import { LETTERS } from '@/lib/view/documents'

/** Where the texts go in: cards, files, samples. Comparing starts by itself as soon as there are two. */
export function StartScreen() {
  const session = useSession()
  const { workspace, update } = session.draft
  const fetches = useFetchesPages()
  const files = useFiles(workspace, update)
  const [dropping, setDropping] = useState(false)
  /** Counts how often all was forgotten: what was typed into a card and not yet taken, such as an address, goes too. */
  const [round, setRound] = useState(0)
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

      <StartActions onForget={forget} />
      <p className="mt-3 text-[0.8125rem] text-soft">
        What you type or paste stays on this device, in this browser, until you forget it, and is sent nowhere.
        {fetches &&
          ' Only when you ask for a text from a web address does this website’s server learn that address, for the moment of fetching the page; it keeps neither the address nor the text.'}
      </p>

      <Samples />
    </div>
  )
}
