import index from '@/data/lexicon/index.json'
import {
  CATEGORIES,
  FAMILIES,
  FAMILY_OF,
  type Category,
  type Comparison,
  type Family,
  type ReadingSettings,
} from '@/lib/model'

/** What is shown of a category: its name, what such words do, and where the category comes from. */
export interface CategoryInfo {
  readonly category: Category
  readonly family: Family
  readonly name: string
  readonly does: string
  readonly source: string
}

export function categoryInfo(category: Category): CategoryInfo {
  const { name, does, source } = index.categories[category]
  return { category, family: FAMILY_OF[category], name, does, source }
}

/** A family with its categories and how many marks of each stand in every text, headlines included. */
export interface FamilyCounts {
  readonly family: Family
  /** One count per text. */
  readonly counts: readonly number[]
  readonly categories: readonly { readonly info: CategoryInfo; readonly counts: readonly number[] }[]
}

/**
 * Marks by family and category: what the filters of *Read* show and hide.
 * @param voice whose marks: those that *Read* shows, so that a count equals what its filter uncovers
 */
export function familyCounts(
  comparison: Comparison,
  voice: ReadingSettings['voice'] = 'both',
): readonly FamilyCounts[] {
  const tally = new Map<Category, number[]>(CATEGORIES.map((category) => [category, comparison.texts.map(() => 0)]))
  comparison.texts.forEach(({ findings }, text) => {
    for (const { category, uncounted, voice: whose } of findings) {
      if (voice !== 'both' && voice !== whose) continue
      const counts = tally.get(category)
      if (uncounted === null && counts) counts[text] = (counts[text] ?? 0) + 1
    }
  })
  return FAMILIES.map((family) => {
    const categories = CATEGORIES.filter((category) => FAMILY_OF[category] === family).map((category) => ({
      info: categoryInfo(category),
      counts: tally.get(category) ?? [],
    }))
    return {
      family,
      categories,
      counts: comparison.texts.map((_, text) => categories.reduce((sum, { counts }) => sum + (counts[text] ?? 0), 0)),
    }
  })
}
