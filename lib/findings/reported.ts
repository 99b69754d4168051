import words from '@/data/language/indirect-speech.json'
import { isRelativeClause, clauseEnd, mainClause } from './clauses'
import { isBelieved } from './beliefs'
import { isDenied } from './denied'
import { gapAfter, isCommaBefore, isParted, normAt, type Passage, type TokenRange } from './passage'
import { clauseStart, NO_CLAUSE, saysNothing } from './clause-start'
import { rated, RATING_AS } from './ratings'
import { isSourceNoun } from './source-nouns'
import { anySourceAfter, sourceAfter } from './source-after'
import { afterDescription } from './source-asides'
import { subjectBefore, type ReportedStretch } from './source-phrases'

export type { ReportedStretch }

/** A "sentence" beyond this is a list or a page without punctuation: no verb governs it, and looking costs time. */
const MAX_SENTENCE_WORDS = 300
/** How many words may follow a verb that closes its sentence: "…, officials said in a statement on Monday." */
const MAX_TAIL_WORDS = 6

const verbs = new Set([...words.verbs, ...RATING_AS])
const hearers = new Set(words.hearers)
const answers = new Set(words.answers)
const factives = new Set(words.factives)
const particles: ReadonlyMap<string, string> = new Map(Object.entries(words.particles))
const rating = new Set([...words.rating, ...RATING_AS])
const viewVerbs = new Set(words.viewVerbs)
const neverLast = new Set(words.neverLast)
const times = new Set(words.times)
const utterances = new Set(words.utterances)

/** What a token may begin: one look-up tells, for the many that begin nothing. */
const cues: ReadonlyMap<string, 'according' | 'view' | 'verb' | 'participle'> = new Map([
  ...[...verbs].map((verb) => [verb, 'verb'] as const),
  ...words.views.map((view) => [view, 'view'] as const),
  ...words.participles.map((verb) => [verb, 'participle'] as const),
  ['according', 'according'] as const,
])

/** Whether indirect speech may begin at tokens with this norm. */
export function isCue(norm: string): boolean {
  return cues.has(norm)
}

/**
 * Indirect speech in the sentence that holds tokens `[from, to)`: the clause after a reporting verb with a subject
 * ("officials said the plan was reckless"), all of a sentence with "according to X", and what stands before a closing
 * or parenthetical "X said". Quotations are not looked into. Kept strict: a stretch that is missed stays the
 * narrator's, which is what stands in the text.
 * @param mayBegin for each word of the passage whether it is a cue
 */
export function reportedStretches(
  passage: Passage,
  mayBegin: Uint8Array,
  from: number,
  to: number,
): readonly ReportedStretch[] {
  if (to - from > MAX_SENTENCE_WORDS) return NONE
  const stretches: ReportedStretch[] = []
  const { of } = passage.vocabulary
  for (let index = from; index < to; index++) {
    if (mayBegin[of[index] ?? 0] !== 1) continue
    const token = passage.tokens[index]
    const cue = token && token.quotation < 0 ? cues.get(token.norm) : undefined
    if (token === undefined || cue === undefined) continue
    const next = normAt(passage, index + 1, token.sentence)
    if (cue === 'according') {
      if (next === 'to') accordingTo(passage, index, from, to, stretches)
    } else if (cue === 'participle') {
      const stretch = rated(passage, index, from, to)
      if (stretch !== null) stretches.push(stretch)
    } else if (cue === 'view' && next === 'that' && isObject(passage, index, from)) {
      const last = clauseEnd(passage, index + 1, index, from, to, false) ?? index + 2
      stretches.push({ first: index + 2, last, source: null, verb: null, factive: false })
    } else if (verbs.has(token.norm) && !isNamed(passage, index)) {
      const found = byAgent(passage, index, from, to) ?? governedBy(passage, index, from, to)
      const stretch = found && { ...found, first: afterOwnWords(passage, found) }
      if (stretch !== null && stretch.last > stretch.first && !isDenied(passage, stretch, to))
        stretches.push(isBelieved(passage, stretch) ? { ...stretch, source: null, verb: null } : stretch)
    }
  }
  return stretches
}

const NONE: readonly ReportedStretch[] = []

/** "the United States": a capital after a capital is no verb. */
function isNamed({ tokens }: Passage, at: number): boolean {
  return (
    tokens[at]?.capital === true &&
    tokens[at - 1]?.capital === true &&
    tokens[at - 1]?.sentence === tokens[at]?.sentence
  )
}

/**
 * "rejected claims that", "repeated her claim that"; where the sentence begins with it, nothing shows the clause's end.
 */
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

/**
 * "According to X" governs its main clause, save what tells of X: "according to Roe, who …", "according to Roe, a
 * nurse".
 */
function accordingTo(passage: Passage, index: number, from: number, to: number, stretches: ReportedStretch[]): void {
  const source = anySourceAfter(passage, index + 2, to)
  const { first, last } = inBrackets(passage, index, from, to) ?? mainClause(passage, index, from, to)
  const after = source?.last ?? to
  const how = { source, verb: { first: index, last: index + 2 }, factive: false }
  const aside = source === null ? after : afterDescription(passage, after, last, index === first)
  if (aside > after) {
    if (index > first) stretches.push({ first, last: after, ...how })
    if (index === first || verbs.has(passage.tokens[aside]?.norm ?? '') || BE.has(passage.tokens[aside]?.norm ?? ''))
      if (aside < last) stretches.push({ first: aside, last, ...how })
    return
  }
  if (!isRelativeClause(passage, after, to)) {
    const clause = index === first && after < to ? after : first
    const named = afterLabel(passage, clause, last)
    stretches.push({ first: named > clause ? named : first, last, ...how })
    return
  }
  stretches.push({ first, last: after, ...how })
  // "According to Roe, who left early, the plan was reckless": the clause after the comma that closes it.
  for (let next = after + 1; next < last; next++) {
    if (!gapAfter(passage, next - 1).startsWith(',')) continue
    stretches.push({ first: next, last, ...how })
    return
  }
}

/** "(six minutes, according to the log) the pier was closed": the words between brackets, or null outside any. */
function inBrackets(passage: Passage, at: number, from: number, to: number): TokenRange | null {
  let first = at
  while (first > from && at - first < LONGEST_BRACKETS && !/[()]/.test(gapAfter(passage, first - 1))) first--
  if (!gapAfter(passage, first - 1).includes('(')) return null
  let last = at + 1
  while (last < to && !gapAfter(passage, last - 1).includes(')')) last++
  return { first, last }
}

const LONGEST_BRACKETS = 20

/** "said his outburst was justified": nobody calls what he said an outburst himself; that is the narrator's word. */
function afterOwnWords(passage: Passage, { first, last, source, verb }: ReportedStretch): number {
  if (source === null || verb === null || source.last > verb.first || last - first < 3) return first
  if (!OWN.has(passage.tokens[first]?.norm ?? '') || isParted(passage, first)) return first
  if (!utterances.has(passage.tokens[first + 1]?.norm ?? '') || isParted(passage, first + 1)) return first
  return BE.has(passage.tokens[first + 2]?.norm ?? '') ? first + 2 : first
}

const OWN = new Set(words.owners)
const BE = new Set(words.auxiliaries)

/** "amateur president Ada Roe lied": a label without an article before a name is the narrator's; where the name ends. */
function afterLabel(passage: Passage, first: number, last: number): number {
  let at = first
  while (at < last && at - first <= MAX_LABEL_WORDS) {
    const token = passage.tokens[at]
    if (token === undefined || token.quotation >= 0 || token.capital || (at > first && isParted(passage, at - 1))) break
    at++
  }
  const isLabel = at - first >= 2 && isSourceNoun(passage.tokens[at - 1]?.norm ?? '') && !isParted(passage, at - 1)
  if (!isLabel || !passage.tokens[at]?.capital || ARTICLES.has(passage.tokens[first]?.norm ?? '')) return first
  return at
}

/** "amateur former president" */
const MAX_LABEL_WORDS = 4
const ARTICLES = new Set([...words.articles, ...words.demonstratives])

/** "was accused by Roe of wasting money", "was described by critics as a gamble". */
function byAgent(passage: Passage, verb: number, from: number, to: number): ReportedStretch | null {
  const norm = passage.tokens[verb]?.norm ?? ''
  // "calls by officials" are a noun.
  if (!rating.has(norm) || !norm.endsWith('ed') || isParted(passage, verb) || passage.tokens[verb + 1]?.norm !== 'by')
    return null
  const source = sourceAfter(passage, verb + 2, to)
  if (source === null || isParted(passage, source.last - 1)) return null
  if (RATING_AS.has(norm) && passage.tokens[source.last]?.norm !== 'as') return null
  const last = clauseEnd(passage, source.last - 1, verb, from, to, true)
  return last === null
    ? null
    : { first: source.last, last, source, verb: { first: verb, last: verb + 1 }, factive: false }
}

function governedBy(passage: Passage, at: number, from: number, to: number): ReportedStretch | null {
  const norm = passage.tokens[at]?.norm ?? ''
  const particle = particles.get(norm)
  // The last word of the verb: "pointed out".
  const verb = particle === undefined ? at : at + 1
  if (particle !== undefined && (isParted(passage, at) || passage.tokens[verb]?.norm !== particle)) return null
  const subject = subjectBefore(passage, at, from)
  // "if Roe had called the police", "Does Roe believe": nobody is told to have said it.
  const isOpen = (index: number) => CONDITIONS.has(passage.tokens[index]?.norm ?? '')
  if (subject !== null && (isOpen(subject.first - 1) || isOpen(subject.first))) return null
  // "many replies": a plural takes no -s.
  if (subject !== null && norm.endsWith('s') && PLURAL.has(passage.tokens[at - 1]?.norm ?? '')) return null
  const how = { verb: { first: at, last: verb + 1 }, factive: factives.has(norm) }
  const parted = isParted(passage, verb)
  const next = passage.tokens[verb + 1]?.norm ?? ''
  // “It is late,” Roe said on Monday: what she said stands before it.
  if (subject !== null && closesQuotation(passage, subject.first, from) && next !== 'that') return null
  // "responded to a call that it was late": the call said so.
  if (next === 'to' && answers.has(norm)) return null
  const clause = subject !== null && !parted ? clauseStart(passage, verb, to, norm) : null
  if (subject !== null && clause !== null) {
    if (rating.has(norm) && isNaming(passage, at, subject.first)) return null
    const last = clauseEnd(passage, verb, subject.first, from, to, rating.has(norm))
    return last === null || saysNothing(passage, at, clause, last)
      ? null
      : { first: clause, last, source: subject.source, ...how }
  }
  const opening = subject?.first ?? at
  // "…, officials said." or "The plan, critics argued, was reckless."
  if (opening <= from + 1 || rating.has(norm) || neverLast.has(norm) || !isCommaBefore(passage, opening)) return null
  // "…,” Roe, a nurse, said in a statement": that is no source.
  const inverted = subject === null && !NO_CLAUSE.has(next) ? sourceAfter(passage, verb + 1, to) : null
  if (subject === null && inverted === null) return null
  // ", who wrote to the council", "…, told the Ledger": nothing before it was said by them.
  if (subject === null ? hearers.has(norm) : passage.tokens[subject.first]?.norm === 'who') return null
  const source = subject === null ? inverted : subject.source
  if (inverted !== null && !opensAside(passage, inverted.last, to)) return null
  if (inverted !== null || (parted && verb + 1 < to && gapAfter(passage, verb).startsWith(','))) {
    const clauses = mainClause(passage, verb, from, to)
    // "That is late, said Roe, because …" goes on; "…, said Roe, who chairs the council" tells of Roe.
    if (inverted === null || resumes(passage, inverted.last, to)) return { ...clauses, source, ...how }
    return { first: clauses.first, last: opening, source, ...how }
  }
  // "Asked about the pier, Roe said: “It is late.”"
  if (to - verb - 1 > MAX_TAIL_WORDS || gapAfter(passage, verb).startsWith(':')) return null
  return { first: from, last: opening, source, ...how }
}

/** A quotation ends right before a subject, with a sign that leads on to its verb. */
function closesQuotation(passage: Passage, subject: number, from: number): boolean {
  return (
    subject > from &&
    (passage.tokens[subject - 1]?.quotation ?? -1) >= 0 &&
    LEADS_ON.test(gapAfter(passage, subject - 1))
  )
}

const LEADS_ON = /[,?!…—–-]/

const CONDITIONS = new Set(words.conditions)
const PLURAL = new Set(words.plurals)

/** "a company called Quayside": a name, not a view. */
function isNaming(passage: Passage, verb: number, first: number): boolean {
  const article = passage.tokens[first]?.norm
  return (article === 'a' || article === 'an') && (passage.tokens[verb + 1]?.capital ?? false)
}

/** After "said X" stands a comma, or the few last words of the sentence: "said Roe on Monday". */
function opensAside(passage: Passage, after: number, to: number): boolean {
  if (after >= to || gapAfter(passage, after - 1).startsWith(',')) return true
  // "Roe, the clerk, said Hale had left" goes on with a verb.
  const next = passage.tokens[after]?.norm ?? ''
  return to - after <= MAX_TAIL_WORDS && (isParted(passage, after - 1) || NO_CLAUSE.has(next) || times.has(next))
}

/** A conjunction after ", said X," goes on with what was said; anything else may tell of X. */
function resumes(passage: Passage, after: number, to: number): boolean {
  return after < to && gapAfter(passage, after - 1).startsWith(',') && RESUMING.has(passage.tokens[after]?.norm ?? '')
}

const RESUMING = new Set(words.resuming)
