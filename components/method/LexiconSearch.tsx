'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { LexiconFields } from '@/components/method/LexiconFields'
import { LexiconEntryItem } from '@/components/method/LexiconEntryItem'
import { useShownRows } from '@/components/ui/use-shown-rows'
import { CATEGORIES } from '@/lib/model'
import { categoryInfo } from '@/lib/view/categories'
import { EVERY_ENTRY, loadLexiconRows, searchLexicon, type LexiconQuery, type LexiconRow } from '@/lib/view/lexicon'
import { plural, whole } from '@/lib/view/numbers'

/** Entries drawn at first and with each "show more". */
const STEP = 80

type Loading =
  { readonly status: 'loading' | 'failed' } | { readonly status: 'there'; readonly rows: readonly LexiconRow[] }

/** Search, filters and entries. Slurs are masked until the reader asks to see them. */
export function LexiconSearch() {
  const [loading, setLoading] = useState<Loading>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const [query, setQuery] = useState<LexiconQuery>(EVERY_ENTRY)
  const [unmasked, setUnmasked] = useState(false)

  useEffect(() => {
    let current = true
    loadLexiconRows().then(
      (rows) => current && setLoading({ status: 'there', rows }),
      () => current && setLoading({ status: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [attempt])

  const rows = loading.status === 'there' ? loading.rows : null
  const deferred = useDeferredValue(query)
  const { inTerm, inText } = useMemo(() => searchLexicon(rows ?? [], deferred), [rows, deferred])
  const found = useMemo(() => [...inTerm, ...inText], [inTerm, inText])
  const { shown, more, showMore, restart } = useShownRows(found, STEP)
  const shownInText = shown.slice(inTerm.length)
  const masked = found.filter(({ slur }) => slur).length
  const change = (next: LexiconQuery) => {
    setQuery(next)
    restart()
  }

  if (loading.status === 'failed') {
    return (
      <div role="alert" className="flex flex-col items-start gap-3">
        <p>The lexicon could not be loaded. Is the connection gone?</p>
        <button
          type="button"
          className="btn"
          onClick={() => {
            setLoading({ status: 'loading' })
            setAttempt(attempt + 1)
          }}
        >
          Try again
        </button>
      </div>
    )
  }
  return (
    <>
      <LexiconFields query={query} onChange={change} />
      <ScopeNote scope={query.scope} />
      <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1 text-[0.875rem] text-soft">
        <p role="status">
          {rows === null
            ? 'Loading the lexicon …'
            : found.length === 0
              ? 'No entry fits. That says nothing of the word: the lexicon is a list, and a list has gaps.'
              : `${plural(found.length, 'entry', 'entries')}${shown.length < found.length ? `, ${whole(shown.length)} shown` : ''}`}
        </p>
        {masked > 0 && (
          <button type="button" className="btn-quiet" onClick={() => setUnmasked(!unmasked)}>
            {unmasked ? 'Mask insults to groups again' : 'Show masked words'}
          </button>
        )}
      </div>
      {/* The entries' place, so that what stands under them does not move. */}
      {rows === null && <div className="min-h-dvh" />}
      <Entries rows={shown.slice(0, inTerm.length)} unmasked={unmasked} />
      {shownInText.length > 0 && (
        <section aria-labelledby="in-text" className="flex flex-col gap-3">
          <h3 id="in-text" className="font-medium">
            Found in the reason or the plainer words only
          </h3>
          <Entries rows={shownInText} unmasked={unmasked} />
        </section>
      )}
      {more > 0 && (
        <button type="button" className="btn self-start" onClick={showMore}>
          Show {whole(more)} more
        </button>
      )}
    </>
  )
}

function Entries({ rows, unmasked }: { readonly rows: readonly LexiconRow[]; readonly unmasked: boolean }) {
  if (rows.length === 0) return null
  return (
    <ul className="border-b border-rule">
      {rows.map((row) => (
        <LexiconEntryItem key={row.id} row={row} masked={row.slur && !unmasked} />
      ))}
    </ul>
  )
}

/** What the chosen category does, and where it comes from. */
function ScopeNote({ scope }: { readonly scope: LexiconQuery['scope'] }) {
  const category = CATEGORIES.find((known) => known === scope)
  if (!category) return null
  const { does, source } = categoryInfo(category)
  return (
    <p className="max-w-[46rem]">
      {does} <span className="text-[0.8125rem] text-soft">{source}</span>
    </p>
  )
}
