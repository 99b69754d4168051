import { isLoaded } from '@/lib/model'
import { anchorsNear, conflict, marksIn, type Candidate, type PairSide, type PairView, type WordSpan } from './pair'
import { isVerbAt } from './phrases'
import { isDeterminer, setOf } from './sentence'
import language from '@/data/language/wording.json'

/** Longer stretches tell several things. */
const MOST_WORDS = 5
/** Telling words that both sentences must share, the two borders among them. */
const MIN_SHARED = 3
/** Where neither stretch is loaded, more must show that the same thing is meant. */
const MIN_SHARED_PLAIN = 4
/** Letters at which words begin that are forms or short forms of one another: "Rep.", "Representative". */
const ROOT = 3

/**
 * What stands between the same two words in both texts: "the council [handed] the quay", "into the [beloved] river". Both begin in the same role (verb or noun) after the same small words.
 */
export function gapContrasts(pair: PairView): Candidate[] {
  const { a, b } = pair
  if (pair.shared < MIN_SHARED) return []
  return a.mates.flatMap((mate, at): Candidate[] => {
    if (mate < 0) return []
    const [one, two] = [gapAfter(a, at), gapAfter(b, mate)]
    if (!one || !two || a.mates[one.end] !== two.end) return []
    if (!a.words[at]?.strong || !a.words[one.end]?.strong) return []
    const [spanA, spanB] = [one.span, two.span]
    if (smallWords(a, at + 1, spanA.from) !== smallWords(b, mate + 1, spanB.from)) return []
    if (smallWords(a, spanA.to, one.end) !== smallWords(b, spanB.to, two.end)) return []
    if (isVerbAt(a.words, spanA.from) !== isVerbAt(b.words, spanB.from)) return []
    const loaded = loadedIn(a, spanA) || loadedIn(b, spanB)
    if (!loaded && (pair.shared < MIN_SHARED_PLAIN || sameRoot(a, spanA, b, spanB))) return []
    if (conflict(pair, spanA, spanB)) return []
    if ([spanA, spanB].some(({ from, to }, side) => startsLoose((side === 0 ? a : b).words, from, to))) return []
    const kind = isVerbAt(a.words, spanA.from) ? 'verb' : 'noun'
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

/** Articles may differ, other small words may not. */
function smallWords({ words }: PairSide, from: number, to: number): string {
  return words
    .slice(from, to)
    .flatMap(({ norm }) => (isDeterminer(norm) ? [] : [norm]))
    .join(' ')
}

/** "away", "back": part of the verb before it, no phrase of its own. */
const LOOSE = setOf(language.loose)

function startsLoose(words: PairSide['words'], from: number, to: number): boolean {
  return words.slice(from, to).some(({ norm }) => LOOSE.has(norm))
}

function sameRoot(a: PairSide, one: WordSpan, b: PairSide, two: WordSpan): boolean {
  if (one.to - one.from > 1 || two.to - two.from > 1) return false
  const root = (side: PairSide, { from }: WordSpan) => side.words[from]?.norm.slice(0, ROOT)
  return root(a, one) === root(b, two)
}

function loadedIn(side: PairSide, span: WordSpan): boolean {
  return marksIn(side.marks, span).some(({ finding }) => isLoaded(finding.category))
}
