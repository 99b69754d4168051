import { Coder, FULL_RANGE, LEAST_RANGE } from './coder'

const TOO_LARGE = 'The lexicon has more of something than its packed form can hold: see lib/lexicon/packing.'

/** Keeps the values that a walk gives it. */
export class Encoder extends Coder {
  readonly writes = true
  private readonly bytes: number[] = []
  /** Where the range begins, after what `bytes` holds. */
  private low = 0

  protected branch(value: number, bound: number): number {
    if (value === 1) this.range = bound
    else {
      this.low += bound
      this.range -= bound
    }
    this.widen()
    return value
  }

  /** @throws when there is no such part: what would be read again is something else */
  point(wanted: number, total: number): number {
    if (wanted < 0 || wanted >= total) throw new Error(TOO_LARGE)
    return wanted
  }

  narrow(low: number, size: number, total: number): void {
    const part = Math.floor(this.range / total)
    this.low += part * low
    this.range = part * size
    this.widen()
  }

  private widen(): void {
    while (this.range < LEAST_RANGE) {
      this.range *= 256
      this.write()
    }
  }

  private write(): void {
    if (this.low >= FULL_RANGE) {
      let at = this.bytes.length - 1
      while (this.bytes[at] === 255) this.bytes[at--] = 0
      this.bytes[at] = (this.bytes[at] ?? 0) + 1
      this.low -= FULL_RANGE
    }
    this.bytes.push(Math.floor(this.low / LEAST_RANGE))
    this.low = (this.low % LEAST_RANGE) * 256
  }

  /** All that was coded. */
  end(): Uint8Array {
    for (let index = 0; index < 5; index++) this.write()
    return Uint8Array.from(this.bytes)
  }
}
