/** Surnames that are also words for what somebody does: Bishop, Pope, Judge. */
import { signsOf, type Token, type Vocabulary } from '@/lib/model'
import { BODIES, DETERMINERS, HONORIFICS, NOT_NAMES, PEOPLE } from './reporting'

/** Words for people that are capitalised without being anybody's name: "Police said". */
const NEVER_NAMES: ReadonlySet<string> = new Set([
  'police',
  'people',
  'some',
  'many',
  'council',
  'counsel',
  'family',
  'democrat',
  'republican',
])

/** True for the words for one person, which can be a surname. */
export function mayBeSurname(norm: string): boolean {
  return PEOPLE.has(norm) && !norm.endsWith('s') && !norm.endsWith('men') && !NEVER_NAMES.has(norm)
}

/** Words for people that end a full name somewhere: "bishop" of "Grant Bishop", not of "the Norrport Bishop". */
export function surnamesAmong(tokens: readonly Token[], vocabulary: Vocabulary): ReadonlySet<string> {
  const mayEnd = signsOf(vocabulary, ({ norm, capital }) => capital && mayBeSurname(norm))
  const surnames = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    if (mayEnd[vocabulary.of[i] ?? 0] !== 1) continue
    const last = tokens[i]
    const first = tokens[i - 1]
    if (!last || !first?.capital) continue
    if (NOT_NAMES.has(first.norm) || HONORIFICS.has(first.norm) || BODIES.has(first.norm) || PEOPLE.has(first.norm))
      continue
    if (last.sentence !== first.sentence || DETERMINERS.has(tokens[i - 2]?.norm ?? '')) continue
    if (tokens[i + 1]?.capital && tokens[i + 1]?.sentence === last.sentence) continue
    if (last.start - first.end === 1) surnames.add(last.norm)
  }
  return surnames
}
