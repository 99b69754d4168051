/**
 * Whether marks around a few words that nobody is reported to say cast doubt on them. Most such marks set apart a
 * technical term, the name of a programme or a source's word; so doubt needs evidence of its own.
 */
import words from '@/data/language/quotation-words.json'
import { DETERMINERS, PREPOSITIONS } from './reporting'
import { verbAt } from './reporting-verbs'
import { sentenceBounds, type Passage, type SpeechContext } from './speech-context'

const DOUBTERS: ReadonlySet<string> = new Set(words.doubters)
const DOUBTED: ReadonlySet<string> = new Set(words.doubted)
const STANCES: ReadonlySet<string> = new Set(words.stances)
/** Determiners that hand a thing to somebody or point at it with distance: "their “solutions”". */
const OWNING: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'these', 'those', 'your'])

/** "supposed “x”", "much-vaunted Norrport “x”": how near the word of doubt must stand. */
const DOUBTER_REACH = 2
/** How far before a phrase a word of saying or wanting makes it doubtful whose words these are. */
const STANCE_REACH = 25
/** How far after it: a verb that ends the sentence and has a subject of its own is found as an attribution before. */
const STANCE_REACH_AFTER = 12
/** A longer passage in the same sentence is somebody's, and then so may be the short one. */
const LONG_PASSAGE = 4
/** Reporting verbs that mostly report nothing: "it began with", "they continued to". */
const SELDOM_REPORTS: ReadonlySet<string> = new Set(['begin', 'continue', 'offer', 'read', 'think', 'believe'])

/** True when a teacher could defend that the writer doubts the marked words. */
export function isDoubted(context: SpeechContext, passage: Passage): boolean {
  if (followsDoubter(context, passage)) return true
  if (!holdsDoubtedWord(context, passage)) return false
  return stanceBefore(context, passage) < 0 && !stanceAfter(context, passage) && !besideLongPassage(context, passage)
}

function followsDoubter(context: SpeechContext, passage: Passage): boolean {
  for (let i = passage.first - 1; i >= 0 && passage.first - i <= DOUBTER_REACH; i--) {
    const norm = context.tokens[i]?.norm ?? ''
    if (context.owner[i] !== -1 || context.tokens[i]?.sentence !== context.tokens[passage.first]?.sentence) return false
    if (DOUBTERS.has(norm)) return true
    // "was supposed to be", "a fake in": the word before speaks of something else.
    if (PREPOSITIONS.has(norm) || DETERMINERS.has(norm)) return false
  }
  return false
}

/** One word of standing or merit; of two words only when they are handed to somebody: "their “peaceful crowd”". */
function holdsDoubtedWord(context: SpeechContext, passage: Passage): boolean {
  const last = context.tokens[passage.last - 1]?.norm ?? ''
  if (passage.last - passage.first === 1) return DOUBTED.has(last)
  if (passage.last - passage.first !== 2) return false
  const before = context.tokens[passage.first - 1]
  if (!before || !(OWNING.has(before.norm) || before.norm.endsWith("'s"))) return false
  return DOUBTED.has(last) || DOUBTED.has(context.tokens[passage.first]?.norm ?? '')
}

/** The nearest word before the passage, in its sentence, that says, wants or judges; -1 for none. */
export function stanceBefore(context: SpeechContext, passage: Passage): number {
  const [from] = sentenceBounds(context, passage.first)
  for (let i = passage.first - 1; i >= from && passage.first - i <= STANCE_REACH; i--) {
    if (isStance(context, i)) return i
  }
  return -1
}

function stanceAfter(context: SpeechContext, passage: Passage): boolean {
  const [, to] = sentenceBounds(context, passage.last - 1)
  for (let i = passage.last; i < to && i - passage.last < STANCE_REACH_AFTER; i++) if (isStance(context, i)) return true
  return false
}

function isStance(context: SpeechContext, i: number): boolean {
  if (context.owner[i] !== -1) return false
  if (STANCES.has(context.tokens[i]?.norm ?? '')) return true
  const verb = verbAt(context, i)
  return verb !== null && !SELDOM_REPORTS.has(verb.lemma)
}

function besideLongPassage(context: SpeechContext, passage: Passage): boolean {
  const sentence = context.tokens[passage.first]?.sentence
  for (const index of [passage.index - 1, passage.index + 1]) {
    const other = context.passages[index]
    if (!other || other.last - other.first <= LONG_PASSAGE) continue
    const nearest = context.tokens[index < passage.index ? other.last - 1 : other.first]
    if (nearest?.sentence === sentence) return true
  }
  return false
}
