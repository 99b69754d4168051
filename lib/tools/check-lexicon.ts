import { matchEntries } from '@/lib/findings/match'
import { compileLexicon, type EntriesByCategory } from '@/lib/lexicon/compile'
import { lexiconEntrySchema, lexiconIndexSchema, markWeightsSchema } from '@/lib/lexicon/schema'
import { normsOf } from '@/lib/lexicon/terms'
import { CATEGORIES, isLoaded, vocabularyOf, type Category, type Lexicon, type LexiconEntry } from '@/lib/model'
import { tokenize } from '@/lib/text/tokens'
import { MOST_FAMILIES, sharedSentences } from './reasons'

/** What is wrong, where, and what to do. `line` counts from 1; 0 is the file as a whole. */
export interface LexiconProblem {
  readonly file: string
  readonly line: number
  readonly entry: string | null
  readonly message: string
}

interface PlacedEntry {
  readonly file: string
  readonly line: number
  readonly category: Category
  readonly entry: LexiconEntry
}

/**
 * Every rule that the lexicon's files have to keep, checked at once, so that an editor mends them in one round.
 *
 * @param files contents by file name ("labels.json", "index.json")
 */
export function checkLexicon(files: ReadonlyMap<string, string>): LexiconProblem[] {
  const problems = checkFileNames(files)
  const placed: PlacedEntry[] = []
  for (const category of CATEGORIES) {
    const file = `${category}.json`
    const content = files.get(file)
    if (content !== undefined) placed.push(...readFile(file, category, content, problems))
  }
  checkOrder(placed, problems)
  checkUniqueness(placed, problems)
  checkReasons(placed, problems)
  for (const item of placed) checkContexts(item, problems)
  // Only entries that are sound by themselves can be tried on each other.
  if (problems.length === 0) checkMatches(placed, problems)
  return problems
}

function checkFileNames(files: ReadonlyMap<string, string>): LexiconProblem[] {
  const problems: LexiconProblem[] = []
  const whole = (file: string, message: string): void => {
    problems.push({ file, line: 0, entry: null, message })
  }
  for (const category of CATEGORIES) {
    if (!files.has(`${category}.json`)) whole(`${category}.json`, 'is missing: every category has its file')
  }
  for (const file of files.keys()) {
    const known =
      file === 'index.json' || file === 'weights.json' || CATEGORIES.some((category) => file === `${category}.json`)
    if (!known) whole(file, 'belongs to no category: rename it after one, or remove it')
  }
  const index = files.get('index.json')
  if (index === undefined) {
    whole('index.json', 'is missing: it names the edition and describes the categories')
  } else {
    const parsed = lexiconIndexSchema.safeParse(parseJson(index))
    for (const issue of parsed.error?.issues ?? []) whole('index.json', `${issue.path.join('.')}: ${issue.message}`)
  }
  const weights = files.get('weights.json')
  if (weights === undefined) {
    whole('weights.json', 'is missing: `npm run calibrate` makes it')
  } else {
    const parsed = markWeightsSchema.safeParse(parseJson(weights))
    for (const issue of parsed.error?.issues ?? []) whole('weights.json', `${issue.path.join('.')}: ${issue.message}`)
  }
  return problems
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** The entries of a file that pass the schema, line by line. */
function readFile(file: string, category: Category, content: string, problems: LexiconProblem[]): PlacedEntry[] {
  const lines = content.replace(/\n$/, '').split('\n')
  const report = (line: number, entry: string | null, message: string): void => {
    problems.push({ file, line, entry, message })
  }
  if (lines[0] !== '[' || lines[lines.length - 1] !== ']') {
    report(1, null, 'write "[" alone in the first line, "]" alone in the last, and one entry a line between them')
    return []
  }
  const placed: PlacedEntry[] = []
  lines.slice(1, -1).forEach((text, index) => {
    const line = index + 2
    const isLast = line === lines.length - 1
    if (text.endsWith(',') === isLast) {
      report(line, null, isLast ? 'remove the comma after the last entry' : 'end the line with a comma')
    }
    const value = parseJson(text.replace(/,$/, ''))
    if (value === undefined) {
      report(line, null, 'is not one JSON object: write {"term":…} in one line, with double quotes')
      return
    }
    const parsed = lexiconEntrySchema.safeParse(value)
    if (parsed.success) placed.push({ file, line, category, entry: parsed.data })
    for (const issue of parsed.error?.issues ?? []) {
      report(line, termOf(value), `${[...issue.path, ''].join(': ')}${issue.message}`)
    }
  })
  return placed
}

function termOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('term' in value)) return null
  return typeof value.term === 'string' ? value.term : null
}

function checkOrder(placed: readonly PlacedEntry[], problems: LexiconProblem[]): void {
  placed.forEach((item, index) => {
    const before = placed[index - 1]
    if (before === undefined || before.file !== item.file || before.entry.term <= item.entry.term) return
    problems.push(problemOf(item, `is out of order: move it before "${before.entry.term}" (sorted by code unit)`))
  })
}

function checkUniqueness(placed: readonly PlacedEntry[], problems: LexiconProblem[]): void {
  const seen = new Map<string, PlacedEntry>()
  for (const item of placed) {
    if (item.entry.caseSensitive !== true && item.entry.term !== item.entry.term.toLowerCase()) {
      problems.push(problemOf(item, 'has capitals: write it in lower case, or add "caseSensitive": true'))
    }
    const key = normsOf(item.entry.term).join(' ')
    const first = seen.get(key)
    if (key === '') problems.push(problemOf(item, 'has no word in it: remove it'))
    else if (first === undefined) seen.set(key, item)
    else problems.push(problemOf(item, `stands in ${first.file}:${first.line} already: keep it in one category only`))
  }
}

function checkReasons(placed: readonly PlacedEntry[], problems: LexiconProblem[]): void {
  const reasons = placed.map((item) => ({ term: item.entry.term, why: item.entry.why, item }))
  for (const { entry, sentence } of sharedSentences(reasons)) {
    const message = `its "why" shares "${sentence}" with ${MOST_FAMILIES} other word families: say what this word does`
    problems.push(problemOf(entry.item, message))
  }
}

function checkContexts(item: PlacedEntry, problems: LexiconProblem[]): void {
  const { term, literal = [], only = [] } = item.entry
  const norms = normsOf(term).join(' ')
  for (const context of [...literal, ...only]) {
    if (` ${normsOf(context).join(' ')} `.includes(` ${norms} `)) {
      problems.push(problemOf(item, `context "${context}" has the term in it: "~" stands for the term`))
    }
  }
}

function checkMatches(placed: readonly PlacedEntry[], problems: LexiconProblem[]): void {
  const entries: Partial<Record<Category, LexiconEntry[]>> = {}
  for (const { category, entry } of placed) (entries[category] ??= []).push(entry)
  const lexicon = compileLexicon(entries satisfies EntriesByCategory, 'gate')
  for (const item of placed) {
    checkPlainer(item, lexicon, problems)
    const id = `${item.category}/${item.entry.term}`
    const samples = samplesOf(item.entry).map((text) => ({ text, found: matchedIds(text, lexicon) }))
    const lost = samples.find(({ found }) => found.length === 0)
    if (lost !== undefined) {
      problems.push(
        problemOf(item, `does not match itself: "${lost.text}" is not found; mend its term, pos or contexts`),
      )
    } else if (!samples.some(({ found }) => found.includes(id))) {
      // In some of its contexts a longer entry may stand before it, not in all.
      const { text, found } = samples[0] ?? { text: '', found: [] }
      const message = `does not match itself: "${text}" is found as ${found.join(', ')}; keep one of the two`
      problems.push(problemOf(item, message))
    }
  }
}

/** What a loaded word is replaced with must not be marked itself. */
function checkPlainer(item: PlacedEntry, lexicon: Lexicon, problems: LexiconProblem[]): void {
  if (!isLoaded(item.category)) return
  for (const words of item.entry.plainer) {
    const loaded = matchedIds(words, lexicon).find((id) => isLoaded(lexicon.entries.get(id)?.category ?? 'hedges'))
    if (loaded === undefined) continue
    problems.push(problemOf(item, `its plainer "${words}" is marked itself (${loaded}): find another, or ask instead`))
  }
}

/** The term as it would stand in a text: by itself, or in each of the contexts that it needs. */
function samplesOf({ term, only }: LexiconEntry): string[] {
  return only === undefined ? [term] : only.map((context) => context.replace('~', term).replaceAll('*', 'word'))
}

function matchedIds(text: string, lexicon: Lexicon): string[] {
  const tokens = tokenize(text)
  const passage = { field: 'text', text, tokens, vocabulary: vocabularyOf(tokens) } as const
  return matchEntries(passage, lexicon).map((match) => match.entry.id)
}

function problemOf({ file, line, entry }: PlacedEntry, message: string): LexiconProblem {
  return { file, line, entry: entry.term, message }
}
