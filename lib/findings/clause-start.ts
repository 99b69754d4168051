/** Where the clause begins that tells what somebody said. */
import words from '@/data/language/indirect-speech.json'
import { isParted, normAt, type Passage } from './passage'
import { asAfter, isSummons, RATING_AS } from './ratings'
import { MAX_SOURCE_WORDS, noSource, pronouns, subordinators } from './source-extent'
import { times } from './source-asides'

const rating = new Set([...words.rating, ...RATING_AS])
const withoutThat = new Set(words.withoutThat)
const needsThat = new Set(words.verbs.filter((verb) => !withoutThat.has(verb)))
const needsClause = new Set(words.needsClause)
const BE = new Set(words.auxiliaries)
const hearers = new Set(words.hearers)

/**
 * Where what was said begins after a verb, or null where the object of a quotation's verb follows: at the next word, or
 * after the "that" beyond an addressee, a time or a place ("told reporters on Monday that").
 */
export function clauseStart(passage: Passage, verb: number, to: number, norm: string): number | null {
  const sentence = passage.tokens[verb]?.sentence ?? 0
  const next = normAt(passage, verb + 1, sentence)
  if (next === '' || (passage.tokens[verb + 1]?.quotation ?? -1) >= 0) return null
  if (next === 'that') return verb + 2
  if (RATING_AS.has(norm)) return asAfter(passage, verb, to)
  // "called police to the pier": on the telephone.
  if (rating.has(norm) && isSummons(passage, verb, to)) return null
  // "was accused of", "called for": passives and other senses.
  if (rating.has(norm)) return NO_CLAUSE.has(next) || OTHER_VERBS.has(next) ? null : verb + 1
  const needed = needsThat.has(norm) || NO_CLAUSE.has(next)
  // "announced her decision to veto a bill that …": what she decided. But "repeated her claim that".
  const isOwn = OWNERS.has(next) && !hearers.has(norm) && !norm.startsWith('warn')
  for (let index = verb + 1; index < Math.min(to, verb + 1 + MAX_SOURCE_WORDS); index++) {
    if (isParted(passage, index - 1) && index > verb + 1) break
    // "told the members of that club"
    if (BEFORE_NOUN.has(passage.tokens[index - 1]?.norm ?? '')) continue
    if (isOwn && !VIEWS.has(passage.tokens[index - 1]?.norm ?? '')) continue
    if (normAt(passage, index, sentence) === 'that' && !needsThat.has(next))
      return needed || times.has(next) ? index + 1 : verb + 1
  }
  // "told me she was", "told the Post he had"
  for (let index = verb + 2; hearers.has(norm) && index < Math.min(to, verb + 2 + MAX_ADDRESSED); index++) {
    // "told them how he was"
    if (isParted(passage, index - 1) || noSource.has(normAt(passage, index - 1, sentence))) break
    if (SUBJECTS.has(normAt(passage, index, sentence)) && index + 1 < to && !isParted(passage, index)) return index
  }
  if (needsClause.has(norm) && !holdsVerb(passage, verb + 1, to)) return null
  return needed ? null : verb + 1
}

/** "the Ostrand Post" */
const MAX_ADDRESSED = 4
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'they', 'we', 'there'])

const VIEWS = new Set(words.views)
const OWNERS = new Set([...words.owners, 'its', 'their'])

const BEFORE_NOUN = new Set([...words.belonging, ...words.placeLinks])

/** "admitted it was late", but "admitted the riders, who had paid": a clause has a verb before its first boundary. */
function holdsVerb(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to && at - from < MAX_SOURCE_WORDS; at++) {
    const { norm = '', quotation = 0 } = passage.tokens[at] ?? {}
    if (quotation >= 0 || subordinators.has(norm)) return false
    if (BE.has(norm) || (at === from && pronouns.has(norm)) || CONTRACTED.test(norm)) return true
    if (isParted(passage, at)) return false
  }
  return false
}

const CONTRACTED = /(?:n't|'(?:ve|re|ll|m|d))$/

/** "they told us", "concluded so eloquently": whom, or how, and nothing of what. */
export function saysNothing(passage: Passage, verb: number, first: number, last: number): boolean {
  const isTold = hearers.has(passage.tokens[verb]?.norm ?? '')
  for (let at = first; at < last; at++) {
    const { norm = '' } = passage.tokens[at] ?? {}
    if (!(isTold && ADDRESSED.has(norm)) && norm !== 'so' && !(norm.length > 4 && norm.endsWith('ly'))) return false
  }
  return true
}

const ADDRESSED = new Set(words.objectPronouns)

/** After the verb these open a phrase of time or place, not what was said. */
export const NO_CLAUSE = new Set(words.noClause)
/** "called off the boat": not what anybody calls it. */
const OTHER_VERBS = new Set(words.otherVerbs)
