import { Coder, LEAST_RANGE } from './coder'

/** Gives a walk the values that an encoder kept. */
export class Decoder extends Coder {
  readonly writes = false
  private at = 0
  /** Where in the range the coded values are. */
  private offset = 0

  constructor(private readonly bytes: Uint8Array) {
    super()
    for (let index = 0; index < 5; index++) this.offset = this.offset * 256 + this.next()
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0
  }

  protected branch(_value: number, bound: number): number {
    const bit = this.offset < bound ? 1 : 0
    if (bit === 1) this.range = bound
    else {
      this.offset -= bound
      this.range -= bound
    }
    if (this.range < LEAST_RANGE) this.widen()
    return bit
  }

  point(_wanted: number, total: number): number {
    return Math.min(total - 1, Math.floor(this.offset / Math.floor(this.range / total)))
  }

  narrow(low: number, size: number, total: number): void {
    const part = Math.floor(this.range / total)
    this.offset -= part * low
    this.range = part * size
    if (this.range < LEAST_RANGE) this.widen()
  }

  private widen(): void {
    while (this.range < LEAST_RANGE) {
      this.range *= 256
      this.offset = this.offset * 256 + this.next()
    }
  }
}
