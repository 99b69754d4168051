/** Whether a clause is told as so: nothing before it denies, doubts or imagines it, and it asks nothing. */
import words from '@/data/language/people.json'
import indirect from '@/data/language/indirect-speech.json'
import type { Passage } from './passage'

const DENIALS: ReadonlySet<string> = new Set(words.denials.split(' '))
const CONDITIONS: ReadonlySet<string> = new Set(words.conditions.split(' '))
const HEDGES: ReadonlySet<string> = new Set(words.hedges.split(' '))
const REPORTING: ReadonlySet<string> = new Set(indirect.verbs)
const FACTIVES: ReadonlySet<string> = new Set(indirect.factives)
const OFFICES: ReadonlySet<string> = new Set(words.titleParts.split(' '))
/** First letters of all denials and conditions: a word with another one need not be looked up. */
const INITIALS: ReadonlySet<number> = new Set([...DENIALS, ...CONDITIONS].map((word) => word.charCodeAt(0)))
/** Words of a sentence that are looked at before a name: a longer reach is rare, and costs time. */
const REACH = 40

/** Tokens `[first, …)` stand in a clause that is denied, doubted, imagined or asked. */
export function isDoubted(passage: Passage, first: number): boolean {
  const { tokens, text } = passage
  const { sentence, quotation } = tokens[first] ?? {}
  if (sentence === undefined) return true
  if (isAsked(passage, sentence, quotation ?? -1)) return true
  // A denial reaches to the end of its clause, a condition to the end of the sentence.
  let near = true
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) return false
    const after = tokens[at + 1]
    if (after && after.start > token.end + 1) {
      const signs = text.slice(token.end, Math.min(after.start, token.end + MOST_SIGNS))
      if (signs.includes(';')) return false
      if (signs.includes(',')) near = false
    }
    if (token.quotation !== quotation) continue
    const { norm } = token
    if (norm === 'but') return false
    if (norm.endsWith("n't") && near) return true
    if (!INITIALS.has(norm.charCodeAt(0))) continue
    if (CONDITIONS.has(norm) || (near && DENIALS.has(norm))) return true
  }
  return false
}

const MOST_SIGNS = 4

/** "allegedly crooked Roe": the writer does not vouch for the word after it. */
export function isHedged({ tokens }: Passage, first: number): boolean {
  return isHedge(tokens[first - 1]?.norm ?? '')
}

export function isHedge(norm: string): boolean {
  return HEDGES.has(norm)
}

/** A clause after the place takes it back: "Roe is a liar if …". */
export function isConditional({ tokens }: Passage, to: number): boolean {
  const token = tokens[to]
  return token !== undefined && token.sentence === tokens[to - 1]?.sentence && CONDITIONS.has(token.norm)
}

/** "said", "reported" */
export function isReporting(norm: string): boolean {
  return REPORTING.has(norm)
}

/** "… said he got a text that Roe lied": whoever said it, it is what somebody said. Up to the nearest sign before. */
export function isTold({ tokens, text }: Passage, first: number): boolean {
  const sentence = tokens[first]?.sentence
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const token = tokens[at]
    const after = tokens[at + 1]
    if (!token || !after || token.sentence !== sentence || token.quotation >= 0) return false
    if (after.start > token.end + 1 && text.slice(token.end, after.start).trim() !== '') return false
    // "is claiming that Roe lied"
    if (token.norm === 'that' && isTelling(tokens[at - 1]?.norm ?? '')) return true
    // "Secretary of state Ana Roe"
    if (!token.capital && REPORTING.has(token.norm) && !OFFICES.has(token.norm)) return !FACTIVES.has(token.norm)
  }
  return false
}

/** "claiming", "saying" */
function isTelling(norm: string): boolean {
  if (!norm.endsWith('ing')) return false
  const stem = norm.slice(0, -3)
  return (REPORTING.has(stem) || REPORTING.has(`${stem}e`)) && !FACTIVES.has(stem) && !FACTIVES.has(`${stem}e`)
}

/**
 * In the writer's words, but told as somebody's view. In a headline any reporting verb tells, save one of somebody in a
 * clause ("who said no") and the bearer's own: "Embattled Roe says no" is the writer's word.
 * @param own where the verb stands whose subject the bearer is
 */
export function isReported(passage: Passage, at: number, own: number | undefined): boolean {
  const { field, tokens, told } = passage
  if ((tokens[at]?.quotation ?? -1) >= 0) return false
  if (field === 'text') return told !== null && told[at] === 1
  for (let near = Math.max(0, at - REACH); near < Math.min(tokens.length, at + REACH); near++)
    if (REPORTING.has(tokens[near]?.norm ?? '') && tokens[near]?.start !== own && tokens[near - 1]?.norm !== 'who')
      return true
  return false
}

/** The sentence is a question, or one of a quotation in it is. */
export function isAsked({ text, spans }: Passage, sentence: number, quotation: number): boolean {
  const end = spans[sentence]?.end ?? 0
  // Inside a quotation the question mark stands before the closing mark.
  return text.charCodeAt(end - 1) === QUESTION || (quotation >= 0 && text.charCodeAt(end - 2) === QUESTION)
}

const QUESTION = 63
