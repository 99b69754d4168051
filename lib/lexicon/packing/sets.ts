import type { Coder } from './coder'
import { NONE } from './packed'

/** What has been a member more often is likelier to be one again. */
export class Frequencies {
  total: number
  /** The weight below the number that `at` found last: no pair is made of them, for this is asked very often. */
  belowFound = 0
  private readonly weights: Int32Array
  /** Sums of weights over stretches of numbers (Fenwick 1994), so that any sum takes a few steps. */
  private readonly sums: Int32Array
  private readonly highest: number

  /** @param size numbers from 0 to below this, each of weight 1 */
  constructor(private readonly size: number) {
    this.total = size
    this.weights = new Int32Array(size).fill(1)
    this.sums = new Int32Array(size + 1)
    for (let at = 1; at <= size; at++) this.sums[at] = at & -at
    this.highest = 2 ** (31 - Math.clz32(Math.max(1, size)))
  }

  weight(number: number): number {
    return this.weights[number] ?? 0
  }

  add(number: number, weight: number): void {
    this.total += weight
    this.weights[number] = this.weight(number) + weight
    for (let at = number + 1; at <= this.size; at += at & -at) this.sums[at] = (this.sums[at] ?? 0) + weight
  }

  /** The weight of all numbers below this one. */
  below(number: number): number {
    let sum = 0
    for (let at = number; at > 0; at &= at - 1) sum += this.sums[at] ?? 0
    return sum
  }

  /** The number that this point of their weight falls on, all laid side by side. */
  at(point: number): number {
    const { size, sums } = this
    let number = 0
    let below = 0
    for (let step = this.highest; step > 0; step >>= 1) {
      if (number + step > size) continue
      const sum = sums[number + step] ?? 0
      if (below + sum > point) continue
      number += step
      below += sum
    }
    this.belowFound = below
    return number
  }
}

/** What is left of the range is cut into this many parts; which of them holds the least member is coded first. */
const PARTS = 64
/** Larger sets are coded with the likelihoods of a set of this size. */
const MOST = 64
const CERTAIN = 1 << 16
/** For each count of members, out of `CERTAIN`, how likely the least one is below each of the parts. */
const LEAST_BELOW: readonly Int32Array[] = likelihoods()

function likelihoods(): Int32Array[] {
  const above = new Float64Array(PARTS + 1).fill(1)
  return Array.from({ length: MOST + 1 }, () =>
    Int32Array.from(above, (all, part) => {
      above[part] = all * ((PARTS - part) / PARTS)
      // Every part keeps a likelihood above 0, or it could not be coded.
      return Math.round((1 - all) * (CERTAIN - PARTS)) + part
    }),
  )
}

/**
 * A set of `count` numbers, the least first. Of several the least is likely to be among the lower ones: so an order that
 * says nothing costs nothing.
 * @param members the numbers in rising order, when encoding
 */
export function walkSet(
  coder: Coder,
  members: readonly number[],
  count: number,
  frequencies: Frequencies,
  weight: number,
): number[] {
  if (count === 0) return NONE
  const found = new Array<number>(count)
  let from = 0
  for (let index = 0; index < count; index++) {
    const left = count - index
    const span = frequencies.total - from
    const member = members[index]
    const start = member === undefined ? 0 : frequencies.below(member) - from
    let low = 0
    let high = span
    if (left > 1) {
      const part = walkPart(coder, Math.floor((start * PARTS) / span), LEAST_BELOW[Math.min(left, MOST)] ?? EVEN)
      low = Math.ceil((part * span) / PARTS)
      high = Math.ceil(((part + 1) * span) / PARTS)
    }
    const number = frequencies.at(from + low + coder.point(start - low, high - low))
    const below = frequencies.belowFound
    const end = below - from + frequencies.weight(number)
    const first = Math.max(low, below - from)
    coder.narrow(first - low, Math.min(high, end) - first, high - low)
    found[index] = number
    from += end
  }
  for (const number of found) frequencies.add(number, weight)
  return found
}

const EVEN = new Int32Array()

/** Which part the least one is in. */
function walkPart(coder: Coder, wanted: number, below: Int32Array): number {
  const point = coder.point(below[wanted] ?? 0, CERTAIN)
  let part = 0
  for (let step = PARTS >> 1; step > 0; step >>= 1) if ((below[part + step] ?? CERTAIN) <= point) part += step
  const low = below[part] ?? 0
  coder.narrow(low, (below[part + 1] ?? CERTAIN) - low, CERTAIN)
  return part
}
