import type { Vocabulary, Word } from '@/lib/model'
import { isUppercaseAt } from '@/lib/text/characters'
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

/** Sets the hashes of words after a hyphen apart from those of the same letters elsewhere. */
const GLUED = 0x5bd1e995

/**
 * The words of one text as they are met. A text repeats its words: each distinct surface is cut out and folded once, and
 * all its tokens share one string, so that later look-ups by norm compare pointers, not letters.
 */
export class Words implements Vocabulary {
  readonly words: Word[] = []
  readonly of: number[] = []
  private slots = new Int32Array(FIRST_SLOTS).fill(-1)
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly hashes: number[] = []

  constructor(private readonly text: string) {}

  /**
   * The next token's word, which is `text.slice(start, end)`.
   * @param dotted its full stops belong to it ("U.S", "a.m.")
   * @param glued a hyphen joins it to the token before
   */
  add(start: number, end: number, dotted: boolean, glued: boolean): Word {
    const { text } = this
    let hash = 0
    for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at))
    return this.find(start, end, dotted ? DOTTED : ANY, glued, hash)
  }

  /** The same for a word of ASCII letters and digits whose hash is known: `nextHash` over its code units, from 0. */
  addPlain(start: number, end: number, glued: boolean, hash: number): Word {
    return this.find(start, end, PLAIN, glued, hash)
  }

  private find(start: number, end: number, kind: Kind, glued: boolean, plainHash: number): Word {
    const { slots } = this
    const mask = slots.length - 1
    const hash = glued ? plainHash ^ GLUED : plainHash
    let slot = (Math.imul(hash, SPREAD) >>> 7) & mask
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const known = slots[slot] ?? -1
      if (known < 0) {
        slots[slot] = this.words.length
        return this.addNew(start, end, kind, glued, hash)
      }
      const word = this.words[known]
      // Words of the same letters have the same hash only if both are glued or neither is.
      if (word !== undefined && this.hashes[known] === hash && this.isSame(known, start, end)) {
        this.of.push(known)
        return word
      }
      slot = (slot + 1) & mask
    }
    return this.addNew(start, end, kind, glued, hash)
  }

  private isSame(known: number, start: number, end: number): boolean {
    const { text } = this
    let at = this.starts[known] ?? 0
    if ((this.ends[known] ?? 0) - at !== end - start) return false
    for (let other = start; other < end; other++) if (text.charCodeAt(at++) !== text.charCodeAt(other)) return false
    return true
  }

  private addNew(start: number, end: number, kind: Kind, glued: boolean, hash: number): Word {
    const norm = normOf(this.text.slice(start, end), kind)
    const word = { norm, glued, capital: isUppercaseAt(this.text, start), length: end - start }
    this.of.push(this.words.length)
    this.words.push(word)
    this.starts.push(start)
    this.ends.push(end)
    this.hashes.push(hash)
    if (this.words.length * 2 > this.slots.length) this.grow()
    return word
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

/** How a word is written: in ASCII letters and digits alone, in any characters, or with full stops of its own. */
type Kind = typeof PLAIN | typeof ANY | typeof DOTTED
const PLAIN = 0
const ANY = 1
const DOTTED = 2

function normOf(raw: string, kind: Kind): string {
  if (kind === PLAIN) return raw.toLowerCase()
  const norm = fold(raw)
  return kind === ANY || norm.endsWith('.') || norm.endsWith("'s") ? norm : `${norm}.`
}
