import data from '@/data/language/alignment.json'
import sources from '@/data/language/sources.json'
import language from '@/data/language/wording.json'
import type { SentenceFeatures } from './features'
import { contentKey, isFunctionWord, numberKey } from './words'

/** How a sentence tells of a crowd, in words `[from, to)` and by the place of the verb: "about 40 people protested". */
export interface Crowd {
  /** "about 40 people", with its number or quantity where it has one. */
  readonly from: number
  readonly to: number
  readonly verb: number
  /** The word after the verb and its particle: "turned out". */
  readonly verbEnd: number
}

/** The crowd of one sentence of a text. */
export interface CrowdSentence {
  /** Position among the counted sentences of its text. */
  readonly position: number
  /** The noun. */
  readonly people: string
  /** Features of where it was: see `placesAfter`. */
  readonly places: readonly number[]
  /** The words of the sentence. */
  readonly norms: readonly string[]
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const { crowds } = language
const COUNTS = setOf(crowds.counts)
/** They are many without a number. */
const CROWDS = new Set([...COUNTS, ...setOf(crowds.crowds)])
const PEOPLE = new Set([...CROWDS, ...setOf(crowds.people), ...sources.people.filter((noun) => noun.endsWith('s'))])
const VERBS = setOf(crowds.verbs)
const FILLS = setOf(crowds.fills)
const SIZES = setOf(crowds.sizes)
const WHERE = setOf(crowds.where)
const SIDES = setOf(crowds.sides)
const PLACES: ReadonlySet<string> = new Set(crowds.places.split(' ').map(contentKey))
const WEEKDAYS = setOf(data.weekdays)
/** Between a crowd and a verb they show that the verb is another one's, or is done to the crowd. */
const ENDS = setOf(crowds.ends)
/** Right before a crowd they show that it is not who does something. */
const NOT_SUBJECT = setOf(language.prepositions)

/** Words between a crowd and its verb: "Hundreds of people, many of them from out of town, marched". */
const MOST_BETWEEN = 9
/** Words between a quantity and its noun: "40 angry local residents", "hundreds of patients and residents". */
const MOST_ADJECTIVES = 2
/** Words of a quantity before a noun: "an estimated crowd of more than 2,000 people". */
const MOST_SIZE = 9
/** Words after the verb that may tell where: "marched peacefully on Monday from the station to City Hall". */
const PLACE_REACH = 10

/**
 * The first crowd that a sentence tells of: people who gathered, marched or protested, or many of them who filled a
 * place. In: lower-case words. Null where there is none, or where it is only planned ("to march").
 */
export function crowdIn(norms: readonly string[]): Crowd | null {
  for (let verb = 1; verb < norms.length; verb++) {
    const verbEnd = verbEndAt(norms, verb)
    if (verbEnd === null) continue
    for (let at = verb - 1; at >= Math.max(0, verb - MOST_BETWEEN); at--) {
      const noun = norms[at] ?? ''
      // "were surrounded", "40 people watched as officers surrounded"
      if (ENDS.has(noun)) return null
      // "Thousands of birds" are no people.
      if (!PEOPLE.has(noun) || (COUNTS.has(noun) && norms[at + 1] === 'of')) continue
      const from = sizeBefore(norms, at)
      // "calls from parents jammed"
      if (NOT_SUBJECT.has(norms[from - 1] ?? '')) return null
      return isIntransitive(norms, verb, verbEnd) || from < at || CROWDS.has(noun)
        ? { from, to: at + 1, verb, verbEnd }
        : null
    }
  }
  return null
}

/** The word after a verb that is told of crowds, and after its particle; null for another word. */
function verbEndAt(norms: readonly string[], at: number): number | null {
  const norm = norms[at] ?? ''
  if (FILLS.has(norm)) return at + 1
  if (VERBS.has(`${norm}_${norms[at + 1] ?? ''}`)) return at + 2
  return VERBS.has(norm) && isIntransitive(norms, at, at + 1) ? at + 1 : null
}

/** "gathered outside", "marched peacefully", not "gathered signatures". */
function isIntransitive(norms: readonly string[], verb: number, verbEnd: number): boolean {
  if (FILLS.has(norms[verb] ?? '') && !VERBS.has(norms[verb] ?? '')) return false
  const next = norms[verbEnd] ?? ''
  return next === '' || isFunctionWord(next) || next.endsWith('ly') || WEEKDAYS.has(next)
}

/** Where the quantity of a noun begins: at the noun itself where none is told. */
function sizeBefore(norms: readonly string[], noun: number): number {
  let from = noun
  for (let at = noun - 1; at >= Math.max(0, noun - MOST_SIZE); at--) {
    const norm = norms[at] ?? ''
    if (SIZES.has(norm) || PEOPLE.has(norm) || numberKey(norm) !== null) from = at
    else if (from < noun || noun - at > MOST_ADJECTIVES || (isFunctionWord(norm) && norm !== 'and')) break
  }
  return from
}

/** The sentences of a text that tell of a crowd, in words that are no named speaker's. Linear in the words. */
export function crowdsOf(sentences: readonly SentenceFeatures[], names: readonly boolean[]): CrowdSentence[] {
  return sentences.flatMap((sentence, position): CrowdSentence[] => {
    const { norms, speaker } = sentence
    const crowd = speaker === null ? crowdIn(norms) : null
    if (!crowd) return []
    return [
      {
        position,
        people: norms[crowd.to - 1] ?? '',
        places: placesAfter(crowd.verbEnd, sentence, names),
        norms,
      },
    ]
  })
}

/** Features of the places after a verb: names, and nouns like "square". Whom it is against or for is no place. */
function placesAfter(verbEnd: number, { norms, ids }: SentenceFeatures, names: readonly boolean[]): number[] {
  const found: number[] = []
  let isPlace = true
  for (let at = verbEnd; at < Math.min(norms.length, verbEnd + PLACE_REACH); at++) {
    const norm = norms[at] ?? ''
    const id = ids[at] ?? -1
    if (isFunctionWord(norm)) isPlace = WHERE.has(norm) || (isPlace && ARTICLES.has(norm))
    else if (isPlace && !WEEKDAYS.has(norm) && (names[id] === true || PLACES.has(contentKey(norm)))) found.push(id)
  }
  return found
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** More crowds of one text are told of one by one: the bound keeps the work linear. */
const MOST_CROWDS = 12

/**
 * Sentences (their positions) of two texts that tell of a crowd at one place, however they call it: "about 40 people
 * protested outside City Hall" / "a mob besieged City Hall". Where a text has two crowds there, only those of the same
 * people are one. Swapping the texts swaps the positions.
 */
export function sameCrowds(a: readonly CrowdSentence[], b: readonly CrowdSentence[]): { a: number; b: number }[] {
  const [some, others] = [a.slice(0, MOST_CROWDS), b.slice(0, MOST_CROWDS)]
  const near = (one: CrowdSentence, all: readonly CrowdSentence[]) => all.filter((other) => isSamePlace(one, other))
  return some.flatMap((one) =>
    near(one, others).flatMap((two) => {
      const isOnly = [near(one, some), near(two, others), near(one, others)].every(({ length }) => length === 1)
      return (isOnly && !areOpposed(one.people, two.people)) || one.people === two.people
        ? [{ a: one.position, b: two.position }]
        : []
    }),
  )
}

/** "Supporters" are not "opponents". */
export function areOpposed(one: string, two: string): boolean {
  return one !== two && SIDES.has(one) && SIDES.has(two)
}

/** One place is named in both, and no two days. */
function isSamePlace(one: CrowdSentence, two: CrowdSentence): boolean {
  return !areOfOtherDays(one.norms, two.norms) && one.places.some((id) => two.places.includes(id))
}

/** Both name days of the week, and none in common. In: lower-case words. */
export function areOfOtherDays(one: readonly string[], two: readonly string[]): boolean {
  const days = new Set(one.filter((norm) => WEEKDAYS.has(norm)))
  const others = days.size > 0 ? two.filter((norm) => WEEKDAYS.has(norm)) : []
  return others.length > 0 && !others.some((day) => days.has(day))
}
