import {
  LOADED_FAMILIES,
  type Comparison,
  type Difference,
  type Interval,
  type LoadedFamily,
  type Profile,
  type Rate,
} from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import { list, rate, whole } from '@/lib/view/numbers'

/** One row of the dot plot: a text's rates with their intervals, or why there is none. */
export interface DotRow {
  readonly text: number
  readonly letter: string
  readonly narrator: Dot
  readonly quoted: Dot
}

export interface Dot {
  readonly count: number
  readonly words: number
  /** Marks per 100 words; null when the voice is too short. */
  readonly value: number | null
  readonly interval: Interval | null
  /** "66 quoted words: too few" when there is no value. */
  readonly note: string | null
}

export interface Verdict {
  /** One sentence: "B uses clearly more loaded words in its own voice than A." */
  readonly headline: string
  /** Figures and limits, in sentences. */
  readonly explanation: string
  readonly rows: readonly DotRow[]
  /** Right end of the scale: a round number at or above every interval. */
  readonly scaleEnd: number
}

export const CAVEAT = 'Loaded is not false, and plain is not true.'

const letter = (index: number) => LETTERS[index] ?? '?'

/** The verdict on the narrators' rates of loaded words, in plain words and as a dot plot. */
export function verdict(comparison: Comparison): Verdict {
  const rows = dotRows(comparison)
  const ends = rows.flatMap(({ narrator, quoted }) => [narrator.interval?.[1] ?? 0, quoted.interval?.[1] ?? 0])
  return { ...words(comparison), rows, scaleEnd: roundUp(Math.max(1, ...ends)) }
}

function words(comparison: Comparison): Pick<Verdict, 'headline' | 'explanation'> {
  const { texts, identical } = comparison
  const unread = texts.flatMap(({ document }, index) => (document.language === 'en' ? [] : [letter(index)]))
  if (unread.length > 0 && texts.length - unread.length < 2) {
    const plural = unread.length > 1
    return {
      headline: `${list(unread)} ${plural ? 'are' : 'is'} not in English.`,
      explanation: `Slantwise knows English words only: ${plural ? 'these texts are' : 'this text is'} shown, not measured.`,
    }
  }
  if (texts.length < 2)
    return {
      headline: 'One text, read for itself.',
      explanation: 'Add a second text about the same event to compare them.',
    }
  if (identical)
    return {
      headline: 'The texts are the same, word for word.',
      explanation: texts.every(({ profile }) => sameRate(profile, texts[0]?.profile))
        ? 'There is nothing to compare: every figure is equal.'
        : 'There is nothing to compare: what differs in the figures comes from the reader’s changes.',
    }
  const rates = comparison.differences.filter(({ measure }) => measure === 'rate')
  return texts.length === 2 ? ofTwo(comparison, rates) : ofMany(comparison, rates)
}

const HANGS = ': it may hang on a few sentences'

function ofTwo(comparison: Comparison, rates: readonly Difference[]): Pick<Verdict, 'headline' | 'explanation'> {
  const difference = rates[0]
  const [a, b] = comparison.texts.map(({ profile }) => profile?.narrator.rate)
  if (!difference || !a || !b || difference.verdict === 'too-short') return tooShort(comparison)
  const [more, less] = difference.value >= 0 ? [0, 1] : [1, 0]
  const [high, low] = difference.value >= 0 ? [a, b] : [b, a]
  const figures = `${rate(high.per100)} against ${rate(low.per100)} per 100 of the writer’s own words`
  const [lower, upper] = difference.interval
  const signed: Interval = difference.value >= 0 ? [lower, upper] : [-upper, -lower]
  if (difference.verdict === 'too-close') {
    return {
      headline: 'Too close to tell: neither text clearly uses more loaded words in its own voice.',
      explanation: `${letter(0)} has ${rate(a.per100)} and ${letter(1)} ${rate(b.per100)} per 100 of the writer’s own words. ${within(difference.interval, signed)}${HANGS}. ${CAVEAT}`,
    }
  }
  return {
    headline: `${letter(more)} uses clearly more loaded words in its own voice than ${letter(less)}.`,
    explanation: `${figures}; the difference is likely between ${rate(signed[0])} and ${rate(signed[1])}.${mainFamilies(comparison, more, less)} ${CAVEAT}`,
  }
}

/** A difference in words: no sign, and no figure of its own that would not fit with the rounded rates beside it. */
function within([lower, upper]: Interval, signed: Interval): string {
  if (lower < 0 && upper > 0)
    return `Anything from ${rate(upper)} more in ${letter(0)} to ${rate(-lower)} more in ${letter(1)} would fit what was found`
  return `The difference is likely between ${rate(signed[0])} and ${rate(signed[1])}`
}

function ofMany(comparison: Comparison, rates: readonly Difference[]): Pick<Verdict, 'headline' | 'explanation'> {
  const order = comparison.texts
    .flatMap(({ profile }, index) =>
      profile?.narrator.rate.sufficient ? [{ index, rate: profile.narrator.rate }] : [],
    )
    .sort((x, y) => y.rate.per100 - x.rate.per100 || x.index - y.index)
  if (order.length < 2) return tooShort(comparison)
  const figures = [...order]
    .sort((x, y) => x.index - y.index)
    .map(({ index, rate: r }) => `${letter(index)}\u00a0${rate(r.per100)}`)
    .join(', ')
  const explanation = `Loaded words per 100 of the writer’s own: ${figures}.${leftOut(comparison)} ${CAVEAT}`
  // Not always the highest rate is clear of others: that of a short text depends on few sentences.
  const above: readonly Above[] = order.map(({ index }) => ({
    index,
    above: order.filter((other) => clearlyMore(rates, index, other.index)),
  }))
  const clear = above.reduce((best, next) => (next.above.length > best.above.length ? next : best))
  if (clear.above.length === 0)
    return { headline: 'Too close to tell: no text clearly uses more loaded words in its own voice.', explanation }
  return {
    headline: `${letter(clear.index)} uses clearly more loaded words in its own voice than ${list(lettersOf(clear.above))}.`,
    explanation: `Loaded words per 100 of the writer’s own: ${figures}.${alsoClear(above, clear.index)}${leftOut(comparison)} ${CAVEAT}`,
  }
}

interface Above {
  readonly index: number
  readonly above: readonly { readonly index: number }[]
}

/** " C, too, uses clearly more than A.": of two texts that are clear of a third, the headline names one. */
function alsoClear(found: readonly Above[], named: number): string {
  const tellers = new Map<string, string[]>()
  for (const { index, above } of [...found].sort((x, y) => x.index - y.index)) {
    if (index === named || above.length === 0) continue
    const below = list(lettersOf(above))
    tellers.set(below, [...(tellers.get(below) ?? []), letter(index)])
  }
  return [...tellers]
    .map(([below, those]) => ` ${list(those)}, too, ${those.length > 1 ? 'use' : 'uses'} clearly more than ${below}.`)
    .join('')
}

function lettersOf(texts: readonly { readonly index: number }[]): string[] {
  return texts.map(({ index }) => letter(index)).sort()
}

/** Texts that have no rate, and why. */
function leftOut({ texts }: Comparison): string {
  const lettersWith = (which: (text: Comparison['texts'][number]) => boolean) =>
    list(texts.flatMap((text, index) => (which(text) ? [letter(index)] : [])))
  const other = lettersWith(({ document }) => document.language !== 'en')
  const short = lettersWith(({ document, profile }) => document.language === 'en' && !profile?.narrator.rate.sufficient)
  return `${short && ` ${short}: too short to tell.`}${other && ` ${other}: not in English, not measured.`}`
}

function sameRate(a: Profile | null | undefined, b: Profile | null | undefined): boolean {
  return a?.narrator.rate.per100 === b?.narrator.rate.per100 && a?.quoted.rate.per100 === b?.quoted.rate.per100
}

/** Whether `a` has clearly more than `b`, whichever way round the pair was compared. */
export function clearlyMore(differences: readonly Difference[], a: number, b: number): boolean {
  return differences.some(
    (d) =>
      (d.a === a && d.b === b && d.verdict === 'clearly-more') ||
      (d.a === b && d.b === a && d.verdict === 'clearly-less'),
  )
}

function tooShort(comparison: Comparison): Pick<Verdict, 'headline' | 'explanation'> {
  const counts = comparison.texts.map(({ profile }, index) => {
    const found = profile?.narrator.rate
    return `${letter(index)}: ${found?.count ?? 0} loaded of ${whole(found?.words ?? 0)} words`
  })
  return {
    headline: 'Too short to tell.',
    explanation: `Under 100 words in the writer’s own voice, one word more or less would move the rate by a whole point. ${counts.join('; ')}. Reading and coverage work all the same.`,
  }
}

/** " Most of it is drama and naming." when one or two families carry the difference of counts. */
function mainFamilies(comparison: Comparison, more: number, less: number): string {
  const surplus = LOADED_FAMILIES.map((family) => {
    const count = (index: number) => comparison.texts[index]?.profile?.narrator.byFamily[family].per100 ?? 0
    return { family, by: count(more) - count(less) }
  }).filter(({ by }) => by > 0)
  const total = surplus.reduce((sum, { by }) => sum + by, 0)
  surplus.sort((x, y) => y.by - x.by)
  const carrying: LoadedFamily[] = []
  let carried = 0
  for (const { family, by } of surplus) {
    if (carried >= MOST * total) break
    carrying.push(family)
    carried += by
  }
  return carrying.length > 0 && carrying.length < LOADED_FAMILIES.length ? ` Most of it is ${list(carrying)}.` : ''
}

/** "Most" is three fifths, so that a bare half is not called most. */
const MOST = 0.6

function dotRows(comparison: Comparison): DotRow[] {
  return comparison.texts.map(({ profile }, text) => ({
    text,
    letter: letter(text),
    narrator: dot(profile?.narrator.rate, 'words of its own'),
    quoted: dot(profile?.quoted.rate, 'quoted words'),
  }))
}

function dot(measured: Rate | undefined, what: string): Dot {
  if (!measured) return { count: 0, words: 0, value: null, interval: null, note: 'not measured' }
  const { count, words: of, per100, interval, sufficient } = measured
  if (sufficient) return { count, words: of, value: per100, interval, note: null }
  return { count, words: of, value: null, interval: null, note: `${whole(of)} ${what}: too few` }
}

/** 1, 2, 3, 4, 5, 6, 8, 10, then steps of 5: ends that a scale of whole numbers divides evenly. */
function roundUp(value: number): number {
  const ends = [1, 2, 3, 4, 5, 6, 8, 10]
  return ends.find((end) => end >= value) ?? Math.ceil(value / 5) * 5
}
