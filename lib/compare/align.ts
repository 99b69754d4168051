import type { Document, SentencePair, SentenceRef } from '@/lib/model'
import { commonSource, creditedAgencies } from './common-source'
import { conflictsBetween } from './conflicts'
import { extractFeatures, spokenByOthers, type FeatureSet, type SentenceFeatures } from './features'
import { figuresOf, type Figure } from './figures'
import { DENIED, overlapMatches, type Match } from './overlap'
import { isVerbatim } from './verbatim'

/** Fewer content words than this say too little to be found again elsewhere: "Yes.", "He agreed." */
const MIN_CONTENT_WORDS = 2
/** Sentences of function words alone are paired only from this length on: anybody may say "Yes, it is". */
const MIN_SAID_WORDS = 4
/** Figures are set against each other only in sentences that quite likely tell the same. */
const SURE = 0.6
/** Similarities are given with so many decimals: more would be noise. */
const DECIMALS = 1e4

/**
 * Pairs of sentences that tell the same thing, for every two of the texts (a before b), best first within each two.
 * Only counted sentences take part. `kind` is verbatim when nearly all words are shared in order, else reworded;
 * `similarity` is 0 to 1, 1 for the same words. A sentence may have several partners: one sentence here may be two
 * there. Two texts of the same words are paired sentence by sentence. Linear in the length of the texts.
 */
export function alignSentences(documents: readonly Document[]): SentencePair[] {
  const features = extractFeatures(documents)
  const pairs: SentencePair[] = []
  for (let a = 0; a < documents.length; a++) {
    for (let b = a + 1; b < documents.length; b++) for (const pair of alignTwo(features, a, b)) pairs.push(pair)
  }
  return withEvidence(documents, pairs)
}

/** The pairs with what is at odds in them, and with where the words that they share may come from. */
function withEvidence(documents: readonly Document[], pairs: readonly SentencePair[]): SentencePair[] {
  const agencies = documents.map(creditedAgencies)
  const known = documents.map(() => new Map<number, readonly Figure[]>())
  const figures = ({ text, sentence }: SentenceRef): readonly Figure[] => {
    const document = documents[text]
    const found = known[text]?.get(sentence) ?? (document ? figuresOf(document, sentence) : [])
    known[text]?.set(sentence, found)
    return found
  }
  return pairs.map((pair) => {
    const isAlike = pair.kind === 'verbatim'
    const isTold = pair.similarity < 1 && (isAlike || pair.similarity >= SURE)
    const conflicts = isTold ? conflictsBetween(figures(pair.a), figures(pair.b), isAlike) : []
    // Where figures conflict, the two were not copied from one report.
    if (conflicts.length > 0) return { ...pair, kind: 'reworded', conflicts }
    const source = isAlike ? commonSource(documents, agencies, pair.a, pair.b) : null
    return { ...pair, ...(source && { source }) }
  })
}

function alignTwo(features: FeatureSet, textA: number, textB: number): SentencePair[] {
  const a = features.texts[textA] ?? []
  const b = features.texts[textB] ?? []
  const keysA = a.map(keyOf)
  const keysB = b.map(keyOf)
  const matches = sameSequence(keysA, keysB)
    ? a.map((_, position) => ({ a: position, b: position, similarity: 1, sure: true }))
    : [
        ...sameWords(a, b, keysA, keysB),
        ...overlapMatches(features, textA, textB).filter((match) => keysA[match.a] !== keysB[match.b]),
      ]
  return matches
    .flatMap((match) => toPair(match, a, b, textA, textB))
    .sort(
      (one, two) =>
        two.similarity - one.similarity || one.a.sentence - two.a.sentence || one.b.sentence - two.b.sentence,
    )
}

function toPair(
  match: Match,
  sentencesA: readonly SentenceFeatures[],
  sentencesB: readonly SentenceFeatures[],
  textA: number,
  textB: number,
): SentencePair[] {
  const a = sentencesA[match.a]
  const b = sentencesB[match.b]
  if (!a || !b) return []
  const isAlike = match.similarity === 1 || (match.similarity > DENIED && isVerbatim(a.norms, b.norms))
  const kind = isAlike ? 'verbatim' : 'reworded'
  return [
    {
      a: { text: textA, sentence: a.sentence },
      b: { text: textB, sentence: b.sentence },
      similarity: Math.round(match.similarity * DECIMALS) / DECIMALS,
      kind,
      ...(!match.sure && kind !== 'verbatim' && { perhaps: true as const }),
    },
  ]
}

function keyOf(sentence: SentenceFeatures): string {
  return sentence.norms.join(' ')
}

function sameSequence(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, position) => key === b[position])
}

/**
 * Sentences of the very same words, however often they stand: the first with the first, the second with the second,
 * what is left over with the last. So ten thousand equal sentences make ten thousand pairs, not their square.
 */
function sameWords(
  a: readonly SentenceFeatures[],
  b: readonly SentenceFeatures[],
  keysA: readonly string[],
  keysB: readonly string[],
): Match[] {
  const inA = positions(keysA)
  const inB = positions(keysB)
  const found: Match[] = []
  for (const [key, listA] of inA) {
    const listB = inB.get(key)
    if (!listB) continue
    const tells = (a[listA[0] ?? -1]?.words.length ?? 0) >= MIN_CONTENT_WORDS
    const most = Math.max(listA.length, listB.length)
    for (let nth = 0; nth < most; nth++) {
      const one = listA[Math.min(nth, listA.length - 1)]
      const two = listB[Math.min(nth, listB.length - 1)]
      if (one === undefined || two === undefined || spokenByOthers(a[one], b[two])) continue
      if (!tells && !saidByOne(a[one], b[two])) continue
      found.push({ a: one, b: two, similarity: 1, sure: true })
    }
  }
  return found
}

/**
 * Whether both sentences quote one named speaker at some length. Common words alone ("Then everybody else did.") may
 * stand in two texts by chance, but hardly as the words of the same person.
 */
function saidByOne(one: SentenceFeatures | undefined, two: SentenceFeatures | undefined): boolean {
  return !!one && one.norms.length >= MIN_SAID_WORDS && one.speaker !== null && one.speaker === two?.speaker
}

function positions(keys: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  keys.forEach((key, position) => {
    const list = found.get(key)
    if (list) list.push(position)
    else found.set(key, [position])
  })
  return found
}
