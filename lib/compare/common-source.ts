import data from '@/data/language/alignment.json'
import type { CommonSource, Document, Quotation, SentenceRef } from '@/lib/model'

/** So much of a sentence must be quoted for its words to be the speaker's. */
const MOSTLY_QUOTED = 0.5

/** "(AP)", "according to Reuters", "The Associated Press contributed to this report": an agency's name with its sign. */
const AGENCIES = data.agencies.map((line) => {
  const [name = '', ...others] = line.split('|')
  const mark = `(?:${[name.replace('the ', ''), ...others].map((one) => one.replaceAll(' ', '\\s')).join('|')})`
  const signs = [
    `\\(${mark}\\)`,
    `[Aa]ccording\\sto\\s(?:the\\s)?${mark}\\b`,
    `\\b${mark}\\s(?:reported|reports|contributed)\\b`,
    `\\b(?:told|[Rr]eporting\\sby|[Bb]y|[Ss]ource:)\\s(?:the\\s|The\\s)?${mark}\\b`,
  ]
  return { name, pattern: new RegExp(signs.join('|')) }
})
/** Credits stand at the head or at the end of an article: so many characters are looked at. */
const CREDIT_REACH = 1500

/** The news agencies that a text credits with its report, at its head or end. */
export function creditedAgencies({ source: { text } }: Document): ReadonlySet<string> {
  const ends = text.length > 2 * CREDIT_REACH ? [text.slice(0, CREDIT_REACH), text.slice(-CREDIT_REACH)] : [text]
  return new Set(AGENCIES.flatMap(({ name, pattern }) => (ends.some((end) => pattern.test(end)) ? [name] : [])))
}

/**
 * Where words that two sentences share nearly word for word are likely to come from: a speaker or a document that both
 * quote, else a news agency that both texts credit; null when there is no sign of either.
 */
export function commonSource(
  documents: readonly Document[],
  agencies: readonly ReadonlySet<string>[],
  a: SentenceRef,
  b: SentenceRef,
): CommonSource | null {
  const quoted = [a, b].map((ref) => quotationsOf(documents[ref.text], ref.sentence))
  const [one, two] = quoted
  if (!one || !two) return null
  if (one.length > 0 && two.length > 0) {
    const speakers = quoted.map((list) => list.find(({ speaker }) => speaker !== null))
    const named = speakers.flatMap((quotation) => (quotation?.speaker ? [quotation] : []))
    const [first, second] = named
    if (first?.speaker && (!second?.speaker || lastWord(first.speaker) === lastWord(second.speaker))) {
      if (first.speakerKind === 'unnamed') return null
      const name = second?.speaker && second.speaker.length > first.speaker.length ? second.speaker : first.speaker
      return { kind: first.speakerKind === 'document' ? 'document' : 'speaker', name: name.replace(/\s+/g, ' ') }
    }
    if (first) return null
  }
  const shared = [...(agencies[a.text] ?? [])].filter((name) => agencies[b.text]?.has(name))
  return shared[0] === undefined ? null : { kind: 'agency', name: shared[0] }
}

/** The quotations that make up most of a sentence; none when the narrator tells most of it. */
function quotationsOf(document: Document | undefined, index: number): Quotation[] {
  const sentence = document?.sentences[index]
  if (!document || !sentence) return []
  const found = new Set<number>()
  let quoted = 0
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const quotation = document.tokens[at]?.quotation ?? -1
    if (quotation < 0) continue
    quoted++
    found.add(quotation)
  }
  if (quoted <= MOSTLY_QUOTED * (sentence.lastToken - sentence.firstToken)) return []
  return [...found].flatMap((quotation) => document.quotations[quotation] ?? [])
}

function lastWord(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? '').toLowerCase().replace(/['’]s$/, '')
}
