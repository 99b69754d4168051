import { useId } from 'react'
import { CATEGORIES, FAMILIES, FAMILY_OF, type Strength } from '@/lib/model'
import { categoryInfo } from '@/lib/view/categories'
import type { LexiconQuery } from '@/lib/view/lexicon'

interface Props {
  readonly query: LexiconQuery
  readonly onChange: (query: LexiconQuery) => void
}

const SCOPES: readonly LexiconQuery['scope'][] = ['everything', ...FAMILIES, ...CATEGORIES]
const STRENGTHS: readonly Strength[] = [1, 2, 3]

/** The search field and the two filters. */
export function LexiconFields({ query, onChange }: Props) {
  const id = useId()
  const label = 'mb-1 block text-[0.8125rem] font-medium text-soft'
  return (
    <div role="search" className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
      <div>
        <label htmlFor={`${id}-words`} className={label}>
          Search words, reasons and plainer words
        </label>
        <input
          id={`${id}-words`}
          type="search"
          autoComplete="off"
          spellCheck={false}
          className="field min-h-11"
          value={query.words}
          onChange={(event) => onChange({ ...query, words: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-scope`} className={label}>
          Family or category
        </label>
        <select
          id={`${id}-scope`}
          className="field min-h-11"
          value={query.scope}
          onChange={({ target }) => {
            const scope = SCOPES.find((known) => known === target.value)
            if (scope) onChange({ ...query, scope })
          }}
        >
          <option value="everything">All</option>
          {FAMILIES.map((family) => (
            <optgroup key={family} label={family}>
              <option value={family}>All of {family}</option>
              {CATEGORIES.filter((category) => FAMILY_OF[category] === family).map((category) => (
                <option key={category} value={category}>
                  {categoryInfo(category).name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-strength`} className={label}>
          Strength
        </label>
        <select
          id={`${id}-strength`}
          className="field min-h-11"
          value={query.strength}
          onChange={({ target }) =>
            onChange({ ...query, strength: STRENGTHS.find((known) => String(known) === target.value) ?? 'any' })
          }
        >
          <option value="any">Any</option>
          {STRENGTHS.map((strength) => (
            <option key={strength} value={strength}>
              {strength} of 3
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
