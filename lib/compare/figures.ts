import data from '@/data/language/alignment.json'
import type { Document, Sentence, Span } from '@/lib/model'
import { contentKey, isFunctionWord, withoutPossessive } from './words'

/** A figure with what it counts: "about 1.2 million litres". */
export interface Figure extends Span {
  readonly value: number
  /** The lower end where it is a range ("between 10 and 12"), whose upper end is `value`. */
  readonly least?: number
  /**
   * Key of the noun that follows, "month:<name>" for a day of a month, "money" beside a currency's sign, all words for
   * a quality of something ("38-word oath"); null for one that counts nothing named.
   */
  readonly unit: string | null
  /** The currency's sign before it, or null. */
  readonly currency: string | null
  /** How exact it claims to be: "about 40", "more than 40", "fewer than 40". */
  readonly exactness: 'exact' | 'near' | 'more' | 'less'
  /** "by", "to", "from" right before it, else empty. */
  readonly lead: string
  /** Keys of the content words around it, when they are asked for. */
  readonly context: () => ReadonlySet<string>
  readonly circumstances: Circumstances
}

/** When, and how surely, what a sentence tells has happened: figures of different times are not at odds. */
export interface Circumstances {
  /** "may", "is expected to", "if". */
  readonly notYet: boolean
  /** "last year", "next week", "2019", "a day", "each", in one string. */
  readonly otherTime: string
  readonly weekdays: ReadonlySet<string>
}

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(data.numbers))
const MAGNITUDES: ReadonlyMap<string, number> = new Map(Object.entries(data.magnitudes))
const MONTHS: ReadonlySet<string> = new Set(data.months.split(' '))
const EXACTNESS: ReadonlyMap<string, Figure['exactness']> = new Map(
  (['near', 'more', 'less'] as const).flatMap((kind) =>
    data.approximate[kind].split(' ').map((word): [string, Figure['exactness']] => [word, kind]),
  ),
)
const NOT_YET: ReadonlySet<string> = new Set(data.notYet.split(' '))
/** Before "to", or after "will" and "most", they tell what is to come; "an unlikely journey" does not. */
const LIKELY: ReadonlySet<string> = new Set(data.likely.split(' '))
const OTHER_TIMES: ReadonlySet<string> = new Set(data.otherTimes.split(' '))
const PERIODS: ReadonlySet<string> = new Set(data.periods.split(' '))
/** "300 litres a day" is not at odds with 9,000 in all, nor "400 crowns each" with 4,800. */
const RATE_OF: ReadonlySet<string> = new Set(data.rateOf.split(' '))
const RATES: ReadonlySet<string> = new Set(data.rates.split(' '))
const WEEKDAYS: ReadonlySet<string> = new Set(data.weekdays.split(' '))
/** So many words on either side say what a figure is about. */
const CONTEXT = 5
/** A day of a month. */
const LAST_DAY = 31

/** "TOLBY, Norland, March 3, 2031 (Ledger) —": where and when something was written is not what happened then. */
const DATELINE = /^\p{Lu}{2}[^.!?“"]{0,60}[\s)](?:[–—―]|--) ?/u
const LONGEST_DATELINE = 80
/** A currency's sign right before a figure. */
const SIGN = /([$£€])\s?$/
/** The units of all sums of money and of all shares: they count nothing named. */
export const MONEY = 'money'
export const SHARE = 'share'
/** With whose it is, the unit of an age. */
export const AGE_OF = 'age of '
/** Right before a figure they say whether it is a level or the way to it: "rose to 15", "by 3", "from 12". */
const LEADS: ReadonlySet<string> = new Set(data.leads.split(' '))
/** "Elsa Brandt, 52, …": whose age it is, by the two words before. */
const AGE = /(\S+ \p{L}+), \d\d?,$/u
/** Characters before an age among which these words stand. */
const LONGEST_NAME = 40

/** Figures of a sentence in order. Bare figures have no unit. */
export function figuresOf(document: Document, index: number): Figure[] {
  const sentence = document.sentences[index]
  if (!sentence) return []
  const { tokens, source } = document
  const norms: string[] = []
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) norms.push(tokens[at]?.norm ?? '')
  const found: Figure[] = []
  const circumstances = circumstancesOf(norms)
  const opening =
    sentence.start +
    (DATELINE.exec(source.text.slice(sentence.start, sentence.start + LONGEST_DATELINE))?.[0].length ?? 0)
  for (let at = 0; at < norms.length; at++) {
    const read = (tokens[sentence.firstToken + at]?.start ?? 0) < opening ? null : readNumber(norms, at)
    if (!read) continue
    const { value, next } = read
    const position = at
    const first = tokens[sentence.firstToken + at]
    const month = monthBeside(norms, at, next, value)
    const sign = first ? SIGN.exec(source.text.slice(Math.max(0, first.start - 2), first.start)) : null
    const currency = sign?.[1] ?? null
    const quality = tokens[sentence.firstToken + next]?.glued ? qualityOf(document, sentence, next) : null
    const share = shareAfter(norms, next)
    const bare = share > 0 ? SHARE : (month ?? (first ? ageAt(source.text, first) : null))
    const noun = quality || bare !== null ? null : unitOf(norms, next)
    const lastAt = quality?.last ?? (currency === null && noun !== null ? next : next - 1 + share)
    const last = tokens[sentence.firstToken + lastAt]
    const lead = norms[at - 1] ?? ''
    if (first && last) {
      const isSign = source.text[last.end] === '%'
      const beside = month === null ? null : monthSpan(document, sentence.firstToken + at)
      found.push({
        start: beside?.start ?? first.start - (sign?.[0].length ?? 0),
        end: beside?.end ?? last.end + Number(isSign),
        value,
        ...leastOf(norms, at, read, first.glued),
        unit: currency !== null ? MONEY : isSign ? SHARE : quality ? quality.unit : (bare ?? ofWhole(norms, at, noun)),
        currency,
        lead: LEADS.has(lead) ? lead : '',
        exactness: exactnessAt(norms, at),
        context: () => contextOf(norms, position, lastAt),
        circumstances,
      })
    }
    at = next - 1
  }
  return found
}

/** Words after a figure that make it a share: "6.2 percent", "6.2 per cent". */
function shareAfter(norms: readonly string[], next: number): number {
  return norms[next] === 'percent' ? 1 : norms[next] === 'per' && norms[next + 1] === 'cent' ? 2 : 0
}

function ageAt(text: string, { start, end }: Span): string | null {
  const name = AGE.exec(text.slice(Math.max(0, start - LONGEST_NAME), end + 1))?.[1]
  return name ? AGE_OF + name.toLowerCase() : null
}

/** "Half of the 60 pupils": the whole, of which something else is counted; "of about 60 pupils" counts them. */
function ofWhole(norms: readonly string[], at: number, unit: string | null): string | null {
  const before = norms[at - 1] ?? ''
  return unit !== null && norms[at - 2] === 'of' && isFunctionWord(before) && !EXACTNESS.has(before)
    ? `of ${unit}`
    : unit
}

/** A day with its month, before or after it. */
function monthSpan({ tokens }: Document, day: number): Span | null {
  const [before, own, after] = [tokens[day - 1], tokens[day], tokens[day + 1]]
  if (!own) return null
  if (before && MONTHS.has(before.norm)) return { start: before.start, end: own.end }
  return after ? { start: own.start, end: after.end } : null
}

interface Quality {
  readonly unit: string | null
  /** Position of its last word. */
  readonly last: number
}

/**
 * "38-word oath", "nine-month contract": the words joined to the figure by hyphens and the noun that has this quality;
 * unit null without such a noun ("a 42-year-old said"), for nothing says then what is meant.
 */
function qualityOf({ tokens }: Document, { firstToken, lastToken }: Sentence, next: number): Quality {
  const keys: string[] = []
  let at = firstToken + next
  for (; at < lastToken && tokens[at]?.glued; at++) keys.push(contentKey(tokens[at]?.norm ?? ''))
  const noun = at < lastToken ? unitOf([tokens[at]?.norm ?? ''], 0) : null
  if (noun === null || keys.some((key) => !/^\p{L}/u.test(key))) return { unit: null, last: next - 1 }
  return { unit: `${keys.join('-')} ${noun}`, last: at - firstToken }
}

interface NumberRead {
  readonly value: number
  readonly next: number
  /** What its words multiply it by: a million in "2.5 million". */
  readonly factor: number
}

/** "1,340", "2.5 million", "eighty four", "nine": the value and the position after it. */
function readNumber(norms: readonly string[], at: number): NumberRead | null {
  let value = plainNumber(norms[at] ?? '')
  if (value === null) return null
  let next = at + 1
  let factor = 1
  const ones = norms[next] === 'one' ? 1 : NUMBERS.get(norms[next] ?? '')
  if (NUMBERS.has(norms[at] ?? '') && value >= 20 && value % 10 === 0 && ones !== undefined && ones < 10) {
    value += ones
    next++
  }
  for (let magnitude = MAGNITUDES.get(norms[next] ?? ''); magnitude; magnitude = MAGNITUDES.get(norms[next] ?? '')) {
    value *= magnitude
    factor *= magnitude
    next++
  }
  return { value, next, factor }
}

/** "between 10 and 12 million", "10 to 12", "10-12": the lower end, of the same magnitude where it names none. */
function leastOf(norms: readonly string[], at: number, upper: NumberRead, glued: boolean): { readonly least?: number } {
  const link = norms[at - 1]
  const linked = link === 'to' || link === 'and' || link === 'or'
  if (!linked && !glued) return {}
  const from = linked ? at - 2 : at - 1
  const lower = plainNumber(norms[from] ?? '')
  const read = lower === null ? magnitudeBefore(norms, from) : { value: lower, named: false, first: from }
  if (!read || (link === 'and' && norms[read.first - 1] !== 'between')) return {}
  const least = read.named || read.value * upper.factor >= upper.value ? read.value : read.value * upper.factor
  return least < upper.value ? { least } : {}
}

/** "10 million" that ends here. */
function magnitudeBefore(norms: readonly string[], last: number) {
  const magnitude = MAGNITUDES.get(norms[last] ?? '')
  const value = plainNumber(norms[last - 1] ?? '')
  return magnitude && value !== null ? { value: value * magnitude, named: true, first: last - 1 } : null
}

function circumstancesOf(norms: readonly string[]): Circumstances {
  let otherTime = ''
  let notYet = false
  const weekdays = new Set<string>()
  norms.forEach((norm, at) => {
    const before = norms[at - 1] ?? ''
    // "May 3" is a day.
    const dated = MONTHS.has(norm) && [before, norms[at + 1] ?? ''].some((beside) => plainNumber(beside) !== null)
    const likely = LIKELY.has(norm) && (norms[at + 1] === 'to' || before === 'will' || before === 'most')
    if ((NOT_YET.has(norm) && !dated) || likely) notYet = true
    else if (WEEKDAYS.has(norm)) weekdays.add(norm)
    else if (PERIODS.has(norm) && OTHER_TIMES.has(before)) otherTime += `${before} ${norm} `
    else if (RATES.has(norm) || (PERIODS.has(norm) && RATE_OF.has(before))) otherTime += `${norm} `
    else if (norm === 'ago' || (isYear(norm) && isFunctionWord(before))) otherTime += `${norm} `
  })
  return { notYet, otherTime, weekdays }
}

/** "in 2019"; a count has a comma or a noun behind it. */
function isYear(norm: string): boolean {
  return /^(?:19|20)\d\d$/.test(norm)
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
  // "no fewer than 12" is 12 and more.
  if (one === 'than') {
    const denied = norms[at - 3] === 'no' || norms[at - 3] === 'not'
    return (two === 'more' || two === 'greater') !== denied ? 'more' : 'less'
  }
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
