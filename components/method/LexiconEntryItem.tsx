import { memo } from 'react'
import { FamilySwatch } from '@/components/ui/FamilySwatch'
import { categoryInfo } from '@/lib/view/categories'
import { maskTerm, type LexiconRow } from '@/lib/view/lexicon'

interface Props {
  readonly row: LexiconRow
  readonly masked: boolean
}

/** One entry: the term, what it is, why it is marked, and what to write or ask instead. */
export const LexiconEntryItem = memo(function LexiconEntryItem({ row, masked }: Props) {
  return (
    <li className="grid gap-x-8 gap-y-1.5 border-t border-rule py-3.5 [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto] md:grid-cols-[minmax(0,14rem)_minmax(0,13rem)_minmax(0,1fr)] print:[content-visibility:visible]">
      <p className="font-serif text-[1.0625rem] leading-snug font-semibold [overflow-wrap:anywhere]">
        {masked ? (
          <>
            <span aria-hidden="true">{maskTerm(row.term)}</span>
            <span className="sr-only">Masked word, begins with {row.term.charAt(0)}</span>
          </>
        ) : (
          row.term
        )}
      </p>
      <div className="text-[0.875rem]">
        <p className="flex items-center gap-2">
          <FamilySwatch family={row.family} /> {categoryInfo(row.category).name}
        </p>
        <p className="text-soft">
          {row.partOfSpeech}, strength {row.strength} of 3
        </p>
      </div>
      <div className="text-[0.9375rem]">
        <p>{row.why}</p>
        {row.plainer.length > 0 && (
          <p>
            <span className="text-soft">Plainer: </span>
            {row.plainer.join(', ')}
          </p>
        )}
        {row.ask !== null && (
          <p>
            <span className="text-soft">Ask: </span>
            {row.ask}
          </p>
        )}
        {!masked && <Contexts label="Marked only in" contexts={row.markedIn} />}
        {!masked && <Contexts label="Not marked in" contexts={row.literalIn} />}
      </div>
    </li>
  )
})

/** Contexts shown before the rest is folded away. */
const SHOWN = 8

function Contexts({ label, contexts }: { readonly label: string; readonly contexts: readonly string[] }) {
  if (contexts.length === 0) return null
  const rest = contexts.slice(SHOWN)
  return (
    <div className="text-[0.8125rem] text-soft">
      <p>
        {label}: {quoted(contexts.slice(0, SHOWN))}
      </p>
      {rest.length > 0 && (
        <details>
          <summary className="inline-block cursor-pointer py-1 underline underline-offset-4">
            and {rest.length} more
          </summary>
          <p>{quoted(rest)}</p>
        </details>
      )}
    </div>
  )
}

function quoted(contexts: readonly string[]): string {
  return contexts.map((context) => `“${context}”`).join(', ')
}
