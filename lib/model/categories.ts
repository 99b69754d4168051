/** What a mark can be, and the families that categories are drawn in. */
export const LOADED_CATEGORIES = [
  'intensifiers',
  'evaluations',
  'absolutes',
  'sensational',
  'moral',
  'fear-and-metaphor',
  'labels',
  'one-sided',
  'mockery',
  'mind-reading',
] as const
export type LoadedCategory = (typeof LOADED_CATEGORIES)[number]

/** The sourcing dial: three counts of their own, never summed, never part of rate or score. */
export const SOURCING_CATEGORIES = ['attribution', 'hedges', 'agency'] as const
export type SourcingCategory = (typeof SOURCING_CATEGORIES)[number]

export const CATEGORIES = [...LOADED_CATEGORIES, ...SOURCING_CATEGORIES] as const
export type Category = LoadedCategory | SourcingCategory

export const LOADED_FAMILIES = ['judgment', 'drama', 'naming'] as const
export type LoadedFamily = (typeof LOADED_FAMILIES)[number]
export const FAMILIES = [...LOADED_FAMILIES, 'sourcing'] as const
export type Family = (typeof FAMILIES)[number]

/** Which family each category is drawn in. */
export const FAMILY_OF: Readonly<Record<Category, Family>> = {
  intensifiers: 'judgment',
  evaluations: 'judgment',
  absolutes: 'judgment',
  sensational: 'drama',
  moral: 'drama',
  'fear-and-metaphor': 'drama',
  labels: 'naming',
  'one-sided': 'naming',
  mockery: 'naming',
  'mind-reading': 'naming',
  attribution: 'sourcing',
  hedges: 'sourcing',
  agency: 'sourcing',
}

export function isLoaded(category: Category): category is LoadedCategory {
  return FAMILY_OF[category] !== 'sourcing'
}
