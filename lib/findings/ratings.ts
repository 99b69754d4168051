/** Verbs that rate: "called it reckless", "decried the plan as late", "…, calling Hale a liar". */
import words from '@/data/language/indirect-speech.json'
import reporting from '@/data/language/reporting.json'
import { clauseEnd } from './clauses'
import { gapAfter, isCommaBefore, isParted, type Passage } from './passage'
import { isSourceNoun } from './source-nouns'
import { sourceAfter } from './source-after'
import type { ReportedStretch } from './source-phrases'

const judging: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(reporting.judge))
/** "decried the plan as late": finite forms of verbs that tell a view only with "as". */
export const RATING_AS: ReadonlySet<string> = new Set(
  words.ratesAs.flatMap((lemma) => [lemma, ...(judging.get(lemma) ?? []).filter((form) => !form.endsWith('ing'))]),
)

/**
 * "…, calling Hale a liar": what the subject of the sentence calls somebody. Only after a comma or in front, where the
 * participle cannot belong to the word before it, and only with an object and what it is called.
 */
export function rated(passage: Passage, verb: number, from: number, to: number): ReportedStretch | null {
  const opens = verb === from
  if ((!opens && !isCommaBefore(passage, verb)) || isParted(passage, verb) || !namesSomething(passage, verb, to))
    return null
  let last = clauseEnd(passage, verb, verb, from, to, true) ?? to
  if (!opens) {
    const source = sourceAfter(passage, from, verb)
    return { first: verb + 1, last, source, verb: source && { first: verb, last: verb + 1 }, factive: false }
  }
  // "Calling Hale a liar, Roe left."
  for (let index = verb + 1; index < last; index++) if (gapAfter(passage, index).startsWith(',')) last = index + 1
  if (last >= to) return null
  const source = sourceAfter(passage, last, to)
  return { first: verb + 1, last, source, verb: source && { first: verb, last: verb + 1 }, factive: false }
}

/** "calling it reckless", "calling the plan a disgrace", but not "calling the police". */
function namesSomething(passage: Passage, verb: number, to: number): boolean {
  const object = passage.tokens[verb + 1]
  if (object === undefined || verb + 2 >= to || NO_CLAUSE.has(object.norm)) return false
  if (OBJECTS.has(object.norm))
    return !isParted(passage, verb + 1) && !NO_CLAUSE.has(passage.tokens[verb + 2]?.norm ?? '')
  for (let index = verb + 2; index < Math.min(to, verb + 2 + MAX_OBJECT_WORDS); index++) {
    if (isParted(passage, index - 1)) return false
    const norm = passage.tokens[index]?.norm
    if (norm === 'a' || norm === 'an') return true
  }
  return false
}

/** Words in which what somebody is called begins after the object. */
const MAX_OBJECT_WORDS = 5
const NO_CLAUSE = new Set(words.noClause)
const OBJECTS = new Set(words.objectPronouns)

/** "decried the plan as late": where "as" begins, or null. "dismissed Roe as mayor" is no view. */
export function asAfter(passage: Passage, verb: number, to: number): number | null {
  for (let index = verb + 1; index < Math.min(to - 1, verb + MAX_RATED_WORDS); index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.quotation >= 0 || (index > verb + 1 && isParted(passage, index - 1))) return null
    if (token.norm === 'as') return isSourceNoun(passage.tokens[index + 1]?.norm ?? '') ? null : index
  }
  return null
}

/** "the mayor's oft-repeated plan for the old pier" */
const MAX_RATED_WORDS = 9

export function isSummons(passage: Passage, verb: number, to: number): boolean {
  for (let index = verb + 1; index < Math.min(to - 1, verb + 1 + MAX_SUMMONED_WORDS); index++) {
    const token = passage.tokens[index]
    if (token === undefined || isParted(passage, index) || !(token.capital || isSourceNoun(token.norm))) return false
    if (passage.tokens[index + 1]?.norm === 'to') return true
  }
  return false
}

/** "called police", "called Harbour police" */
const MAX_SUMMONED_WORDS = 2
