import type { MatchingEntry, PartOfSpeech } from '@/lib/model'
import { sharedByForms } from './inflect'
import { normsOf } from './terms'

/** Beginnings of words are numbers in this base: a letter is a digit from 1 to 26, 0 stands for none. */
const BASE = 27
const BEFORE_A = 96
/**
 * Entries are kept under the first 4, 3 or 2 letters that all of their forms begin with (UNITS cut off none, one or two);
 * those whose forms share fewer letters are kept under ANY_WORD.
 */
const LETTERS = 4
const UNITS = [1, BASE, BASE * BASE] as const
const ANY_WORD = -1

/**
 * Entries whose forms have not been made yet, by the letters that all of their forms begin with. The first word of a
 * text with these letters takes them: "slammed" takes all entries under "slam", "sla" and "sl".
 */
export class PendingEntries<Entry extends Pick<MatchingEntry, 'term' | 'pos'>> {
  private readonly entries = new Map<number, Entry[]>()
  /** One flag for each beginning of LETTERS letters: 1 when its entries have been taken. */
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

/** The beginning that an entry is kept under. */
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

/** End of the first word of a term when that word is plain small letters, and so is its own norm; else 0. */
function endOfPlainStart(term: string): number {
  let end = 0
  let code = term.charCodeAt(end)
  while (code > BEFORE_A && code < BEFORE_A + BASE) code = term.charCodeAt(++end)
  return end === term.length || code === BLANK || code === HYPHEN ? end : 0
}

const BLANK = 32
const HYPHEN = 45

/** Whether the first word of a term is inflected: that of a verb always, that of others where it is the only word. */
function inflectsFirst(term: string, pos: MatchingEntry['pos']): boolean {
  const is = (part: PartOfSpeech) => (typeof pos === 'string' ? pos === part : pos.includes(part))
  return is('verb') || (!term.includes(' ') && (is('noun') || is('adjective')))
}

/** The first LETTERS letters as a number, up to the first character that is no small letter. */
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
