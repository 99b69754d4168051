/** Quotations and indirect speech as one list of utterances: whose, by which verb, how many counted words. */
import type { Document, Quotation, ReportedSpeech, Span } from '@/lib/model'
import { withoutAffiliation } from './affiliation'

export interface Utterance {
  /** Where it begins: the quotation, the clause, the source or the verb, whichever is first. */
  at: number
  /** As the text has it, or null. */
  name: string | null
  /** Of the name, or of a pronoun that no rule of the text stage resolved. */
  nameSpan: Span | null
  known: Quotation['speakerKind']
  readonly verb: string | null
  readonly verbSpan: Span | null
  /** Where to look it up: the verb, else the source, else the words. */
  readonly span: Span
  readonly sentence: number
  /** A token at its beginning, for what stands before. */
  readonly token: number
  direct: number
  indirect: number
}

/**
 * All utterances with counted words, in text order. A verb makes one utterance, whatever it brings in: "Roe said the
 * plan was late and “reckless”" is both direct and indirect.
 * @param quotedWords counted words of each quotation
 */
export function utterancesOf(
  document: Document,
  quotedWords: Int32Array,
  reported: readonly ReportedSpeech[],
): Utterance[] {
  const found: Utterance[] = []
  const byVerb = new Map<number, Utterance>()
  const bySpeaker = new Map<number, Utterance>()
  const sentenceOf = sentenceFinder(document)
  let open: Utterance | null = null
  document.quotations.forEach((quotation, index) => {
    const words = quotedWords[index] ?? 0
    if (words === 0) return
    const { verbSpan, speakerSpan } = quotation
    const known = verbSpan ? byVerb.get(verbSpan.start) : speakerSpan ? bySpeaker.get(speakerSpan.start) : undefined
    const sentence = sentenceOf(quotation.start)
    const before: Utterance | null = known ?? (goesOn(document, quotation, sentence, open) ? open : null)
    if (before) {
      before.direct += words
      return
    }
    const span = verbSpan ?? speakerSpan ?? { start: quotation.start, end: quotation.end }
    const utterance: Utterance = {
      at: Math.min(quotation.start, verbSpan?.start ?? Infinity),
      name: quotation.speaker,
      nameSpan:
        (speakerSpan && withoutAffiliation(document.source.text, speakerSpan)) ??
        (verbSpan && pronounBeside(document, verbSpan, sentence)),
      known: quotation.speakerKind,
      verb: quotation.verb,
      verbSpan,
      span: { start: span.start, end: span.end },
      sentence,
      token: document.sentences[sentence]?.firstToken ?? 0,
      direct: words,
      indirect: 0,
    }
    found.push(utterance)
    open = verbSpan && quotation.speaker === null ? utterance : null
    if (verbSpan) byVerb.set(verbSpan.start, utterance)
    if (speakerSpan) bySpeaker.set(speakerSpan.start, utterance)
  })
  const indirect = indirectWords(document, reported)
  reported.forEach((stretch, index) => {
    const words = indirect[index] ?? 0
    const { verbSpan, sourceSpan, sentence } = stretch
    const known = verbSpan ? byVerb.get(verbSpan.start) : undefined
    if (known) {
      known.indirect += words
      if (known.name === null && stretch.source !== null) {
        Object.assign(known, speakerOf(document, stretch))
        known.known = null
      }
      return
    }
    // "rejected claims that": nobody is said to speak.
    if (words === 0 || verbSpan === null) return
    const span = verbSpan
    const utterance: Utterance = {
      at: Math.min(stretch.start, sourceSpan?.start ?? Infinity, verbSpan.start),
      ...speakerOf(document, stretch),
      known: null,
      verb: stretch.verb,
      verbSpan,
      span: { start: span.start, end: span.end },
      sentence,
      token: stretch.firstToken,
      direct: 0,
      indirect: words,
    }
    found.push(utterance)
    byVerb.set(verbSpan.start, utterance)
  })
  return found.sort((a, b) => a.at - b.at || a.span.start - b.span.start)
}

/** The words for a stretch's source without where somebody is from. */
function speakerOf({ source: { text } }: Document, stretch: ReportedSpeech): Pick<Utterance, 'name' | 'nameSpan'> {
  const { source, sourceSpan } = stretch
  if (source === null || sourceSpan === null) return { name: source, nameSpan: sourceSpan }
  const span = withoutAffiliation(text, sourceSpan)
  return { name: span.end < sourceSpan.end ? text.slice(span.start, span.end) : source, nameSpan: span }
}

/** “…,” she said. “…”: the second quotation is hers too, whoever she is. */
function goesOn(
  { sentences }: Document,
  { speaker, verb }: Quotation,
  sentence: number,
  open: Utterance | null,
): boolean {
  if (open === null || speaker !== null || verb !== null || sentence - open.sentence > 2) return false
  return sentences[sentence]?.paragraph === sentences[open.sentence]?.paragraph
}

/** The "he" or "she" right before or after a verb, where reading found nobody to put for it. */
function pronounBeside({ sentences, tokens }: Document, verb: Span, sentence: number): Span | null {
  const { firstToken = 0, lastToken = 0 } = sentences[sentence] ?? {}
  // The verb may close the sentence after that of the quotation's beginning: a few words on are enough.
  const end = Math.min(tokens.length, lastToken + MAX_AFTER)
  let [from, to] = [firstToken, end]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((tokens[middle]?.start ?? 0) < verb.start) from = middle + 1
    else to = middle
  }
  if (from >= end || tokens[from]?.start !== verb.start) return null
  for (const beside of [tokens[from - 1], tokens[from + 1]])
    if (beside && (beside.norm === 'he' || beside.norm === 'she') && beside.quotation < 0)
      return { start: beside.start, end: beside.end }
  return null
}

/** "…?” she said": words after the sentence of a quotation in which its verb stands. */
const MAX_AFTER = 6

/** Sentences of rising offsets: quotations come in order. */
function sentenceFinder({ sentences }: Document): (offset: number) => number {
  let at = 0
  return (offset) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= offset) at++
    return at
  }
}

/**
 * Counted words of each stretch: not those of quotations, of its own source and verb, nor of a stretch within it
 * ("Roe said critics called it late": "it late" is the critics').
 */
function indirectWords(document: Document, reported: readonly ReportedSpeech[]): Int32Array {
  const words = new Int32Array(reported.length)
  for (let from = 0; from < reported.length;) {
    let to = from
    const sentence = reported[from]?.sentence ?? 0
    while (to < reported.length && reported[to]?.sentence === sentence) to++
    if (document.paragraphs[document.sentences[sentence]?.paragraph ?? -1]?.counted)
      countSentence(document, reported, from, to, words)
    from = to
  }
  return words
}

/** The stretches `[from, to)` are those of one sentence; each word goes to the shortest that holds it. */
function countSentence(
  document: Document,
  reported: readonly ReportedSpeech[],
  from: number,
  to: number,
  words: Int32Array,
): void {
  const order = Array.from({ length: to - from }, (_, offset) => from + offset)
  if (order.length > 1) order.sort((a, b) => lengthOf(reported[a]) - lengthOf(reported[b]) || b - a)
  const taken = order.length > 1 ? new Set<number>() : null
  for (const index of order) {
    const stretch = reported[index]
    if (!stretch) continue
    for (let at = stretch.firstToken; at < stretch.lastToken; at++) {
      const token = document.tokens[at]
      if (!token || token.glued || token.quotation >= 0 || taken?.has(at)) continue
      if (isIn(token, stretch.sourceSpan) || isIn(token, stretch.verbSpan)) continue
      taken?.add(at)
      words[index] = (words[index] ?? 0) + 1
    }
  }
}

function lengthOf(stretch: ReportedSpeech | undefined): number {
  return stretch ? stretch.lastToken - stretch.firstToken : 0
}

function isIn(token: Span, span: Span | null): boolean {
  return span !== null && token.start >= span.start && token.end <= span.end
}
