import words from '@/data/language/indirect-speech.json'
import { gapAfter, isParted, normAt, withoutPossessive, type Passage } from './passage'

/** Where a sentence tells somebody's view: tokens `[first, last)`, and whose. */
export interface ReportedStretch {
  readonly first: number
  readonly last: number
  readonly source: string | null
}

/** A source is a short noun phrase; what is longer is no longer safe to call one. */
const MAX_SOURCE_WORDS = 9
/** A "sentence" beyond this is a list or a page without punctuation: no verb governs it, and looking costs time. */
const MAX_SENTENCE_WORDS = 300
/** How many words may follow a verb that closes its sentence: "…, officials said in a statement on Monday." */
const MAX_TAIL_WORDS = 6

const verbs = new Set(words.verbs)
const rating = new Set(words.rating)
const needsThat = new Set(words.needsThat)
const sources = new Set(words.sources)
const pronouns = new Set(words.pronouns)
const boundaries = new Set(words.boundaries)
const skippable = new Set(words.skippable)
const links = new Set(words.links)
const noSource = new Set(words.noSource)

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
      stretches.push({ first: from, last: to, source: sourceAfter(passage, index + 2, to) })
    } else if (verbs.has(token.norm)) {
      const stretch = governedBy(passage, index, from, to)
      if (stretch !== null) stretches.push(stretch)
    }
  }
  return stretches
}

function governedBy(passage: Passage, verb: number, from: number, to: number): ReportedStretch | null {
  const subject = subjectBefore(passage, verb, from)
  const norm = passage.tokens[verb]?.norm ?? ''
  const parted = isParted(passage, verb)
  if (subject !== null && !parted && followsClause(passage, verb, to, norm)) {
    return { first: verb + 1, last: clauseEnd(passage, verb + 1, to), source: subject.source }
  }
  const opening = subject?.first ?? verb
  // "…, officials said." or "The plan, critics argued, was reckless."
  if (opening <= from || rating.has(norm) || !isCommaBefore(passage, opening)) return null
  const source = subject?.source ?? null
  const inverted = subject === null ? sourceAfter(passage, verb + 1, to) : null
  if (subject === null && inverted === null) return null
  if (parted && verb + 1 < to && subject !== null && gapAfter(passage, verb).startsWith(',')) {
    return { first: from, last: to, source }
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

function clauseEnd(passage: Passage, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (index > from && /[;—–]/.test(gapAfter(passage, index - 1))) return index
    const norm = passage.tokens[index]?.norm ?? ''
    if (index > from + 1 && isParted(passage, index - 1) && (boundaries.has(norm) || norm === 'which')) return index
    if (index > from + 1 && norm === 'and' && isParted(passage, index - 1)) {
      if (passage.tokens[index + 1]?.norm !== 'that') return index
    }
  }
  return to
}

interface Subject {
  readonly first: number
  readonly source: string | null
}

/** The subject right before a verb: a pronoun, or a noun phrase that ends in a name or in a word for a source. */
function subjectBefore(passage: Passage, verb: number, from: number): Subject | null {
  const { tokens } = passage
  let head = verb - 1
  while (head >= from && isSkippable(tokens[head]?.norm ?? '') && !isParted(passage, head)) head--
  const token = tokens[head]
  if (token === undefined || head < from || isParted(passage, head) || token.quotation >= 0) return null
  if (pronouns.has(token.norm)) return { first: head, source: null }
  // "I believe" is the narrator's own view, "Varga's claims" is a noun, and "Why believe" has no subject.
  if (noSource.has(token.norm) || withoutPossessive(token.norm) !== token.norm) return null
  if (!token.capital && !sources.has(token.norm)) return null
  const first = phraseStart(passage, head, from)
  // "people at Ardmouth College say": the name is not the subject.
  const inside = first > from && FRONT.has(passage.tokens[first - 1]?.norm ?? '') && !isParted(passage, first - 1)
  return {
    first,
    source: inside && !OPENERS.has(passage.tokens[first - 1]?.norm ?? '') ? null : phrase(passage, first, head + 1),
  }
}

/** These may stand before a subject. */
const OPENERS = new Set(['and', 'but', 'as', '&'])

function isSkippable(norm: string): boolean {
  return skippable.has(norm) || (norm.length > 4 && norm.endsWith('ly'))
}

/** Back over names, linking words and the words that describe a source, to the first of the phrase. */
function phraseStart(passage: Passage, head: number, from: number): number {
  let first = head
  while (first > from && head - first < MAX_SOURCE_WORDS && !isParted(passage, first - 1)) {
    const token = passage.tokens[first - 1]
    if (token === undefined || token.quotation >= 0) break
    const part =
      token.capital || links.has(token.norm) || sources.has(withoutPossessive(token.norm)) || isDescription(token.norm)
    if (!part) break
    first--
  }
  // Links at the very front belong to what stands before ("and officials"), articles to the phrase.
  while (first < head && FRONT.has(passage.tokens[first]?.norm ?? '')) first++
  return first
}

const FRONT = new Set(['of', 'and', 'for', 'in', 'from', 'at', 'to', 'with', 'on', 'but', 'as', 'who', '&'])

function isDescription(norm: string): boolean {
  return DESCRIPTIONS.test(norm)
}

/** "two local union leaders", "a federal judge", "several witnesses". */
const DESCRIPTIONS =
  /^(?:two|three|four|five|six|several|many|some|most|other|local|national|federal|state|city|county|public|political|legal|military|independent|unnamed|anonymous|foreign|human|rights|health|climate|security|intelligence|law|enforcement|union|town|harbou?r|school|police|government|party|white|house|opposition|press)$/

/** The noun phrase that begins at `from`: up to punctuation, a verb or a boundary. Null when none does. */
function sourceAfter(passage: Passage, from: number, to: number): string | null {
  const { tokens } = passage
  let last = from
  while (last < to && last - from < MAX_SOURCE_WORDS) {
    const token = tokens[last]
    if (token === undefined || token.quotation >= 0) break
    const part =
      token.capital || links.has(token.norm) || sources.has(withoutPossessive(token.norm)) || isDescription(token.norm)
    if (!part) break
    last++
    if (isParted(passage, last - 1)) break
  }
  while (last > from && links.has(tokens[last - 1]?.norm ?? '')) last--
  const head = tokens[last - 1]
  if (last === from || head === undefined) return null
  if (withoutPossessive(head.norm) !== head.norm || noSource.has(head.norm)) return null
  return head.capital || sources.has(head.norm) ? phrase(passage, from, last) : null
}

function phrase(passage: Passage, first: number, last: number): string | null {
  const start = passage.tokens[first]
  const end = passage.tokens[last - 1]
  if (start === undefined || end === undefined || last - first > MAX_SOURCE_WORDS) return null
  return passage.text.slice(start.start, end.end)
}
