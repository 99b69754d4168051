import { isLoaded } from '@/lib/model'
import { conflict, marksIn, type Candidate, type PairSide, type PairView, type WordSpan } from './pair'
import { isPast, isVerbAt } from './phrases'
import { isCalendar, isDeterminer, setOf } from './sentence'
import language from '@/data/language/wording.json'

/** Small words that no label holds. */
const NO_LABEL = setOf(language.noLabel)

/** Words before a name that can be its label: "former campus police officer". */
const MOST_BEFORE = 4
/** Words of a description after a name: "the courageous chair of the Skerrow Fishers' Association". */
const MOST_AFTER = 9

/**
 * What the same person is called, where one text's words are loaded: "Isla Carrow, who chairs …" is no label, "council
 * leader Maddock" / "the smooth-talking leader, Maddock" are two. A name that one text leaves bare stands for itself.
 * Each word of a name is tried, so that swapped texts give the same; the same spans twice are one contrast later on.
 */
export function labelContrasts(pair: PairView): Candidate[] {
  const found: Candidate[] = []
  pair.a.words.forEach((word, at) => {
    const mate = pair.a.mates[at] ?? -1
    if (mate < 0 || !isName(pair.a, at) || !isName(pair.b, mate) || word.quotation !== -1) return
    const [nameA, nameB] = [nameAround(pair.a, at), nameAround(pair.b, mate)]
    // "Maine governor Roe" / "of Maine": the name must be the same to its end.
    if (pair.a.mates[nameA.to - 1] !== nameB.to - 1 || !samePerson(pair, nameA, nameB)) return
    if (!sameHead(pair, nameA, nameB)) return
    const [labelsA, labelsB] = [labelsOf(pair.a, nameA), labelsOf(pair.b, nameB)]
    const [a, b] = [chosen(pair.a, labelsA) ?? nameA, chosen(pair.b, labelsB) ?? nameB]
    if (!isLabelLoaded(pair.a, a) && !isLabelLoaded(pair.b, b)) return
    // A loaded label against a bare name adds to it: the name is shown with it.
    const [shownA, shownB] = [a === nameA ? nameA : a, b === nameB ? nameB : b]
    const spanA = b === nameB ? joined(shownA, nameA) : shownA
    const spanB = a === nameA ? joined(shownB, nameB) : shownB
    if (conflict(pair, spanA, spanB)) return
    found.push({ kind: 'label', a: spanA, b: spanB, anchors: [[at, mate]], force: 1 })
  })
  return found
}

/** A name before a noun ("Obama officials") is itself a modifier: its label belongs to the noun, which must be shared. */
function sameHead({ a, b }: PairView, nameA: WordSpan, nameB: WordSpan): boolean {
  const [one, two] = [nounAfter(a, nameA), nounAfter(b, nameB)]
  if (one === null || two === null) return one === two
  return a.mates[one] === two && a.words[one + 1]?.capital === b.words[two + 1]?.capital
}

function nounAfter({ words }: PairSide, { to }: WordSpan): number | null {
  const word = words[to]
  return !word || word.parted || word.key === '' || /(?:ed|ing)$/.test(word.norm) || isPast(word.norm) ? null : to
}

const FEMALE_TITLES = setOf(language.femaleTitles)

/** Two people may share a surname: "Mrs Roe" is not the Roe without a title, and Ann Roe is not Piet Roe. */
function samePerson({ a, b }: PairView, nameA: WordSpan, nameB: WordSpan): boolean {
  const title = ({ words }: PairSide, { from }: WordSpan) => {
    const norm = words[from - 1]?.norm ?? ''
    return FEMALE_TITLES.has(norm) ? norm : ''
  }
  if (title(a, nameA) !== title(b, nameB)) return false
  if (nameA.to - nameA.from < 2 || nameB.to - nameB.from < 2) return true
  return a.mates.slice(nameA.from, nameA.to - 1).some((mate) => mate >= nameB.from && mate < nameB.to - 1)
}

function isName({ words }: PairSide, at: number): boolean {
  const word = words[at]
  return word?.capital === true && !word.number && !isCalendar(word.norm)
}

/** Capitalised neighbours belong to the name: "Daniel Osei". */
function nameAround(side: PairSide, at: number): WordSpan {
  const { words } = side
  let from = at
  while (from > 0 && !words[from]?.parted && startsUpper(side, from - 1)) from--
  let to = at + 1
  while (to < words.length && !words[to]?.parted && startsUpper(side, to)) to++
  return { from, to }
}

function startsUpper({ words }: PairSide, at: number): boolean {
  const word = words[at]
  return word !== undefined && word.capital && word.key !== '' && !word.number
}

function labelsOf(side: PairSide, name: WordSpan): WordSpan[] {
  return [labelBefore(side, name), labelAfter(side, name)].filter((span) => span !== null)
}

/** Small words right before a name, back to an article or another border. */
function labelBefore({ words }: PairSide, name: WordSpan): WordSpan | null {
  let from = name.from
  while (from > 0 && name.from - from < MOST_BEFORE && !words[from]?.parted) {
    const word = words[from - 1]
    if (!word || word.key === '' || NO_LABEL.has(word.norm) || word.capital || word.number || isVerbAt(words, from - 1))
      break
    from--
  }
  return from < name.from ? { from, to: name.from } : null
}

/** ", the chair of the club," after a name. */
function labelAfter({ words }: PairSide, name: WordSpan): WordSpan | null {
  const first = words[name.to]
  if (!first || !first.parted || first.quoteBefore || !isDeterminer(first.norm)) return null
  let to = name.to + 1
  while (to < words.length && to - name.to <= MOST_AFTER && !words[to]?.parted) to++
  // Without a comma behind it, it is the next clause.
  const closed = to - name.to <= MOST_AFTER && to < words.length
  const verb = words.slice(name.to, to).some((_, at) => isVerbAt(words, name.to + at))
  return closed && !verb && to > name.to + 1 ? { from: name.to + 1, to } : null
}

/** The loaded one of several labels, else the first. */
function chosen(side: PairSide, labels: readonly WordSpan[]): WordSpan | null {
  return labels.find((label) => isLabelLoaded(side, label)) ?? labels[0] ?? null
}

function isLabelLoaded(side: PairSide, span: WordSpan): boolean {
  return marksIn(side.marks, span).some(({ finding }) => isLoaded(finding.category))
}

function joined(one: WordSpan, two: WordSpan): WordSpan {
  return { from: Math.min(one.from, two.from), to: Math.max(one.to, two.to) }
}
