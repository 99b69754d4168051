import { WideTable } from '@/components/method/parts'
import type { NeutralRow } from '@/lib/view/accuracy'

const HEAD = 'py-1.5 pl-3 text-right font-normal'

/** How often neutral sentences are marked, by where they come from, in the order of the alphabet: no ranking. */
export function NeutralTable({ rows }: { readonly rows: readonly NeutralRow[] }) {
  return (
    <WideTable label="Marks on neutral sentences">
      <table aria-labelledby="even-handed-title" className="w-full border-collapse text-[0.9375rem]">
        <thead>
          <tr className="align-bottom text-[0.8125rem] text-soft">
            <th scope="col" className="py-1.5 text-left font-normal">
              Neutral sentences from
            </th>
            <th scope="col" className={HEAD}>
              Our marks per 100 words
            </th>
            <th scope="col" className={HEAD}>
              Sentences with our marks
            </th>
            <th scope="col" className={HEAD}>
              With experts’ marks
            </th>
            <th scope="col" className={HEAD}>
              Our marks per 100 words in the others
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.outlet} className="border-t border-rule align-baseline">
              <th scope="row" className="py-1.5 text-left font-normal">
                {row.outlet}
                <span className="block text-[0.8125rem] text-soft">{row.sentences} sentences</span>
              </th>
              <Cell figure={row.per100} interval={row.per100Interval} />
              <Cell figure={row.marked} interval={row.markedInterval} />
              <Cell figure={row.experts} />
              <Cell figure={row.untouched} interval={row.untouchedInterval} />
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Cell({ figure, interval }: { readonly figure: string; readonly interval?: string }) {
  return (
    <td className="py-1.5 pl-3 text-right tabular-nums">
      {figure}
      {interval !== undefined && <span className="block text-[0.8125rem] text-soft">{interval}</span>}
    </td>
  )
}
