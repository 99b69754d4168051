import { isMarked, isLoaded, type Comparison, type SentencePair } from '@/lib/model'
import { sentencePassage, type Passage } from '@/lib/view/evidence'

/** One thing that two texts tell in different words. */
export interface Retold {
  readonly a: Passage
  readonly b: Passage
}

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
  const contrast = ({ a, b }: SentencePair) =>
    Math.abs((weights[a.text]?.get(a.sentence) ?? 0) - (weights[b.text]?.get(b.sentence) ?? 0))
  const ranked = comparison.pairs
    .filter(({ kind }) => kind === 'reworded')
    .map((pair) => ({ pair, telling: contrast(pair) * pair.similarity + pair.similarity }))
    .sort((x, y) => y.telling - x.telling)
  const chosen: Retold[] = []
  for (const { pair } of ranked) {
    if (chosen.length >= count) break
    const keys = [pair.a, pair.b].map(({ text, sentence }) => `${text}:${sentence}`)
    if (keys.some((key) => used.has(key))) continue
    const a = sentencePassage(comparison, pair.a.text, pair.a.sentence)
    const b = sentencePassage(comparison, pair.b.text, pair.b.sentence)
    if (Math.max(a.focus.length, b.focus.length) > MAX_LENGTH) continue
    keys.forEach((key) => used.add(key))
    chosen.push({ a, b })
  }
  return chosen
}
