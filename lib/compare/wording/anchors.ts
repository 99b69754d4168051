import type { Word } from './sentence'

/** Which word of the other sentence a word meets, by position; -1 for none. */
export interface Mates {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/**
 * Words that both sentences say: the same stem, name or number. A word that stands several times meets the one that
 * has the same neighbour; when none has, it meets nothing, because a wrong meeting is worse than none. Order is not
 * asked for: one text puts first what the other puts last.
 */
export function findMates(a: readonly Word[], b: readonly Word[]): Mates {
  const inA = positions(a)
  const inB = positions(b)
  const mates = { a: a.map(() => -1), b: b.map(() => -1) }
  const meet = (one: number, two: number) => {
    if (mates.a[one] !== -1 || mates.b[two] !== -1) return
    mates.a[one] = two
    mates.b[two] = one
  }
  for (const [key, listA] of inA) {
    const listB = inB.get(key)
    if (!listB) continue
    const [one, two] = [listA[0], listB[0]]
    if (listA.length === 1 && listB.length === 1 && one !== undefined && two !== undefined) meet(one, two)
    else for (const x of listA) for (const y of listB) if (neighboursMeet(a, x, b, y)) meet(x, y)
  }
  return mates
}

/** More uses of one word in one sentence than this are not told apart. */
const MAX_USES = 4

function positions(words: readonly Word[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  words.forEach(({ key }, at) => {
    if (key === '') return
    const list = found.get(key)
    if (list) list.push(at)
    else found.set(key, [at])
  })
  for (const [key, list] of found) if (list.length > MAX_USES) found.delete(key)
  return found
}

function neighboursMeet(a: readonly Word[], x: number, b: readonly Word[], y: number): boolean {
  const same = (by: 1 | -1) => {
    const [one, two] = [nextContent(a, x, by), nextContent(b, y, by)]
    return one !== null && two !== null && a[one]?.key === b[two]?.key
  }
  return same(-1) || same(1)
}

/** Position of the nearest content word before or after, or null at the sentence's edge. */
export function nextContent(words: readonly Word[], at: number, by: 1 | -1): number | null {
  for (let index = at + by; index >= 0 && index < words.length; index += by) {
    if (words[index]?.key !== '') return index
  }
  return null
}
