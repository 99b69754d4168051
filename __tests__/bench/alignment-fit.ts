/**
 * `npx tsx __tests__/bench/alignment-fit.ts DIR`: fits the weights of lib/compare/overlap.ts on sentence pairs that people
 * made by hand, and says how well they do on events that they were not fitted on. DIR holds basil.jsonl
 * (`event`, `source`, `sentences`) and alignment.jsonl (`event`, `a.source`, `b.source`, `pairs` as [i, j, grade]).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFeatures } from '@/lib/compare/features'
import { EVIDENCE, findEvidence } from '@/lib/compare/overlap'
import { readText } from '@/lib/text/read'

interface Row {
  readonly event: string
  readonly article: number
  readonly a: number
  readonly b: number
  readonly grade: number
  readonly whole: boolean
  readonly x: readonly number[]
}
interface Article {
  readonly event: string
  readonly source: string
  readonly sentences: readonly string[]
}
interface Case {
  readonly event: string
  readonly a: { readonly source: string }
  readonly b: { readonly source: string }
  readonly pairs: readonly (readonly [number, number, number])[]
}

const PART_WEIGHT = 0.5
const RIDGE = 3
const ROUNDS = 60

const folder = process.argv[2] ?? '.'
const read = <T>(name: string): T[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
const articles = new Map(read<Article>('basil.jsonl').map((article) => [article.event + article.source, article]))
const cases = read<Case>('alignment.jsonl')

function documentOf(sentences: readonly string[]) {
  const starts: number[] = []
  let text = ''
  for (const sentence of sentences) {
    starts.push(text.length)
    text += `${sentence}\n\n`
  }
  const document = readText({ text })
  const origin = (start: number) => starts.findLastIndex((own) => own <= start)
  return { document, origin }
}

const rows: Row[] = cases.flatMap(({ event, a, b, pairs }, article) => {
  const [one, two] = [a, b].map(({ source }) => documentOf(articles.get(event + source)?.sentences ?? []))
  if (!one || !two) return []
  const grades = new Map(pairs.map(([i, j, grade]) => [`${i},${j}`, grade]))
  const features = extractFeatures([one.document, two.document])
  const place = (text: 0 | 1, position: number): number => {
    const { document, origin } = text === 0 ? one : two
    return origin(document.sentences[features.texts[text]?.[position]?.sentence ?? 0]?.start ?? 0)
  }
  return findEvidence(features, 0, 1).map(({ a: x, b: y, evidence, whole }) => {
    const [i, j] = [place(0, x), place(1, y)]
    return {
      event,
      article,
      a: i,
      b: j,
      grade: grades.get(`${i},${j}`) ?? 0,
      whole,
      x: EVIDENCE.map((name) => evidence[name]),
    }
  })
})

const dot = (weights: readonly number[], x: readonly number[]): number =>
  x.reduce((sum, value, at) => sum + value * (weights[at + 1] ?? 0), weights[0] ?? 0)

/** Weighted logistic regression with a ridge on all but the intercept, by Newton's method. */
function fit(sample: readonly Row[]): number[] {
  const size = EVIDENCE.length + 1
  let weights = Array.from({ length: size }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : 0.01 * RIDGE * weight))
    const hessian = weights.map((_, at) => weights.map((__, to) => (at === to && at > 0 ? 0.01 * RIDGE : 1e-9)))
    for (const { x, grade } of sample) {
      const p = 1 / (1 + Math.exp(-dot(weights, x)))
      const importance = grade === 1 ? PART_WEIGHT : 1
      const full = [1, ...x]
      full.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + importance * (p - (grade > 0 ? 1 : 0)) * value
        full.forEach((other, to) => {
          const line = hessian[at]
          if (line) line[to] = (line[to] ?? 0) + importance * p * (1 - p) * value * other
        })
      })
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, at) => weight - (step[at] ?? 0))
  }
  return weights
}

function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const m = matrix.map((line, at) => [...line, right[at] ?? 0])
  const n = m.length
  for (let pivot = 0; pivot < n; pivot++) {
    const line = m[pivot] ?? []
    for (let other = 0; other < n; other++) {
      if (other === pivot) continue
      const target = m[other] ?? []
      const factor = (target[pivot] ?? 0) / (line[pivot] || 1)
      for (let at = pivot; at <= n; at++) target[at] = (target[at] ?? 0) - factor * (line[at] ?? 0)
    }
  }
  return m.map((line, at) => (line[n] ?? 0) / (line[at] || 1))
}

interface Figures {
  readonly strict: number
  readonly any: number
  readonly only: number
}

/** F1 of pairs of the same main claim (part pairs are no error), of all pairs, and of sentences without a pair. */
function figures(
  inside: (event: string) => boolean,
  weightsOf: (event: string) => readonly number[],
  at: number,
): Figures {
  const strict = [0, 0, 0]
  const any = [0, 0, 0]
  const only = [0, 0, 0]
  cases.forEach(({ event, a, b, pairs }, article) => {
    if (!inside(event)) return
    const weights = weightsOf(event)
    const said = new Set(
      rows
        .filter((row) => row.article === article && (row.whole || dot(weights, row.x) >= at))
        .map((row) => `${row.a},${row.b}`),
    )
    const grades = new Map(pairs.map(([i, j, grade]) => [`${i},${j}`, grade]))
    const add = (list: number[], index: number) => (list[index] = (list[index] ?? 0) + 1)
    for (const pair of said) {
      const grade = grades.get(pair) ?? 0
      add(any, grade > 0 ? 0 : 1)
      if (grade !== 1) add(strict, grade === 2 ? 0 : 1)
    }
    for (const [pair, grade] of grades) {
      if (said.has(pair)) continue
      add(any, 2)
      if (grade === 2) add(strict, 2)
    }
    for (const side of [0, 1] as const) {
      const source = side === 0 ? a.source : b.source
      const told = new Set(pairs.map((pair) => pair[side]))
      const saidTold = new Set([...said].map((pair) => Number(pair.split(',')[side])))
      articles.get(event + source)?.sentences.forEach((sentence, index) => {
        if (!sentence.trim()) return
        if (!told.has(index) && !saidTold.has(index)) add(only, 0)
        else if (!saidTold.has(index)) add(only, 1)
        else if (!told.has(index)) add(only, 2)
      })
    }
  })
  const f1 = ([tp = 0, fp = 0, fn = 0]: readonly number[]) => (2 * tp) / Math.max(1, 2 * tp + fp + fn)
  return { strict: f1(strict), any: f1(any), only: f1(only) }
}

const round = (value: number) => Math.round(value * 1000) / 1000
const THRESHOLDS = Array.from({ length: 36 }, (_, step) => -2.5 + step / 10)
const events = [...new Set(cases.map(({ event }) => event))]
const said = ({ strict, any, only }: Figures) => `${round(strict)} / ${round(any)} / ${round(only)}`
const sum = ({ strict, any, only }: Figures) => strict + any + only

/** The middle of the thresholds that do nearly as well as the best one. */
function threshold(inside: (event: string) => boolean, weights: readonly number[]): number {
  const sums = THRESHOLDS.map((at) => sum(figures(inside, () => weights, at)))
  const good = THRESHOLDS.filter((_, index) => (sums[index] ?? 0) >= Math.max(...sums) - 0.01)
  return good.reduce((total, at) => total + at, 0) / good.length
}

const left = new Map(events.map((event) => [event, fit(rows.filter((row) => row.event !== event))]))
const weightsOf = (event: string) => left.get(event) ?? []
console.log('Leave one event out, threshold: told by both / any / only in one')
for (const at of THRESHOLDS)
  console.log(
    ' ',
    at.toFixed(1),
    said(figures(() => true, weightsOf, at)),
    process.argv[3]
      ? said(figures((event) => process.argv[3]?.includes(event.slice(0, 4)) ?? false, weightsOf, at))
      : '',
  )
const all = fit(rows)
console.log('Weights', Object.fromEntries(['intercept', ...EVIDENCE].map((name, at) => [name, round(all[at] ?? 0)])))
const chosen = threshold(() => true, all)
console.log('Threshold', round(chosen), 'likelihood', round(1 / (1 + Math.exp(-chosen))))
