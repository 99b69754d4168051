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
    readonly sentences: readonly Partner[]
  }[]
  /** False for furniture and headlines, which are not compared. */
  readonly compared: boolean
}

export interface Partner {
  readonly sentence: number
  readonly kind: 'verbatim' | 'reworded'
  /** As it stands in its text, on one line. */
  readonly words: string
}

/** A sentence on one line. */
export function wordsOf(comparison: Comparison, { text, sentence }: SentenceRef): string {
  const document = comparison.texts[text]?.document
  const span = document?.sentences[sentence]
  return span && document ? document.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : ''
}

/** The partners in words, for those who do not see the texts move. */
export function saidOf(comparison: Comparison, { of, others, compared }: Partners): string {
  const found = others.map(({ letter, sentences }) => {
    if (sentences.length === 0) return `No close match found in ${letter}.`
    const how = sentences.some(({ kind }) => kind === 'verbatim') ? 'Word for word' : 'Reworded'
    return `${how} in ${letter}: ${sentences.map(({ words }) => words).join(' ')}`
  })
  return [wordsOf(comparison, of), ...(compared ? found : ['This line is not compared.'])].join(' ')
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
                  .map(({ ref, kind }) => ({ sentence: ref.sentence, kind, words: wordsOf(comparison, ref) }))
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
