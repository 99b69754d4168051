'use client'

import type { CSSProperties } from 'react'
import './coverage.css'
import { CoverageRow } from '@/components/coverage/CoverageRow'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import type { CoverageLine } from '@/lib/view/coverage'
import { documentMark, shortName } from '@/lib/view/documents'

interface Props {
  readonly lines: readonly CoverageLine[]
  /** Rows of the whole group, also those not drawn yet. */
  readonly total: number
  readonly label: string
}

/**
 * Sentences as rows, texts as columns; on narrow screens each row is stacked. The roles are written out because a
 * browser drops those of a table that is laid out as a grid, and only a grid lets it skip rows that are out of view.
 */
export function CoverageTable({ lines, total, label }: Props) {
  const { comparison } = useReport()
  const { hash } = useSession()
  const texts = comparison.texts.map(({ document }, text) => ({
    letter: documentMark(text).letter,
    name: shortName(document.source, document, text),
  }))
  return (
    <table
      role="table"
      className="coverage"
      data-texts={texts.length}
      style={{ '--texts': texts.length } as CSSProperties}
      aria-label={label}
      aria-rowcount={total + 1}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1} className="coverage-row">
          <th role="columnheader" scope="col" className="text-left text-[0.8125rem] font-medium text-soft">
            Told by
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
          <CoverageRow key={line.id} line={line} rowIndex={index + 2} hash={hash} />
        ))}
      </tbody>
    </table>
  )
}
