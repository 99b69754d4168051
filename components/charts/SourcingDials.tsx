import type { ReactNode } from 'react'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { FamilySwatch } from '@/components/ui/FamilySwatch'
import type { SourcingTable } from '@/lib/view/chart-categories'
import { NOT_MEASURED } from '@/lib/view/chart'

interface Props {
  readonly sourcing: SourcingTable
  /** Stands under the table: how it can be saved. */
  readonly save: ReactNode
}

/** Three counts of how texts handle their sources; a table is their chart, for they are never summed or ranked. */
export function SourcingDials({ sourcing, save }: Props) {
  return (
    <div className="mt-8 border-t border-rule pt-6 print:mt-3 print:break-inside-avoid print:pt-3">
      <h3 className="flex items-center gap-2 text-[0.9375rem] font-semibold">
        <FamilySwatch family="sourcing" />
        Sourcing, counted apart
      </h3>
      <p className="mt-1 max-w-[38rem] text-[0.875rem] text-soft">{sourcing.reading}</p>
      <div role="region" aria-label="Sourcing counts" tabIndex={0} className="relative mt-3 overflow-x-auto">
        <SourcingCounts sourcing={sourcing} />
      </div>
      {save && <div className="mt-2 print:hidden">{save}</div>}
    </div>
  )
}

/** The counts alone: the same on the screen and in a file. */
export function SourcingCounts({ sourcing: { texts, rows } }: { readonly sourcing: SourcingTable }) {
  return (
    <table className="border-collapse text-left text-[0.875rem]">
      <caption className="sr-only">Words that handle sources, counted in each text</caption>
      <thead>
        <tr>
          <th scope="col" className="py-1.5 pr-[min(2rem,4vw)] font-normal text-soft">
            Words
          </th>
          {texts.map(({ text }) => (
            <th key={text} scope="col" className="px-[min(1rem,2vw)] py-1.5">
              <span className="flex justify-center">
                <DocumentBadge index={text} size={20} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ info, counts }) => (
          <tr key={info.category} className="border-t border-rule">
            <th
              scope="row"
              className="max-w-[26rem] min-w-[min(9rem,40vw)] py-2 pr-[min(2rem,4vw)] align-top font-medium [overflow-wrap:anywhere]"
            >
              {info.name}
              <span className="block font-normal text-soft">{info.does}</span>
            </th>
            {counts.map((count, text) => (
              <td
                key={text}
                className="px-[min(1rem,2vw)] py-2 text-center align-top font-serif text-[1.15rem] font-semibold tabular-nums"
              >
                {count ?? <span className="font-sans text-[0.875rem] font-normal text-soft">{NOT_MEASURED}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
