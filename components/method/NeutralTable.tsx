import type { NeutralRow } from '@/lib/view/accuracy'

/** How often neutral sentences are marked, by where they come from, in the order of the alphabet: no ranking. */
export function NeutralTable({ rows }: { readonly rows: readonly NeutralRow[] }) {
  return (
    <div className="overflow-x-auto" role="region" aria-labelledby="even-handed-title" tabIndex={0}>
      <table className="w-full min-w-[36rem] border-collapse text-[0.9375rem]">
        <thead>
          <tr className="text-left align-bottom text-[0.8125rem] text-soft">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              Neutral sentences from
            </th>
            <th scope="col" className="py-1.5 pr-4 text-right font-normal">
              Sentences
            </th>
            <th scope="col" className="py-1.5 pr-4 text-right font-normal">
              Our marks per 100 words
            </th>
            <th scope="col" className="py-1.5 pr-4 text-right font-normal">
              Sentences with a mark of ours
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              With words marked by experts
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ outlet, sentences, marked, markedInterval, experts, per100, per100Interval }) => (
            <tr key={outlet} className="border-t border-rule align-baseline">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {outlet}
              </th>
              <td className="py-1.5 pr-4 text-right tabular-nums">{sentences}</td>
              <td className="py-1.5 pr-4 text-right tabular-nums">
                {per100} <span className="block text-[0.8125rem] text-soft">{per100Interval}</span>
              </td>
              <td className="py-1.5 pr-4 text-right tabular-nums">
                {marked} <span className="block text-[0.8125rem] text-soft">{markedInterval}</span>
              </td>
              <td className="py-1.5 text-right tabular-nums">{experts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
