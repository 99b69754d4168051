/** What somebody only believes that others said: nobody is told to have said it. */
import words from '@/data/language/indirect-speech.json'
import { isParted, type Passage, type TokenRange } from './passage'

const isBelief = (norm: string) => words.beliefs.some((start) => norm.startsWith(start))
const MISTAKEN: ReadonlySet<string> = new Set(words.mistaken)

/** "came to believe that the mayor had called", "mistakenly thought it was late": told of a belief, not of speech. */
export function isBelieved(
  passage: Passage,
  { source, verb }: { readonly source: TokenRange | null; readonly verb: TokenRange | null },
): boolean {
  const { tokens } = passage
  if (verb === null) return false
  const norm = (at: number) => tokens[at]?.norm ?? ''
  if (isBelief(norm(verb.first))) return MISTAKEN.has(norm(verb.first - 1))
  if (source === null || source.first > verb.first) return false
  const before = source.first - (norm(source.first - 1) === 'that' ? 2 : 1)
  return (
    isBelief(norm(before)) && tokens[before]?.sentence === tokens[verb.first]?.sentence && !isParted(passage, before)
  )
}
