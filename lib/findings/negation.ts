import words from '@/data/language/context.json'
import type { PartOfSpeech } from '@/lib/model'
import { isParted, isPossessive, normAt, type Passage, type TokenRange } from './passage'

/** How many words back a negator is looked for. Its scope seldom reaches further without a clause beginning between. */
const REACH = 7

const negators = new Map<string, readonly string[]>(Object.entries(words.negators))
const notAfter = new Map<string, readonly string[]>(Object.entries(words.negatesNotAfter))
const cancelling = new Set(words.cancelNegation.words)
const scarce = new Set(words.scarce.words)
const scarceVerbs = new Set(words.scarce.verbs)
const scarceNotAfter = new Set(words.scarce.notAfter)
const predicating = new Set(words.predicating)
const refusals = new Set(words.refusals)
const withdrawn = new Map<string, readonly string[]>(Object.entries(words.withdrawn.after))
const withdrawnVerbs = new Map<string, readonly string[]>(Object.entries(words.withdrawn.onlyVerbs))
const unproven = new Set(words.unproven)
const deniers = new Set(words.deniers)
const deniedClauses = new Set(words.deniedClauses)
const definite = new Set(words.definite)
const beForms = new Set(words.beForms)
const prepositions = new Set(words.prepositions)
const clauseWords = new Set(words.clauseWords)

/**
 * True when the words at the range are denied rather than asserted: "did not slam", "is not a disgrace", "without
 * shame", "far from heroic". The scope is the clause before the match. Definite phrases escape it ("did not slam the
 * reckless plan" still calls the plan reckless), unless they are the predicate itself ("is not the disaster").
 */
export function isNegated(passage: Passage, { first, last }: TokenRange, parts: readonly PartOfSpeech[]): boolean {
  const { tokens } = passage
  const sentence = tokens[first]?.sentence ?? 0
  let atDefinite = definite.has(normAt(passage, first, sentence))
  let atPreposition = false
  const predicate = isPredicate(passage, first, last)
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const token = tokens[index]
    if (token === undefined || token.sentence !== sentence || isParted(passage, index)) return false
    if (token.quotation !== tokens[first]?.quotation) return false
    const { norm } = token
    if (isNegator(passage, index, last)) {
      // "is not in the dark": what directly follows the negator is always denied.
      const denied = index + 1
      if (atPreposition && !prepositions.has(normAt(passage, denied, sentence))) return false
      return !atDefinite || isCopulaBefore(passage, index)
    }
    const next = normAt(passage, index + 1, sentence)
    if (withdrawn.get(norm)?.includes(next) === true && !isDoubted(passage, index)) return !atDefinite
    if (parts.includes('verb') && index + 2 === first && withdrawnVerbs.get(norm)?.includes(next) === true) return true
    if (deniers.has(norm)) return !atPreposition && isWhatIsDenied(passage, index, first) && !isDenied(passage, index)
    // "refused to call the plan reckless"
    if (predicate && refusals.has(norm) && predicating.has(normAt(passage, index + 2, sentence))) return true
    if (cancelling.has(norm)) return false
    if (clauseWords.has(norm)) {
      // "anything but reckless": "but" begins no clause.
      const isExcept = norm === 'but' && normAt(passage, index - 1, sentence) === 'anything'
      if (!isExcept && !isThatClause(passage, index, predicate)) return false
      // In a clause of its own the phrase is what is spoken of.
      if (predicate) atDefinite = false
    }
    if (norm === 'and' && parts.includes('verb')) return false
    if (definite.has(norm) || isPossessive(passage, index)) atDefinite = true
    // "call the plan reckless": the phrase is what is spoken of, the match what is said of it.
    else if (predicate && predicating.has(norm)) atDefinite = false
    if (prepositions.has(norm) && norm !== 'of' && norm !== 'from') atPreposition = true
  }
  return false
}

function isNegator(passage: Passage, index: number, last: number): boolean {
  const token = passage.tokens[index]
  if (token === undefined) return false
  const { norm, sentence } = token
  // "never-ending", "no-nonsense": part of a word of its own.
  if (passage.tokens[index + 1]?.glued === true) return false
  if (scarce.has(norm)) return isScarceSubject(passage, index)
  if (norm.endsWith("n't") || norm === 'cannot') return !opensQuestion(passage, index, last)
  const exceptions = negators.get(norm)
  if (exceptions === undefined || exceptions.includes(normAt(passage, index + 1, sentence))) return false
  return notAfter.get(norm)?.includes(normAt(passage, index - 1, sentence)) !== true
}

/** How far the verb may follow "few of", "few in". */
const MAX_SCARCE = 5

/** "few would", "few people believe", but not "a few would". */
function isScarceSubject(passage: Passage, index: number): boolean {
  const sentence = passage.tokens[index]?.sentence ?? 0
  if (scarceNotAfter.has(normAt(passage, index - 1, sentence)) || isParted(passage, index)) return false
  // "few of the residents would", "few people would"
  const reach = prepositions.has(normAt(passage, index + 1, sentence)) ? MAX_SCARCE : 2
  for (let next = index + 1; next <= index + reach; next++) {
    if (scarceVerbs.has(normAt(passage, next, sentence))) return true
    if (isParted(passage, next)) return false
  }
  return false
}

/** "did not say that it was reckless", "no evidence that it was reckless", "denied that it was": what is denied. */
function isThatClause(passage: Passage, index: number, predicate: boolean): boolean {
  const token = passage.tokens[index]
  if (token?.norm !== 'that') return false
  const before = normAt(passage, index - 1, token.sentence)
  return (predicate && predicating.has(before)) || unproven.has(before) || deniers.has(before)
}

/** "is nothing short of a disgrace", "is not anything but": turned round again. */
function isDoubted(passage: Passage, index: number): boolean {
  const before = normAt(passage, index - 1, passage.tokens[index]?.sentence ?? 0)
  return before === 'nothing' || before === 'little' || before === 'not' || before.endsWith("n't")
}

/** "denied that it was reckless", "denied being reckless", "denied fraud"; not "denied credit to reckless firms". */
function isWhatIsDenied(passage: Passage, verb: number, first: number): boolean {
  return verb + 1 === first || deniedClauses.has(normAt(passage, verb + 1, passage.tokens[verb]?.sentence ?? 0))
}

/** How far before a verb of denial its own denial may stand: "nobody on the council denies". */
const MAX_DENIED = 5

function isDenied(passage: Passage, verb: number): boolean {
  const sentence = passage.tokens[verb]?.sentence ?? 0
  for (let index = verb - 1; index >= verb - MAX_DENIED && index >= 0; index--) {
    const norm = normAt(passage, index, sentence)
    if (norm === '' || isParted(passage, index)) return false
    if (negators.has(norm) || scarce.has(norm) || norm.endsWith("n't")) return true
  }
  return false
}

/** The match closes its phrase and no article opens it: "call the plan reckless", not "the reckless plan". */
function isPredicate(passage: Passage, first: number, last: number): boolean {
  const sentence = passage.tokens[first]?.sentence ?? 0
  const before = normAt(passage, first - 1, sentence)
  if (definite.has(before) || isPossessive(passage, first - 1)) return false
  const after = isParted(passage, last - 1) ? '' : normAt(passage, last, sentence)
  return after === '' || after === 'and' || after === 'or' || prepositions.has(after) || clauseWords.has(after)
}

/** How far ahead a question mark is looked for. */
const MAX_QUESTION = 40

/** "Isn't this a disgrace?" asserts it. */
function opensQuestion(passage: Passage, index: number, last: number): boolean {
  const sentence = passage.tokens[index]?.sentence
  if (index > 0 && passage.tokens[index - 1]?.sentence === sentence && !isParted(passage, index - 1)) return false
  let end = last
  while (end < last + MAX_QUESTION && passage.tokens[end]?.sentence === sentence) end++
  const tail = passage.text.slice(passage.tokens[end - 1]?.end ?? 0, passage.tokens[end]?.start ?? passage.text.length)
  return tail.trimStart().startsWith('?')
}

/** The negated verb is a form of "be": "is not", "isn't", "was never". */
function isCopulaBefore(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  if (token === undefined) return false
  if (beForms.has(token.norm)) return true
  const before = normAt(passage, index - 1, token.sentence)
  return beForms.has(before)
}
