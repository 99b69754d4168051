import Sentiment from 'sentiment'
import english from 'sentiment/languages/en/index.js'
import tone from '@/data/language/tone.json'
import type { Document, Sentence } from '@/lib/model'

/**
 * Tone: `sentiment` (AFINN-165 word scores, -5 to 5, turned round after a negation) by sentence, with corrections for
 * news. The corrected scores are a language of their own: `extras` would write them into the library's English for
 * every other caller.
 */
const LANGUAGE = 'en-news'

/** AFINN without the words that carry no tone in news: data/language/tone.json says why for each. */
const SCORES: ReadonlyMap<string, number> = new Map(
  Object.entries(english.labels).filter(([word]) => !Object.hasOwn(tone.reasons, word)),
)

const sentiment = new Sentiment()
sentiment.registerLanguage(LANGUAGE, {
  labels: Object.fromEntries(SCORES),
  scoringStrategy: {
    // The library looks negations up in a plain object, where "constructor" would be one.
    apply: (tokens, cursor, score) =>
      (tokens[cursor - 1] ?? '') in Object.prototype ? score : english.scoringStrategy.apply(tokens, cursor, score),
  },
})

/**
 * Mean word score of a sentence, about -5 to 5, 0 when nothing scores. The library gets the tokens' lower-case forms,
 * so that curly quotes, dashes and soft hyphens hide no word, and only those it needs: each word with a score and the
 * word before it, which may negate it. Names inside the sentence are left out; a hyphenated word is looked up whole
 * ("cover-up").
 */
export function sentenceTone(document: Document, sentence: Sentence): number {
  const { tokens } = document
  let phrase = ''
  let words = 0
  let before = ''
  let beforeIsIn = true
  for (let at = sentence.firstToken; at < sentence.lastToken;) {
    const first = at
    let word = tokens[at++]?.norm ?? ''
    for (let part = tokens[at]; part?.glued && at < sentence.lastToken; part = tokens[++at]) word += `-${part.norm}`
    words++
    const known = SCORES.has(word)
    const scores = known && !isName(document, sentence, first)
    if (scores) phrase += beforeIsIn ? ` ${word}` : ` ${before} ${word}`
    before = scores || !known ? word : NAME
    beforeIsIn = scores
  }
  if (phrase === '') return 0
  return sentiment.analyze(phrase, { language: LANGUAGE }).score / words
}

/** Stands for a name that would score, where it comes before a word that does. */
const NAME = 'xx'

/** A capitalised word inside a sentence is a name (Hope, Grand Slam), unless it opens a quotation or is all capitals. */
function isName(document: Document, sentence: Sentence, at: number): boolean {
  const token = document.tokens[at]
  if (!token?.capital || at === sentence.firstToken) return false
  if (token.quotation >= 0 && document.tokens[at - 1]?.quotation !== token.quotation) return false
  const second = document.source.text.charAt(token.start + 1)
  return second === second.toLowerCase()
}
