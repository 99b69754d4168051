import type { Token } from './document'

/** A word as it is written in a text, apart from where it stands: all that its tokens have in common. */
export interface Word extends Pick<Token, 'norm' | 'glued' | 'capital'> {
  /** UTF-16 units. */
  readonly length: number
}

/**
 * The words of a text, each once ("The", "the" and "-the" are three), and which of them each token is. A text repeats its
 * words: whatever depends on the word alone is worked out once, not at every place, and most tokens are never looked at.
 */
export interface Vocabulary {
  readonly words: readonly Word[]
  /** For each token the index of its word. */
  readonly of: readonly number[]
}

/** The vocabulary of tokens that were not read by `readText`, which knows it already. */
export function vocabularyOf(tokens: readonly Token[]): Vocabulary {
  const words: Word[] = []
  const known = new Map<string, number>()
  const of = tokens.map(({ norm, glued, capital, start, end }) => {
    const length = end - start
    const key = `${norm} ${glued} ${capital} ${length}`
    const word = known.get(key) ?? words.push({ norm, glued, capital, length }) - 1
    known.set(key, word)
    return word
  })
  return { words, of }
}

/**
 * A code for each word of a vocabulary, by the word's index: a stage asks once per distinct word, not once per token.
 * @param sign gives the code, 0 to 255, or a flag; 0 conventionally means "nothing of interest"
 */
export function signsOf({ words }: Vocabulary, sign: (word: Word) => number | boolean): Uint8Array {
  const signs = new Uint8Array(words.length)
  let index = 0
  for (const word of words) signs[index++] = Number(sign(word))
  return signs
}
