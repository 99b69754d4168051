import words from '@/data/language/pattern-words.json'
import { hasNamedDoer } from './doers'
import { isParted, type Passage } from './passage'
import type { PatternMatch } from './patterns'

const participles = new Set(words.participles)
const passiveBe = new Set(words.passiveBe)
const between = new Set(words.betweenBeAndParticiple)

/** A passive of harm or decision that names no doer, whose participle is token `index` of the sentence `[from, to)`. */
export function passiveAt(passage: Passage, index: number, from: number, to: number): PatternMatch | null {
  const token = passage.tokens[index]
  if (token === undefined || !endsLikeParticiple(token.norm) || !participles.has(token.norm)) return null
  const be = passiveBefore(passage, index, from)
  if (be < 0 || hasNamedDoer(passage, index, from, to)) return null
  // With adverbs between, the participle alone: they may be marks of their own ("was reportedly fired").
  const first = be === index - 1 ? be : index
  const start = passage.tokens[first]?.start ?? token.start
  return { pattern: 'pattern/agentless-passive', first, last: index + 1, start, end: token.end }
}

/** Participles end in d, t or n; most words do not, and are spared the look-up. */
function endsLikeParticiple(norm: string): boolean {
  const code = norm.charCodeAt(norm.length - 1)
  return code === 100 || code === 116 || code === 110
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
