'use client'

import Link from 'next/link'
import { newKey } from '@/components/intake/use-files'
import { useSession } from '@/components/workspace/session'
import { emptyCard } from '@/components/workspace/card'
import { filledCards, isEmpty, MAX_CARDS } from '@/components/workspace/session-state'
import { verdict } from '@/lib/view/verdict'

/** On a phone, where the bar at the foot takes room from the texts, all but its first button are words in a row. */
const ASIDE =
  'btn max-sm:min-h-8 max-sm:border-transparent max-sm:px-1 max-sm:py-1 max-sm:text-[0.875rem] max-sm:text-accent'

/** The bar under the cards: the way to the comparison, and what can be done with all texts at once. */
export function StartActions({ onForget }: { readonly onForget: () => void }) {
  const { draft } = useSession()
  const { workspace, update } = draft
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-5 flex flex-wrap items-center gap-3 border-t border-rule bg-paper px-4 py-3 sm:mx-0 sm:px-0">
      <Outcome filled={filledCards(workspace).length} />
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
        {draft.canUndo && (
          <button type="button" className={ASIDE} onClick={draft.undo}>
            Undo
          </button>
        )}
        {draft.canBringBack && (
          <button type="button" className={ASIDE} onClick={draft.bringBack}>
            Bring back my texts
          </button>
        )}
        {!isEmpty(workspace) && (
          <button type="button" className={ASIDE} onClick={onForget}>
            Forget these texts
          </button>
        )}
      </span>
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
