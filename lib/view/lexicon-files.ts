import type { Category, LexiconEntry } from '@/lib/model'

/** One chunk for each file, fetched when its reasons or the lexicon are looked at: a megabyte that no page needs whole. */
const FILES: Readonly<Record<Category, () => Promise<{ readonly default: unknown }>>> = {
  intensifiers: () => import('@/data/lexicon/intensifiers.json'),
  evaluations: () => import('@/data/lexicon/evaluations.json'),
  absolutes: () => import('@/data/lexicon/absolutes.json'),
  sensational: () => import('@/data/lexicon/sensational.json'),
  moral: () => import('@/data/lexicon/moral.json'),
  'fear-and-metaphor': () => import('@/data/lexicon/fear-and-metaphor.json'),
  labels: () => import('@/data/lexicon/labels.json'),
  'one-sided': () => import('@/data/lexicon/one-sided.json'),
  mockery: () => import('@/data/lexicon/mockery.json'),
  'mind-reading': () => import('@/data/lexicon/mind-reading.json'),
  attribution: () => import('@/data/lexicon/attribution.json'),
  hedges: () => import('@/data/lexicon/hedges.json'),
  agency: () => import('@/data/lexicon/agency.json'),
}

/** The entries of a category with the wording of their cards. Rejects when the file cannot be fetched. */
export async function loadEntries(category: Category): Promise<readonly LexiconEntry[]> {
  const { default: entries } = await FILES[category]()
  // The data gate has checked the files; TypeScript widens what it reads from JSON.
  return entries as readonly LexiconEntry[]
}
