import { DocumentBadge } from '@/components/ui/DocumentBadge'
import type { CoverageGroup, CoverageGroupId } from '@/lib/view/coverage'
import { whole } from '@/lib/view/numbers'

interface Props {
  readonly groups: readonly CoverageGroup[]
  readonly chosen: CoverageGroupId
  readonly onChoose: (id: CoverageGroupId) => void
}

/** One button for each group; its number is that of the rows it opens. */
export function CoverageFilter({ groups, chosen, onChoose }: Props) {
  return (
    <div role="group" aria-label="Which rows to show" className="flex flex-wrap gap-2 print:hidden">
      {groups.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
          className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-rule bg-card px-3.5 text-[0.875rem] hover:border-field aria-pressed:border-ink aria-pressed:font-semibold"
        >
          {id.startsWith('only-') && (
            <span aria-hidden="true" className="inline-flex">
              <DocumentBadge index={Number(id.slice('only-'.length))} size={16} />
            </span>
          )}
          {(id === 'conflicts' || id === 'same-words') && (
            <span aria-hidden="true">{id === 'conflicts' ? '≠' : '='}</span>
          )}
          {name} <span className="text-soft">{whole(count)}</span>
        </button>
      ))}
    </div>
  )
}
