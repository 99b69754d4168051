import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { whole } from '@/lib/view/numbers'

interface Props<Id extends string> {
  /** What is chosen from: "Which rows to show". */
  readonly label: string
  readonly groups: readonly { readonly id: Id; readonly name: string; readonly count: number }[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** One button for each group; its number is that of the rows it opens. */
export function GroupFilter<Id extends string>({ label, groups, chosen, onChoose }: Props<Id>) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-2 print:hidden">
      {groups.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
          className="touch inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-rule bg-card px-3.5 text-[0.875rem] hover:border-field aria-pressed:border-ink aria-pressed:font-semibold"
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
