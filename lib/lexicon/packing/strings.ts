import type { Coder } from './coder'
import { hash, sharedLength } from './hashes'
import { LETTER, LETTER_OF_PHRASE, PREFIX, RARE_LETTER } from './kinds'
import type { Packed } from './packed'

const PREFIX_BITS = 5
const MOST_SHARED = 31
/** Of letters: 0 ends a string, 31 says that a rare one follows. */
const LETTER_BITS = 5
const RARE = 31
const RARE_BITS = 6
/** More characters than these have no number. */
export const MOST_CHARACTERS = RARE - 1 + (1 << RARE_BITS)

const BLANK = 32
const HYPHEN = 45

/** Each string by what sets it apart from the one before: how many letters they share, and the rest. */
export function walkStrings(coder: Coder, { alphabet, size, strings }: Packed): void {
  let previous = ''
  let sharedBefore = 0
  for (let index = 0; index < size; index++) {
    const string = strings[index] ?? ''
    coder
      .about(PREFIX)
      .given(sharedBefore)
      .given(hash(sharedBefore, previous.length))
      .given(previous.indexOf(' '))
      .given(hash(previous.indexOf(' ', sharedBefore), previous.length))
    const shared = coder.number(sharedLength(previous, string, MOST_SHARED), PREFIX_BITS)
    strings[index] = previous = walkLetters(coder, string, previous, shared, alphabet)
    sharedBefore = shared
  }
}

function walkLetters(coder: Coder, string: string, previous: string, shared: number, alphabet: string): string {
  // The last one is a phrase, so that this one is too.
  const kind = previous.includes(' ') ? LETTER_OF_PHRASE : LETTER
  let written = ''
  let word = 0
  let [one, two, three, four] = [0, 0, 0, 0]
  const write = (letter: string): void => {
    written += letter
    ;[four, three, two, one] = [three, two, one, letter.charCodeAt(0)]
    word = one === BLANK || one === HYPHEN ? 0 : hash(word, one)
  }
  for (let at = 0; at < shared; at++) write(previous.charAt(at))
  for (let at = shared; ; at++) {
    const last2 = hash(one, two)
    const last3 = hash(last2, three)
    // Where two strings part, the later one has the letter that comes later.
    const parting = at === shared ? hash(previous.charCodeAt(at), one) : -1
    coder.about(kind).given(parting).given(last2).given(last3).given(hash(last3, four)).given(word)
    const wanted = at < string.length ? alphabet.indexOf(string.charAt(at)) + 1 : 0
    let letter = coder.number(Math.min(wanted, RARE), LETTER_BITS)
    if (letter === RARE)
      letter += coder
        .about(RARE_LETTER)
        .given(0)
        .number(wanted - RARE, RARE_BITS)
    if (letter === 0) return written
    write(alphabet.charAt(letter - 1))
  }
}
