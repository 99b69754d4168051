import { isMarked, isLoaded, type Comparison, type SentencePair, type SentenceRef } from '@/lib/model'

/** One thing that two texts seem to tell in different words. */
export interface Retold {
  readonly a: RetoldSide
  readonly b: RetoldSide
}

export interface RetoldSide {
  readonly text: number
  readonly sentence: number
  /** The sentence in parts; loaded words stand out. */
  readonly parts: readonly { readonly text: string; readonly loaded: boolean }[]
}

/** Below this, too many pairs share a name and a subject but tell different things to stand on the first page. */
const MIN_SIMILARITY = 0.45

/** Longer sentences side by side are no longer taken in at a glance. */
const MAX_LENGTH = 260

/**
 * Pairs of sentences that tell the same thing in other words, most telling first: those whose loaded words differ
 * most, then those most alike, so that what differs is the wording.
 * @param count how many at most; each sentence is used once
 */
export function retoldPairs(comparison: Comparison, count: number): readonly Retold[] {
  const used = new Set<string>()
  const weights = comparison.texts.map(({ findings }) => {
    const bySentence = new Map<number, number>()
    for (const finding of findings) {
      if (finding.field !== 'text' || !isMarked(finding) || !isLoaded(finding.category)) continue
      bySentence.set(finding.sentence, (bySentence.get(finding.sentence) ?? 0) + finding.weight)
    }
    return bySentence
  })
  const keyOf = ({ text, sentence }: SentenceRef) => `${text}:${sentence}`
  const verbatim = new Set(
    comparison.pairs.flatMap(({ a, b, kind }) => (kind === 'verbatim' ? [keyOf(a), keyOf(b)] : [])),
  )
  const contrast = ({ a, b }: SentencePair) =>
    Math.abs((weights[a.text]?.get(a.sentence) ?? 0) - (weights[b.text]?.get(b.sentence) ?? 0))
  const ranked = comparison.pairs
    .filter((pair) => pair.kind === 'reworded' && pair.similarity >= MIN_SIMILARITY)
    .filter(({ a, b }) => !verbatim.has(keyOf(a)) && !verbatim.has(keyOf(b)))
    .map((pair) => ({ pair, telling: contrast(pair) * pair.similarity + pair.similarity }))
    .sort((x, y) => y.telling - x.telling)
  const chosen: Retold[] = []
  for (const { pair } of ranked) {
    if (chosen.length >= count) break
    const keys = [keyOf(pair.a), keyOf(pair.b)]
    if (keys.some((key) => used.has(key))) continue
    const a = side(comparison, pair.a)
    const b = side(comparison, pair.b)
    if (Math.max(lengthOf(a), lengthOf(b)) > MAX_LENGTH || saysTheSame(comparison, pair)) continue
    keys.forEach((key) => used.add(key))
    chosen.push({ a, b })
  }
  return chosen
}

function side(comparison: Comparison, { text, sentence }: SentenceRef): RetoldSide {
  const compared = comparison.texts[text]
  const span = compared?.document.sentences[sentence]
  if (!compared || !span) return { text, sentence, parts: [] }
  const source = compared.document.source.text
  const marks = compared.findings.filter(
    (finding) =>
      finding.field === 'text' && finding.sentence === sentence && isMarked(finding) && isLoaded(finding.category),
  )
  const parts: { text: string; loaded: boolean }[] = []
  const add = (start: number, end: number, loaded: boolean) => {
    if (end > start) parts.push({ text: source.slice(start, end).replace(/\s+/g, ' '), loaded })
  }
  let at = span.start
  for (const mark of marks) {
    add(at, mark.start, false)
    add(mark.start, mark.end, true)
    at = mark.end
  }
  add(at, span.end, false)
  return { text, sentence, parts }
}

function lengthOf({ parts }: RetoldSide): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0)
}

/** The same quotation with another "she said": nothing is told in different words. */
function saysTheSame(comparison: Comparison, { a, b }: SentencePair): boolean {
  const quoted = ({ text, sentence }: SentenceRef) => {
    const document = comparison.texts[text]?.document
    const span = document?.sentences[sentence]
    if (!document || !span) return false
    const inside = document.quotations
      .filter(({ kind, start, end }) => kind !== 'scare' && start < span.end && span.start < end)
      .reduce((sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0)
    return 2 * inside > span.end - span.start
  }
  return quoted(a) && quoted(b)
}
