import words from '@/data/language/political-news.json'
import reference from '@/data/reference/news.json'
import type { ComparedText, Comparison, Rate } from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import { list } from '@/lib/view/numbers'

const AMERICAN: ReadonlySet<string> = new Set(words.american)
const POLITICAL: ReadonlySet<string> = new Set([...words.american, ...words.political])

/** So many different words of US institutions, and of politics in all: one of either is in many texts of other beats. */
const MIN_AMERICAN = 3
const MIN_POLITICAL = 6
/** And one such word in a hundred, or the text only brushes politics. */
const MIN_PER_100 = 1

const WORD = /\p{L}+/gu

/** Whether a text is plainly of the beat that the reference is of. When unsure, no. */
export function isPoliticalNews(text: string): boolean {
  const american = new Set<string>()
  const political = new Set<string>()
  let hits = 0
  let total = 0
  let before = ''
  for (const [match] of text.matchAll(WORD)) {
    const word = match.toLowerCase()
    total++
    for (const term of [word, `${before} ${word}`]) {
      if (!POLITICAL.has(term)) continue
      hits++
      political.add(term)
      if (AMERICAN.has(term)) american.add(term)
    }
    before = word
  }
  return american.size >= MIN_AMERICAN && political.size >= MIN_POLITICAL && 100 * hits >= MIN_PER_100 * total
}

const THIRDS = ['lower', 'middle', 'upper'] as const
/** Which collection they are from, and what was measured, stands on the method page. */
const THIRD_SAYS = {
  lower: 'the third with the fewest loaded words',
  middle: 'the middle third',
  upper: 'the third with the most loaded words',
} as const satisfies Readonly<Record<Third, string>>
type Third = (typeof THIRDS)[number]

/** In which third of the reference a rate lies (marks per 100 words of the narrator). */
export function thirdOf(per100: number, [low, high]: readonly number[] = reference.borders): Third {
  if (per100 < (low ?? 0)) return 'lower'
  return per100 < (high ?? 0) ? 'middle' : 'upper'
}

/**
 * Where the texts stand among ordinary political news, in one sentence; null when there is none of which that can be
 * said: it is offered for news of that beat with enough words, not for opinion and not for other subjects.
 */
export function newsStanding({ texts }: Comparison): string | null {
  const letters = new Map<Third, string[]>()
  const unplaced: string[] = []
  const unsure = new Map<string, string[]>()
  texts.forEach((text, index) => {
    const rate = standing(text)
    const letter = LETTERS[index] ?? '?'
    if (!rate) {
      unplaced.push(letter)
      return
    }
    const third = thirdOf(rate.per100)
    letters.set(third, [...(letters.get(third) ?? []), letter])
    const elsewhere = otherThirds(rate)
    if (elsewhere) unsure.set(elsewhere, [...(unsure.get(elsewhere) ?? []), letter])
  })
  const parts = THIRDS.flatMap((third) => {
    const those = letters.get(third)
    return those ? [{ those, third: THIRD_SAYS[third] }] : []
  })
  if (parts.length === 0) return null
  const said = parts.map(({ those, third }, index) =>
    index === 0 ? `${list(those)} ${those.length > 1 ? 'are' : 'is'} in ${third}` : `${list(those)} in ${third}`,
  )
  const { articles, years } = reference
  return `Beside ${articles} articles of US political news of ${years[0]}–${years[1]}, ${list(said)}.${reaching(unsure)}${leftOut(unplaced)}`
}

/** In which other thirds the rate could lie as well, by its interval; null when in none. */
function otherThirds({ per100, interval }: Rate): string | null {
  const own = thirdOf(per100)
  const reached = interval.map((end) => thirdOf(end)).filter((third) => third !== own)
  const [other] = reached
  if (!other) return null
  return reached.length > 1 || (other !== 'middle' && own !== 'middle') ? 'any of the three' : SHORT_NAMES[other]
}

const SHORT_NAMES = {
  lower: 'the lowest third',
  middle: 'the middle third',
  upper: 'the highest third',
} as const satisfies Readonly<Record<Third, string>>

/** One article is a small sample: often its rate could as well lie in another third. */
function reaching(unsure: ReadonlyMap<string, readonly string[]>): string {
  if (unsure.size === 0) return ''
  return ` One text is a small sample: ${[...unsure].map(([elsewhere, letters]) => `${list(letters)} could as well be in ${elsewhere}`).join('; ')}.`
}

/** Who sees one text placed asks where the others are. */
function leftOut(letters: readonly string[]): string {
  return letters.length === 0
    ? ''
    : ` Only long enough reports that are plainly of that kind are placed: not ${list(letters)}.`
}

/** The rate of a text that can be set among political news, or null. */
function standing({ document, profile }: ComparedText): Rate | null {
  const rate = profile?.narrator.rate
  return document.kind === 'news' && rate?.sufficient && isPoliticalNews(document.source.text) ? rate : null
}
