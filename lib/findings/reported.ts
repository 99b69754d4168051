import words from '@/data/language/indirect-speech.json'
import { isRelativeClause, clauseEnd, mainClause } from './clauses'
import { gapAfter, isParted, normAt, type Passage } from './passage'
import { MAX_SOURCE_WORDS, sourceAfter, subjectBefore } from './source-phrases'

/** Where a sentence tells somebody's view: tokens `[first, last)`, and whose. */
export interface ReportedStretch {
  readonly first: number
  readonly last: number
  readonly source: string | null
}

/** A "sentence" beyond this is a list or a page without punctuation: no verb governs it, and looking costs time. */
const MAX_SENTENCE_WORDS = 300
/** How many words may follow a verb that closes its sentence: "…, officials said in a statement on Monday." */
const MAX_TAIL_WORDS = 6

const verbs = new Set(words.verbs)
const rating = new Set(words.rating)
const views = new Set(words.views)
const viewVerbs = new Set(words.viewVerbs)
const needsThat = new Set(words.needsThat)

/**
 * Indirect speech in the sentence that holds tokens `[from, to)`: the clause after a reporting verb with a subject
 * ("officials said the plan was reckless"), all of a sentence with "according to X", and what stands before a closing
 * or parenthetical "X said". Quotations are not looked into. Kept strict: a stretch that is missed stays the
 * narrator's, which is what stands in the text.
 */
export function reportedStretches(passage: Passage, from: number, to: number): ReportedStretch[] {
  const stretches: ReportedStretch[] = []
  if (to - from > MAX_SENTENCE_WORDS) return stretches
  const sentence = passage.tokens[from]?.sentence ?? 0
  for (let index = from; index < to; index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.quotation >= 0) continue
    if (token.norm === 'according' && normAt(passage, index + 1, sentence) === 'to') {
      accordingTo(passage, index, from, to, stretches)
    } else if (
      views.has(token.norm) &&
      normAt(passage, index + 1, sentence) === 'that' &&
      isObject(passage, index, from)
    ) {
      const last = clauseEnd(passage, index + 1, index, from, to, false) ?? index + 2
      stretches.push({ first: index + 2, last, source: null })
    } else if (verbs.has(token.norm)) {
      const stretch = governedBy(passage, index, from, to)
      if (stretch !== null) stretches.push(stretch)
    }
  }
  return stretches
}

/** "rejected claims that", "repeated her claim that"; where the sentence begins with it, nothing shows the clause's end. */
function isObject(passage: Passage, noun: number, from: number): boolean {
  if (isParted(passage, noun)) return false
  for (let index = noun - 1; index >= Math.max(from, noun - MAX_OBJECT_WORDS); index--) {
    if (isParted(passage, index) || (passage.tokens[index]?.quotation ?? 0) >= 0) return false
    if (viewVerbs.has(passage.tokens[index]?.norm ?? '')) return true
  }
  return false
}

/** "the mayor's oft-repeated claim": how far the verb may stand before its object. */
const MAX_OBJECT_WORDS = 5
/** "According to X" governs its main clause, save what a relative clause tells of X: "according to Roe, who …". */
function accordingTo(passage: Passage, index: number, from: number, to: number, stretches: ReportedStretch[]): void {
  const found = sourceAfter(passage, index + 2, to)
  const source = found?.words ?? null
  const { first, last } = mainClause(passage, index, from, to)
  const after = found?.last ?? to
  if (!isRelativeClause(passage, after, to)) {
    stretches.push({ first, last, source })
    return
  }
  stretches.push({ first, last: after, source })
  // "According to Roe, who left early, the plan was reckless": the clause after the comma that closes it.
  for (let next = after + 1; next < last; next++) {
    if (!gapAfter(passage, next - 1).startsWith(',')) continue
    stretches.push({ first: next, last, source })
    return
  }
}

function governedBy(passage: Passage, verb: number, from: number, to: number): ReportedStretch | null {
  const subject = subjectBefore(passage, verb, from)
  const norm = passage.tokens[verb]?.norm ?? ''
  const parted = isParted(passage, verb)
  if (subject !== null && !parted && followsClause(passage, verb, to, norm)) {
    const last = clauseEnd(passage, verb, subject.first, from, to, rating.has(norm))
    return last === null ? null : { first: verb + 1, last, source: subject.source }
  }
  const opening = subject?.first ?? verb
  // "…, officials said." or "The plan, critics argued, was reckless."
  if (opening <= from || rating.has(norm) || !isCommaBefore(passage, opening)) return null
  const source = subject?.source ?? null
  const inverted = subject === null ? (sourceAfter(passage, verb + 1, to)?.words ?? null) : null
  if (subject === null && inverted === null) return null
  if (parted && verb + 1 < to && subject !== null && gapAfter(passage, verb).startsWith(',')) {
    return { ...mainClause(passage, verb, from, to), source }
  }
  if (to - verb - 1 > (subject === null ? MAX_SOURCE_WORDS : MAX_TAIL_WORDS)) return null
  return { first: from, last: opening, source: source ?? inverted }
}

function isCommaBefore(passage: Passage, index: number): boolean {
  const before = passage.tokens[index - 1]
  return before !== undefined && before.quotation < 0 && gapAfter(passage, index - 1).trim() === ','
}

/** What follows the verb is a clause or a rating ("called it reckless"), not the object of a quotation's verb. */
function followsClause(passage: Passage, verb: number, to: number, norm: string): boolean {
  const sentence = passage.tokens[verb]?.sentence ?? 0
  const next = normAt(passage, verb + 1, sentence)
  if (next === '' || (passage.tokens[verb + 1]?.quotation ?? -1) >= 0) return false
  if (next === 'that') return true
  // "was accused of", "called for": passives and other senses.
  if (rating.has(norm)) return !NO_CLAUSE.has(next)
  for (let index = verb + 1; index < Math.min(to, verb + 1 + MAX_SOURCE_WORDS); index++) {
    if (isParted(passage, index - 1) && index > verb + 1) break
    if (normAt(passage, index, sentence) === 'that' && !needsThat.has(next)) return true
  }
  return !needsThat.has(norm) && !NO_CLAUSE.has(next)
}

/** After the verb these open a phrase of time or place, not what was said. */
const NO_CLAUSE = new Set([
  'of',
  'at',
  'in',
  'on',
  'to',
  'as',
  'when',
  'while',
  'after',
  'before',
  'during',
  'and',
  'or',
  'by',
  'for',
])
