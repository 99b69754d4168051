import { isLoaded } from '@/lib/model'
import {
  anchorsNear,
  conflict,
  isTelling,
  marksIn,
  type Candidate,
  type PairSide,
  type PairView,
  type WordSpan,
} from './pair'
import { isVerbAt } from './phrases'
import { isReporting } from './reporting'
import { isDeterminer, setOf } from './sentence'
import language from '@/data/language/wording.json'

/** Longer stretches tell several things. */
const MOST_WORDS = 5
/** Telling words that both sentences must share, the two borders among them. */
const MIN_SHARED = 3
/** Where neither stretch is loaded, more must show that the same thing is meant. */
const MIN_SHARED_PLAIN = 4
/** Before a plain noun another plain word often makes it another thing ("border wall", "border post"). */
const MIN_SHARED_NOUN = 6
/** Letters at which words begin that are forms or short forms of one another: "Rep.", "Representative". */
const ROOT = 3

/**
 * What stands between the same two words in both texts: "the council [handed] the quay", "into the [beloved] river".
 * Both begin in the same role (verb or noun) after the same small words.
 */
export function gapContrasts(pair: PairView): Candidate[] {
  const { a, b } = pair
  if (pair.shared < MIN_SHARED) return []
  return a.mates.flatMap((mate, at): Candidate[] => {
    if (mate < 0) return []
    const [one, two] = [gapAfter(a, at), gapAfter(b, mate)]
    if (!one || !two || a.mates[one.end] !== two.end) return []
    if (!isTelling(a, b, at, mate) || !isTelling(a, b, one.end, two.end)) return []
    const [spanA, spanB] = [one.span, two.span]
    if (smallWords(a, at + 1, spanA.from) !== smallWords(b, mate + 1, spanB.from)) return []
    if (smallWords(a, spanA.to, one.end) !== smallWords(b, spanB.to, two.end)) return []
    if (isVerbAt(a.words, spanA.from) !== isVerbAt(b.words, spanB.from)) return []
    const kind = isVerbAt(a.words, spanA.from) ? 'verb' : 'noun'
    if (hasNumber(a, spanA) || hasNumber(b, spanB)) return []
    const loaded = loadedIn(a, spanA) || loadedIn(b, spanB)
    const named = a.words[one.end]?.capital === true && one.end === spanA.to && two.end === spanB.to
    const enough = kind === 'verb' || named ? MIN_SHARED_PLAIN : MIN_SHARED_NOUN
    if (!loaded && (pair.shared < enough || sameRoot(a, spanA, b, spanB))) return []
    if (!loaded && (hasSmallWords(a, spanA) || hasSmallWords(b, spanB))) return []
    // "current legal" / "gun restrictions": each tells something else of the restrictions.
    if (!loaded && kind === 'noun' && !named && spanA.to - spanA.from !== spanB.to - spanB.from) return []
    if (isNames(a, spanA) && isNames(b, spanB)) return []
    if (isReporting(a.words[spanA.to - 1]?.norm ?? '') || isReporting(b.words[spanB.to - 1]?.norm ?? '')) return []
    if (conflict(pair, spanA, spanB)) return []
    if (kind === 'noun' && (compoundHead(a, at, spanA, one.end) || compoundHead(b, mate, spanB, two.end))) return []
    if ([spanA, spanB].some(({ from, to }, side) => startsLoose((side === 0 ? a : b).words, from, to))) return []
    return [{ kind, a: spanA, b: spanB, anchors: anchorsNear(pair, spanA, spanB), force: 1 }]
  })
}

/** The stretch of the sentence's own content words up to the next word that both say; null when something parts it. */
function gapAfter({ words, mates }: PairSide, at: number): { span: WordSpan; end: number } | null {
  let [from, to] = [-1, -1]
  for (let next = at + 1; next <= at + 1 + MOST_WORDS; next++) {
    const word = words[next]
    if (!word || word.parted) return null
    if ((mates[next] ?? -1) >= 0) return from < 0 ? null : { span: { from, to }, end: next }
    if (word.key !== '') {
      if (from < 0) from = next
      to = next + 1
    }
  }
  return null
}

/** Articles may differ, other small words may not; "that" may begin a clause. */
function smallWords({ words }: PairSide, from: number, to: number): string {
  return words
    .slice(from, to)
    .flatMap(({ norm }) => (isDeterminer(norm) && norm !== 'that' ? [] : [norm]))
    .join(' ')
}

/** "away", "back": part of the verb before it, no phrase of its own. */
const LOOSE = setOf(language.loose)

function startsLoose(words: PairSide['words'], from: number, to: number): boolean {
  return words.slice(from, to).some(({ norm }) => LOOSE.has(norm))
}

/** "right to invoke" is no phrase in one role. */
function hasSmallWords({ words }: PairSide, { from, to }: WordSpan): boolean {
  return words.slice(from, to).some(({ key }) => key === '')
}

/** Two forms of one name, or two names. */
function isNames({ words }: PairSide, { from, to }: WordSpan): boolean {
  return words.slice(from, to).every(({ capital }) => capital)
}

/** Figures that differ are a conflict between the texts, no choice of words. */
function hasNumber({ words }: PairSide, { from, to }: WordSpan): boolean {
  return words.slice(from, to).some(({ number }) => number)
}

/** "police [station] closed": what follows a noun directly makes it another thing, unless it goes on to a third noun. */
function compoundHead({ words }: PairSide, left: number, { from, to }: WordSpan, right: number): boolean {
  return from === left + 1 && (right > to || isVerbAt(words, right))
}

function sameRoot(a: PairSide, one: WordSpan, b: PairSide, two: WordSpan): boolean {
  const root = (side: PairSide, { from }: WordSpan) => side.words[from]?.norm.slice(0, ROOT)
  return root(a, one) === root(b, two)
}

function loadedIn(side: PairSide, span: WordSpan): boolean {
  return marksIn(side.marks, span).some(({ finding }) => isLoaded(finding.category))
}
