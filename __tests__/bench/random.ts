/**
 * Random numbers for simulations and generated texts, the same for the same seed on every machine:
 * mulberry32 (Tommy Ettinger's 32-bit generator) seeded by an FNV-1a hash of a name.
 */
export class Random {
  private state: number

  constructor(seed: string) {
    let hash = 0x811c9dc5
    for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193)
    this.state = hash >>> 0
  }

  /** Uniform in (0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296
  }

  /** Whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** Standard normal (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  /** Gamma with mean `shape` (Marsaglia and Tsang 2000). */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * this.next() ** (1 / shape)
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = this.normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(this.next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }

  /** Poisson by multiplying uniforms: fine for the small means of marks per sentence. */
  poisson(mean: number): number {
    const floor = Math.exp(-mean)
    let count = 0
    for (let product = this.next(); product > floor; product *= this.next()) count++
    return count
  }

  binomial(trials: number, probability: number): number {
    let count = 0
    for (let trial = 0; trial < trials; trial++) if (this.next() < probability) count++
    return count
  }
}
