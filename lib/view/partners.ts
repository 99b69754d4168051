import type { Comparison, SentenceRef } from '@/lib/model'
import { documentMark } from '@/lib/view/documents'

/** What the other texts have that tells the same as one sentence. */
export interface Partners {
  readonly of: SentenceRef
  /** For every other text, in order. */
  readonly others: readonly {
    readonly text: number
    readonly letter: string
    /** Empty when no close match was found. */
    readonly sentences: readonly { readonly sentence: number; readonly kind: 'verbatim' | 'reworded' }[]
  }[]
  /** False for furniture and headlines, which are not compared. */
  readonly compared: boolean
}

/** Looks up partners fast: built once for a comparison, asked at every click. */
export function partnerIndex(comparison: Comparison): (ref: SentenceRef) => Partners {
  const byRef = new Map<string, { ref: SentenceRef; kind: 'verbatim' | 'reworded' }[]>()
  const add = (from: SentenceRef, ref: SentenceRef, kind: 'verbatim' | 'reworded') => {
    const key = `${from.text}:${from.sentence}`
    byRef.set(key, [...(byRef.get(key) ?? []), { ref, kind }])
  }
  for (const { a, b, kind } of comparison.pairs) {
    add(a, b, kind)
    add(b, a, kind)
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
                sentences: found
                  .filter(({ ref }) => ref.text === text)
                  .map(({ ref, kind }) => ({ sentence: ref.sentence, kind }))
                  .sort((x, y) => x.sentence - y.sentence),
              },
            ],
      ),
    }
  }
}

/** Sentences of a text that were compared and have no close match in any other text. */
export function onlyHere(comparison: Comparison, text: number): ReadonlySet<number> {
  if (comparison.texts.length < 2) return new Set()
  return new Set(
    comparison.coverage.filter(({ toldBy }) => toldBy === 1).flatMap(({ sentences }) => sentences[text] ?? []),
  )
}
