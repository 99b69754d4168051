import { CATEGORIES, type Category, type MatchingEntry } from '@/lib/model'
import { sideOf, withoutRedundant } from './contexts'
import { checksum, codesOf, SIGNATURE } from './matching'
import { Encoder } from './packing/encoder'
import { byPacking, NONE, type PackedTerm } from './packing/packed'
import { MOST_CHARACTERS } from './packing/strings'
import { MOST_CODES } from './packing/terms'
import { walk } from './packing/walk'

/**
 * The part of the lexicon that matching needs, as small as it gets: without reasons, plainer words and questions, and
 * without contexts that decide nothing. What it looks like is told in matching.ts.
 * @throws when there are two entries of one term, or more characters or combinations of codes than have a number
 */
export function packLexicon(
  files: Readonly<Partial<Record<Category, readonly MatchingEntry[]>>>,
  version: string,
): Uint8Array {
  const entries = CATEGORIES.flatMap((name, category) =>
    (files[name] ?? []).map((entry) => ({ ...entry, category, lists: listsOf(entry) })),
  )
  const strings = [...new Set(entries.flatMap(({ term, lists }) => [term, ...lists.flat()]))].sort(byPacking)
  const indices = new Map(strings.map((string, index) => [string, index]))
  const indexOf = (string: string) => indices.get(string) ?? 0
  const codes = [...new Set(entries.map(codesOf))]
  const terms = entries.map((entry): PackedTerm => ({
    string: indexOf(entry.term),
    category: entry.category,
    codes: codes.indexOf(codesOf(entry)),
    lists: entry.lists.map((list) => (list.length === 0 ? NONE : list.map(indexOf).sort((a, b) => a - b))),
  }))
  terms.sort((a, b) => a.string - b.string)
  const twice = terms.find((term, index) => term.string === terms[index + 1]?.string)
  if (twice) throw new Error(`"${strings[twice.string] ?? ''}" stands in the lexicon twice.`)
  const alphabet = alphabetOf(strings)
  if ([...alphabet].length > MOST_CHARACTERS || codes.length > MOST_CODES) {
    throw new Error('The lexicon has more characters or codes than its packed form can hold: see lib/lexicon/packing.')
  }
  const encoder = new Encoder()
  walk(encoder, { alphabet, size: strings.length, strings, terms })
  const body = encoder.end()
  const head = JSON.stringify([SIGNATURE, version, strings.length, checksum(body), alphabet, codes])
  return concatenated(new TextEncoder().encode(`${head}\n`), body)
}

/** Words of contexts: of those that make it literal after, before and around the term, then of those it needs. */
function listsOf({ literal = [], only = [] }: MatchingEntry): string[][] {
  return [literal, only].flatMap((contexts) => {
    const sides: [string[], string[], string[]] = [[], [], []]
    for (const context of withoutRedundant(contexts)) {
      const [side, words] = sideOf(context)
      sides[side].push(words)
    }
    return sides
  })
}

/** Every code unit of the strings, the commonest first. */
function alphabetOf(strings: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const string of strings) {
    for (let at = 0; at < string.length; at++) counts.set(string.charAt(at), (counts.get(string.charAt(at)) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .map(([unit]) => unit)
    .join('')
}

function concatenated(head: Uint8Array, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + body.length)
  whole.set(head)
  whole.set(body, head.length)
  return whole
}
