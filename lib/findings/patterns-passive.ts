import words from '@/data/language/pattern-words.json'
import { hasNamedDoer } from './doers'
import { isParted, type Passage, type TokenRange } from './passage'
import type { PatternMatch } from './patterns'

const participles = new Set(words.participles)
const passiveBe = new Set(words.passiveBe)
const between = new Set(words.betweenBeAndParticiple)
const nobody = new Set(words.nobody)
const subordinators = new Set(words.subjectBoundaries)

/** Whether a word may be the participle of a passive of harm or decision. */
export function isParticiple(norm: string): boolean {
  return participles.has(norm)
}

/** A passive of harm or decision that names no doer, whose participle is token `index` of the sentence `[from, to)`. */
export function passiveAt(passage: Passage, index: number, from: number, to: number): PatternMatch | null {
  const token = passage.tokens[index]
  if (token === undefined || !isParticiple(token.norm)) return null
  const be = passiveBefore(passage, index, from)
  if (be < 0 || hasNamedDoer(passage, index, from, to)) return null
  // With adverbs between, the participle alone: they may be marks of their own ("was reportedly fired").
  const first = be === index - 1 ? be : index
  const start = passage.tokens[first]?.start ?? token.start
  return { pattern: 'pattern/agentless-passive', first, last: index + 1, start, end: token.end }
}

/** "were later reportedly fired", "has since been wrongly": be and the participle are never far apart. */
const MAX_BETWEEN = 4

/** The form of "be" that makes the participle passive, or -1. */
function passiveBefore(passage: Passage, participle: number, from: number): number {
  for (let index = participle - 1; index >= Math.max(from, participle - MAX_BETWEEN); index--) {
    if (isParted(passage, index)) return -1
    const norm = passage.tokens[index]?.norm ?? ''
    if (between.has(norm) && !passiveBe.has(norm)) continue
    return passiveBe.has(norm) ? index : -1
  }
  return -1
}

/** How far before the passive its subject may begin: "None of the forty staff at the mill was fired". */
const MAX_SUBJECT = 8

/**
 * Whether nothing was done: "was not killed", "nobody was removed", "no worker was fired", "neither was told". A
 * negator further off denies something else.
 */
export function deniesPassive(passage: Passage, { first, last }: TokenRange): boolean {
  const { tokens } = passage
  for (let index = first; index < last; index++) if (isDenial(tokens[index]?.norm ?? '')) return true
  if (isDenial(tokens[first - 1]?.norm ?? '')) return true
  const sentence = tokens[first]?.sentence
  for (let index = first - 1; index >= Math.max(0, first - MAX_SUBJECT); index--) {
    const token = tokens[index]
    if (token === undefined || token.sentence !== sentence || isParted(passage, index)) return false
    if (nobody.has(token.norm)) return true
    // The subject of another verb: "no vote came before he was fired".
    if (subordinators.has(token.norm)) return false
  }
  return false
}

function isDenial(norm: string): boolean {
  return norm === 'not' || norm === 'never' || norm.endsWith("n't")
}
