import patterns from '@/data/language/patterns.json'
import type { Category, Comparison, GlossaryEntry } from '@/lib/model'
import { loadEntries } from '@/lib/view/lexicon-files'

/** What the cards say of entries, by `Finding.entry`. */
export type Glossary = ReadonlyMap<string, GlossaryEntry>

/** A reader's own mark has no entry in the lexicon. */
const READERS_MARK: GlossaryEntry = {
  term: 'Marked by a reader',
  why: 'A reader marked these words.',
  plainer: [],
  ask: null,
}

/** Rules and readers' marks: known without fetching anything. */
export const OWN_GLOSSARY: Glossary = new Map([
  ...Object.entries(patterns).map(([id, { name, why, ask }]) => [id, { term: name, why, plainer: [], ask }] as const),
  ['reader/added', READERS_MARK],
])

/** The categories whose wording a comparison's cards may ask for. */
export function categoriesOf({ texts }: Comparison): readonly Category[] {
  return [...new Set(texts.flatMap(({ findings }) => findings.map(({ category }) => category)))].sort()
}

/**
 * The wording of these categories' entries and of all rules.
 * Rejects when a file cannot be fetched; what was fetched before is not fetched again.
 */
export async function loadGlossary(categories: readonly Category[]): Promise<Glossary> {
  const files = await Promise.all(
    categories.map(async (category) => {
      const entries = await loadEntries(category)
      return entries.map(
        ({ term, why, plainer, ask }) => [`${category}/${term}`, { term, why, plainer, ask: ask ?? null }] as const,
      )
    }),
  )
  return new Map([...OWN_GLOSSARY, ...files.flat()])
}
