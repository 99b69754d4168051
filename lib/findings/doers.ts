import words from '@/data/language/pattern-words.json'
import { isParted, normAt, type Passage } from './passage'

const agents = new Set(words.agents)
const harms = new Set(words.harms)
const accidents = new Set(words.accidents)
const shooting = new Set(words.shooting)
const cues = new Set(words.accidentCues)
const things = new Set(words.accidentThings)
const accidentVerbs = new Set(words.accidentVerbs)
const accidentLinks = new Set(words.accidentLinks)

/** How far from the participle the doer may stand: "was shot in the leg on Monday night by a guard". */
const REACH = 14

/**
 * Whether a passive hides no doer: it says by whom, or tells of an accident, which nobody caused on purpose.
 *
 * @param participle its token, in the sentence `[from, to)`
 */
export function hasNamedDoer(passage: Passage, participle: number, from: number, to: number): boolean {
  const sentence = passage.tokens[participle]?.sentence ?? 0
  // "was cut off", "was hurt that nobody came": not a deed with a doer.
  const next = isParted(passage, participle) ? '' : normAt(passage, participle + 1, sentence)
  if (next === 'off' || next === 'that' || next === 'short') return true
  const harm = harms.has(normAt(passage, participle, sentence))
  for (let index = participle + 1; index < Math.min(to, participle + REACH); index++) {
    if (isEnd(passage, index - 1)) break
    if (agents.has(passage.tokens[index]?.norm ?? '')) return true
    if (harm && isAccident(passage, index, to)) return true
  }
  // "When the roof collapsed, two people were killed."
  for (let index = participle - 1; harm && index >= Math.max(from, participle - REACH); index--) {
    if (isEnd(passage, index)) break
    if (isAccident(passage, index, participle)) return true
  }
  return false
}

function isEnd(passage: Passage, index: number): boolean {
  return /[;.!?]/.test(passage.text.slice(passage.tokens[index]?.end ?? 0, passage.tokens[index + 1]?.start ?? 0))
}

function isAccident(passage: Passage, index: number, to: number): boolean {
  const norm = passage.tokens[index]?.norm ?? ''
  if (norm === 'fire' && shooting.has(passage.tokens[index - 1]?.norm ?? '')) return false
  return accidents.has(norm) || (cues.has(norm) && isAccidentClause(passage, index + 1, to))
}

/** "a school bus", "the tower block's roof": how far the thing stands behind "when". */
const MAX_THING = 5
/** "carrying forty pupils home from a match plunged": how far its verb may follow. */
const MAX_VERB = 10

/** "a bus plunged", "the bus they were in left the road"; not "they left a bus station" or "a bus driver fell out". */
function isAccidentClause(passage: Passage, from: number, to: number): boolean {
  let thing = from
  while (thing < Math.min(to, from + MAX_THING) && !isThing(passage, thing, to)) {
    if (isParted(passage, thing)) return false
    thing++
  }
  if (!isThing(passage, thing, to)) return false
  for (let index = thing + 1; index < Math.min(to, thing + MAX_VERB); index++) {
    if (isParted(passage, index - 1)) return false
    if (accidentVerbs.has(passage.tokens[index]?.norm ?? '')) return true
  }
  return false
}

function isThing(passage: Passage, index: number, to: number): boolean {
  if (index >= to || !things.has(passage.tokens[index]?.norm ?? '')) return false
  const after = passage.tokens[index + 1]?.norm ?? ''
  return accidentVerbs.has(after) || accidentLinks.has(after)
}
