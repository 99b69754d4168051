import data from '@/data/language/alignment.json'
import type { Document, Span } from '@/lib/model'
import { contentKey, isFunctionWord, withoutPossessive } from './words'

/** A figure with what it counts: "about 1.2 million litres". */
export interface Figure extends Span {
  readonly value: number
  /** Key of the noun that follows, "month:<name>" for a day of a month; null for one that counts nothing named. */
  readonly unit: string | null
  /** How exact it claims to be: "about 40", "more than 40", "fewer than 40". */
  readonly exactness: 'exact' | 'near' | 'more' | 'less'
  /** Keys of the content words around it, when they are asked for. */
  readonly context: () => ReadonlySet<string>
}

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(data.numbers))
const MAGNITUDES: ReadonlyMap<string, number> = new Map(Object.entries(data.magnitudes))
const MONTHS: ReadonlySet<string> = new Set(data.months.split(' '))
const EXACTNESS: ReadonlyMap<string, Figure['exactness']> = new Map(
  (['near', 'more', 'less'] as const).flatMap((kind) =>
    data.approximate[kind].split(' ').map((word): [string, Figure['exactness']] => [word, kind]),
  ),
)
/** So many words on either side say what a figure is about. */
const CONTEXT = 5
/** A day of a month. */
const LAST_DAY = 31

/** Figures of a sentence in order. Money, ages and bare figures have no unit. */
export function figuresOf(document: Document, index: number): Figure[] {
  const sentence = document.sentences[index]
  if (!sentence) return []
  const { tokens, source } = document
  const norms: string[] = []
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) norms.push(tokens[at]?.norm ?? '')
  const found: Figure[] = []
  for (let at = 0; at < norms.length; at++) {
    const read = readNumber(norms, at)
    if (!read) continue
    const { value, next } = read
    const position = at
    const first = tokens[sentence.firstToken + at]
    const month = monthBeside(norms, at, next, value)
    const unit = month ?? unitOf(norms, next)
    const lastAt = month === null && unit !== null ? next : next - 1
    const last = tokens[sentence.firstToken + lastAt]
    // "42-year-old" and "nine-month" are qualities of something; "$5" counts money, whatever follows.
    const glued = tokens[sentence.firstToken + next]?.glued ?? false
    const money = first ? /[$£€]\s?$/.test(source.text.slice(Math.max(0, first.start - 2), first.start)) : false
    if (first && last) {
      found.push({
        start: first.start,
        end: last.end,
        value,
        unit: glued || money ? null : unit,
        exactness: exactnessAt(norms, at),
        context: () => contextOf(norms, position, lastAt),
      })
    }
    at = next - 1
  }
  return found
}

/** "1,340", "2.5 million", "eighty four", "nine": the value and the position after it. */
function readNumber(norms: readonly string[], at: number): { readonly value: number; readonly next: number } | null {
  let value = plainNumber(norms[at] ?? '')
  if (value === null) return null
  let next = at + 1
  const ones = NUMBERS.get(norms[next] ?? '')
  if (NUMBERS.has(norms[at] ?? '') && value >= 20 && value % 10 === 0 && ones !== undefined && ones < 10) {
    value += ones
    next++
  }
  for (let magnitude = MAGNITUDES.get(norms[next] ?? ''); magnitude; magnitude = MAGNITUDES.get(norms[next] ?? '')) {
    value *= magnitude
    next++
  }
  return { value, next }
}

function plainNumber(norm: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,12}(?:\.\d{1,6})?$/.test(norm)) return Number(norm.replaceAll(',', ''))
  return NUMBERS.get(norm) ?? null
}

/** The noun right after the figure; none when that is a function word, another figure or a month. */
function unitOf(norms: readonly string[], at: number): string | null {
  const norm = withoutPossessive(norms[at] ?? '')
  if (norm.length < 3 || isFunctionWord(norm) || plainNumber(norm) !== null || MONTHS.has(norm)) return null
  return /^\p{L}+$/u.test(norm) ? contentKey(norm) : null
}

function monthBeside(norms: readonly string[], at: number, next: number, value: number): string | null {
  if (next !== at + 1 || value > LAST_DAY || !/^\d{1,2}$/.test(norms[at] ?? '')) return null
  const month = [norms[at - 1], norms[next]].find((norm) => norm !== undefined && MONTHS.has(norm))
  return month === undefined ? null : `month:${month}`
}

function exactnessAt(norms: readonly string[], at: number): Figure['exactness'] {
  const [two, one] = [norms[at - 2], norms[at - 1]]
  if (one === 'than') return two === 'more' ? 'more' : 'less'
  if (two === 'at') return one === 'least' ? 'more' : one === 'most' ? 'less' : 'exact'
  if (two === 'up' && one === 'to') return 'less'
  return EXACTNESS.get(one ?? '') ?? 'exact'
}

function contextOf(norms: readonly string[], first: number, last: number): ReadonlySet<string> {
  const near = [...norms.slice(Math.max(0, first - CONTEXT), first), ...norms.slice(last + 1, last + 1 + CONTEXT)]
  return new Set(
    near.flatMap((norm) =>
      isFunctionWord(norm) || plainNumber(norm) !== null ? [] : [contentKey(withoutPossessive(norm))],
    ),
  )
}
