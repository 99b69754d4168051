import { isShown, type Comparison, type SentenceRef } from '@/lib/model'
import { documentMark } from '@/lib/view/documents'
import { sentenceWords } from '@/lib/view/one-line'

/** What the other texts have that tells the same as one sentence. */
export interface Partners {
  readonly of: SentenceRef
  /** For every other text, in order. */
  readonly others: readonly {
    readonly text: number
    readonly letter: string
    /** Empty when no close match was found. */
    readonly sentences: readonly Partner[]
  }[]
  /** False for furniture and headlines, which are not compared. */
  readonly compared: boolean
}

export interface Partner {
  readonly sentence: number
  /** `perhaps`: it may tell the same; only where nothing surer is found in that text. */
  readonly kind: PartnerKind
  /** As it stands in its text, on one line. */
  readonly words: string
}

type PartnerKind = 'verbatim' | 'reworded' | 'perhaps'

/** The partners in words, for those who do not see the texts move. */
export function saidOf(comparison: Comparison, { of, others, compared }: Partners): string {
  const found = others.map(({ letter, sentences }) => {
    if (sentences.length === 0) return `No close match found in ${letter}.`
    const how = sentences.some(({ kind }) => kind === 'verbatim')
      ? 'Nearly word for word'
      : sentences.every(({ kind }) => kind === 'perhaps')
        ? 'May tell the same, to be checked,'
        : 'Reworded'
    return `${how} in ${letter}: ${sentences.map(({ words }) => words).join(' ')}`
  })
  return [sentenceWords(comparison, of), ...(compared ? found : ['This line is not compared.'])].join(' ')
}

/** Looks up partners fast: built once for a comparison, asked at every click. */
export function partnerIndex(comparison: Comparison): (ref: SentenceRef) => Partners {
  const byRef = new Map<string, { ref: SentenceRef; kind: PartnerKind }[]>()
  const add = (from: SentenceRef, ref: SentenceRef, kind: PartnerKind) => {
    const key = `${from.text}:${from.sentence}`
    byRef.set(key, [...(byRef.get(key) ?? []), { ref, kind }])
  }
  for (const pair of comparison.pairs) {
    if (!isShown(pair)) continue
    const { a, b, kind, perhaps } = pair
    add(a, b, perhaps ? 'perhaps' : kind)
    add(b, a, perhaps ? 'perhaps' : kind)
  }
  const compared = comparison.texts.map(
    (_, text) => new Set(comparison.coverage.flatMap(({ sentences }) => sentences[text] ?? [])),
  )
  return (of) => {
    const found = byRef.get(`${of.text}:${of.sentence}`) ?? []
    return {
      of,
      compared: compared[of.text]?.has(of.sentence) ?? false,
      others: comparison.texts.flatMap((_, text) =>
        text === of.text
          ? []
          : [
              {
                text,
                letter: documentMark(text).letter,
                sentences: surest(found.filter(({ ref }) => ref.text === text))
                  .map(({ ref, kind }) => ({ sentence: ref.sentence, kind, words: sentenceWords(comparison, ref) }))
                  .sort((x, y) => x.sentence - y.sentence),
              },
            ],
      ),
    }
  }
}

/** What is not sure says nothing beside what is; of what is not sure, the closest one is enough to look at. */
function surest<Found extends { readonly kind: PartnerKind }>(found: readonly Found[]): readonly Found[] {
  const sure = found.filter(({ kind }) => kind !== 'perhaps')
  return sure.length > 0 ? sure : found.slice(0, 1)
}

/** Sentences of a text that were compared and have no close match in any other text. */
export function onlyHere(comparison: Comparison, text: number): ReadonlySet<number> {
  if (comparison.texts.length < 2) return new Set()
  return new Set(
    comparison.coverage
      .filter(({ toldBy, perhaps }) => toldBy === 1 && !perhaps)
      .flatMap(({ sentences }) => sentences[text] ?? []),
  )
}
