import type { Coder } from './coder'
import { endOf, hash } from './hashes'
import { COUNT, FORK, REST_OF_COUNT } from './kinds'
import { LISTS, NONE, type Packed } from './packed'

/** Of counts: 15 says that the rest follows. */
const COUNT_BITS = 4
const MANY = 15
const REST_BITS = 12

/** For each string, the lists that hold it. */
export function walkLists(coder: Coder, { size, strings, terms }: Packed): void {
  // Side by side, lists of one kind: what stands after a term seldom stands before one.
  const lists: number[][] = []
  for (let list = 0; list < LISTS; list++) {
    for (const term of terms) if (term.lists[list] !== NONE) lists.push(term.lists[list] ?? NONE)
  }
  const writing = lists.some((list) => list.length > 0)
  const holders: number[][] = Array.from({ length: size }, () => [])
  lists.forEach((list, index) => list.forEach((string) => holders[string]?.push(index)))
  const places = new Map<string, number>()
  const termStrings = new Set(terms.map(({ string }) => string))
  const companions = new Companions(lists.length)
  let countBefore = 0
  for (let index = 0; index < size; index++) {
    const string = strings[index] ?? ''
    const phrase = string.includes(' ') ? 1 : 0
    const end = endOf(string, 2)
    const held = holders[index] ?? NONE
    const relative = relativeOf(string, places, holders)
    const least = termStrings.has(index) ? 0 : 1
    coder
      .about(COUNT)
      .given(least * 2 + phrase)
      .given(hash(end, least))
      .given(hash(Math.min(relative.length, 15), least))
      .given(hash(countBefore, least))
      .given(hash(string.length, least))
    let count = coder.number(Math.min(held.length, MANY), COUNT_BITS)
    if (count === MANY)
      count += coder
        .about(REST_OF_COUNT)
        .given(0)
        .number(Math.max(0, held.length - MANY), REST_BITS)
    countBefore = Math.min(MANY, count)
    places.set(string, index)
    const forks = new Forks(coder, held, relative, phrase, companions)
    forks.walk(0, lists.length, 0, count, 0, relative.length)
    companions.learn(forks.found)
    if (writing) continue
    holders[index] = forks.found
    for (const list of forks.found) lists[list]?.push(index)
  }
}

/** The lists that hold the string without its ending ("event" for "events"). */
function relativeOf(
  string: string,
  places: ReadonlyMap<string, number>,
  holders: readonly number[][],
): readonly number[] {
  for (let cut = 1; cut <= 3; cut++) {
    const held = holders[places.get(string.slice(0, -cut)) ?? -1]
    if (held !== undefined && held.length > 0) return held
  }
  return NONE
}

/** A word of more lists than these says little about any of them. */
const MOST_TELLING = 40
/** So many companions of a list are looked for. */
const COMPANIONS = 6
/** Keeps what is expected apart from what relatives say. */
const EXPECTED = 77

/** Which lists hold the same strings, as far as is known: "complete" and "utter" go with the same words. */
class Companions {
  private readonly counts: Map<number, number>[]

  constructor(size: number) {
    this.counts = Array.from({ length: size }, () => new Map<number, number>())
  }

  /** Takes note of the lists that hold one string. */
  learn(lists: readonly number[]): void {
    if (lists.length > MOST_TELLING) return
    for (const list of lists) {
      const counts = this.counts[list]
      for (const other of lists) if (other > list) counts?.set(other, (counts.get(other) ?? 0) + 1)
    }
  }

  /** The lists after `list` that were most often with it. */
  of(list: number): number[] {
    const best: number[] = []
    const bestCounts: number[] = []
    this.counts[list]?.forEach((count, other) => {
      let at = best.length
      while (at > 0 && (bestCounts[at - 1] ?? 0) < count) at--
      if (at >= COMPANIONS) return
      best.splice(at, 0, other)
      bestCounts.splice(at, 0, count)
      if (best.length > COMPANIONS) {
        best.pop()
        bestCounts.pop()
      }
    })
    return best
  }
}

/**
 * Which lists hold one string: how many of them are in the lower half of all lists, then each half for itself. A list
 * that holds many strings is met more often; the coder learns that at every fork on the way to it.
 */
class Forks {
  /** The lists come by so far. */
  readonly found: number[] = []
  /** Lists that often hold what the lists come by hold. */
  private readonly expected: number[] = []

  /**
   * @param held the lists to write; none when reading
   * @param relative the lists that hold its relative, which are likely to hold it too
   */
  constructor(
    private readonly coder: Coder,
    private readonly held: readonly number[],
    private readonly relative: readonly number[],
    private readonly phrase: number,
    private readonly companions: Companions,
  ) {}

  /**
   * The lists from `low` to `high`, `count` of which hold the string, from `held[first]` on; its relative is held by
   * `relative[relativeFirst]` to `relative[relativeLast]`.
   */
  walk(low: number, high: number, first: number, count: number, relativeFirst: number, relativeLast: number): void {
    if (count === 0) return
    if (high - low === 1) {
      this.found.push(low)
      this.expected.push(...this.companions.of(low))
      return
    }
    const middle = (low + high) >>> 1
    let relativeMiddle = relativeFirst
    while (relativeMiddle < relativeLast && (this.relative[relativeMiddle] ?? 0) < middle) relativeMiddle++
    const relatives = Math.min(2, relativeMiddle - relativeFirst) * 3 + Math.min(2, relativeLast - relativeMiddle)
    const width = 32 - Math.clz32(high - low)
    const fork = hash(low, high)
    let expectedLeft = 0
    let expectedRight = 0
    for (const list of this.expected) {
      if (list >= low && list < middle) expectedLeft++
      else if (list >= middle && list < high) expectedRight++
    }
    const expected = Math.min(3, expectedLeft) * 4 + Math.min(3, expectedRight)
    let left = 0
    while (left < Math.min(count, middle - low)) {
      const rest = count - left
      // What is more than the upper half can hold is in the lower one.
      if (rest <= high - middle) {
        const few = Math.min(rest, 3) * 4 + Math.min(left, 3)
        this.coder
          .about(FORK + width * 3 + Math.min(rest, 3))
          .given(hash(fork, few))
          .given(hash(fork, this.phrase + 2))
          .given(hash(relatives, hash(width, few)))
          .given(hash(hash(expected, EXPECTED), hash(width, few)))
        if (this.coder.bit((this.held[first + left] ?? high) < middle ? 1 : 0) === 0) break
      }
      left++
    }
    this.walk(low, middle, first, left, relativeFirst, relativeMiddle)
    this.walk(middle, high, first + left, count - left, relativeMiddle, relativeLast)
  }
}
