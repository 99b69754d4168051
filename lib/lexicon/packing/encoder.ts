import { CERTAIN, Coder } from './coder'

/** Keeps the bits that a walk gives it. */
export class Encoder extends Coder {
  private low = 0
  private high = 0xffffffff
  private readonly bytes: number[] = []

  protected code(value: number, probability: number): number {
    const middle = this.low + Math.floor(((this.high - this.low) * probability) / CERTAIN)
    if (value === 1) this.high = middle
    else this.low = middle + 1
    while (((this.low ^ this.high) & 0xff000000) === 0) {
      this.bytes.push(this.high >>> 24)
      this.low = (this.low << 8) >>> 0
      this.high = ((this.high << 8) | 255) >>> 0
    }
    return value
  }

  /** All that was coded. */
  end(): Uint8Array {
    for (let shift = 24; shift >= 0; shift -= 8) this.bytes.push((this.high >>> shift) & 255)
    return Uint8Array.from(this.bytes)
  }
}
