import language from '@/data/language/wording.json'
import type { Document } from '@/lib/model'
import { isFunctionWord, withoutPossessive } from '../words'
import { sharedIn, type Candidate, type PairSide, type PairView } from './pair'
import { setOf } from './sentence'

/** They tell of speaking, but bring in no words of their own. */
const NO_WORDS = setOf(language.speaking)
const NEUTRAL = setOf(language.neutralReporting)
/** Share of the shorter quotation's words that the other one has too. */
const SAME_WORDS = 0.7
/** Fewer shared words than this ("we will") may be said twice. */
const MIN_WORDS = 4
/** Characters between a quotation and its verb; farther away, the verb brings in something else. */
const BESIDE = 40
const WHOLE = { from: 0, to: Infinity }

/** The same quoted words, brought in by different verbs that stand beside them. */
export function quotedVerbs(
  pair: PairView,
  [one, two]: readonly [Document, Document],
  [inA, inB]: readonly [number, number],
): Candidate[] {
  const found: Candidate[] = []
  for (const a of verbsOf(one, inA, pair.a)) {
    for (const b of verbsOf(two, inB, pair.b)) {
      if (!differ(a.lemma, b.lemma) || otherSpeakers(a.speaker, b.speaker)) continue
      const shared = [...a.said].filter((norm) => b.said.has(norm))
      if (shared.length < MIN_WORDS || shared.length < SAME_WORDS * Math.min(a.said.size, b.said.size)) continue
      found.push({
        kind: 'reporting',
        a: { from: a.at, to: a.at + 1 },
        b: { from: b.at, to: b.at + 1 },
        anchors: sharedIn(pair, WHOLE, WHOLE).slice(0, 4),
        force: 1,
      })
    }
  }
  return found
}

interface SpokenVerb {
  readonly lemma: string
  readonly at: number
  readonly speaker: string | null
  readonly said: ReadonlySet<string>
}

/** Quotations of a text by where their verb begins: a walk over all of them for each sentence would be a square. */
const byVerb = new WeakMap<Document, ReadonlyMap<number, readonly number[]>>()

function quotationsByVerb(document: Document): ReadonlyMap<number, readonly number[]> {
  const known = byVerb.get(document)
  if (known) return known
  const found = new Map<number, number[]>()
  document.quotations.forEach(({ kind, certain, verb, verbSpan }, index) => {
    if (kind !== 'speech' || !certain || !verb || !verbSpan) return
    const list = found.get(verbSpan.start)
    if (list) list.push(index)
    else found.set(verbSpan.start, [index])
  })
  byVerb.set(document, found)
  return found
}

/** Quotations whose words and reporting verb both stand in the sentence. */
function verbsOf(document: Document, index: number, { words }: PairSide): SpokenVerb[] {
  const sentence = document.sentences[index]
  if (!sentence) return []
  const quotations = quotationsByVerb(document)
  const brought = words.flatMap((word, at) =>
    (quotations.get(word.start) ?? []).map((quotation) => ({ quotation, at })),
  )
  if (brought.length === 0) return []
  const norms = new Map<number, Set<string>>()
  for (const { quotation, norm } of words) {
    if (quotation === -1 || isFunctionWord(norm)) continue
    norms.set(quotation, (norms.get(quotation) ?? new Set<string>()).add(withoutPossessive(norm)))
  }
  return brought
    .sort((a, b) => a.quotation - b.quotation)
    .flatMap(({ quotation, at }): SpokenVerb[] => {
      const { start = 0, end = 0, verb, verbSpan, speaker = null } = document.quotations[quotation] ?? {}
      const said = norms.get(quotation)
      if (!verb || !verbSpan || !said || start >= sentence.end || end <= sentence.start) return []
      const isBeside = Math.max(start - verbSpan.end, verbSpan.start - end) <= BESIDE
      return isBeside && words[at]?.end === verbSpan.end ? [{ lemma: verb, at, speaker, said }] : []
    })
}

/** Two verbs of which one tells more than that something was said. In: lemmas. */
export function differ(one: string, two: string): boolean {
  if (NO_WORDS.has(one) || NO_WORDS.has(two)) return false
  return one !== two && !(NEUTRAL.has(one) && NEUTRAL.has(two))
}

/** Two names of different people; a description or a pronoun may be anybody. */
function otherSpeakers(one: string | null, two: string | null): boolean {
  const surname = (name: string | null) =>
    name && /^\p{Lu}/u.test(name) && /\p{Lu}\S*$/u.test(name) ? (name.toLowerCase().split(/\s+/).at(-1) ?? '') : null
  const [first, second] = [surname(one), surname(two)]
  return first !== null && second !== null && first !== second
}
