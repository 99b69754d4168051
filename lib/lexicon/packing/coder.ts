/**
 * Arithmetic coding of single bits whose probability is learned on the way, from several contexts at once (context
 * mixing: Mahoney 2005, "Adaptive weighing of context models for lossless data compression"). Encoder and decoder learn
 * alike, so a format is written down once, as a walk from bit to bit: the encoder keeps those that it is given, the
 * decoder gives them back (encoder.ts, decoder.ts).
 *
 * Whatever decides is made by whole numbers, sums and products, which are the same in every browser.
 */

/** Probabilities are out of 4096. */
const PROBABILITY_BITS = 12
export const CERTAIN = 1 << PROBABILITY_BITS
/** Probabilities as ln(p / (1 - p)), in 256ths, up to this far from even. */
const STRETCH_LIMIT = 2047

/** The probability that a stretched one stands for, by `stretched + STRETCH_LIMIT`. */
const SQUASHED = Int32Array.from({ length: 2 * STRETCH_LIMIT + 1 }, (_, index) =>
  Math.min(CERTAIN - 1, Math.max(1, Math.round(CERTAIN / (1 + Math.exp((STRETCH_LIMIT - index) / 256))))),
)
/** Its inverse. */
const STRETCHED = new Int32Array(CERTAIN)
for (let index = 0, probability = 0; probability < CERTAIN; probability++) {
  while (index < 2 * STRETCH_LIMIT && (SQUASHED[index] ?? 0) < probability) index++
  STRETCHED[probability] = index - STRETCH_LIMIT
}

/** How many contexts may speak about one bit, and of how many kinds of things bits may tell. */
const MAX_CONTEXTS = 8
const MAX_KINDS = 64
/** What each context has seen is kept here by its hash: millions of places, so that few contexts share one. */
const TABLE_SIZE = 1 << 22
/** A place holds a probability in its upper 22 bits, how often it was met in its lower 10. */
const SEEN_BITS = 10
const SEEN_MASK = (1 << SEEN_BITS) - 1
const MOST_LIKELY = 0x3fffff
const EVEN = 0x200000
const TO_PROBABILITY = 32 - PROBABILITY_BITS
/** After so many bits a context learns no more slowly than then. */
const SLOWEST = 1000
/** How fast trust in contexts follows their success; tried out, as is the trust that all begin with. */
const LEARNING_RATE = 1e-8
const FIRST_WEIGHT = 0.3
/** Trust is learned apart for a closest context never met, met once, twice, more often. */
const CONFIDENCES = 4

/** By how much a context that was met so often follows the next bit. */
const RATES = Float64Array.from({ length: SLOWEST + 1 }, (_, seen) => 1 / (seen + 1.5))

/** What both directions share: what the next bit is likely to be, and learning from what it was. */
export abstract class Coder {
  private readonly table = new Int32Array(TABLE_SIZE)
  private readonly weights = new Float64Array(MAX_KINDS * CONFIDENCES * MAX_CONTEXTS).fill(FIRST_WEIGHT)
  private readonly places = new Int32Array(MAX_CONTEXTS)
  private readonly inputs = new Float64Array(MAX_CONTEXTS)
  private readonly contexts = new Int32Array(MAX_CONTEXTS)
  private kind = 0
  private count = 0

  /** Codes `value`, a bit that is one with `probability` (out of `CERTAIN`). */
  protected abstract code(value: number, probability: number): number

  /** From here on bits tell of this, a number below 64: how far each context is to be trusted is learned by kind. */
  about(kind: number): this {
    this.kind = kind
    this.count = 0
    return this
  }

  /** One more thing that is known about the next bits, as a number or the hash of some. */
  given(context: number): this {
    const mixed = Math.imul(context ^ (this.count << 26), 0x2c1b3c6d)
    this.contexts[this.count++] = Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39)
    return this
  }

  /**
   * The next bit.
   * @param value the bit, when encoding; anything, when decoding
   * @param node which bit of a number it is: the bits before it, after a leading one
   */
  bit(value: number, node = 1): number {
    const { contexts, count, places, inputs, weights, table } = this
    // The context given last is the closest one.
    const closest = (table[((contexts[count - 1] ?? 0) + node) & (TABLE_SIZE - 1)] ?? 0) & SEEN_MASK
    const first = (this.kind * CONFIDENCES + Math.min(closest, CONFIDENCES - 1)) * MAX_CONTEXTS
    let sum = 0
    for (let index = 0; index < count; index++) {
      // The bits of one number lie side by side, where the processor finds them together.
      const place = ((contexts[index] ?? 0) + node) & (TABLE_SIZE - 1)
      places[index] = place
      const entry = table[place] ?? 0
      const input = entry === 0 ? 0 : (STRETCHED[entry >>> TO_PROBABILITY] ?? 0)
      inputs[index] = input
      sum += input * (weights[first + index] ?? 0)
    }
    const stretched = Math.round(Math.max(-STRETCH_LIMIT, Math.min(STRETCH_LIMIT, sum)))
    const probability = SQUASHED[stretched + STRETCH_LIMIT] ?? 0
    const bit = this.code(value, probability)
    const error = ((bit << PROBABILITY_BITS) - probability) * LEARNING_RATE
    const target = bit === 1 ? MOST_LIKELY : 0
    for (let index = 0; index < count; index++) {
      weights[first + index] = (weights[first + index] ?? 0) + (inputs[index] ?? 0) * error
      const place = places[index] ?? 0
      const entry = table[place] ?? 0
      const seen = entry & SEEN_MASK
      const old = entry === 0 ? EVEN : entry >>> SEEN_BITS
      const now = Math.floor(old + (target - old) * (RATES[seen] ?? 0))
      table[place] = (now << SEEN_BITS) | (seen < SLOWEST ? seen + 1 : seen)
    }
    return bit
  }

  /** A whole number of `bits` bits, the highest first. */
  number(value: number, bits: number): number {
    let node = 1
    for (let at = bits - 1; at >= 0; at--) node = (node << 1) | this.bit((value >>> at) & 1, node)
    return node - (1 << bits)
  }
}
