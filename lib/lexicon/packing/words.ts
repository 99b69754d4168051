import type { Coder } from './coder'
import { hash, sharedLength } from './hashes'
import { LETTER, SHARED_LETTERS } from './kinds'
import { END, type Packed } from './packed'
import { Symbols } from './symbols'

const MOST_SHARED = 31

/** Each word by what sets it apart from the one before: how many letters they share, and the rest. */
export function walkWords(coder: Coder, { alphabet, words: { size, values } }: Packed): void {
  const sharedLetters = new Symbols(coder, SHARED_LETTERS, MOST_SHARED + 1, 1 << 14)
  const letters = new Symbols(coder, LETTER, alphabet.length, 1 << 18)
  // The letters of the word before, overwritten from where the next one parts from it.
  const units: number[] = []
  let previous = ''
  let sharedBefore = 0
  for (let index = 0; index < size; index++) {
    const word = values[index] ?? ''
    const wanted = coder.writes ? sharedLength(previous, word, MOST_SHARED) : 0
    const known = hash(sharedBefore, previous.length)
    const shared = sharedLetters.code(wanted, known, previous.length - sharedBefore, 0)
    const length = walkLetters(coder.writes, letters, word, units, previous.length, shared, alphabet)
    values[index] = previous = coder.writes ? word : String.fromCharCode(...units.slice(0, length))
    sharedBefore = shared
  }
}

/**
 * The letters from `shared` on, into `units`, which hold the word before, of `length` letters; gives how many there
 * are.
 */
function walkLetters(
  writes: boolean,
  letters: Symbols,
  word: string,
  units: number[],
  length: number,
  shared: number,
  alphabet: string,
): number {
  let one = units[shared - 1] ?? 0
  let two = units[shared - 2] ?? 0
  let three = units[shared - 3] ?? 0
  let four = units[shared - 4] ?? 0
  // Where two words part, the later one has the letter that comes later.
  const parting = ~(shared < length ? (units[shared] ?? 0) : 0)
  let last1 = hash(parting, 0)
  let last2 = hash(parting, one)
  let last4 = hash(hash(parting, 0), hash(one, hash(two, three)))
  let at = shared
  for (;;) {
    const wanted = writes ? alphabet.indexOf(at < word.length ? word.charAt(at) : END) : 0
    const unit = alphabet.charCodeAt(letters.code(wanted, last4, last2, last1, 0))
    if (unit === END_UNIT) return at
    units[at++] = unit
    four = three
    three = two
    two = one
    one = unit
    last1 = hash(0, one)
    last2 = hash(0, hash(one, two))
    last4 = hash(hash(0, four), hash(one, hash(two, three)))
  }
}

const END_UNIT = END.charCodeAt(0)
