import { WideTable } from '@/components/method/parts'
import type { AccuracyGroup } from '@/lib/view/accuracy'

const HEAD = 'py-1.5 pl-3 text-right font-normal'
const CELL = 'py-1.5 pl-3 text-right tabular-nums'

/** One group of the published figures: what is asked, the figure with its interval, and two yardsticks. */
export function AccuracyTable({ group: { id, title, meaning, rows } }: { readonly group: AccuracyGroup }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 id={`accuracy-${id}`} className="text-[1.0625rem] font-semibold">
        {title}
      </h3>
      <p>{meaning}</p>
      <WideTable label={title}>
        <table aria-labelledby={`accuracy-${id}`} className="w-full border-collapse text-[0.9375rem]">
          <thead>
            <tr className="align-bottom text-[0.8125rem] text-soft">
              <th scope="col" className="py-1.5 text-left font-normal">
                Question
              </th>
              <th scope="col" className={`${HEAD} sm:w-36`}>
                Slantwise, interval
              </th>
              <th scope="col" className={`${HEAD} w-16`}>
                Word list
              </th>
              <th scope="col" className={`${HEAD} w-18`}>
                Chance
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, question, on, figure, interval, wordList, chance }) => (
              <tr key={row} className="border-t border-rule align-baseline">
                <th scope="row" className="py-1.5 text-left font-normal">
                  {question}
                  <span className="block text-[0.8125rem] text-soft">{on}</span>
                </th>
                <td className={CELL}>
                  <span className="font-semibold">{figure}</span>
                  <span className="block text-[0.8125rem] whitespace-nowrap text-soft">{interval}</span>
                </td>
                <td className={CELL}>{wordList}</td>
                <td className={CELL}>{chance}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  )
}
