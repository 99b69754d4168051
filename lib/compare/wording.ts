import type { Document, Finding, SentencePair, Span, WordingContrast, WordingSide } from '@/lib/model'
import { withoutPossessive } from './words'
import { crowdContrasts } from './wording/crowds'
import { actorContrasts, frameContrasts } from './wording/frames'
import { gapContrasts } from './wording/gaps'
import { labelContrasts } from './wording/labels'
import { modifierContrasts, quantityContrasts } from './wording/modifiers'
import { outcomeContrasts } from './wording/outcomes'
import {
  pairView,
  swapCandidate,
  swapped,
  type Candidate,
  type PairSide,
  type PairView,
  type PreparedSentence,
  type WordSpan,
} from './wording/pair'
import { findPhrases, phraseTable, type Inflect, type PhraseTable } from './wording/phrases'
import { reportingContrasts } from './wording/reporting'
import { phraseContrasts } from './wording/same-thing'
import { isDeterminer, marksBySentence, wordedSentence } from './wording/sentence'
import { tellingParts } from './wording/telling'

/** A text as this stage needs it. */
export interface WordedText {
  readonly document: Document
  readonly findings: readonly Finding[]
}

/** Below this the sentences share a name and little else. */
const MIN_SIMILARITY = 0.2
/**
 * Best pairs of two texts that are looked at; more are repetitions. Keeps the work linear in the number of texts'
 * sentences.
 */
const MOST_PAIRS = 400

let table: { readonly inflect: Inflect; readonly phrases: PhraseTable } | null = null

function phrasesOf(inflect: Inflect): PhraseTable {
  if (table?.inflect !== inflect) table = { inflect, phrases: phraseTable(inflect) }
  return table.phrases
}

/**
 * Phrases of two texts that stand for the same thing and are worded differently, most telling first.
 * Looks only into paired sentences, only at the writers' own words, and only where both phrases stand beside the same
 * words in the same role; where that is not sure it says nothing. Swapping two texts swaps the sides.
 * @param texts documents with their findings, in the order A, B, C …
 * @param pairs of `alignSentences`
 * @param inflect gives all forms of a term: lent by the lexicon, for stages do not know each other
 */
export function findWording(
  texts: readonly WordedText[],
  pairs: readonly SentencePair[],
  inflect: Inflect,
): WordingContrast[] {
  const marks = texts.map(({ findings }) => marksBySentence(findings))
  const phrases = phrasesOf(inflect)
  const known = new Map<string, PreparedSentence | null>()
  const prepared = (text: number, sentence: number) => {
    const key = `${text}:${sentence}`
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const document = texts[text]?.document
    const worded = document ? wordedSentence(document, sentence, marks[text] ?? new Map()) : null
    const result = worded && { ...worded, phrases: findPhrases(worded.words, phrases) }
    known.set(key, result)
    return result
  }
  const looked = new Map<string, number>()
  const found = pairs.flatMap((pair): WordingContrast[] => {
    const which = `${pair.a.text}:${pair.b.text}`
    const count = looked.get(which) ?? 0
    if (pair.similarity < MIN_SIMILARITY || count >= MOST_PAIRS) return []
    looked.set(which, count + 1)
    const [one, two] = [prepared(pair.a.text, pair.a.sentence), prepared(pair.b.text, pair.b.sentence)]
    const [first, second] = [texts[pair.a.text]?.document, texts[pair.b.text]?.document]
    if (!one || !two || !first || !second || first.language !== 'en' || second.language !== 'en') return []
    const view = pairView(one, two)
    return [
      ...bothWays(view, modifierContrasts),
      ...bothWays(view, actorContrasts),
      ...bothWays(view, outcomeContrasts),
      ...crowdContrasts(view),
      ...phraseContrasts(view),
      ...frameContrasts(view),
      ...gapContrasts(view),
      ...quantityContrasts(view),
      ...labelContrasts(view),
      ...reportingContrasts(view, [first, second], [pair.a.sentence, pair.b.sentence]),
    ].flatMap((candidate) => (sameWords(candidate, view) ? [] : [contrastOf(candidate, view, pair)]))
  })
  return distinct(found.sort(mostTelling))
}

/** For detectors that look for something in one sentence that the other lacks. */
function bothWays(view: PairView, detect: (view: PairView) => Candidate[]): Candidate[] {
  return [...detect(view), ...detect(swapped(view)).map(swapCandidate)]
}

/** The same phrase in both texts, articles and possessives aside. */
function sameWords({ a, b }: Candidate, view: PairView): boolean {
  const spoken = ({ words }: PairSide, { from, to }: WordSpan) =>
    words
      .slice(from, to)
      .flatMap(({ norm }) => (isDeterminer(norm) && !norm.endsWith("'s") ? [] : [withoutPossessive(norm)]))
      .join(' ')
  return spoken(view.a, a) === spoken(view.b, b)
}

function contrastOf(candidate: Candidate, view: PairView, pair: SentencePair): WordingContrast {
  const a = sideOf(view.a, candidate.a, pair.a.text, pair.a.sentence)
  const b = sideOf(view.b, candidate.b, pair.b.text, pair.b.sentence)
  const inside = (side: PairSide, span: WordSpan) =>
    side.marks.filter(({ from, to }) => from >= span.from && to <= span.to).map(({ finding }) => finding)
  const parts = tellingParts(
    candidate.kind,
    inside(view.a, candidate.a),
    inside(view.b, candidate.b),
    candidate.force,
    pair.similarity,
    candidate.anchors.length,
  )
  return {
    a,
    b,
    kind: candidate.kind,
    anchors: candidate.anchors.map(([one, two]) => ({ a: wordAt(view.a, one), b: wordAt(view.b, two) })),
    score: parts.loaded + parts.kind + parts.evidence,
    parts,
  }
}

function wordAt({ words }: PairSide, at: number): Span {
  return { start: words[at]?.start ?? 0, end: words[at]?.end ?? 0 }
}

/** Never cut through a compound: "hard-nosed" stays whole. */
function whole({ words }: PairSide, { from, to }: WordSpan): WordSpan {
  let [first, last] = [from, to]
  while (words[first]?.glued) first--
  while (words[last]?.glued) last++
  return { from: first, to: last }
}

function sideOf(side: PairSide, given: WordSpan, text: number, sentence: number): WordingSide {
  const span = whole(side, given)
  return {
    text,
    sentence,
    start: side.words[span.from]?.start ?? 0,
    end: side.words[span.to - 1]?.end ?? 0,
    findings: side.marks.filter(({ from, to }) => from >= span.from && to <= span.to).map(({ index }) => index),
  }
}

/** By score, then by place, so that the result does not depend on the order in which contrasts were found. */
function mostTelling(x: WordingContrast, y: WordingContrast): number {
  return (
    y.score - x.score ||
    x.a.text - y.a.text ||
    x.b.text - y.b.text ||
    Math.min(x.a.start, x.b.start) - Math.min(y.a.start, y.b.start) ||
    Math.max(x.a.start, x.b.start) - Math.max(y.a.start, y.b.start) ||
    Math.min(x.a.end, x.b.end) - Math.min(y.a.end, y.b.end) ||
    Math.max(x.a.end, x.b.end) - Math.max(y.a.end, y.b.end) ||
    anchored(x) - anchored(y)
  )
}

/** Where the first anchor stands, the same from either side: two names before one verb make two contrasts of one. */
function anchored({ anchors: [first] }: WordingContrast): number {
  return first ? first.a.start + first.b.start : 0
}

/** Each stretch of a text is set against each other text once: the most telling contrast keeps it. */
function distinct(sorted: readonly WordingContrast[]): WordingContrast[] {
  const taken = new Map<string, Span[]>()
  return sorted.filter(({ a, b }) => {
    const keys = [
      { key: `${a.text}>${b.text}:${a.sentence}`, span: a },
      { key: `${b.text}>${a.text}:${b.sentence}`, span: b },
    ]
    const overlaps = keys.some(({ key, span }) =>
      (taken.get(key) ?? []).some(({ start, end }) => start < span.end && span.start < end),
    )
    if (overlaps) return false
    for (const { key, span } of keys) taken.set(key, [...(taken.get(key) ?? []), { start: span.start, end: span.end }])
    return true
  })
}
