import { CATEGORIES, type Category, type Lexicon, type LexiconEntry, type MatchingEntry } from '@/lib/model'
import { z } from '@/lib/zod'
import { compileLexicon } from './compile'

/** The lexicon without reasons, plainer words and questions: a card asks for those when it is opened. */
export interface MatchingLexicon {
  readonly edition: string
  readonly entries: Readonly<Record<string, readonly MatchingEntry[]>>
}

export function matchingPart(
  files: Readonly<Record<Category, readonly LexiconEntry[]>>,
  edition: string,
): MatchingLexicon {
  const entries = CATEGORIES.map((category) => [category, files[category].map(withoutWording)] as const)
  return { edition, entries: Object.fromEntries(entries) }
}

function withoutWording({ term, pos, strength, literal, only, caseSensitive }: LexiconEntry): MatchingEntry {
  return {
    term,
    pos,
    strength,
    ...(literal ? { literal } : {}),
    ...(only ? { only } : {}),
    ...(caseSensitive ? { caseSensitive } : {}),
  }
}

/** The frame only: the data gate has checked every entry, and ten thousand of them are not checked again at each start. */
const frame = z.object({
  edition: z.string().min(1),
  entries: z.record(z.enum(CATEGORIES), z.array(z.custom<MatchingEntry>((entry) => typeof entry === 'object'))),
})

/**
 * Makes what was fetched ready for matching.
 * @throws when it is no lexicon
 */
export function compileMatching(data: unknown): Lexicon {
  const { edition, entries } = frame.parse(data)
  return compileLexicon(entries, edition)
}
