import data from '@/data/lexicon/weights.json'
import { isLoaded, type Category, type MarkWeights, type Strength } from '@/lib/model'

// TypeScript widens what it reads from JSON (three numbers to a list of them), hence the cast; the gate proves it right.
const { categories, patterns } = data as unknown as MarkWeights
const ofPattern: ReadonlyMap<string, number> = new Map(Object.entries(patterns))

/**
 * What a mark adds to the intensity: by category and strength, or by pattern where a pattern was seen often enough.
 * 2 is an average mark; 0, of the sourcing dial, counts nothing. Fitted on marks of experts: lib/evaluate/README.md.
 * @param entry `Finding.entry`
 */
export function weightOf(category: Category, strength: Strength, entry: string): number {
  if (!isLoaded(category)) return 0
  return ofPattern.get(entry) ?? categories[category][strength - 1] ?? 0
}
