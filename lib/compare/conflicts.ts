import type { FigureConflict } from '@/lib/model'
import { AGE_OF, MONEY, SHARE, type Circumstances, type Figure } from './figures'
import { isLight } from './words'

/** Figures that are said to be near may differ by so much; others by a rounding. */
const NEAR_SHARE = 0.25
const ROUNDED_SHARE = 0.05
/** So many words around both figures must be the same; one more where what is counted is a word like "people". */
const LEAST_CONTEXT = 1
const LEAST_CONTEXT_LIGHT = 2
/** Sums of money count nothing named: so many telling words around both must say that one sum is meant. */
const LEAST_CONTEXT_MONEY = 3

/**
 * Figures of the same thing that differ between two sentences which tell the same: the same noun follows, words around
 * them are shared, each sentence has only one figure of that noun, both tell of one time and as surely, and no rounding
 * or "about" explains it. When in doubt, none.
 * @param isAlike the sentences say nearly the same words: what is counted is the same
 */
export function conflictsBetween(a: readonly Figure[], b: readonly Figure[], isAlike = false): FigureConflict[] {
  const one = single(a)
  const two = single(b)
  const values = [a, b].map((figures) => figures.map(({ value }) => value))
  return [...one].flatMap(([unit, figure]) => {
    const other = two.get(unit)
    if (!other || agree(figure, other) || !(isAlike || sameThing(unit, figure, other))) return []
    if (!isSameTime(unit, figure.circumstances, other.circumstances)) return []
    // The figure of the one stands in the other beside another noun: the nouns are at odds, not the figures.
    if (figure.currency === other.currency && (values[1]?.includes(figure.value) || values[0]?.includes(other.value)))
      return []
    // "Four in Tolby and nine in Norrick" are "13 in Tolby and Norrick".
    const rest = Math.abs(figure.value - other.value)
    if ([...a, ...b].some((third) => third !== figure && third !== other && third.value === rest)) return []
    return [{ a: { start: figure.start, end: figure.end }, b: { start: other.start, end: other.end } }]
  })
}

/** Figures whose noun has no other figure in the sentence. */
function single(figures: readonly Figure[]): Map<string, Figure> {
  const found = new Map<string, Figure>()
  const twice = new Set<string>()
  for (const figure of figures) {
    if (figure.unit === null) continue
    if (found.has(figure.unit)) twice.add(figure.unit)
    found.set(figure.unit, figure)
  }
  for (const unit of twice) found.delete(unit)
  return found
}

function sameThing(unit: string, one: Figure, two: Figure): boolean {
  const around = two.context()
  const keys = [...one.context()].filter((key) => around.has(key))
  const telling = keys.filter((key) => !isLight(key)).length
  if (unit === MONEY) return telling >= LEAST_CONTEXT_MONEY
  // "47 percent of the women" and "53 percent of the men": nothing else may be told around one of them.
  if (unit === SHARE)
    return telling >= LEAST_CONTEXT_LIGHT && [one.context(), around].some((own) => keys.length === own.size)
  // Whose age it is says the unit.
  if (unit.startsWith(AGE_OF)) return true
  const shared = keys.length
  return shared >= (isLight(unit) ? LEAST_CONTEXT_LIGHT : LEAST_CONTEXT)
}

/** "Took 35 days" is not at odds with "is expected to take 20", nor last year's figure with Monday's. */
function isSameTime(unit: string, one: Circumstances, two: Circumstances): boolean {
  if (one.notYet !== two.notYet || one.otherTime !== two.otherTime) return false
  const { weekdays } = one
  const either = weekdays.size === 0 || two.weekdays.size === 0 || isDate(unit)
  return either || [...weekdays].some((day) => two.weekdays.has(day))
}

const isDate = (unit: string | null) => unit?.startsWith('month:') ?? false

/** Whether both can be true of one thing. */
function agree(one: Figure, two: Figure): boolean {
  // Another sum in another currency may be the same sum; the same sum in another currency is not.
  if (one.currency !== two.currency) return one.value !== two.value
  if (one.value === two.value) return true
  // "Rose to 61 percent" and "rose 12 percent"
  if (one.lead !== two.lead && (one.unit === SHARE || (one.lead && two.lead))) return true
  if (one.least !== undefined || two.least !== undefined) return reaches(one, two) && reaches(two, one)
  // A day is exact.
  if (isDate(one.unit)) return false
  if (one.exactness === 'exact' && two.exactness === 'exact') return isRounded(one.value, two.value)
  return allows(one, two.value) || allows(two, one.value)
}

/** Whether the upper end of the one, with what "about" and "more than" add, comes up to the lower end of the other. */
function reaches({ value, exactness }: Figure, { least, value: single, exactness: other }: Figure): boolean {
  const upper = exactness === 'more' ? Infinity : exactness === 'near' ? value * (1 + NEAR_SHARE) : value
  const lower = least ?? single
  return upper >= (other === 'less' ? 0 : other === 'near' ? lower * (1 - NEAR_SHARE) : lower)
}

function allows({ value, exactness }: Figure, other: number): boolean {
  if (exactness === 'more') return other >= value
  if (exactness === 'less') return other <= value
  return exactness === 'near' && Math.abs(value - other) <= NEAR_SHARE * Math.max(value, other)
}

/** 43,000 of 43,350 and 61 of 61.4, but not 12 of 13. */
function isRounded(one: number, two: number): boolean {
  if (Math.round(one) === two || Math.round(two) === one) return true
  const larger = Math.max(one, two)
  return larger >= 100 && Math.abs(one - two) <= ROUNDED_SHARE * larger && [one, two].some((value) => value % 10 === 0)
}
