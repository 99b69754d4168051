import { WideTable } from '@/components/method/parts'
import type { NeutralRow } from '@/lib/view/accuracy'

const HEAD = 'py-1.5 pl-3 text-right font-normal'
const CELL = 'py-1.5 pl-3 text-right tabular-nums'

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
          </tr>
        </thead>
        <tbody>
          {rows.map(({ outlet, sentences, marked, markedInterval, experts, per100, per100Interval }) => (
            <tr key={outlet} className="border-t border-rule align-baseline">
              <th scope="row" className="py-1.5 text-left font-normal">
                {outlet}
                <span className="block text-[0.8125rem] text-soft">{sentences} sentences</span>
              </th>
              <td className={CELL}>
                {per100}
                <span className="block text-[0.8125rem] text-soft">{per100Interval}</span>
              </td>
              <td className={CELL}>
                {marked}
                <span className="block text-[0.8125rem] text-soft">{markedInterval}</span>
              </td>
              <td className={CELL}>{experts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
