import { CERTAIN, Coder } from './coder'

/** Gives a walk the bits that an encoder kept. */
export class Decoder extends Coder {
  private low = 0
  private high = 0xffffffff
  private at = 0
  private current = 0

  constructor(private readonly bytes: Uint8Array) {
    super()
    for (let index = 0; index < 4; index++) this.current = ((this.current << 8) | this.next()) >>> 0
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0
  }

  protected code(_value: number, probability: number): number {
    const middle = this.low + Math.floor(((this.high - this.low) * probability) / CERTAIN)
    const bit = this.current <= middle ? 1 : 0
    if (bit === 1) this.high = middle
    else this.low = middle + 1
    while (((this.low ^ this.high) & 0xff000000) === 0) {
      this.low = (this.low << 8) >>> 0
      this.high = ((this.high << 8) | 255) >>> 0
      this.current = ((this.current << 8) | this.next()) >>> 0
    }
    return bit
  }
}
