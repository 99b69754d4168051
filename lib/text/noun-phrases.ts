/** Noun phrases with a name in them that is not who speaks: "a rider who backs Varga", "the ferry bar in Norrport". */
import {
  BEFORE_VERB,
  DETERMINERS,
  LINK_WORDS,
  PEOPLE,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING_VERBS,
  isSourceNoun,
} from './reporting'
import { described, nameRunEndingAt, named, type Speaker } from './speakers'
import type { SpeechContext } from './speech-context'

/**
 * Where a clause without commas that tells of the subject begins in `[from, to)`, or -1: "a rider *who* backs Varga", "the
 * club *that* opposes Varga". In "the rider who Varga says" and "that Varga says" the name is a subject itself.
 */
export function relativeClause(context: SpeechContext, from: number, to: number): number {
  if (nameRunEndingAt(context, from, to) === to) return -1
  for (let i = to - 3; i > from; i--) {
    const norm = context.tokens[i]?.norm ?? ''
    if (norm !== 'who' && norm !== 'that' && norm !== 'which') continue
    const next = context.tokens[i + 1]
    if (!next || next.capital || DETERMINERS.has(next.norm) || PRONOUNS.has(next.norm)) return -1
    const before = context.tokens[i - 1]
    if (norm !== 'who' && !(before && (before.capital || isSourceNoun(before.norm)))) return -1
    for (let at = i + 1; at < to; at++) if (REPORTING_VERBS.has(context.tokens[at]?.norm ?? '')) return -1
    return i
  }
  return -1
}

const PLACING = new Set(['in', 'at', 'near', 'from'])

/** Before a name these tell where somebody or something is; what is there is the subject. */
export function isPlacing({ tokens }: SpeechContext, i: number): boolean {
  return PLACING.has(tokens[i]?.norm ?? '')
}

/** "the old ferry bar" */
const LONGEST_PLACED = 5

/** "the ferry bar in Norrport", "Varga in Norrport": what stands before the preposition, or null when it is no subject. */
export function placed(context: SpeechContext, from: number, joint: number): Speaker | null {
  const run = nameRunEndingAt(context, from, joint)
  if (run < joint && !DETERMINERS.has(context.tokens[run - 1]?.norm ?? '')) return named(context, run, joint, from)
  const isPhrase = DETERMINERS.has(context.tokens[from]?.norm ?? '') || context.tokens[joint - 1]?.norm.endsWith('s')
  if (!isPhrase || joint - from > LONGEST_PLACED) return null
  for (let i = from + 1; i < joint; i++) {
    const norm = context.tokens[i]?.norm ?? ''
    if (PREPOSITIONS.has(norm) || BEFORE_VERB.has(norm) || norm.endsWith('ing')) return null
  }
  return described(context, from, joint, joint - 1)
}

/** "on the old web site" before its name */
const LONGEST_KIND = 4

/**
 * "A blogger on the web site Harbour Voice": the person who begins the phrase, where a noun for what is named stands
 * before the name at `joint + 1` and a preposition parts the two; or -1.
 */
export function ownerOfNamedThing(context: SpeechContext, from: number, joint: number): number {
  const { tokens } = context
  if (!DETERMINERS.has(tokens[from]?.norm ?? '')) return -1
  for (let i = joint - 1; i > from + 2 && joint - i <= LONGEST_KIND; i--) {
    if (!DETERMINERS.has(tokens[i]?.norm ?? '') || !PREPOSITIONS.has(tokens[i - 1]?.norm ?? '')) continue
    return PEOPLE.has(tokens[i - 2]?.norm ?? '') ? i - 2 : -1
  }
  return -1
}

/** "One islander, who asked not to be named, said": only people are "who", whatever the noun is. */
export function whoeverIsMeant(
  context: SpeechContext,
  [aside]: readonly [number, number],
  [from, to]: readonly [number, number],
): Speaker | null {
  if (context.tokens[aside]?.norm !== 'who' || to - from < 2 || to - from > LONGEST_PLACED) return null
  if (!DETERMINERS.has(context.tokens[from]?.norm ?? '')) return null
  for (let i = from + 1; i < to; i++) {
    const token = context.tokens[i]
    if (!token || token.capital || PREPOSITIONS.has(token.norm) || LINK_WORDS.has(token.norm)) return null
  }
  return described(context, from, to, to - 1)
}
