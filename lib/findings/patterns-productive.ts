import words from '@/data/language/productive.json'
import type { Token, Word } from '@/lib/model'
import { isParted, normAt, type Passage } from './passage'
import type { PatternId, PatternMatch } from './patterns'

interface Tail {
  readonly pattern: PatternId
  readonly literal: ReadonlySet<string>
}

const tails = new Map<string, Tail>()
for (const { pattern, words: lasts, literal } of words.tails) {
  const tail = { pattern: pattern as PatternId, literal: new Set(literal) }
  for (const last of lasts) tails.set(last, tail)
}
const likeFirst = new Set(words.like.first)
const likeLast = new Set(words.like.last)
const likeBefore = new Map<string, readonly string[]>(Object.entries(words.like.before))
const esque = new Set(words.esque)
const selfTitles = new Set(words.self)
const chiefs = new Set(words.chief)
const gates = new Set(words.gate)
const warOnLiteral = new Set(words.warOnLiteral)
const warOnThe = new Set(words.warOnThe)
const warOnNames = new Set(words.warOnNames)
const anti = new Set(words.anti)
const pro = new Set(words.pro)
const wouldBe = new Set(words.wouldBe)
const doubled = new Set(words.doubled)
const complexLiteral = new Set(words.complexLiteral)
const nicknames = new Set(words.nicknames)
const nicknameLiteral = new Set(words.nicknameLiteral)

/** Hyphenated words of more parts are made up on the spot, or no words at all. */
const MAX_PARTS = 5

/** Whether `productiveAt` may find something at tokens of this word: at most words it does not. */
export function mayBeProductive({ norm, glued, capital }: Word): boolean {
  if (glued || norm === 'war' || doubled.has(norm)) return true
  return capital && (nicknames.has(norm) || norm.endsWith('gate') || norm.endsWith('esque'))
}

/**
 * The word of judgment made up on the spot that token `index` shows: "Trump-hating", "liar-in-chief", "war on farmers".
 */
export function productiveAt(passage: Passage, index: number): PatternMatch | null {
  const token = passage.tokens[index]
  if (token === undefined) return null
  const { norm } = token
  if (token.glued) return compoundAt(passage, token, index)
  if (norm === 'war') return warOn(passage, index)
  if (norm === passage.tokens[index - 1]?.norm && doubled.has(norm)) return twice(passage, index)
  if (norm.endsWith('gate')) return isGate(passage, token) ? match(passage, 'pattern/gate', index, index + 1) : null
  if (!token.capital) return null
  if (nicknames.has(norm)) return nickname(passage, index)
  return norm.endsWith('esque') && !esque.has(norm) ? match(passage, 'pattern/esque', index, index + 1) : null
}

/** At the last part of a hyphenated word. */
function compoundAt(passage: Passage, token: Token, index: number): PatternMatch | null {
  const { tokens } = passage
  const { norm } = token
  if (tokens[index + 1]?.glued === true) return null
  const before = tokens[index - 1]?.norm ?? ''
  const isSecond = tokens[index - 1]?.glued !== true
  const tail = tails.get(norm)
  if (tail !== undefined) {
    const first = startOfCompound(passage, index)
    return first < 0 || tail.literal.has(before) || /\d/.test(before)
      ? null
      : match(passage, tail.pattern, first, index + 1)
  }
  if (likeLast.has(norm) && likeFirst.has(before)) return likened(passage, index)
  if (norm === 'chief') return inChief(passage, index)
  if (!isSecond) return null
  if (before === 'self')
    return selfTitles.has(norm) ? match(passage, 'pattern/self-made-title', index - 1, index + 1) : null
  if (before === 'anti') return anti.has(norm) ? match(passage, 'pattern/anti-pro', index - 1, index + 1) : null
  if (before === 'pro') return pro.has(norm) ? match(passage, 'pattern/anti-pro', index - 1, index + 1) : null
  if (before === 'un') return unNational(passage, token, index)
  if (before === 'would' && norm === 'be') {
    const isMocking = !isParted(passage, index) && wouldBe.has(normAt(passage, index + 1, token.sentence))
    return isMocking ? match(passage, 'pattern/would-be', index - 1, index + 2) : null
  }
  if (norm === 'gate') return gates.has(before) ? match(passage, 'pattern/gate', index - 1, index + 1) : null
  if (norm !== 'industrial' || complexLiteral.has(before)) return null
  const isComplex = !isParted(passage, index) && normAt(passage, index + 1, token.sentence) === 'complex'
  return isComplex ? match(passage, 'pattern/industrial-complex', index - 1, index + 2) : null
}

/** Its first token, or -1 when it has too many parts. */
function startOfCompound({ tokens }: Passage, index: number): number {
  for (let first = index; first > index - MAX_PARTS; first--) if (tokens[first]?.glued !== true) return first
  return -1
}

/** "Stasi-style", "third-world-style"; a first part that stands for two needs both. */
function likened(passage: Passage, index: number): PatternMatch | null {
  const first = startOfCompound(passage, index)
  const needed = likeBefore.get(passage.tokens[index - 1]?.norm ?? '')
  const before = index - 2 >= first ? (passage.tokens[index - 2]?.norm ?? '') : ''
  if (first < 0 || (needed === undefined ? before !== '' : !needed.includes(before))) return null
  return match(passage, 'pattern/likened', first, index + 1)
}

/** "liar-in-chief"; real ranks are no mockery. Without hyphens it may be a rise "in chief executives". */
function inChief(passage: Passage, index: number): PatternMatch | null {
  const sentence = passage.tokens[index]?.sentence ?? 0
  const rank = normAt(passage, index - 2, sentence)
  if (normAt(passage, index - 1, sentence) !== 'in' || rank === '' || chiefs.has(rank)) return null
  return match(passage, 'pattern/in-chief', index - 2, index + 1)
}

/** "war on farmers", "war on the poor", "war on Christmas"; not "war on Tuesday", "war on Freedonia", "war on drugs". */
function warOn(passage: Passage, index: number): PatternMatch | null {
  const { tokens } = passage
  const sentence = tokens[index]?.sentence ?? 0
  if (normAt(passage, index + 1, sentence) !== 'on' || isParted(passage, index) || isParted(passage, index + 1))
    return null
  const target = tokens[index + 2]
  if (target === undefined || target.sentence !== sentence || !/^\p{L}/u.test(target.norm)) return null
  if (target.norm === 'the') {
    const known = warOnThe.has(normAt(passage, index + 3, sentence)) && !isParted(passage, index + 2)
    return known ? match(passage, 'pattern/war-on', index, index + 4) : null
  }
  if (target.capital ? !warOnNames.has(target.norm) : warOnLiteral.has(target.norm)) return null
  return match(passage, 'pattern/war-on', index, index + 3)
}

function twice(passage: Passage, index: number): PatternMatch | null {
  const { text, tokens } = passage
  const before = tokens[index - 1]
  const token = tokens[index]
  if (before === undefined || token === undefined || before.sentence !== token.sentence) return null
  if (before.quotation !== token.quotation || tokens[index - 2]?.norm === token.norm) return null
  if (!/^, ?$/.test(text.slice(before.end, token.start))) return null
  return match(passage, 'pattern/doubled', index - 1, index + 1)
}

/** "Russiagate", "PizzaGate": on a known stem, or with a capital inside. */
function isGate({ text }: Passage, token: Token): boolean {
  if (!token.capital) return false
  const stem = token.norm.slice(0, -4)
  return (
    gates.has(stem) || (stem.length > 1 && text.charAt(token.end - 4) === 'G' && text.charAt(token.end - 1) === 'e')
  )
}

/** "un-Freedonian": small letters for "un" alone, since "UN-backed" is of the United Nations. */
function unNational(passage: Passage, token: Token, index: number): PatternMatch | null {
  const un = passage.tokens[index - 1]
  if (un === undefined || !token.capital || passage.text.charAt(un.start + 1) !== 'n') return null
  return /(?:an|ese|ish|ic|ch)$/.test(token.norm) ? match(passage, 'pattern/un-national', index - 1, index + 1) : null
}

/** "Crooked Reyes": the insult and the name, both with a capital, in the middle of ordinary words. */
function nickname(passage: Passage, index: number): PatternMatch | null {
  const { tokens } = passage
  const sentence = tokens[index]?.sentence
  const name = tokens[index + 1]
  if (name === undefined || name.sentence !== sentence || !name.capital || isParted(passage, index)) return null
  if (name.glued || nicknameLiteral.has(name.norm) || name.end - name.start < 3) return null
  const before = tokens[index - 1]
  if (before !== undefined && before.sentence === sentence && before.capital && !isParted(passage, index - 1))
    return null
  return match(passage, 'pattern/nickname', index, index + 2)
}

function match({ tokens }: Passage, pattern: PatternId, first: number, last: number): PatternMatch {
  return { pattern, first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}
