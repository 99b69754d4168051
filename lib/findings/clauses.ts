import words from '@/data/language/indirect-speech.json'
import { gapAfter, isParted, normAt, type Passage, type TokenRange } from './passage'

const verbs = new Set(words.verbs)
const boundaries = new Set(words.boundaries)
const subordinators = new Set(words.subordinators)
const relatives = new Set(words.relatives)
const sequels = new Set(words.sequels)
const results = new Set(words.results)
const utterances = new Set(words.utterances)
const pasts = new Set(words.pasts)
const objects = new Set(words.objects)

/**
 * Where the clause that a reporting verb governs ends, or null where that cannot be told. It ends before what the
 * narrator adds: another main clause, what came of it ("…, sparking fury"), what it was ("…, a baseless claim"). In a
 * relative or subordinate clause it ends at the first comma: "Roe, who called it reckless, later left".
 *
 * @param verb the reporting verb; its subject begins at `subject`; the sentence is `[from, to)`
 * @param rates the verb rates ("called it reckless"): no clause follows, so that a second verb has the same subject
 */
export function clauseEnd(
  passage: Passage,
  verb: number,
  subject: number,
  from: number,
  to: number,
  rates: boolean,
): number | null {
  const embedded = isEmbedded(passage, subject, from, rates)
  if (embedded === 'restrictive') return rates ? ratingEnd(passage, verb + 1, to) : null
  for (let index = verb + 2; index < to; index++) {
    if (/[;—–]/.test(gapAfter(passage, index - 1))) return index
    const parted = isParted(passage, index - 1)
    if (embedded === 'closed' && parted && gapAfter(passage, index - 1).startsWith(',')) return index
    if (parted && index > verb + 2 && isAside(passage, index, to)) return index
    if (normAt(passage, index, passage.tokens[verb]?.sentence ?? 0) === 'and' && isSecondVerb(passage, index, rates)) {
      return index
    }
  }
  return to
}

/**
 * How the clause of a subject stands in its sentence. "closed": it ends at a comma or with the sentence (", who said",
 * "after officials said"). "restrictive": nothing shows its end ("residents who say they were ignored staged a riot").
 */
function isEmbedded(passage: Passage, subject: number, from: number, rates: boolean): 'closed' | 'restrictive' | null {
  const { tokens } = passage
  const own = tokens[subject]?.norm ?? ''
  const opener = relatives.has(own) ? subject : subject - 1
  if (opener < from) return null
  const norm = tokens[opener]?.norm ?? ''
  if (subordinators.has(norm)) return 'closed'
  if (!relatives.has(norm)) return null
  // "said that critics called it reckless" is a clause like any other; "the plan that critics called reckless" is not.
  if (norm === 'that') return rates && !verbs.has(tokens[opener - 1]?.norm ?? '') ? 'restrictive' : null
  // "what critics called a reckless plan" mostly ends its sentence.
  if (norm === 'what') return 'closed'
  return opener > from && isParted(passage, opener - 1) ? 'closed' : 'restrictive'
}

/** "the plan that critics called reckless and wasteful led to": the words of rating alone. */
function ratingEnd(passage: Passage, from: number, to: number): number | null {
  if (objects.has(passage.tokens[from]?.norm ?? '')) return null
  const second = from + 1 < to && passage.tokens[from + 1]?.norm === 'and' && !isSecondVerb(passage, from + 1, true)
  return Math.min(to, second ? from + 3 : from + 1)
}

/** After punctuation: where the narrator takes the word again. */
function isAside(passage: Passage, index: number, to: number): boolean {
  const norm = passage.tokens[index]?.norm ?? ''
  if (boundaries.has(norm) || norm === 'which' || results.has(norm)) return true
  const next = passage.tokens[index + 1]?.norm ?? ''
  if (norm === 'and') return next !== 'that'
  // ", a baseless claim", ", another thinly veiled threat": what was said is named and judged.
  if (norm !== 'a' && norm !== 'an' && norm !== 'another') return false
  for (let noun = index + 1; noun < Math.min(to, index + MAX_ASIDE_WORDS); noun++) {
    if (utterances.has(passage.tokens[noun]?.norm ?? '')) return true
    if (isParted(passage, noun)) return false
  }
  return false
}

/** "a thinly veiled and reckless threat" is about as long as such a phrase grows. */
const MAX_ASIDE_WORDS = 6

/**
 * At an "and" without a comma: "and then launched", "and later made" tell what the speaker did next. After a rating any
 * second verb does: "called it reckless and made a threat"; "reckless and misguided" is no verb.
 */
function isSecondVerb(passage: Passage, and: number, rates: boolean): boolean {
  const sentence = passage.tokens[and]?.sentence ?? 0
  const sequel = sequels.has(normAt(passage, and + 1, sentence))
  const verb = sequel ? and + 2 : and + 1
  const norm = normAt(passage, verb, sentence)
  if (!pasts.has(norm) && !norm.endsWith('ed')) return false
  if (sequel) return true
  const object = passage.tokens[verb + 1]
  return rates && object?.sentence === sentence && (object.capital || objects.has(object.norm))
}

/** True when ", who" or ", which" begins at the index. */
export function isRelativeClause(passage: Passage, index: number, to: number): boolean {
  if (index >= to || !isParted(passage, index - 1)) return false
  const norm = passage.tokens[index]?.norm ?? ''
  return norm === 'who' || norm === 'which' || norm === 'whose'
}

/** The main clause around the index: from and to the nearest ", but" or semicolon. */
export function mainClause(passage: Passage, at: number, from: number, to: number): TokenRange {
  let first = at
  while (first > from && !isClauseBreak(passage, first)) first--
  let last = at + 1
  while (last < to && !isClauseBreak(passage, last)) last++
  return { first, last }
}

function isClauseBreak(passage: Passage, index: number): boolean {
  const gap = gapAfter(passage, index - 1)
  if (gap.includes(';')) return true
  return gap.trim() === ',' && CONTRASTS.has(passage.tokens[index]?.norm ?? '')
}

const CONTRASTS = new Set(['but', 'yet', 'whereas'])
