import type { Coder } from './coder'
import { Counts } from './counts'
import { hash } from './hashes'
import { BEGINS_PHRASE, BRANCHES, IS_PHRASE } from './kinds'
import type { Packed } from './packed'
import { Frequencies, walkSet } from './sets'

type Phrase = readonly number[]

/** A phrase has so many words, or more. */
const LEAST_WORDS = 2
/** Words longer than this seldom begin a phrase. */
const LONG = 6
/** A word that has followed another is so much likelier to do so again. */
const WEIGHT = 8

/** All phrases as a tree: which words begin some, then which words follow each beginning. */
export function walkPhrases(coder: Coder, { words, phrases }: Packed): void {
  const branches = new Branches(coder, words.size)
  const given = grouped(phrases.values, 0)
  const found: Phrase[] = []
  let recently = 0
  const beginners: number[] = []
  for (let word = 0; word < words.size; word++) {
    const context = hash(BEGINS_PHRASE, recently * 8 + Math.min((words.values[word] ?? '').length, LONG))
    const begins = coder.bit(given.has(word) ? 1 : 0, context)
    recently = ((recently << 1) | begins) & 3
    if (begins === 1) beginners.push(word)
  }
  for (const word of beginners) branches.walk([word], given.get(word) ?? [], found)
  found.forEach((phrase, index) => (phrases.values[index] = phrase))
}

class Branches {
  private readonly counts: Counts
  private readonly frequencies: Frequencies

  constructor(
    private readonly coder: Coder,
    words: number,
  ) {
    this.counts = new Counts(coder, BRANCHES)
    this.frequencies = new Frequencies(words)
  }

  /** The phrases that begin so, into `found`. `given` are they, when encoding. */
  walk(beginning: Phrase, given: readonly Phrase[], found: Phrase[]): void {
    const length = beginning.length
    const last = beginning[length - 1] ?? 0
    const following = this.coder.writes ? grouped(given, length) : NO_GROUPS
    const count = this.counts.code(following.size, length < LEAST_WORDS ? 0 : hash(length, last), length)
    // What begins nothing is a phrase.
    const isPhrase =
      length >= LEAST_WORDS &&
      (count === 0 || this.coder.bit(given[0]?.length === length ? 1 : 0, hash(IS_PHRASE, length)) === 1)
    if (isPhrase) found.push(beginning)
    const next = walkSet(this.coder, [...following.keys()], count, this.frequencies, WEIGHT)
    for (const word of next) this.walk([...beginning, word], following.get(word) ?? [], found)
  }
}

/** When decoding: there is nothing to write. */
const NO_GROUPS: ReadonlyMap<number, Phrase[]> = new Map()

/** Phrases in rising order by the word that stands at `at`, in rising order. */
function grouped(phrases: readonly Phrase[], at: number): Map<number, Phrase[]> {
  const groups = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    const word = phrase[at]
    if (word === undefined) continue
    const group = groups.get(word)
    if (group) group.push(phrase)
    else groups.set(word, [phrase])
  }
  return groups
}
