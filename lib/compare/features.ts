import alignment from '@/data/language/alignment.json'
import people from '@/data/language/people.json'
import type { Document, Sentence } from '@/lib/model'
import { crowdsOf, type CrowdSentence } from './crowds'
import { isMonthOfDate, isNextTo } from './beside'
import { wordsOfDescription } from './description'
import { embedsIn } from './embeds'
import { properKey } from './proper'
import { subjectsOf, type Subject } from './subjects'
import { contentKey, isFunctionWord, isLight, numberKey, phrasalVerb, withoutPossessive } from './words'

/**
 * What alignment knows of a sentence: the words it shares a fact by (stems, names, numbers), each as a number with
 * one weight over all the texts that are compared, and its words in order.
 */
export interface SentenceFeatures {
  /** Index into `Document.sentences`. */
  readonly sentence: number
  /** Features that stand in the sentence, each once. */
  readonly words: readonly number[]
  /** Stretches of RUN words, function words too, each once: what two texts share word for word. */
  readonly runs: readonly number[]
  /** The sentence's norms in order, for comparing word by word, and the feature of each. */
  readonly norms: readonly string[]
  readonly ids: readonly number[]
  /** Surname of the one named person whose words most of the sentence are, or null. */
  readonly speaker: string | null
  /** Surnames of all named people who are quoted in it. */
  readonly voices: readonly string[]
  /** Somebody is quoted in it, known or not, or it is about somebody whom it does not name ("She added that …"). */
  readonly mayQuote: boolean
  /** Features that say what somebody is: "ambassador", and what stands before it ("foreign" minister). */
  readonly offices: ReadonlySet<number>
  /** Somebody acts or speaks for another one who is named: "Varga spokeswoman Elsa Brandt". */
  readonly forOther: boolean
}

export interface FeatureSet {
  /** Per text, its counted sentences in reading order. */
  readonly texts: readonly (readonly SentenceFeatures[])[]
  /** Per text, whom each of these sentences is about. */
  readonly subjects: readonly (readonly Subject[])[]
  /** Per text, the sentences that tell of a crowd. */
  readonly crowds: readonly (readonly CrowdSentence[])[]
  /** Weight of each feature in hundredths, rounded so that sums are exact whatever their order (mirror property). */
  readonly weights: readonly number[]
  /** Whether a feature is a name: written with a capital within sentences. */
  readonly names: readonly boolean[]
  /** Whether a feature is a content word: others weigh nothing. */
  readonly content: readonly boolean[]
  /** How much sharing a feature tells of a shared fact: two for content words and numbers, one for light words. */
  readonly telling: readonly number[]
}

/** Sentences that are imagined beside the compared ones: with few sentences, a rare word is not yet a telling one. */
const PRIOR_SENTENCES = 10
/** A shared name or number says more than a common word, a light word ("year") less; "Friday" counts as a name. */
const NAME_FACTOR = 1.2
const NUMBER_FACTOR = 1.3
const LIGHT_FACTOR = 0.7
/** Weights are kept as whole hundredths. */
const WEIGHT_UNIT = 100
/** So many words in a row are hardly shared by chance, even if all are common ones: "we need to keep it". */
const RUN = 5
/** What a shared content word tells of a shared fact; a light word tells 1. */
const FACT = 2
/** Two feature numbers in one exact integer; 2^26 distinct words are more than any text has. */
const PAIR_BASE = 2 ** 26

const OFFICES: ReadonlySet<string> = new Set(people.titles.split(' '))
const FOR_OTHERS: ReadonlySet<string> = new Set(alignment.forOthers.split(' '))

/** Feature numbers of one comparison, with what their weights are made from. */
class Vocabulary {
  private readonly byNorm = new Map<string, number>()
  private readonly byKey = new Map<string, number>()
  private readonly byLength: Map<number, number>[] = []
  /** Sentences that hold the feature, over all texts. */
  readonly sentences: number[] = []
  readonly content: boolean[] = []
  private readonly factor: number[] = []
  /** Uses with and without a capital, sentence starts aside. */
  private readonly capital: number[] = []
  private readonly small: number[] = []

  /** `proper` is the key of a word that is a name where it stands ("House"), or null. */
  word(norm: string, proper: string | null): number {
    const known = this.byNorm.get(proper ?? norm)
    if (known !== undefined) return known
    const number = numberKey(norm)
    const content = number !== null || proper !== null || !isFunctionWord(norm)
    // A function word shares no key with the stem of another word, nor a number with a word of digits.
    const key = proper ?? (number !== null ? `#${number}` : content ? contentKey(norm) : `~${norm}`)
    let id = this.byKey.get(key)
    if (id === undefined) {
      id = this.sentences.push(0) - 1
      this.content.push(content)
      this.factor.push(number !== null ? NUMBER_FACTOR : content && isLight(key) ? LIGHT_FACTOR : 1)
      this.capital.push(0)
      this.small.push(0)
      this.byKey.set(key, id)
    }
    this.byNorm.set(proper ?? norm, id)
    return id
  }

  /** The number of a stretch of words: of the one that is a word shorter and the word that follows. */
  stretch(length: number, shorter: number, word: number): number {
    const stretches = (this.byLength[length] ??= new Map())
    const key = shorter * PAIR_BASE + word
    const known = stretches.get(key)
    if (known !== undefined) return known
    stretches.set(key, stretches.size)
    return stretches.size - 1
  }

  sawCase(id: number, capital: boolean): void {
    const counts = capital ? this.capital : this.small
    counts[id] = (counts[id] ?? 0) + 1
  }

  telling(): number[] {
    return this.content.map((content, id) => {
      if (!content) return 0
      return (this.factor[id] ?? 0) === LIGHT_FACTOR ? 1 : FACT
    })
  }

  names(): boolean[] {
    return this.sentences.map((_, id) => (this.capital[id] ?? 0) > (this.small[id] ?? 0))
  }

  /** Inverse document frequency over sentences, smoothed by the prior, times what kind of feature it is. */
  weights(total: number, names: readonly boolean[]): number[] {
    return this.sentences.map((count, id) => {
      if (this.content[id] !== true) return 0
      const rarity = Math.log((total + PRIOR_SENTENCES) / Math.max(1, count))
      return Math.round(WEIGHT_UNIT * (names[id] ? NAME_FACTOR : (this.factor[id] ?? 1)) * rarity)
    })
  }
}

/** Features of every counted sentence of the texts; furniture and headlines have none. Linear in the tokens. */
export function extractFeatures(documents: readonly Document[]): FeatureSet {
  const vocabulary = new Vocabulary()
  const written = new Set<string>()
  for (const { tokens } of documents) for (const { norm } of tokens) written.add(withoutPossessive(norm))
  let total = 0
  const texts = documents.map((document) => {
    const found: SentenceFeatures[] = []
    document.sentences.forEach((sentence, index) => {
      if (document.paragraphs[sentence.paragraph]?.counted !== true) return
      found.push(featuresOf(document, sentence, index, vocabulary, written))
    })
    total += found.length
    return found
  })
  const names = vocabulary.names()
  const { content } = vocabulary
  return {
    texts,
    subjects: texts.map((sentences) => subjectsOf(sentences, names)),
    crowds: texts.map((sentences) => crowdsOf(sentences, names)),
    names,
    content,
    telling: vocabulary.telling(),
    weights: vocabulary.weights(total, names),
  }
}

function featuresOf(
  document: Document,
  sentence: Sentence,
  index: number,
  vocabulary: Vocabulary,
  written: ReadonlySet<string>,
): SentenceFeatures {
  const words = new Set<number>()
  const offices = new Set<number>()
  const norms: string[] = []
  const ids: number[] = []
  let forOther = false
  const embeds = embedsIn(document.source.text, sentence)
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = document.tokens[at]
    if (!token) break
    if (embeds.some(({ start, end }) => token.start >= start && token.start < end)) continue
    if (isMonthOfDate(document, at, sentence.lastToken)) continue
    if (FOR_OTHERS.has(token.norm) && at > sentence.firstToken && document.tokens[at - 1]?.capital) forOther = true
    let norm = withoutPossessive(token.norm)
    // "fund-raiser" here and "fundraiser" there are one word.
    const next = document.tokens[at + 1]
    if (next?.glued && at + 1 < sentence.lastToken) {
      const joined = norm + withoutPossessive(next.norm)
      if (written.has(joined)) {
        norm = joined
        at++
      }
    }
    const after = isNextTo(document, at, sentence.lastToken) ? (next?.norm ?? '') : ''
    const id = vocabulary.word(phrasalVerb(norm, after) ?? norm, properKey(document, at))
    norms.push(norm)
    if (OFFICES.has(norm)) {
      offices.add(id).add(ids.at(-1) ?? id)
      for (const one of ids.slice(ids.length - wordsOfDescription(document, at, sentence.firstToken))) offices.add(one)
    }
    ids.push(id)
    if (vocabulary.content[id] !== true) continue
    words.add(id)
    if (norms.length > 1 || !token.capital) vocabulary.sawCase(id, token.capital)
  }
  const { speaker, voices, mayQuote } = speakersOf(document, sentence)
  // A line that only leads to something ("The Ledger reported:") tells nothing that another text could tell too.
  if (isLeadIn(document, sentence))
    return { sentence: index, words: [], runs: [], norms, ids, speaker, voices, mayQuote, offices, forOther }
  for (const id of words) vocabulary.sentences[id] = (vocabulary.sentences[id] ?? 0) + 1
  return {
    sentence: index,
    words: [...words],
    runs: runsOf(ids, vocabulary),
    norms,
    ids,
    speaker,
    voices,
    mayQuote,
    offices,
    forOther,
  }
}

function runsOf(ids: readonly number[], vocabulary: Vocabulary): number[] {
  let level = ids
  for (let length = 1; length < RUN; length++) {
    const shorter = level
    level = shorter.slice(1).map((_, at) => vocabulary.stretch(length, shorter[at] ?? 0, ids[at + length] ?? 0))
  }
  return [...new Set(level)]
}

/** Whether two sentences are the words of two named people: the same words of different speakers are two facts. */
export function spokenByOthers(one?: SentenceFeatures, two?: SentenceFeatures): boolean {
  return Boolean(one?.speaker && two?.speaker && one.speaker !== two.speaker)
}

/**
 * Whether one sentence is the words of a named person, and the other neither quotes anybody nor names that person: what
 * somebody thinks of a matter, and what the writer tells of it.
 */
export function isOpinionOfOne(one: SentenceFeatures, two: SentenceFeatures): boolean {
  const isAlone = (said: SentenceFeatures, told: SentenceFeatures) =>
    said.speaker !== null && !told.mayQuote && !told.norms.includes(said.speaker)
  return isAlone(one, two) || isAlone(two, one)
}

/** A sentence is a speaker's when so much of it is quoted. */
const MOSTLY = 0.5
/** "But she said …": it may be the speaker. */
const SOMEBODY: ReadonlySet<string> = new Set(['he', 'she'])

function speakersOf(
  { tokens, quotations }: Document,
  { firstToken, lastToken }: Sentence,
): Pick<SentenceFeatures, 'speaker' | 'voices' | 'mayQuote'> {
  let quoted = 0
  const voices = new Set<string>()
  for (let at = firstToken; at < lastToken; at++) {
    const quotation = quotations[tokens[at]?.quotation ?? -1]
    if (!quotation) continue
    quoted++
    // What a paper reports in a passage set apart is told, and no view of its own.
    if (quotation.kind === 'block') continue
    if (quotation.speakerKind === 'named' && quotation.speaker) voices.add(surname(quotation.speaker))
  }
  const [first = null] = voices
  return {
    speaker: quoted > MOSTLY * (lastToken - firstToken) ? first : null,
    voices: [...voices],
    mayQuote: quoted > 0 || tokens.slice(firstToken, lastToken).some(({ norm }) => SOMEBODY.has(norm)),
  }
}

function surname(name: string): string {
  return withoutPossessive((name.trim().split(/\s+/).at(-1) ?? '').toLowerCase().replaceAll('’', "'"))
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
