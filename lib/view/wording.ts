import { isLoaded, isMarked, type Comparison, type WordingKind, type WordingSide } from '@/lib/model'
import { documentMark, type Letter } from '@/lib/view/documents'

/** What one text calls it, in its sentence. */
export interface WordingPhrase {
  readonly text: number
  readonly letter: Letter
  readonly sentence: number
  /** In the text as given. */
  readonly start: number
  readonly end: number
  /** On one line. */
  readonly phrase: string
  /** Holds a loaded word. */
  readonly loaded: boolean
  /** The sentence around it, cut at words where it is long. */
  readonly before: string
  readonly after: string
}

/** One fact, and what two or more texts call it. */
export interface WordingGroup {
  /** Stays the same as long as the texts do. */
  readonly key: string
  readonly kind: WordingKind
  /** In the order of the texts, one of each at most. */
  readonly phrases: readonly WordingPhrase[]
  /** For a class. */
  readonly question: string
}

/** What a class can ask of each kind of difference: questions, never a verdict. */
const QUESTIONS: Readonly<Record<WordingKind, string>> = {
  verb: 'What does each word let you picture?',
  noun: 'What does each word let you picture?',
  modifier: 'What does the added word ask you to think? Could you check it?',
  label: 'How does each description make you see who or what is meant?',
  quantity: 'The number is the same. Does it sound large or small, and why?',
  reporting: 'How does each verb make the speaker sound?',
  hedge: 'How sure does each text sound? How could it know?',
  actor: 'Who did it, and whose choice was it? Which text tells you?',
}

/** Characters of a sentence shown on either side of a phrase. */
const MOST_AROUND = 110

/**
 * Whether the texts' words can be set against each other: two or more texts that seem to tell of one event, not one
 * twice.
 */
export function isContrasted({ texts, oneEvent, identical }: Comparison): boolean {
  return texts.length > 1 && oneEvent && !identical
}

/**
 * Contrasts as facts: what three and more texts call the same thing stands together. Most telling first.
 * @returns every fact once; a phrase that stands against several others joins them. None of texts that do not seem to
 * tell of one event, nor of one text twice
 */
export function wordingGroups(comparison: Comparison): readonly WordingGroup[] {
  if (!isContrasted(comparison)) return []
  const groups: { kind: WordingKind; sides: WordingSide[] }[] = []
  const bySentence = new Map<string, { kind: WordingKind; sides: WordingSide[] }[]>()
  const keyOf = ({ text, sentence }: WordingSide) => `${text}:${sentence}`
  for (const { a, b, kind } of comparison.wording) {
    const group = joinable(bySentence.get(keyOf(a)), a, b) ?? joinable(bySentence.get(keyOf(b)), b, a)
    if (group) {
      const added = group.sides.some((side) => same(side, a)) ? b : a
      if (!group.sides.some((side) => same(side, added))) group.sides.push(added)
      bySentence.set(keyOf(added), [...(bySentence.get(keyOf(added)) ?? []), group])
      continue
    }
    const made = { kind, sides: [a, b] }
    groups.push(made)
    for (const side of made.sides) bySentence.set(keyOf(side), [...(bySentence.get(keyOf(side)) ?? []), made])
  }
  return groups.map(({ kind, sides }) => {
    const phrases = [...sides].sort((x, y) => x.text - y.text).map((side) => phraseOf(comparison, side))
    return {
      key: phrases.map(({ text, start, end }) => `${text}:${start}-${end}`).join('/'),
      kind,
      phrases,
      question: QUESTIONS[kind],
    }
  })
}

/** The same place in a text, if a word longer here than there. */
function same(one: WordingSide, two: WordingSide): boolean {
  return one.text === two.text && one.start < two.end && two.start < one.end
}

/** The group in which `known` already stands and to which `other` may come: its text is not there yet, or is it itself. */
function joinable<G extends { readonly sides: readonly WordingSide[] }>(
  groups: readonly G[] | undefined,
  known: WordingSide,
  other: WordingSide,
): G | undefined {
  return groups?.find(
    ({ sides }) =>
      sides.some((side) => same(side, known)) && sides.every((side) => side.text !== other.text || same(side, other)),
  )
}

function phraseOf(comparison: Comparison, side: WordingSide): WordingPhrase {
  const { text, sentence, start, end } = side
  const compared = comparison.texts[text]
  const span = compared?.document.sentences[sentence] ?? { start, end }
  const source = compared?.document.source.text ?? ''
  const line = (from: number, to: number) => source.slice(from, to).replace(/\s+/g, ' ')
  return {
    text,
    letter: documentMark(text).letter,
    sentence,
    start,
    end,
    phrase: line(start, end),
    loaded: side.findings.some((index) => {
      const finding = compared?.findings[index]
      return finding !== undefined && isMarked(finding) && isLoaded(finding.category)
    }),
    before: tail(line(span.start, start)),
    after: head(line(end, span.end)),
  }
}

function tail(words: string): string {
  if (words.length <= MOST_AROUND) return words.trimStart()
  const cut = words.slice(-MOST_AROUND)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

function head(words: string): string {
  if (words.length <= MOST_AROUND) return words.trimEnd()
  const cut = words.slice(0, MOST_AROUND)
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`
}

/** The facts worth a first look: each pair of phrases once, however often the texts repeat it. */
export function distinctGroups(groups: readonly WordingGroup[]): readonly WordingGroup[] {
  const seen = new Set<string>()
  return groups.filter(({ phrases }) => {
    const key = [...new Set(phrases.map(({ phrase }) => phrase.toLowerCase()))].sort().join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Texts that use the very same words stand behind one phrase. */
export interface SharedPhrase {
  readonly texts: readonly number[]
  readonly phrase: string
  readonly loaded: boolean
}

/** The phrases of a fact to set against each other, each once, in the order of the texts. */
export function sharedPhrases({ phrases }: WordingGroup): readonly SharedPhrase[] {
  const found = new Map<string, { texts: number[]; phrase: string; loaded: boolean }>()
  for (const { text, phrase, loaded } of phrases) {
    const known = found.get(phrase.toLowerCase())
    if (known) known.texts.push(text)
    else found.set(phrase.toLowerCase(), { texts: [text], phrase, loaded })
  }
  return [...found.values()]
}

/** A fact in words: “fine” in A, “savage fine” in B. */
export function saidOfGroup(group: WordingGroup): string {
  return sharedPhrases(group)
    .map(({ phrase, texts }) => `“${phrase}” in ${texts.map((text) => documentMark(text).letter).join(' and ')}`)
    .join(', ')
}
