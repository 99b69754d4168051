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
  let previous = ''
  let sharedBefore = 0
  for (let index = 0; index < size; index++) {
    const word = values[index] ?? ''
    const wanted = sharedLength(previous, word, MOST_SHARED)
    const known = hash(sharedBefore, previous.length)
    const shared = sharedLetters.code(wanted, known, previous.length - sharedBefore, 0)
    values[index] = previous = walkLetters(coder.writes, letters, word, previous, shared, alphabet)
    sharedBefore = shared
  }
}

function walkLetters(
  writes: boolean,
  letters: Symbols,
  word: string,
  previous: string,
  shared: number,
  alphabet: string,
): string {
  let written = previous.slice(0, shared)
  let one = unitAt(previous, shared - 1)
  let two = unitAt(previous, shared - 2)
  let three = unitAt(previous, shared - 3)
  let four = unitAt(previous, shared - 4)
  for (let at = shared; ; at++) {
    // Where two words part, the later one has the letter that comes later.
    const parting = at === shared ? ~unitAt(previous, at) : 0
    const last1 = hash(parting, at === shared ? 0 : one)
    const last2 = hash(parting, at === shared ? one : hash(one, two))
    const last4 = hash(hash(parting, at === shared ? 0 : four), hash(one, hash(two, three)))
    const wanted = writes ? alphabet.indexOf(at < word.length ? word.charAt(at) : END) : 0
    const letter = alphabet.charAt(letters.code(wanted, last4, last2, last1, 0))
    if (letter === END) return written
    written += letter
    four = three
    three = two
    two = one
    one = letter.charCodeAt(0)
  }
}

/** 0 outside of the word. */
function unitAt(word: string, at: number): number {
  return at >= 0 && at < word.length ? word.charCodeAt(at) : 0
}
