import type { Named } from '@/lib/evaluate/scorer'
import { withoutPossessive, wordsOf } from '@/lib/evaluate/units'

const PRONOUNS: ReadonlySet<string> = new Set([
  ...['i', 'we', 'you', 'he', 'she', 'it', 'they', 'him', 'her', 'them'],
  ...['his', 'hers', 'its', 'their', 'who'],
])

/**
 * Whether a name that experts gave is among those found: one holds the other by whole words, or both end in the same
 * word. A pronoun is no name.
 */
export function isFound(wanted: string, found: readonly Named[]): boolean {
  const want = nameWords(wanted)
  return found
    .flatMap(({ name, forms = [] }) => [name, ...forms])
    .map(nameWords)
    .filter((words) => words.length > 1 || (words.length === 1 && !PRONOUNS.has(words[0] ?? '')))
    .some((words) => holds(words, want) || holds(want, words) || words.at(-1) === want.at(-1))
}

function nameWords(name: string): string[] {
  return wordsOf(name).map(({ word }) => withoutPossessive(word))
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && words.some((_, at) => part.every((word, index) => words[at + index] === word))
}
