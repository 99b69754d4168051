import { fold } from '@/lib/text/fold'

/** Slots at first, and always a power of two; doubled when half full. */
const FIRST_SLOTS = 1024
/** Slots looked at for one word: a text made to collide costs memory, never time. */
const MOST_PROBES = 12
const HASH_FACTOR = 31
/** Spreads what differs in the last letters only (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1

/** The hash of a word that goes on with `code`. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, HASH_FACTOR) + code) | 0
}

/**
 * The norms of one text's words. A text repeats its words: each distinct surface is cut out and folded once, and all
 * its tokens share one string, so that later look-ups by norm compare pointers, not letters.
 */
export class Norms {
  private slots = new Int32Array(FIRST_SLOTS).fill(-1)
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly hashes: number[] = []
  private readonly norms: string[] = []

  constructor(private readonly text: string) {}

  /** The norm of the word `text.slice(start, end)`. `dotted`: its full stops belong to it ("U.S", "a.m."). */
  of(start: number, end: number, dotted: boolean): string {
    const { text } = this
    let hash = 0
    for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at))
    return this.find(start, end, dotted, hash)
  }

  /** The same for a word without full stops whose hash is known: `nextHash` over its code units, from 0. */
  ofPlain(start: number, end: number, hash: number): string {
    return this.find(start, end, false, hash)
  }

  private find(start: number, end: number, dotted: boolean, hash: number): string {
    const { text, slots } = this
    const mask = slots.length - 1
    let slot = (Math.imul(hash, SPREAD) >>> 7) & mask
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const known = slots[slot] ?? -1
      if (known < 0) return this.add(start, end, dotted, hash, slot)
      if (this.hashes[known] === hash && this.isSame(known, start, end)) return this.norms[known] ?? ''
      slot = (slot + 1) & mask
    }
    return normOf(text.slice(start, end), dotted)
  }

  private isSame(known: number, start: number, end: number): boolean {
    const { text } = this
    let at = this.starts[known] ?? 0
    if ((this.ends[known] ?? 0) - at !== end - start) return false
    for (let other = start; other < end; other++) if (text.charCodeAt(at++) !== text.charCodeAt(other)) return false
    return true
  }

  private add(start: number, end: number, dotted: boolean, hash: number, slot: number): string {
    const norm = normOf(this.text.slice(start, end), dotted)
    this.starts.push(start)
    this.ends.push(end)
    this.hashes.push(hash)
    this.slots[slot] = this.norms.push(norm) - 1
    if (this.norms.length * 2 > this.slots.length) this.grow()
    return norm
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1)
    const mask = slots.length - 1
    this.hashes.forEach((hash, index) => {
      let slot = (Math.imul(hash, SPREAD) >>> 7) & mask
      for (let probe = 0; probe < MOST_PROBES; probe++, slot = (slot + 1) & mask) {
        if ((slots[slot] ?? 0) >= 0) continue
        slots[slot] = index
        return
      }
    })
    this.slots = slots
  }
}

function normOf(raw: string, dotted: boolean): string {
  const norm = fold(raw)
  return !dotted || norm.endsWith('.') || norm.endsWith("'s") ? norm : `${norm}.`
}
