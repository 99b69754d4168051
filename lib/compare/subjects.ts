import language from '@/data/language/wording.json'
import type { SentenceFeatures } from './features'

/** Whom a sentence begins with: the features of a name, its own or that of the sentence before ("He said …"). */
export interface Subject {
  readonly names: readonly number[]
  readonly byPronoun: boolean
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she'])
const CALENDAR: ReadonlySet<string> = new Set(language.calendar.split(' '))
/** The first name of a sentence stands within so many words when it is whom the sentence is about. */
const REACH = 8

/**
 * The subject of every sentence of a text, in their order: the first name near its beginning; for one that begins with
 * "he" or "she" the subject of the sentence before. No names where it is not known. Linear in the sentences.
 */
export function subjectsOf(sentences: readonly SentenceFeatures[], names: readonly boolean[]): Subject[] {
  let before: readonly number[] = []
  return sentences.map((sentence) => {
    const byPronoun = PRONOUNS.has(sentence.norms[0] ?? '')
    if (!byPronoun) before = firstName(sentence, names)
    return { names: before, byPronoun }
  })
}

function firstName({ ids, norms }: SentenceFeatures, names: readonly boolean[]): number[] {
  const found: number[] = []
  for (let at = 0; at < Math.min(ids.length, REACH); at++) {
    const id = ids[at] ?? -1
    if (names[id] && !CALENDAR.has(norms[at] ?? '')) found.push(id)
    else if (found.length > 0) break
  }
  return found
}

/**
 * Whether one of two sentences begins with "he" or "she" and is about somebody whom the other does not name, while the
 * other is about somebody else by name: a governor's prayers and a president's.
 */
export function aboutOthers(
  one: SentenceFeatures,
  two: SentenceFeatures,
  subjects: readonly [Subject | undefined, Subject | undefined],
): boolean {
  const [a, b] = subjects
  if (!a || !b || !(a.byPronoun || b.byPronoun) || a.names.length === 0 || b.names.length === 0) return false
  const named = (names: readonly number[], other: Subject, { words }: SentenceFeatures) =>
    names.some((id) => words.includes(id) || other.names.includes(id))
  return !named(a.names, b, two) && !named(b.names, a, one)
}
