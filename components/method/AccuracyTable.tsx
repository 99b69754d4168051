import type { AccuracyGroup } from '@/lib/view/accuracy'

/** One group of the published figures: what is asked, the figure with its interval, and two yardsticks. */
export function AccuracyTable({ group: { id, title, meaning, rows } }: { readonly group: AccuracyGroup }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 id={`accuracy-${id}`} className="text-[1.0625rem] font-semibold">
        {title}
      </h3>
      <p>{meaning}</p>
      <div className="overflow-x-auto" role="region" aria-labelledby={`accuracy-${id}`} tabIndex={0}>
        <table className="w-full min-w-[34rem] border-collapse text-[0.9375rem]">
          <thead>
            <tr className="text-left text-[0.8125rem] text-soft">
              <th scope="col" className="py-1.5 pr-4 font-normal">
                Question
              </th>
              <th scope="col" className="py-1.5 pr-4 text-right font-normal">
                Slantwise
              </th>
              <th scope="col" className="py-1.5 pr-4 text-right font-normal">
                95 % interval
              </th>
              <th scope="col" className="py-1.5 pr-4 text-right font-normal">
                Word list
              </th>
              <th scope="col" className="py-1.5 text-right font-normal">
                Chance
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, question, on, figure, interval, wordList, chance }) => (
              <tr key={row} className="border-t border-rule align-baseline">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                  {question}
                  <span className="block text-[0.8125rem] text-soft">{on}</span>
                </th>
                <td className="py-1.5 pr-4 text-right font-semibold tabular-nums">{figure}</td>
                <td className="py-1.5 pr-4 text-right whitespace-nowrap tabular-nums">{interval}</td>
                <td className="py-1.5 pr-4 text-right tabular-nums">{wordList}</td>
                <td className="py-1.5 text-right tabular-nums">{chance}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
