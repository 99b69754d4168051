import Sentiment from 'sentiment'
import english from 'sentiment/languages/en/index.js'
import corrections from '@/data/language/tone.json'
import type { Document, Sentence, Token } from '@/lib/model'

/**
 * Tone: `sentiment` (AFINN-165 word scores, -5 to 5, turned round after a negation) by sentence, with corrections for
 * news. The corrected scores are a language of their own: `extras` would write them into the library's English for
 * every other caller.
 */
const LANGUAGE = 'en-news'

/** AFINN without the words that carry no tone in news: data/language/tone.json says why for each. */
const SCORES: ReadonlyMap<string, number> = new Map(
  Object.entries(english.labels).filter(([word]) => !Object.hasOwn(corrections, word)),
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

/** Stands for a name, so that the library sees a word there and gives it no score. */
const NAME = 'xx'

/**
 * Mean word score of a sentence, about -5 to 5, 0 when nothing scores. The library gets the tokens' lower-case forms,
 * so that curly quotes, dashes and soft hyphens hide no word; names are taken out.
 */
export function sentenceTone(document: Document, sentence: Sentence): number {
  const { tokens } = document
  let phrase = ''
  let words = 0
  let scored = false
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = tokens[at]
    if (!token) break
    if (!token.glued) words++
    // Parts of a hyphenated word go in together: "cover-up" has a score of its own.
    scored ||= token.glued || SCORES.has(token.norm)
    phrase += (token.glued ? '-' : ' ') + (isName(document, sentence, at, token) ? NAME : token.norm)
  }
  if (!scored || words === 0) return 0
  return sentiment.analyze(phrase, { language: LANGUAGE }).score / words
}

/** A capitalised word inside a sentence is a name (Hope, Grand Slam), unless it opens a quotation or is all capitals. */
function isName(document: Document, sentence: Sentence, at: number, token: Token): boolean {
  if (!token.capital || at === sentence.firstToken) return false
  if (token.quotation >= 0 && document.tokens[at - 1]?.quotation !== token.quotation) return false
  const second = document.source.text.charAt(token.start + 1)
  return second === second.toLowerCase()
}
