import type { Document, SentencePair } from '@/lib/model'

/** A pair this close is hardly chance, even alone. */
const CONVINCING = 0.8
/** This many pairs are hardly chance in short texts, even if none is convincing; a convincing pair counts as two. */
const ENOUGH_PAIRS = 2
/**
 * In longer texts a few pairs come about by chance: so large a share of the shorter text's sentences must be paired.
 * Measured on 93 pairs of news articles of one event and 1,035 of different ones: 90 are taken for one event, and 27.
 */
const ENOUGH_SHARE = 0.15

/**
 * Whether the texts seem to tell one event. False asks the reader "is this one event?", it forbids nothing: some text
 * has too few pairs of sentences with any other, directly or through a third text.
 * Texts without counted words are left out, for nothing can be said of them.
 */
export function isOneEvent(documents: readonly Document[], pairs: readonly SentencePair[]): boolean {
  const texts = documents.flatMap((document, text) => (document.words > 0 ? [text] : []))
  const first = texts[0]
  if (first === undefined) return true
  const linked = links(documents, pairs)
  const reached = new Set([first])
  for (const from of reached) for (const to of linked.get(from) ?? []) reached.add(to)
  return texts.every((text) => reached.has(text))
}

/** Whether two or more texts all have the same words in the same order, furniture, headlines and punctuation aside. */
export function areIdentical(documents: readonly Document[]): boolean {
  const [first, ...others] = documents.map(countedNorms)
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((norms) => norms.length === first.length && norms.every((norm, at) => norm === first[at]))
  )
}

function links(documents: readonly Document[], pairs: readonly SentencePair[]): Map<number, Set<number>> {
  const strength = new Map<string, number>()
  const linked = new Map<number, Set<number>>()
  for (const { a, b, similarity } of pairs) {
    const key = `${a.text} ${b.text}`
    const sum = (strength.get(key) ?? 0) + (similarity >= CONVINCING ? ENOUGH_PAIRS : 1)
    strength.set(key, sum)
    const shorter = Math.min(...[a, b].map(({ text }) => documents[text]?.sentences.length ?? 0))
    if (sum < Math.max(ENOUGH_PAIRS, ENOUGH_SHARE * shorter)) continue
    linked.set(a.text, (linked.get(a.text) ?? new Set<number>()).add(b.text))
    linked.set(b.text, (linked.get(b.text) ?? new Set<number>()).add(a.text))
  }
  return linked
}

function countedNorms(document: Document): string[] {
  return document.sentences.flatMap((sentence) =>
    document.paragraphs[sentence.paragraph]?.counted === true
      ? document.tokens.slice(sentence.firstToken, sentence.lastToken).map((token) => token.norm)
      : [],
  )
}
