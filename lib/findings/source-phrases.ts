import words from '@/data/language/indirect-speech.json'
import { gapAfter, isParted, isPossessive, type Passage, type TokenRange } from './passage'
import { relativeBefore } from './relative-clauses'
import { ASIDE_END, beforeAside, beforeBracket, beforeParty, beforeTime, isBroken, times } from './source-asides'
import { isSourceNoun } from './source-nouns'
import {
  articles,
  front,
  links,
  MAX_DESCRIPTION,
  noSource,
  phrase,
  phraseStart,
  pronouns,
  subordinators,
  type SourcePhrase,
} from './source-extent'

const verbs = new Set(words.verbs)
const skippable = new Set(words.skippable)
const habits = new Set(words.habits)
/** Where a sentence tells somebody's view: tokens `[first, last)`, whose, and by which verb. */
export interface ReportedStretch extends TokenRange {
  readonly source: SourcePhrase | null
  /** Tokens of the verb or of "according to", or null after a noun ("rejected claims that"). */
  readonly verb: TokenRange | null
  /** Told as true ("revealed that"): the narrator vouches for it. */
  readonly factive: boolean
}

/** Who speaks: where the subject begins, and the source where it can be told. */
export interface Subject {
  readonly first: number
  readonly source: SourcePhrase | null
}

/** The subject right before a verb: a pronoun, or a noun phrase that ends in a name or in a word for a source. */
export function subjectBefore(passage: Passage, verb: number, from: number): Subject | null {
  const { tokens } = passage
  let head = verb - 1
  while (head >= from && isSkippable(tokens[head]?.norm ?? '') && !isParted(passage, head)) head--
  // "Roe likes to say"
  if (
    tokens[head]?.norm === 'to' &&
    tokens[verb]?.norm !== 'maintain' &&
    habits.has(tokens[head - 1]?.norm ?? '') &&
    !isParted(passage, head)
  )
    head -= 2
  if (times.has(tokens[head]?.norm ?? '') && !isParted(passage, head)) head = beforeTime(passage, head, from)
  if (head === verb - 1) head = beforeBracket(passage, head, from)
  // "Roe, the clerk, said", "Roe, the clerk, has said"
  if (head >= from && ASIDE_END.test(gapAfter(passage, head))) {
    const after = head + 1
    head = beforeAside(passage, head, from)
    if (head < from) return null
    const subject = phraseBefore(passage, head, from)
    const named = subject && nameAside(passage, subject.first, head, after)
    if (subject !== null && named !== null && opensClause(passage, subject.first, from))
      return { first: subject.first, source: named }
    // Only a subject that opens its clause is safe to find across commas, unless a party's tag stands between them.
    const isTag = isTagged(passage, head + 1) && passage.tokens[head]?.capital === true
    return subject !== null && (isTag || opensClause(passage, subject.first, from)) ? subject : null
  }
  if (head < from || (head === verb - 1 && isBroken(passage, head))) return null
  return head < verb - 1 || !isBroken(passage, head) ? phraseBefore(passage, head, from) : null
}

/** "D-Ostrand": a letter and what is hyphened to it. */
function isTagged({ tokens }: Passage, at: number): boolean {
  const letter = tokens[at]
  return letter !== undefined && letter.end - letter.start === 1 && tokens[at + 1]?.glued === true
}

/** The noun phrase that ends at `head`, as a subject. */
function phraseBefore(passage: Passage, head: number, from: number): Subject | null {
  const { tokens } = passage
  const token = tokens[head]
  if (token === undefined || head < from || token.quotation >= 0) return null
  if (token.norm === 'who') return { first: head, source: antecedent(passage, head, from) }
  if (pronouns.has(token.norm)) return { first: head, source: { first: head, last: head + 1, words: null } }
  const insider = insiderBefore(passage, head, from)
  if (insider !== null) return insider
  // "I believe" is the narrator's own view, "Varga's claims" is a noun, and "Why believe" has no subject.
  if (noSource.has(token.norm) || links.has(token.norm) || isPossessive(passage, head)) return null
  // "We've said" is the narrator again.
  if (CONTRACTED.test(token.norm)) return null
  const core = token.capital || isSourceNoun(token.norm) ? head : coreBefore(passage, head, from)
  if (core < from) return null
  const first = phraseStart(passage, core, from)
  const relative = relativeBefore(passage, first, from)
  if (relative >= 0) {
    const source = antecedent(passage, relative, from)
    return { first: source?.first ?? relative, source }
  }
  // "He and the president said": two, of whom one is not told.
  const other = passage.tokens[first - 2]
  if (passage.tokens[first - 1]?.norm === 'and' && other && first - 2 >= from && pronouns.has(other.norm))
    return { first: first - 2, source: { first: first - 2, last: head + 1, words: null } }
  // "a blogger on the website Quayside said": somebody of that name's.
  const bearer = token.capital ? bearerBefore(passage, first, from) : -1
  if (bearer >= 0) {
    const start = phraseStart(passage, bearer, from)
    return { first: start, source: phrase(passage, start, head + 1) }
  }
  // "a lawyer hired by Norland Democrats says"
  if (tokens[first - 1]?.norm === 'by') {
    const hired = isSourceNoun(tokens[first - 3]?.norm ?? '') && first - 3 >= from && !isParted(passage, first - 3)
    const start = phraseStart(passage, first - 3, from)
    return hired ? { first: start, source: phrase(passage, start, first - 2) } : { first, source: null }
  }
  // "people at Ardmouth College say": the name is not the subject.
  const inside = first > from && front.has(passage.tokens[first - 1]?.norm ?? '') && !isParted(passage, first - 1)
  const hidden = inside && !OPENERS.has(passage.tokens[first - 1]?.norm ?? '')
  return { first, source: hidden ? null : phrase(passage, first, head + 1) }
}

/** "an official familiar with the matter", "people close to the family": who is told by what they know, not by name. */
function insiderBefore(passage: Passage, head: number, from: number): Subject | null {
  const { tokens } = passage
  for (let at = head - 1; at > from && head - at <= MAX_KNOWN; at--) {
    if (isParted(passage, at)) return null
    const link = KNOWING.get(tokens[at]?.norm ?? '')
    if (link === undefined || link !== tokens[at + 1]?.norm) continue
    if (!isSourceNoun(tokens[at - 1]?.norm ?? '') || isParted(passage, at - 1)) return null
    const first = phraseStart(passage, at - 1, from)
    return { first, source: phrase(passage, first, head + 1) ?? phrase(passage, first, at) }
  }
  return null
}

/** Words between "familiar" and the verb: "with the thinking of the board". */
const MAX_KNOWN = 8
const KNOWING: ReadonlyMap<string, string> = new Map(Object.entries(words.knowing))

const CONTRACTED = /'(?:ve|re|ll|m|d)$/

/** "a spokesman for the bakery": the source noun before a preposition and an article, or -1. */
function coreBefore(passage: Passage, head: number, from: number): number {
  for (let index = head - 1; index > from && head - index <= MAX_TAIL; index--) {
    if (isParted(passage, index)) return -1
    if (!articles.has(passage.tokens[index]?.norm ?? '')) continue
    const joined = BELONGING.has(passage.tokens[index - 1]?.norm ?? '') && !isParted(passage, index - 1)
    const core = index - 2
    if (!joined || core < from || isParted(passage, core)) return -1
    return isSourceNoun(passage.tokens[core]?.norm ?? '') ? core : -1
  }
  return -1
}

/** "for the town bakery" */
const MAX_TAIL = 3
const BELONGING = new Set(words.belonging)

/**
 * The source noun before a preposition and the words that lead up to a name: "blogger" of "blogger on the website
 * Quayside".
 */
function bearerBefore(passage: Passage, first: number, from: number): number {
  for (let index = first - 1; index > from && first - index <= MAX_TAIL; index--) {
    const { norm = '', capital = false } = passage.tokens[index] ?? {}
    if (isParted(passage, index) || capital || subordinators.has(norm) || pronouns.has(norm) || verbs.has(norm))
      return -1
    if (!BELONGING.has(norm) && !PLACES.has(norm)) continue
    return isSourceNoun(passage.tokens[index - 1]?.norm ?? '') && !isParted(passage, index - 1) ? index - 1 : -1
  }
  return -1
}

/**
 * "The mayor, Ana Roe, said", "A spokeswoman for Quayside, Ana Roe, said": the name, where the words between the commas
 * are nothing else.
 */
function nameAside(passage: Passage, first: number, head: number, verb: number): SourcePhrase | null {
  const noun = passage.tokens[head]
  // "Another Republican, Ana Roe of Ostrand, said"
  const isOther = noun?.capital && !isSourceNoun(noun.norm) && !speaksFor(passage, first, head)
  if (noun === undefined || isOther || verb - head - 1 < 2) return null
  for (let index = head + 1; index < verb; index++) {
    const token = passage.tokens[index]
    if (!token?.capital && !(token?.norm === 'of' && index > head + 1 && index < verb - 1)) return null
  }
  return phrase(passage, head + 1, verb)
}

/** "A spokeswoman for Quayside": what is named is no place in which "Ana Roe" may lie. */
function speaksFor({ tokens }: Passage, first: number, head: number): boolean {
  for (let at = first + 1; at < head; at++)
    if (tokens[at]?.norm === 'for' && isSourceNoun(tokens[at - 1]?.norm ?? '')) return true
  return false
}

function opensClause(passage: Passage, first: number, from: number): boolean {
  if (first === from) return true
  const norm = passage.tokens[first - 1]?.norm ?? ''
  return subordinators.has(norm) || norm === 'but'
}

/** Whom "who" stands for: the noun phrase right before it, unless a preposition leaves two people to choose from. */
function antecedent(passage: Passage, relative: number, from: number): SourcePhrase | null {
  const who = beforeParty(passage, relative, from)
  const token = passage.tokens[who - 1]
  if (token === undefined || who - 1 < from || token.quotation >= 0) return null
  // "Ana Vale (Ostrand), who": what stands in brackets is no speaker.
  if (noSource.has(token.norm) || gapAfter(passage, who - 1).includes(')')) return null
  // "Ana Roe, a former senator, who has said": the name before the aside, whatever the noun.
  const named = token.capital ? -1 : nameBefore(passage, articleBefore(passage, who - 1, from), from)
  if (named >= 0) {
    const first = phraseStart(passage, named - 1, from)
    // "In Ostrand, a senator, who has said"
    const isPlace = first > from ? front.has(passage.tokens[first - 1]?.norm ?? '') : false
    if (!isPlace) return phrase(passage, first, named)
  }
  if (!token.capital && !isSourceNoun(token.norm)) return null
  const last = phraseStart(passage, who - 1, from)
  const first = last
  for (let index = first; index < who; index++) if (PLACES.has(passage.tokens[index]?.norm ?? '')) return null
  return phrase(passage, first, who)
}

/** The article of the few small words that end at `head`, or -1: "a", "the" of "a former senator from the north". */
function articleBefore(passage: Passage, head: number, from: number): number {
  for (let at = head; at > from && head - at <= MAX_DESCRIPTION; at--) {
    const { norm = '', capital = true, quotation = 0 } = passage.tokens[at] ?? {}
    if (capital || quotation >= 0 || pronouns.has(norm) || (at < head && isBroken(passage, at))) return -1
    if (articles.has(norm)) return at
  }
  return -1
}

/** "Ana Roe, a", "Ana Roe, 18, a": where the name before an article and a comma ends, or -1. */
function nameBefore(passage: Passage, article: number, from: number): number {
  const { tokens } = passage
  let end = article
  if (end <= from || gapAfter(passage, end - 1).trim() !== ',') return -1
  if (AGE.test(tokens[end - 1]?.norm ?? '') && gapAfter(passage, end - 2).trim() === ',') end--
  return end > from && tokens[end - 1]?.capital ? end : -1
}

const AGE = /^\d{1,2}$/

/** "a letter to Roe, who …", "officials in Ardmouth, who …": either may be meant. */
const PLACES = new Set(words.placeLinks)

/** These may stand before a subject. */
const OPENERS = new Set(words.openers)

function isSkippable(norm: string): boolean {
  return skippable.has(norm) || (norm.length > 4 && norm.endsWith('ly'))
}
