import { FamilySwatch } from '@/components/ui/FamilySwatch'
import { CATEGORIES, FAMILIES, FAMILY_OF, type Family } from '@/lib/model'
import { categoryInfo } from '@/lib/view/categories'

/** What the categories of a family have in common, in a line. */
const FAMILY_LINES: Readonly<Record<Family, string>> = {
  judgment: 'The writer’s verdict, turned up or closed to question.',
  drama: 'Feeling and spectacle where information would do.',
  naming: 'Names and motives that decide the matter in passing.',
  sourcing: 'Who is said to say and do what. Three counts of their own: never part of rate or intensity.',
}

interface Props {
  /** With the source of each category in the literature. */
  readonly sources?: boolean
}

/** The categories by family: what their words do, and where the category comes from. */
export function CategoryList({ sources = false }: Props) {
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      {FAMILIES.map((family) => (
        <section key={family} aria-label={family} className="border-t border-rule pt-4">
          <h3 className="flex items-center gap-2.5 text-[1rem] font-semibold">
            <FamilySwatch family={family} /> {family}
          </h3>
          <p className="mt-1 text-[0.875rem] text-soft">{FAMILY_LINES[family]}</p>
          <dl className="mt-3 flex flex-col gap-3">
            {CATEGORIES.filter((category) => FAMILY_OF[category] === family).map((category) => {
              const { name, does, source } = categoryInfo(category)
              return (
                <div key={category}>
                  <dt className="font-medium">{name}</dt>
                  <dd className="text-[0.9375rem] [overflow-wrap:anywhere]">{does}</dd>
                  {sources && <dd className="mt-0.5 text-[0.8125rem] [overflow-wrap:anywhere] text-soft">{source}</dd>}
                </div>
              )
            })}
          </dl>
        </section>
      ))}
    </div>
  )
}
