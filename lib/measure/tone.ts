import strategy from 'sentiment/languages/en/scoring-strategy.js'
import { signsOf, type Document, type Sentence, type Token, type ToneScores } from '@/lib/model'

/**
 * Tone: `sentiment` (AFINN-165 word scores, -5 to 5, turned round after a negation) by sentence, with corrections for
 * news (lib/lexicon/tone-scores.ts). The library's words and its rule for negations are used, not its reader of texts,
 * which would take the sentences apart a second time.
 */

/** What a token may be to the tone of its sentence. */
const SCORED = 1
const GLUED = 2

/**
 * The tone of any sentence of a document: its mean word score, about -5 to 5, 0 when nothing scores. Words are looked up
 * by their norms, so that curly quotes, dashes and soft hyphens hide none. Names inside the sentence are left out; a
 * hyphenated word is looked up whole ("cover-up").
 */
export function sentenceTones(document: Document, scores: ToneScores): (sentence: Sentence) => number {
  const { tokens, vocabulary } = document
  const { of } = vocabulary
  const signs = signsOf(vocabulary, ({ norm, glued }) => (scores.has(norm) ? SCORED : 0) + (glued ? GLUED : 0))
  const isGlued = (at: number) => ((signs[of[at] ?? 0] ?? 0) & GLUED) !== 0
  return (sentence) => {
    let sum = 0
    let words = 0
    let afterName = -1
    for (let at = sentence.firstToken; at < sentence.lastToken;) {
      const first = at
      const isScored = ((signs[of[at++] ?? 0] ?? 0) & SCORED) !== 0
      while (at < sentence.lastToken && isGlued(at)) at++
      words++
      // A hyphenated word has a score of its own, whatever its parts have.
      if (!isScored && at === first + 1) continue
      const word = written(tokens, first, at)
      const score = scores.get(word)
      if (score === undefined) continue
      if (isName(document, sentence, first)) {
        afterName = at
        continue
      }
      let before = first
      if (first > sentence.firstToken && first !== afterName) before--
      while (before < first && before > sentence.firstToken && isGlued(before)) before--
      sum += before === first ? score : negated(written(tokens, before, first), word, score)
    }
    return words === 0 ? 0 : sum / words
  }
}

/** The word of tokens `[first, last)`: parts with hyphens between. */
function written(tokens: readonly Token[], first: number, last: number): string {
  let word = tokens[first]?.norm ?? ''
  for (let at = first + 1; at < last; at++) word += `-${tokens[at]?.norm ?? ''}`
  return word
}

/**
 * The score of a word after another. The library looks negations up in a plain object, where "constructor" would be
 * one.
 */
function negated(before: string, word: string, score: number): number {
  return before in Object.prototype ? score : strategy.apply([before, word], 1, score)
}

/** A capitalised word inside a sentence is a name (Hope, Grand Slam), unless it opens a quotation or is all capitals. */
function isName(document: Document, sentence: Sentence, at: number): boolean {
  const token = document.tokens[at]
  if (!token?.capital || at === sentence.firstToken) return false
  if (token.quotation >= 0 && document.tokens[at - 1]?.quotation !== token.quotation) return false
  const second = document.source.text.charAt(token.start + 1)
  return second === second.toLowerCase()
}
