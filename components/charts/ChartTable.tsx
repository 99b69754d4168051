'use client'

import Link from 'next/link'
import { sentenceAddress } from '@/components/report/sentence-address'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { FramedTable } from '@/components/ui/FramedTable'
import { useSession } from '@/components/workspace/session'
import type { ChartTable as Table } from '@/lib/view/chart'

/** A chart's figures as a table: in the page without the drawing, and wide ones scroll in their own frame. */
export function ChartTable({ table }: { readonly table: Table }) {
  const { hash } = useSession()
  const { caption, columns, rows } = table
  if (rows.length === 0) return null
  return (
    <details className="chart-table mt-5 text-[0.875rem]">
      <summary className="touch inline-block cursor-pointer text-accent">Show the table</summary>
      <FramedTable
        label={caption}
        caption={caption}
        columns={columns}
        className="relative mt-3 max-h-[30rem] overflow-auto print:max-h-none"
      >
        {rows.map(({ head, text, sentence, cells }, index) => (
          <tr key={index}>
            <th scope="row" className="px-3 py-1.5 align-top font-medium">
              <span className="flex items-center gap-2">
                {text !== null && <DocumentBadge index={text} size={18} />}
                {text !== null && sentence !== null ? (
                  <Link
                    href={sentenceAddress(text, sentence, hash)}
                    className="whitespace-nowrap text-accent underline-offset-4 hover:underline"
                  >
                    {head}
                  </Link>
                ) : (
                  head
                )}
              </span>
            </th>
            {cells.map((cell, column) => (
              <td key={column} className="px-3 py-1.5 align-top tabular-nums">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </FramedTable>
    </details>
  )
}
