'use client'

import type { CSSProperties } from 'react'
import { PersonRow } from '@/components/people/PersonRow'
import { useReport } from '@/components/report/report-context'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useSession } from '@/components/workspace/session'
import { documentMark, shortName } from '@/lib/view/documents'
import type { PersonLine } from '@/lib/view/people-groups'

interface Props {
  readonly lines: readonly PersonLine[]
  /** Rows of the whole group, also those not drawn yet. */
  readonly total: number
  readonly label: string
}

/** More columns side by side would be too narrow to read; the others wrap below them. */
const MOST_COLUMNS = 3

/**
 * People as rows, texts as columns; on narrow screens each row is a card. The roles are written out because a browser
 * drops those of a table that is laid out as a grid.
 */
export function PeopleTable({ lines, total, label }: Props) {
  const { comparison } = useReport()
  const { hash } = useSession()
  const texts = comparison.texts.map(({ document }, text) => ({
    letter: documentMark(text).letter,
    name: shortName(document.source, document, text),
  }))
  return (
    <table
      role="table"
      className="people"
      data-texts={texts.length}
      style={{ '--columns': Math.min(texts.length, MOST_COLUMNS) } as CSSProperties}
      aria-label={label}
      aria-rowcount={total + 1}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1} className="people-row">
          <th role="columnheader" scope="col" className="text-left text-[0.8125rem] font-medium text-soft">
            Name
          </th>
          {texts.map(({ letter, name }, text) => (
            <th key={letter} role="columnheader" scope="col" className="min-w-0">
              <span className="flex min-w-0 items-center gap-2">
                <DocumentBadge index={text} size={20} />
                <span className="truncate font-serif font-semibold">{name}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line, index) => (
          <PersonRow key={line.id} line={line} rowIndex={index + 2} hash={hash} />
        ))}
      </tbody>
    </table>
  )
}
