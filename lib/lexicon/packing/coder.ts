/**
 * Arithmetic coding (a range coder: Martin 1979) whose probabilities are learned on the way. Encoder and decoder learn
 * alike, so a format is written down once, as a walk from value to value: the encoder keeps those that it is given, the
 * decoder gives them back (encoder.ts, decoder.ts). There are three kinds of values: bits, symbols of a small alphabet
 * (symbols.ts) and sets of large numbers (sets.ts).
 *
 * Whatever decides is a whole number below 2^53, which every browser computes alike.
 */

/** Probabilities of bits are fractions of 2^16. */
const PROBABILITY_BITS = 16
const CERTAIN = 1 << PROBABILITY_BITS
/** Size of the hash table of contexts; some hundreds of contexts are used, so that few share a place. */
const PLACES = 1 << 14
/** An entry of the table: a probability in its upper 22 bits, and in its lower 10 how often the context was met. */
const SEEN_BITS = 10
const SEEN_MASK = (1 << SEEN_BITS) - 1
const TO_PROBABILITY = 32 - PROBABILITY_BITS
const MOST_LIKELY = 0x3fffff
const LEAST_LIKELY = 0x40
const EVEN = 0x200000
/** After this many bits the learning rate of a context falls no further. */
const SLOWEST = 1000
/** Learning rate of a context by how often it was met: how far its probability moves towards the next bit. */
const RATES = Float64Array.from({ length: SLOWEST + 1 }, (_, seen) => 1 / (seen + 1.6))

/** The range is kept above this, so that parts of a whole below 2^20 differ as they should. */
export const LEAST_RANGE = 2 ** 32
export const FULL_RANGE = LEAST_RANGE * 256

export abstract class Coder {
  private readonly table = new Int32Array(PLACES).fill(EVEN << SEEN_BITS)
  /** Width of the interval of numbers that the values so far leave. */
  protected range = FULL_RANGE

  /** True for an encoder. A decoder ignores the values it is passed and returns those that were encoded. */
  abstract readonly writes: boolean

  /** Codes a bit that is one with a probability of `part` in `CERTAIN`; `bound` is that part of the range. */
  protected abstract branch(value: number, bound: number): number

  /** A place in a whole of `total` parts: where `wanted` begins, when encoding; where to look, when decoding. */
  abstract point(wanted: number, total: number): number

  /** Codes the parts from `low` on, `size` of `total`, among which the point is. */
  abstract narrow(low: number, size: number, total: number): void

  /**
   * The next bit.
   * @param value the bit, when encoding; anything, when decoding
   * @param context what is known about it: a number, or a hash of several
   */
  bit(value: number, context: number): number {
    const { table } = this
    const place = context & (PLACES - 1)
    const entry = table[place] ?? 0
    const bit = this.branch(value, Math.floor(this.range / CERTAIN) * (entry >>> TO_PROBABILITY))
    const seen = entry & SEEN_MASK
    const old = entry >>> SEEN_BITS
    const now = Math.floor(old + ((bit === 1 ? MOST_LIKELY : LEAST_LIKELY) - old) * (RATES[seen] ?? 0))
    table[place] = (now << SEEN_BITS) | (seen < SLOWEST ? seen + 1 : seen)
    return bit
  }

  /** A whole number below `size`, nothing known about it. */
  number(value: number, size: number): number {
    const number = this.point(value, size)
    this.narrow(number, 1, size)
    return number
  }
}
