import { CATEGORIES, type Category, type MatchingEntry, type ToneScores } from '@/lib/model'
import { sideOf, withoutRedundant, withSigns } from './contexts'
import { checksum, codesOf, SIGNATURE } from './matching'
import { Encoder } from './packing/encoder'
import { byWords, END, NO_LISTS, NONE, type PackedTerm } from './packing/packed'
import { MOST_SCORE } from './packing/scores'
import { MOST_CODES } from './packing/terms'
import { walk } from './packing/walk'

/**
 * The part of the lexicon that matching needs, as small as it gets: without reasons, plainer words and questions, and
 * without contexts that decide nothing. What it looks like is told in matching.ts.
 * @param toneScores single words with a whole number from -5 to 5, which is not 0
 * @throws when there are two entries of one term, a word with a line feed, or more combinations of codes than have a
 * number
 */
export function packLexicon(
  files: Readonly<Partial<Record<Category, readonly MatchingEntry[]>>>,
  version: string,
  toneScores: ToneScores = new Map(),
): Uint8Array {
  const entries = CATEGORIES.flatMap((name, category) =>
    (files[name] ?? []).map((entry) => ({ ...entry, category, lists: listsOf(entry) })),
  )
  const { words, phrases, itemOf } = itemsOf([
    ...entries.flatMap(({ term, lists }) => [term, ...lists.flat()]),
    ...toneScores.keys(),
  ])
  const codes = commonestFirst(entries.map(codesOf))
  const terms = entries.map((entry): PackedTerm => ({
    item: itemOf(entry.term),
    category: entry.category,
    codes: codes.indexOf(codesOf(entry)),
    lists: entry.lists.some((list) => list.length > 0) ? entry.lists.map(asItems) : NO_LISTS,
  }))
  function asItems(list: readonly string[]): number[] {
    return list.length === 0 ? NONE : list.map(itemOf).sort((a, b) => a - b)
  }
  terms.sort((a, b) => a.item - b.item)
  const twice = terms.find((term, index) => term.item === terms[index + 1]?.item)
  if (twice) {
    const entry = entries.find(({ term }) => itemOf(term) === twice.item)
    throw new Error(`"${entry?.term ?? ''}" stands in the lexicon twice.`)
  }
  const broken = words.find((word) => word.includes(END))
  if (broken !== undefined) throw new Error(`${JSON.stringify(broken)} has a line feed, which ends a word.`)
  const alphabet = commonestFirst(words.flatMap((word) => [...word.split(''), END])).join('')
  if (codes.length > MOST_CODES) {
    throw new Error('The lexicon has more codes than its packed form can hold: see lib/lexicon/packing.')
  }
  const wrong = [...toneScores].find(([, score]) => !Number.isInteger(score) || Math.abs(score) > MOST_SCORE)
  if (wrong) throw new Error(`The score of "${wrong[0]}" is no whole number from -${MOST_SCORE} to ${MOST_SCORE}.`)
  const encoder = new Encoder()
  walk(encoder, {
    alphabet,
    words: { size: words.length, values: words },
    phrases: { size: phrases.length, values: phrases },
    terms,
    scores: words.map((word) => toneScores.get(word) ?? 0),
  })
  const body = encoder.end()
  const head = [SIGNATURE, version, words.length, phrases.length, checksum(body), alphabet, codes]
  return concatenated(new TextEncoder().encode(`${JSON.stringify(head)}\n`), body)
}

/** The words and phrases among these, in the order of packing, and the number that each has there. */
function itemsOf(strings: readonly string[]) {
  const words = [...new Set(strings.flatMap((string) => string.split(' ')))].sort()
  const places = new Map(words.map((word, index) => [word, index]))
  const several = [...new Set(strings)].filter((string) => string.includes(' '))
  const phrases = several.map((string) => string.split(' ').map((word) => places.get(word) ?? 0)).sort(byWords)
  phrases.forEach((phrase, index) => places.set(phrase.map((word) => words[word]).join(' '), words.length + index))
  return { words, phrases, itemOf: (string: string) => places.get(string) ?? 0 }
}

/** Words of contexts: of those that make it literal after, before and around the term, then of those it needs. */
function listsOf({ literal = [], only = [] }: MatchingEntry): string[][] {
  return [literal, only].flatMap((contexts) => {
    const sides: [string[], string[], string[]] = [[], [], []]
    for (const context of withSigns(withoutRedundant(contexts))) {
      const [side, words] = sideOf(context)
      sides[side].push(words)
    }
    return sides
  })
}

/** Each once, the commonest first. */
function commonestFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1)).map(([value]) => value)
}

function concatenated(head: Uint8Array, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + body.length)
  whole.set(head)
  whole.set(body, head.length)
  return whole
}
