import { CATEGORIES, FAMILY_OF, type Category, type Family, type LexiconEntry, type Strength } from '@/lib/model'
import { loadEntries } from '@/lib/view/lexicon-files'

/** One entry of the lexicon as the lexicon page shows it. */
export interface LexiconRow {
  /** "<category>/<term>" */
  readonly id: string
  readonly term: string
  readonly category: Category
  readonly family: Family
  /** "noun", "noun or verb" */
  readonly partOfSpeech: string
  readonly strength: Strength
  readonly plainer: readonly string[]
  readonly ask: string | null
  readonly why: string
  /** Masked until the reader asks to see it. */
  readonly slur: boolean
  /** The only contexts it is marked in, ready to read; empty when it is marked anywhere. */
  readonly markedIn: readonly string[]
  /** Contexts that are literal and never marked, ready to read. */
  readonly literalIn: readonly string[]
}

/** What is looked for. `scope` is a family, a category, or everything. */
export interface LexiconQuery {
  readonly words: string
  readonly scope: Category | Family | 'everything'
  readonly strength: Strength | 'any'
}

export const EVERY_ENTRY: LexiconQuery = { words: '', scope: 'everything', strength: 'any' }

/** The whole lexicon in alphabetical order. Rejects when a file cannot be fetched. */
export async function loadLexiconRows(): Promise<readonly LexiconRow[]> {
  const files = await Promise.all(
    CATEGORIES.map(async (category) => {
      const entries = await loadEntries(category)
      return entries.map((entry) => rowOf(entry, category))
    }),
  )
  return files
    .flat()
    .map((row) => ({ row, key: row.term.toLowerCase() }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row)
}

export function rowOf(entry: LexiconEntry, category: Category): LexiconRow {
  const { term, strength, plainer, why } = entry
  return {
    id: `${category}/${term}`,
    term,
    category,
    family: FAMILY_OF[category],
    partOfSpeech: typeof entry.pos === 'string' ? entry.pos : entry.pos.join(' or '),
    strength,
    plainer,
    ask: entry.ask ?? null,
    why,
    slur: entry.slur === true,
    markedIn: (entry.only ?? []).map((context) => readableContext(context, term)),
    literalIn: (entry.literal ?? []).map((context) => readableContext(context, term)),
  }
}

/** A context with the term in place of its slot and an ellipsis for any one word: "rip … apart". */
export function readableContext(context: string, term: string): string {
  return context.replace(/[~*]/g, (sign) => (sign === '~' ? term : '…'))
}

export interface LexiconMatches {
  /** Entries whose term holds the words. */
  readonly inTerm: readonly LexiconRow[]
  /** Other entries that have them in their reason, question or plainer words. */
  readonly inText: readonly LexiconRow[]
}

/**
 * Rows that fit, each list in the order given within its ranks. Terms come as the words themselves, then beginning
 * with them, then holding them as whole words, then anywhere; other text must hold whole words, the last of which may
 * be unfinished, so that "rat" does not find "separate".
 */
export function searchLexicon(rows: readonly LexiconRow[], query: LexiconQuery): LexiconMatches {
  const { scope, strength } = query
  const words = fold(query.words).trim()
  const inScope = rows.filter(
    (row) =>
      (scope === 'everything' || row.category === scope || row.family === scope) &&
      (strength === 'any' || row.strength === strength),
  )
  if (words === '') return { inTerm: inScope, inText: [] }
  const ranks: [LexiconRow[], LexiconRow[], LexiconRow[], LexiconRow[]] = [[], [], [], []]
  const inText: LexiconRow[] = []
  for (const row of inScope) {
    const term = fold(row.term)
    if (term === words) ranks[0].push(row)
    else if (term.startsWith(words)) ranks[1].push(row)
    else if (` ${term} `.includes(` ${words} `)) ranks[2].push(row)
    else if (term.includes(words)) ranks[3].push(row)
    else if (beginsWord(fold([row.why, row.ask ?? '', ...row.plainer].join('\n')), words)) inText.push(row)
  }
  return { inTerm: ranks.flat(), inText }
}

/** Whether `words` stand in `text` from the beginning of a word on. */
function beginsWord(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}

/** Small letters, straight apostrophes, hyphens as spaces: "So-called" finds "so called". */
function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[-‐‑]/g, ' ').replace(/\s+/g, ' ')
}

/** First letter of each word, dots for the rest: "w•••• t••••". */
export function maskTerm(term: string): string {
  return term.replace(/(\p{L})([\p{L}\p{M}'’]*)/gu, (_, first: string, rest: string) => first + '•'.repeat(rest.length))
}
