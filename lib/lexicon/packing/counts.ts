import type { Coder } from './coder'
import { Symbols } from './symbols'

/** Counts from here on are told as this and a number. */
const MANY = 31
/** No count is as large. */
const LIMIT = 1 << 16

/** Counts, of which most are small. */
export class Counts {
  private readonly symbols: Symbols

  constructor(
    private readonly coder: Coder,
    kind: number,
  ) {
    this.symbols = new Symbols(coder, kind, MANY + 1, 1 << 14)
  }

  /** The next count: see `Symbols.code`. */
  code(value: number, first: number, second: number): number {
    const count = this.symbols.code(Math.min(value, MANY), first, second, 0)
    return count < MANY ? count : MANY + this.coder.number(value - MANY, LIMIT)
  }
}
