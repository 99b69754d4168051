'use client'

import type { CSSProperties } from 'react'
import { VerbLinks } from '@/components/sources/VerbLinks'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useShownRows } from '@/components/ui/use-shown-rows'
import { documentMark } from '@/lib/view/documents'
import { whole } from '@/lib/view/numbers'
import type { SourceCell, SourceLine } from '@/lib/view/sources'

interface Props {
  readonly lines: readonly SourceLine[]
  /** Texts that have a column. */
  readonly texts: readonly number[]
}

/** Lines drawn at first and with each "show more". */
const STEP = 30

/** One line for each source, so many at a time; beside it what each text gives to it. */
export function SourceLines({ lines, texts }: Props) {
  const { shown, more, showMore } = useShownRows(lines, STEP)
  return (
    <>
      <ul className="source-lines" data-texts={texts.length} style={{ '--texts': texts.length } as CSSProperties}>
        {shown.map(({ id, name, kind, vague, cells }) => (
          <li key={id} className="source-line">
            <div className="source-name min-w-0">
              <p className="font-serif text-[1.05rem] leading-snug font-semibold [overflow-wrap:anywhere]">{name}</p>
              <p className="text-[0.8125rem] text-soft">
                {kind}
                {vague && ', so that nobody can be asked'}
              </p>
            </div>
            {texts.map((text) => {
              const cell = cells[text]
              return cell ? <Given key={text} cell={cell} /> : <NotHeard key={text} text={text} />
            })}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="btn mt-5 print:hidden" onClick={showMore}>
          Show {whole(more)} more of {whole(lines.length)}
        </button>
      )}
    </>
  )
}

function Given({ cell }: { readonly cell: SourceCell }) {
  const { text, directLength, indirectLength, words, heard, verbs, names } = cell
  return (
    <div className="flex min-w-0 gap-3">
      <DocumentBadge index={text} size={18} />
      <div className="flex min-w-0 grow flex-col gap-1.5">
        <div className="source-bar" aria-hidden="true" style={{ '--own': documentMark(text).color } as CSSProperties}>
          {directLength > 0 && <span className="source-direct" style={{ width: `${directLength}%` }} />}
          {indirectLength > 0 && <span className="source-indirect" style={{ width: `${indirectLength}%` }} />}
        </div>
        <p className="text-[0.875rem]">
          {words}; {heard}
        </p>
        {names.length > 0 && (
          <p className="text-[0.875rem] [overflow-wrap:anywhere] text-soft">
            called {names.map((name) => `“${name}”`).join(', ')}
          </p>
        )}
        <VerbLinks text={text} verbs={verbs} tagged />
      </div>
    </div>
  )
}

function NotHeard({ text }: { readonly text: number }) {
  return (
    <p className="flex items-start gap-3 text-[0.875rem] text-soft">
      <DocumentBadge index={text} size={18} />
      no words of theirs found
    </p>
  )
}
