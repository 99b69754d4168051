import type { Document, Sentence } from '@/lib/model'
import { contentKey, isFunctionWord, isLight, numberKey, withoutPossessive } from './words'

/**
 * What alignment knows of a sentence: the words it shares a fact by (stems, names, numbers) and the pairs of
 * neighbouring words, each as a number, with one weight per feature over all the texts that are compared.
 */
export interface SentenceFeatures {
  /** Index into `Document.sentences`. */
  readonly sentence: number
  /** Features that stand in the sentence, each once: content words, then bigrams. */
  readonly words: readonly number[]
  readonly bigrams: readonly number[]
  /** The sentence's norms in order, for comparing word by word. */
  readonly norms: readonly string[]
}

export interface FeatureSet {
  /** Per text, its counted sentences in reading order. */
  readonly texts: readonly (readonly SentenceFeatures[])[]
  /** Weight of each feature in hundredths, rounded so that sums are exact whatever their order (mirror property). */
  readonly weights: readonly number[]
}

/** Sentences that are imagined beside the compared ones: with few sentences, a rare word is not yet a telling one. */
const PRIOR_SENTENCES = 20
/** A shared name or number says more than a common word, a light word ("year") less; "Friday" counts as a name. */
const NAME_FACTOR = 1.2
const NUMBER_FACTOR = 1.3
const LIGHT_FACTOR = 0.5
const BIGRAM_FACTOR = 0.6
/** Weights are kept as whole hundredths. */
const WEIGHT_UNIT = 100
/** A bigram's two word numbers in one exact integer; 2^26 distinct words are more than any text has. */
const BIGRAM_BASE = 2 ** 26

interface Word {
  readonly id: number
  readonly content: boolean
}

/** Feature numbers of one comparison, with what their weights are made from. */
class Vocabulary {
  private readonly byNorm = new Map<string, Word>()
  private readonly byKey = new Map<string, number>()
  private readonly byBigram = new Map<number, number>()
  /** Sentences that hold the feature, over all texts. */
  readonly sentences: number[] = []
  private readonly factor: number[] = []
  /** Uses with and without a capital, sentence starts aside. */
  private readonly capital: number[] = []
  private readonly small: number[] = []

  word(norm: string): Word {
    const known = this.byNorm.get(norm)
    if (known) return known
    const number = numberKey(norm)
    const content = number !== null || !isFunctionWord(norm)
    const key = number ?? (content ? contentKey(norm) : norm)
    let id = this.byKey.get(key)
    if (id === undefined) {
      id = this.add(number !== null ? NUMBER_FACTOR : isLight(key) ? LIGHT_FACTOR : 1)
      this.byKey.set(key, id)
    }
    const word = { id, content }
    this.byNorm.set(norm, word)
    return word
  }

  bigram(first: number, second: number): number {
    const key = first * BIGRAM_BASE + second
    let id = this.byBigram.get(key)
    if (id === undefined) {
      id = this.add(BIGRAM_FACTOR)
      this.byBigram.set(key, id)
    }
    return id
  }

  sawCase(id: number, capital: boolean): void {
    const counts = capital ? this.capital : this.small
    counts[id] = (counts[id] ?? 0) + 1
  }

  /** Inverse document frequency over sentences, smoothed by the prior, times what kind of feature it is. */
  weights(total: number): number[] {
    return this.sentences.map((count, id) => {
      const isName = (this.capital[id] ?? 0) > (this.small[id] ?? 0)
      const rarity = Math.log((total + PRIOR_SENTENCES) / Math.max(1, count))
      return Math.round(WEIGHT_UNIT * (isName ? NAME_FACTOR : (this.factor[id] ?? 1)) * rarity)
    })
  }

  private add(factor: number): number {
    this.factor.push(factor)
    this.capital.push(0)
    this.small.push(0)
    return this.sentences.push(0) - 1
  }
}

/** Features of every counted sentence of the texts; furniture and headlines have none. Linear in the tokens. */
export function extractFeatures(documents: readonly Document[]): FeatureSet {
  const vocabulary = new Vocabulary()
  let total = 0
  const texts = documents.map((document) => {
    const found: SentenceFeatures[] = []
    document.sentences.forEach((sentence, index) => {
      if (document.paragraphs[sentence.paragraph]?.counted !== true) return
      found.push(featuresOf(document, sentence, index, vocabulary))
    })
    total += found.length
    return found
  })
  return { texts, weights: vocabulary.weights(total) }
}

function featuresOf(document: Document, sentence: Sentence, index: number, vocabulary: Vocabulary): SentenceFeatures {
  const words = new Set<number>()
  const bigrams = new Set<number>()
  const norms: string[] = []
  let previous: Word | null = null
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = document.tokens[at]
    if (!token) break
    const norm = withoutPossessive(token.norm)
    const word = vocabulary.word(norm)
    norms.push(norm)
    if (word.content) {
      words.add(word.id)
      if (at > sentence.firstToken || !token.capital) vocabulary.sawCase(word.id, token.capital)
    }
    if (previous !== null && (previous.content || word.content)) bigrams.add(vocabulary.bigram(previous.id, word.id))
    previous = word
  }
  // A line that only leads to something ("The Ledger reported:") tells nothing that another text could tell too.
  if (isLeadIn(document, sentence)) return { sentence: index, words: [], bigrams: [], norms }
  for (const id of words) vocabulary.sentences[id] = (vocabulary.sentences[id] ?? 0) + 1
  for (const id of bigrams) vocabulary.sentences[id] = (vocabulary.sentences[id] ?? 0) + 1
  return { sentence: index, words: [...words], bigrams: [...bigrams], norms }
}

/** Lead-ins are short; a long sentence with a colon at its end tells something of its own. */
const LONGEST_LEAD_IN = 8

function isLeadIn(
  { source, paragraphs }: Document,
  { start, end, firstToken, lastToken, paragraph }: Sentence,
): boolean {
  if (lastToken - firstToken > LONGEST_LEAD_IN) return false
  const last = paragraphs[paragraph]
  return last !== undefined && end >= last.end - 1 && /:\s*$/.test(source.text.slice(start, end))
}
