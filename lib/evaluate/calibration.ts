import { basilText } from '@/lib/evaluate/basil'
import type { Corpora } from '@/lib/evaluate/corpora'
import { fitLogistic, logistic, type Observation } from '@/lib/evaluate/logistic'
import { isLoadedTechnique } from '@/lib/evaluate/ptc'
import type { OwnMark, OwnReading, TextRow } from '@/lib/evaluate/scorer'
import { overlap, withoutPossessive, wordsOf } from '@/lib/evaluate/units'
import {
  isLoaded,
  LOADED_CATEGORIES,
  type LoadedCategory,
  type MarkWeights,
  type Span,
  type Strength,
} from '@/lib/model'

/** A mark, and whether experts marked any of its words. */
export interface JudgedMark {
  readonly corpus: number
  readonly category: LoadedCategory
  readonly strength: Strength
  /** "pattern/exclamation", or null for an entry of the lexicon. */
  readonly pattern: string | null
  readonly hit: boolean
}

type Weights = Pick<MarkWeights, 'categories' | 'patterns'>

export type Reader = (row: TextRow) => OwnReading

/** Every mark that the analyser makes in BABE, PTC and BASIL, in both voices. */
export function judgedMarks({ babe, ptc, basil }: Corpora, read: Reader): JudgedMark[] {
  const judged: JudgedMark[] = []
  const add = (corpus: number, marks: readonly OwnMark[], gold: readonly Span[]) => {
    for (const mark of marks) {
      const { category, strength, entry } = mark
      if (!isLoaded(category)) continue
      const pattern = entry.startsWith('pattern/') ? entry : null
      judged.push({ corpus, category, strength, pattern, hit: gold.some((span) => overlap(span, mark)) })
    }
  }
  for (const { id, text, biased_words } of babe) {
    const gold = new Set(biased_words.flatMap((marked) => wordsOf(marked).map(({ word }) => withoutPossessive(word))))
    add(
      0,
      read({ id, text }).marks,
      wordsOf(text).filter(({ word }) => gold.has(withoutPossessive(word))),
    )
  }
  for (const { id, text, spans } of ptc) add(1, read({ id, text }).marks, spans.filter(isLoadedTechnique))
  for (const row of basil) {
    const { text, sentences } = basilText(row)
    const gold = row.spans.flatMap(({ kind, sentence, start, end }) => {
      const at = sentences[sentence]?.start
      return at === undefined || kind !== 'lexical' ? [] : [{ start: at + start, end: at + end }]
    })
    add(2, read({ id: row.id, title: row.title, text }).marks, gold)
  }
  return judged
}

const CORPORA = 3
/** A category or a pattern keeps to the common mean unless its marks say otherwise: a standard deviation of 0.7. */
const PENALTY = 2
/** A mark weighs this much on average, as it did when editors' strengths were added up. */
export const MEAN_WEIGHT = 2
/** Least weight of a mark: whatever is marked counts a little. */
const LEAST_WEIGHT = 0.1

/**
 * The weights of marks: how often experts mark the words of such a mark, on a scale where a mark weighs 2 on average.
 * Logistic regression on the corpus, the category, the strength (one slope for all categories) and the pattern; corpora
 * count alike, however many marks they have; categories and patterns are drawn towards the common mean.
 */
export function calibrate(marks: readonly JudgedMark[]): Weights {
  const patterns = [...new Set(marks.flatMap(({ pattern }) => pattern ?? []))].sort()
  const slope = CORPORA
  const categoryAt = (category: LoadedCategory) => slope + 1 + LOADED_CATEGORIES.indexOf(category)
  const patternAt = (pattern: string) => slope + 1 + LOADED_CATEGORIES.length + patterns.indexOf(pattern)
  const penalties = [
    ...new Array<number>(CORPORA + 1).fill(0),
    ...new Array<number>(LOADED_CATEGORIES.length + patterns.length).fill(PENALTY),
  ]
  const sizes = Array.from({ length: CORPORA }, (_, corpus) => marks.filter((mark) => mark.corpus === corpus).length)
  const weightOf = (corpus: number) => marks.length / (CORPORA * (sizes[corpus] ?? 1))
  const observations = marks.map(({ corpus, category, strength, pattern, hit }): Observation => {
    const columns: [number, number][] = [
      [corpus, 1],
      [slope, strength - 2],
      [categoryAt(category), 1],
    ]
    if (pattern !== null) columns.push([patternAt(pattern), 1])
    return { columns, hit, weight: weightOf(corpus) }
  })
  const beta = fitLogistic(observations, penalties)
  const at = (column: number) => beta[column] ?? 0
  const chance = (category: LoadedCategory, strength: Strength, pattern: string | null) => {
    const logit =
      at(slope) * (strength - 2) + at(categoryAt(category)) + (pattern === null ? 0 : at(patternAt(pattern)))
    return [0, 1, 2].reduce((sum, corpus) => sum + logistic(at(corpus) + logit), 0) / CORPORA
  }
  const mean =
    marks.reduce((sum, mark) => sum + weightOf(mark.corpus) * chance(mark.category, mark.strength, mark.pattern), 0) /
    marks.length
  const scaled = (value: number) => Math.max(LEAST_WEIGHT, Math.round((10 * MEAN_WEIGHT * value) / mean) / 10)
  const known = new Map(marks.flatMap((mark) => (mark.pattern === null ? [] : [[mark.pattern, mark] as const])))
  return {
    categories: Object.fromEntries(
      LOADED_CATEGORIES.map((category) => [
        category,
        ([1, 2, 3] as const).map((strength) => scaled(chance(category, strength, null))),
      ]),
    ) as unknown as Weights['categories'],
    patterns: Object.fromEntries(
      patterns.map((pattern) => {
        const mark = known.get(pattern)
        return [pattern, mark ? scaled(chance(mark.category, mark.strength, pattern)) : MEAN_WEIGHT]
      }),
    ),
  }
}

/** Which weights another fit would change, as "mockery [1.6,2.6,3.8] → [1.6,2.6,3.7]"; none where both say the same. */
export function changedWeights(before: Record<keyof Weights, object>, after: Weights): string[] {
  const lines = ({ categories, patterns }: Record<keyof Weights, object>) =>
    new Map(Object.entries({ ...categories, ...patterns }).map(([key, weight]) => [key, JSON.stringify(weight)]))
  const [old, fitted] = [lines(before), lines(after)]
  return [...new Set([...old.keys(), ...fitted.keys()])]
    .filter((key) => old.get(key) !== fitted.get(key))
    .map((key) => `${key} ${old.get(key) ?? 'none'} → ${fitted.get(key) ?? 'none'}`)
}

/** The weight of a mark; a pattern that was never seen weighs as its category and strength do. */
export function weightIn(weights: Weights, { category, strength, entry }: OwnMark): number {
  if (!isLoaded(category)) return 0
  return weights.patterns[entry] ?? weights.categories[category][strength - 1] ?? 0
}

/** A reading as it would be with other weights. */
export function reweighed(reading: OwnReading, weightOf: (mark: OwnMark) => number): OwnReading {
  const marks = reading.marks.map((mark) => ({ ...mark, weight: weightOf(mark) }))
  const own = marks.filter(({ voice, field }) => voice === 'narrator' && field === 'text')
  const sum = own.reduce((total, { weight }) => total + weight, 0)
  const { narrator } = reading.words
  return { ...reading, marks, score: narrator === 0 ? 0 : (100 * sum) / narrator }
}
