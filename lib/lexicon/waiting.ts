import type { MatchingEntry, PartOfSpeech } from '@/lib/model'
import { sharedByForms } from './inflect'
import { normsOf } from './terms'

/** Each letter is a digit of this base: 1 to 26, 0 for none. */
const BASE = 27
const BEFORE_A = 96
/** Entries wait under so many letters, or one fewer, or two; those that share fewer with their forms wait for any word. */
const LETTERS = 4
const UNITS = [1, BASE, BASE * BASE] as const
const ANY_WORD = -1

/**
 * Entries by letters that all of their forms begin with, until a text has a word that begins so: "slammed" takes those
 * of "slam" and "slander", of all under "slam", "sla" and "sl".
 */
export class Waiting<Entry extends Pick<MatchingEntry, 'term' | 'pos'>> {
  private readonly entries = new Map<number, Entry[]>()
  /** One flag for each way to begin: what waits for it was taken. */
  private readonly taken = new Uint8Array(BASE ** LETTERS)

  constructor(all: readonly Entry[]) {
    for (const entry of all) {
      const key = keyOf(entry)
      const same = this.entries.get(key)
      if (same) same.push(entry)
      else this.entries.set(key, [entry])
    }
  }

  /** Every entry with a form that may begin with this word, unless it was taken before. */
  take(norm: string): readonly Entry[] {
    const letters = lettersOf(norm)
    if (this.taken[letters] === 1) return NONE
    this.taken[letters] = 1
    let taken = this.takeAt(ANY_WORD, NONE)
    for (const unit of UNITS) taken = this.takeAt(letters - (letters % unit), taken)
    return taken
  }

  private takeAt(key: number, before: readonly Entry[]): readonly Entry[] {
    const entries = this.entries.get(key)
    if (entries === undefined) return before
    this.entries.delete(key)
    return before.length === 0 ? entries : [...before, ...entries]
  }
}

const NONE: readonly never[] = []

/** What an entry waits under. */
function keyOf({ term, pos }: Pick<MatchingEntry, 'term' | 'pos'>): number {
  const end = endOfPlainStart(term)
  const word = end > 0 ? term.slice(0, end) : (normsOf(term)[0] ?? '')
  const letters = lettersOf(word)
  if (!inflectsFirst(term, pos)) return letters
  const isWord = word === term || term.includes(' ')
  const shared = isWord ? sharedByForms(word) : Math.min(sharedByForms(word), sharedByForms(term))
  const unit = UNITS[Math.max(0, LETTERS - shared)]
  return unit === undefined ? ANY_WORD : letters - (letters % unit)
}

/** Where the first word of a term ends whose norm is how it stands there, as that of most; 0 where it may be another. */
function endOfPlainStart(term: string): number {
  let end = 0
  let code = term.charCodeAt(end)
  while (code > BEFORE_A && code < BEFORE_A + BASE) code = term.charCodeAt(++end)
  return end === term.length || code === BLANK || code === HYPHEN ? end : 0
}

const BLANK = 32
const HYPHEN = 45

/** Whether the first word of a term may change: of a verb it does, of others where it is the last one too. */
function inflectsFirst(term: string, pos: MatchingEntry['pos']): boolean {
  const is = (part: PartOfSpeech) => (typeof pos === 'string' ? pos === part : pos.includes(part))
  return is('verb') || (!term.includes(' ') && (is('noun') || is('adjective')))
}

/** The first letters as a number, up to the first sign that is none. */
function lettersOf(norm: string): number {
  let letters = 0
  let isLetter = true
  for (let at = 0; at < LETTERS; at++) {
    const letter = norm.charCodeAt(at) - BEFORE_A
    isLetter &&= letter > 0 && letter < BASE
    letters = letters * BASE + (isLetter ? letter : 0)
  }
  return letters
}
