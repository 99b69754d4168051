import data from '@/data/language/alignment.json'
import { damagedSentences, type Document, type SentenceRef } from '@/lib/model'

/** Shorter sentences tell too little, longer ones too much, to stand as the title of what several texts tell. */
const FEWEST_WORDS = 6
const MOST_WORDS = 32
/** Words that lean on a sentence before: "He said so", "But that …". */
const LEANING: ReadonlySet<string> = new Set(data.leaning.split(' '))
/** A sentence with more than this share of quoted words is hardly understood without what surrounds it. */
const MOSTLY_QUOTED = 0.5

/** So many marked words weigh as much as one fault of form: one marked word is still better than a leaning sentence. */
const MARKS_OF_FAULT = 2

/**
 * The sentence that tells best by itself what all of them tell: of fair length, leaning on no sentence before, in the
 * narrator's words, undamaged, and plain: every two marked words (`marks`) count as one fault. Among equals the one with
 * fewer faults of form, then the one that is nearest to the others (`nearness`, greater is nearer), then the shortest;
 * then by its words, so that the order of the texts is no matter.
 */
export function clearestOf(
  documents: readonly Document[],
  refs: readonly SentenceRef[],
  nearness: (ref: SentenceRef) => number,
  marks: (ref: SentenceRef) => number = () => 0,
): SentenceRef {
  let best: { readonly ref: SentenceRef; readonly rank: Rank } | null = null
  for (const ref of refs) {
    const rank = rankOf(documents[ref.text], ref.sentence, nearness(ref), marks(ref))
    if (!best || before(rank, best.rank)) best = { ref, rank }
  }
  return best?.ref ?? { text: 0, sentence: 0 }
}

interface Rank {
  readonly faults: number
  readonly marks: number
  readonly near: number
  readonly words: number
  readonly said: string
}

function rankOf(document: Document | undefined, index: number, near: number, marks: number): Rank {
  const sentence = document?.sentences[index]
  if (!document || !sentence) return { faults: Infinity, marks, near, words: 0, said: '' }
  const { start, end, firstToken, lastToken } = sentence
  const words = lastToken - firstToken
  let quoted = 0
  for (let at = firstToken; at < lastToken; at++) if ((document.tokens[at]?.quotation ?? -1) >= 0) quoted++
  const leaning = LEANING.has(document.tokens[firstToken]?.norm ?? '') && !saysWhose(document, firstToken, lastToken)
  const damaged = damagedIn(document).has(index)
  const faults =
    Number(words < FEWEST_WORDS) * 2 +
    Number(words > MOST_WORDS) +
    Number(leaning) +
    Number(quoted > MOSTLY_QUOTED * words) +
    Number(damaged) * 2
  return { faults, marks, near, words, said: document.source.text.slice(start, end) }
}

/** Whether the sentence itself names the speaker of its quotation: “We cannot pay,” said Ines Varga. */
function saysWhose({ tokens, quotations }: Document, first: number, last: number): boolean {
  const { speaker = null, speakerKind = null } = quotations[tokens[first]?.quotation ?? -1] ?? {}
  if (speakerKind !== 'named' || !speaker) return false
  const surname = speaker.toLowerCase().split(/\s+/).at(-1)
  for (let at = first; at < last; at++)
    if ((tokens[at]?.quotation ?? -1) < 0 && tokens[at]?.norm === surname) return true
  return false
}

const damagedOf = new WeakMap<Document, ReadonlySet<number>>()

/** `damagedSentences` of a document, computed once. */
function damagedIn(document: Document): ReadonlySet<number> {
  let known = damagedOf.get(document)
  if (!known) damagedOf.set(document, (known = damagedSentences(document)))
  return known
}

function before(one: Rank, two: Rank): boolean {
  const [first, second] = [one.faults * MARKS_OF_FAULT + one.marks, two.faults * MARKS_OF_FAULT + two.marks]
  if (first !== second) return first < second
  if (one.faults !== two.faults) return one.faults < two.faults
  if (one.near !== two.near) return one.near > two.near
  if (one.words !== two.words) return one.words < two.words
  return one.said < two.said
}
