import type { Coder } from './coder'
import { Counts } from './counts'
import { hash } from './hashes'
import { COUNT, IS_WITH_RELATIVE } from './kinds'
import { LISTS, NONE, sharedWords, type Packed } from './packed'
import { Frequencies, walkSet } from './sets'

/** Counts of a relative's lists above this predict no more than this one does. */
const SOME = 6
/** How much each item in a list adds to the likelihood that the list holds the next one. */
const WEIGHT = 1

/** For each item, the lists that hold it. */
export function walkLists(coder: Coder, { words, phrases, terms, scores }: Packed): void {
  // Lists of one kind side by side: a word that stands after terms seldom stands before one.
  const lists: number[][] = []
  for (let list = 0; list < LISTS; list++) {
    for (const term of terms) if (term.lists[list] !== NONE) lists.push(term.lists[list] ?? NONE)
  }
  const size = words.size + phrases.size
  const given = coder.writes ? holdersOf(lists, size) : []
  const holders: (readonly number[])[] = []
  const relatives = relativesOf(words.values, phrases.values)
  const least = new Uint8Array(size).fill(1)
  for (const phrase of phrases.values) for (const word of phrase) least[word] = 0
  for (const { item } of terms) least[item] = 0
  scores.forEach((score, word) => {
    if (score !== 0) least[word] = 0
  })
  const counts = new Counts(coder, COUNT)
  const frequencies = new Frequencies(lists.length)
  for (let item = 0; item < size; item++) {
    const kind = (least[item] ?? 0) * 2 + (item < words.size ? 0 : 1)
    const nearest = relatives[item] ?? -1
    const relative = (nearest < 0 ? undefined : holders[nearest]) ?? NONE
    const held = given[item] ?? NONE
    const count = counts.code(held.length, Math.min(relative.length, SOME) * 4 + kind, kind)
    const both = withRelative(coder, held, relative, count)
    const others = both.length === 0 ? held : held.filter((list) => !both.includes(list))
    const apart = walkSet(coder, others, count - both.length, frequencies, WEIGHT)
    for (const list of both) frequencies.add(list, WEIGHT)
    const found = both.length === 0 ? apart : [...both, ...apart].sort((a, b) => a - b)
    holders.push(found)
    if (!coder.writes) for (const list of found) lists[list]?.push(item)
  }
}

/** Which of the lists that hold the relative hold this item too, of `count` lists. */
function withRelative(coder: Coder, held: readonly number[], relative: readonly number[], count: number): number[] {
  if (relative.length === 0 || count === 0) return NONE
  const both: number[] = []
  for (let at = 0; at < relative.length && both.length < count; at++) {
    const list = relative[at] ?? 0
    const [hits, misses] = [Math.min(both.length, 3), Math.min(at - both.length, 3)]
    const [left, more] = [Math.min(count - both.length, 3), Math.min(relative.length - at, 4)]
    const context = hash(IS_WITH_RELATIVE, ((hits * 4 + misses) * 4 + left) * 5 + more)
    if (coder.bit(held.includes(list) ? 1 : 0, context) === 1) both.push(list)
  }
  return both
}

function holdersOf(lists: readonly (readonly number[])[], size: number): number[][] {
  const holders: number[][] = Array.from({ length: size }, () => [])
  lists.forEach((list, index) => list.forEach((item) => holders[item]?.push(index)))
  return holders
}

/**
 * For each item one before it that is likely to be in the same lists, or -1: the word without its ending ("event" for
 * "events"), the phrase that has another last word ("to bone" for "to bones").
 */
function relativesOf(words: readonly string[], phrases: readonly (readonly number[])[]): Int32Array {
  const relatives = new Int32Array(words.length + phrases.length).fill(-1)
  // Words that the next ones may begin with, each the beginning of the one after it.
  const beginnings: number[] = []
  words.forEach((word, index) => {
    while (beginnings.length > 0 && !word.startsWith(words[beginnings[beginnings.length - 1] ?? 0] ?? '')) {
      beginnings.pop()
    }
    if (beginnings.length > 0) {
      const longest = beginnings[beginnings.length - 1] ?? 0
      if (word.length - (words[longest] ?? '').length <= LONGEST_ENDING) relatives[index] = longest
    }
    beginnings.push(index)
  })
  phrases.forEach((phrase, index) => {
    const before = (index === 0 ? undefined : phrases[index - 1]) ?? NONE
    const isSibling = before.length === phrase.length && sharedWords(before, phrase) === phrase.length - 1
    if (isSibling) relatives[words.length + index] = words.length + index - 1
  })
  return relatives
}

const LONGEST_ENDING = 3
