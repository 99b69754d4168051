import language from '@/data/language/wording.json'
import { isLoaded } from '@/lib/model'
import { anchorsNear, conflict, narrated, type Candidate, type PairSide, type PairView, type WordSpan } from './pair'
import { isVerbAt } from './phrases'
import { isAuxiliary, isDeterminer, setOf, type Mark, type Word } from './sentence'

const RESERVES = setOf(language.reserves)

/** Telling words that both sentences must share, the modified one among them. */
const MIN_SHARED = 3
/** Words between a modifier and its head that are taken as further modifiers. */
const MOST_BETWEEN = 1

/** One text adds a loaded word, or a reserve, right before a word that both say: "fine" / "savage fine". One way. */
export function modifierContrasts(pair: PairView): Candidate[] {
  const { a, b } = pair
  return b.marks.flatMap((mark): Candidate[] => {
    const { category } = mark.finding
    const hedge = category === 'hedges'
    if ((!isLoaded(category) && !hedge) || !narrated(b.words, mark)) return []
    if (hedge && !RESERVES.has(b.words[mark.to - 1]?.norm ?? '')) return []
    if (b.mates.slice(mark.from, mark.to).some((mate) => mate >= 0) || isVerbAt(b.words, mark.from)) return []
    const head = headAfter(b, mark)
    const mate = head === null ? -1 : (b.mates[head] ?? -1)
    if (head === null || mate < 0 || !b.words[head]?.strong || !sameHead(a.words[mate], b.words[head])) return []
    const last = b.words[mark.to - 1]?.norm ?? ''
    // A noun before a verb is its subject, no modifier: "the mob closed in".
    if (PLURAL.test(last) || ((isVerbAt(b.words, head) || isVerbAt(a.words, mate)) && !/ly$/.test(last))) return []
    if (hedge && a.marks.some(({ finding }) => isReserve(finding.category))) return []
    const whole = { from: mate, to: mate + 1 }
    const other = { from: mark.from, to: head + 1 }
    const more = sameAfter(pair, mate, head)
    const spanA = { from: modifiersBefore(a, mate), to: whole.to + more }
    const spanB = { from: other.from, to: other.to + more }
    if (conflict(pair, spanA, spanB) || sameModifier(a, spanA, mark)) return []
    if (isInCompound(a, spanA.to) || isInCompound(b, spanB.to)) return []
    const anchors = anchorsNear(pair, spanA, spanB)
    if (anchors.length === 0 || pair.shared < MIN_SHARED) return []
    return [{ kind: hedge ? 'hedge' : 'modifier', a: spanA, b: spanB, anchors, force: 1 }]
  })
}

/** "winter [timetable]", "savage winter": the next noun makes another thing of what only one text calls savage. */
function isInCompound({ words }: PairSide, after: number): boolean {
  const word = words[after]
  if (!word || word.parted || word.key === '' || word.capital || word.number) return false
  return !/ly$/.test(word.norm) && !isVerbAt(words, after)
}

const PLURAL = /(?:[^su]s|[^o]us)$/
/** Letters at which the forms of one word begin alike. */
const ROOT = 3

/** A form of the same word, and not a name in one text alone. */
function sameHead(one: Word | undefined, two: Word | undefined): boolean {
  if (!one || !two || one.capital || two.capital) return false
  return one.number || one.norm.slice(0, ROOT) === two.norm.slice(0, ROOT)
}

const isReserve = (category: string) => category === 'hedges' || category === 'attribution'

function sameModifier(side: PairSide, span: WordSpan, mark: Mark): boolean {
  return side.marks.some(
    (own) => own.from >= span.from && own.to <= span.to && own.finding.entry === mark.finding.entry,
  )
}

/** The word a modifier belongs to: the next one, with at most one more modifier between and nothing that parts them. */
function headAfter({ words, mates }: PairSide, { to }: WordSpan): number | null {
  for (let at = to; at <= to + MOST_BETWEEN; at++) {
    const word = words[at]
    if (!word || word.parted || word.key === '') return null
    if ((mates[at] ?? -1) < 0) continue
    // "savage fine payments": the head is the last of them.
    return at
  }
  return null
}

/** How many words after both heads are the same: "58" → "58 per cent". */
function sameAfter({ a, b }: PairView, inA: number, inB: number): number {
  let more = 0
  while (more < 2) {
    const [one, two] = [a.words[inA + more + 1], b.words[inB + more + 1]]
    if (!one || !two || one.parted || two.parted || one.norm !== two.norm || (one.key === '' && one.norm !== 'per'))
      break
    more++
  }
  return more
}

/** Where the modifiers of a word begin: content words right before it that are no verbs. */
function modifiersBefore({ words, mates }: PairSide, head: number): number {
  let from = head
  while (from > 0 && head - from < 2 && !words[from]?.parted) {
    const word = words[from - 1]
    if (
      !word ||
      word.key === '' ||
      (mates[from - 1] ?? -1) >= 0 ||
      word.capital ||
      word.number ||
      isVerbAt(words, from - 1)
    )
      break
    if (from - 1 === 0 || isAuxiliary(word.norm) || isDeterminer(word.norm)) break
    from--
  }
  return from
}

const LIMITERS = setOf(language.limiters)
const RAISERS = setOf(language.raisers)

type Size = 'small' | 'large' | 'plain'

/** The same number of the same thing, made small or large by the words before it: "23 people" / "just 23 people". */
export function quantityContrasts(pair: PairView): Candidate[] {
  const { a, b } = pair
  return a.words.flatMap((word, at): Candidate[] => {
    const mate = a.mates[at] ?? -1
    if (!word.number || mate < 0) return []
    const [one, two] = [sizeBefore(a, at), sizeBefore(b, mate)]
    if (one.size === two.size) return []
    const more = sameAfter(pair, at, mate)
    const spanA = { from: one.from, to: at + 1 + more }
    const spanB = { from: two.from, to: mate + 1 + more }
    if (conflict(pair, spanA, spanB)) return []
    const anchors = anchorsNear(pair, spanA, spanB)
    if (anchors.length === 0 && more === 0) return []
    if (pair.shared < MIN_SHARED) return []
    return [{ kind: 'quantity', a: spanA, b: spanB, anchors, force: 1 }]
  })
}

function sizeBefore({ words }: PairSide, at: number): { size: Size; from: number } {
  if (words[at]?.parted) return { size: 'plain', from: at }
  for (const length of [3, 2, 1]) {
    const from = at - length
    const phrase = words.slice(Math.max(0, from), at)
    if (phrase.length < length || phrase.slice(1).some(({ parted }) => parted)) continue
    const term = phrase.map(({ norm }) => norm).join('_')
    if (LIMITERS.has(term)) return { size: 'small', from }
    if (RAISERS.has(term)) return { size: 'large', from }
  }
  return { size: 'plain', from: at }
}
