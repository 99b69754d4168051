import { isNegation } from '../negation'
import { findMates, nextContent, type Mates } from './anchors'
import type { PhraseHit } from './phrases'
import { type Mark, type Word, type WordedSentence } from './sentence'

/** Words `[from, to)` of a sentence. */
export interface WordSpan {
  readonly from: number
  readonly to: number
}

/** One sentence of a pair with all that the detectors ask of it. */
export interface PairSide extends WordedSentence {
  readonly phrases: readonly PhraseHit[]
  /** Position of the same word in the other sentence, or -1. */
  readonly mates: readonly number[]
}

/** Two sentences that tell the same thing, word by word. */
export interface PairView {
  readonly a: PairSide
  readonly b: PairSide
  /** Telling words that both say. */
  readonly shared: number
}

type Anchor = readonly [a: number, b: number]

/** What a detector has found; not yet ranked. */
export interface Candidate {
  readonly kind: 'verb' | 'noun' | 'modifier' | 'label' | 'quantity' | 'reporting' | 'hedge' | 'actor'
  readonly a: WordSpan
  readonly b: WordSpan
  /** Positions of what both say nearby. */
  readonly anchors: readonly Anchor[]
  /** How much the phrases themselves differ in force, 0 to 2. */
  readonly force: number
}

export interface PreparedSentence extends WordedSentence {
  readonly phrases: readonly PhraseHit[]
}

export function pairView(a: PreparedSentence, b: PreparedSentence): PairView {
  const mates: Mates = findMates(a.words, b.words)
  const shared = new Set(mates.a.flatMap((mate, at) => (isTelling(a, b, at, mate) ? [a.words[at]?.key ?? ''] : [])))
    .size
  return { a: { ...a, mates: mates.a }, b: { ...b, mates: mates.b }, shared }
}

/** Whether a word that both say tells something in both: "the mayor" is less than "Mayor Roe". */
export function isTelling(a: WordedSentence, b: WordedSentence, at: number, mate: number): boolean {
  return a.words[at]?.strong === true && b.words[mate]?.strong === true
}

/** The same pair seen from the other side. */
export function swapped({ a, b, shared }: PairView): PairView {
  return { a: b, b: a, shared }
}

export function swapCandidate({ a, b, anchors, ...rest }: Candidate): Candidate {
  return { ...rest, a: b, b: a, anchors: anchors.map(([one, two]): Anchor => [two, one]) }
}

/** Content words on either side of a phrase among which the same thing must be found in both texts. */
const REACH = 4

/** What both say near both phrases, nearest first; only telling words. */
export function anchorsNear(pair: PairView, a: WordSpan, b: WordSpan, reach = REACH): Anchor[] {
  const near = new Map(contentAround(pair.b.words, b, reach).map((at, rank) => [at, rank]))
  return contentAround(pair.a.words, a, reach)
    .flatMap((at, rank): { anchor: Anchor; rank: number }[] => {
      const mate = pair.a.mates[at] ?? -1
      const other = near.get(mate)
      return other === undefined || !isTelling(pair.a, pair.b, at, mate)
        ? []
        : [{ anchor: [at, mate], rank: rank + other }]
    })
    .sort((x, y) => x.rank - y.rank || byPlace(pair, x.anchor, y.anchor))
    .map(({ anchor }) => anchor)
}

/**
 * What both say in two stretches, only telling words: in an order that is the same from either side, for some take the
 * first few.
 */
export function sharedIn(pair: PairView, inA: WordSpan, inB: WordSpan): Anchor[] {
  const isIn = (at: number, { from, to }: WordSpan) => at >= from && at < to
  return pair.a.mates
    .flatMap((other, index): Anchor[] =>
      isIn(index, inA) && isIn(other, inB) && isTelling(pair.a, pair.b, index, other) ? [[index, other]] : [],
    )
    .sort((x, y) => byPlace(pair, x, y))
}

/** Orders what both say by its places, turned about or not: first the places together, then how far apart they are. */
function byPlace({ a }: PairView, [x, mateX]: Anchor, [y, mateY]: Anchor): number {
  return x + mateX - y - mateY || x * mateX - y * mateY || ((a.words[x]?.key ?? '') < (a.words[y]?.key ?? '') ? -1 : 1)
}

function contentAround(words: readonly Word[], { from, to }: WordSpan, reach: number): number[] {
  const found: number[] = []
  let left: number | null = from
  let right: number | null = to - 1
  for (let step = 0; step < reach; step++) {
    left = left === null ? null : nextContent(words, left, -1)
    right = right === null ? null : nextContent(words, right, 1)
    if (left !== null) found.push(left)
    if (right !== null) found.push(right)
  }
  return found
}

/** Words that are looked through for a negation or a rival name or number. */
const LOOK = 4

/**
 * Whether something beside the phrases says that they stand for different things: one is denied and the other not,
 * one stands in somebody's quoted words, a different person acts or is acted on, or the figures beside them differ.
 */
export function conflict(pair: PairView, a: WordSpan, b: WordSpan): boolean {
  return negated(pair.a.words, a) !== negated(pair.b.words, b) || conflictBeside(pair, a, b)
}

/** The same without the negations, for a verb behind what it brings in: "…, she said" denies nothing. */
export function conflictBeside(pair: PairView, a: WordSpan, b: WordSpan): boolean {
  return (
    !narrated(pair.a.words, a) ||
    !narrated(pair.b.words, b) ||
    rival(pair, a, b, 'capital') ||
    rival(pair, a, b, 'number')
  )
}

export function narrated(words: readonly Word[], { from, to }: WordSpan): boolean {
  return words.slice(from, to).every(({ quotation }) => quotation === -1)
}

export function negated(words: readonly Word[], { from, to }: WordSpan): boolean {
  return deniedIn(words, Math.max(0, from - LOOK), to + 1) > 0
}

/** How often something is denied within `[from, to)`. */
export function deniedIn(words: readonly Word[], from: number, to: number): number {
  return words.slice(from, to).filter(({ norm }, at) => isNegation(norm, words[from + at + 1]?.norm)).length
}

/** Names (numbers) directly before, or directly after, both phrases, none of which is in the other sentence. */
function rival(pair: PairView, a: WordSpan, b: WordSpan, what: 'capital' | 'number'): boolean {
  return ([-1, 1] as const).some((by) => {
    const [one, two] = [beside(pair.a, a, by, what), beside(pair.b, b, by, what)]
    if (one.length === 0 || two.length === 0) return false
    // A name that stands twice in its sentence meets nothing, and is the same name all the same.
    const keys = new Set(one.map((at) => pair.a.words[at]?.key))
    if (two.some((at) => keys.has(pair.b.words[at]?.key))) return false
    return one.every((at) => pair.a.mates[at] === -1) && two.every((at) => pair.b.mates[at] === -1)
  })
}

function beside(side: PairSide, { from, to }: WordSpan, by: 1 | -1, what: 'capital' | 'number'): number[] {
  const found: number[] = []
  for (let step = 0; step < LOOK; step++) {
    const at = by === 1 ? to + step : from - 1 - step
    const word = side.words[at]
    if (!word) break
    if (by === 1 && word.parted) break
    if (word[what]) found.push(at)
    if (by === -1 && word.parted) break
  }
  return found
}

/** Marks of loaded words inside a span. */
export function marksIn(marks: readonly Mark[], { from, to }: WordSpan): Mark[] {
  return marks.filter((mark) => mark.from >= from && mark.to <= to)
}
