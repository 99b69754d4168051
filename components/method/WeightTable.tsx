import { WideTable } from '@/components/method/parts'
import weights from '@/data/lexicon/weights.json'
import patterns from '@/data/language/patterns.json'
import { LOADED_CATEGORIES } from '@/lib/model'
import { categoryInfo } from '@/lib/view/categories'

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(patterns).map(([id, { name }]) => [id, name]))

/** The weights as they are, and how they were fitted. */
export function WeightTable() {
  const { sizes, edition } = weights
  return (
    <details>
      <summary className="cursor-pointer text-accent">The weights, and how they were fitted</summary>
      <div className="mt-3 flex flex-col gap-3.5">
        <p>
          Fitted on {sizes.marks.toLocaleString('en')} marks that Slantwise (lexicon edition {edition}) makes in{' '}
          {sizes.sentences.toLocaleString('en')} sentences and {sizes.articles} articles of BABE, PTC and BASIL, none of
          them from the part kept aside. For each mark: did experts mark a word of it? A logistic regression on
          collection, category, strength and pattern answers; the three collections count alike, categories and patterns
          with few marks are drawn towards the mean. The weight is the chance that comes out, scaled to a mean of 2.
        </p>
        <WideTable label="Weights">
          <table aria-label="Weights" className="w-full border-collapse text-[0.9375rem]">
            <thead>
              <tr className="text-right text-[0.8125rem] text-soft">
                <th scope="col" className="py-1.5 pr-4 text-left font-normal">
                  Category
                </th>
                {[1, 2, 3].map((strength) => (
                  <th key={strength} scope="col" className="py-1.5 pl-3 font-normal">
                    strength {strength}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {LOADED_CATEGORIES.map((category) => (
                <tr key={category} className="border-t border-rule">
                  <th scope="row" className="py-1 pr-4 text-left font-normal">
                    {categoryInfo(category).name}
                  </th>
                  {weights.categories[category].map((weight, index) => (
                    <td key={index} className="py-1 pl-3 text-right tabular-nums">
                      {weight.toFixed(1)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
        <p>
          Patterns:{' '}
          {Object.entries(weights.patterns)
            .map(([id, weight]) => `${NAMES.get(id) ?? id} ${weight.toFixed(1)}`)
            .join(', ')}
          .
        </p>
      </div>
    </details>
  )
}
