'use client'

import { CoverageRow } from '@/components/coverage/CoverageRow'
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
 * What is told as rows, texts as columns; where there is no room for all columns they wrap, and every cell says by its
 * badge whose it is. The roles are written out because a browser drops those of a table that is laid out otherwise, and
 * only so can it skip rows that are out of view.
 */
export function CoverageTable({ lines, total, label }: Props) {
  const { comparison } = useReport()
  const { hash } = useSession()
  const texts = comparison.texts.map(({ document }, text) => ({
    letter: documentMark(text).letter,
    name: shortName(document.source, document, text),
  }))
  return (
    <table role="table" className="coverage" aria-label={label} aria-rowcount={total + 1}>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col">
            What is told, and by whom
          </th>
          {texts.map(({ letter, name }) => (
            <th key={letter} role="columnheader" scope="col">
              {letter}: {name}
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
