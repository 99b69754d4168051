import type { BasilRow } from '@/lib/evaluate/formats'
import { everyOne } from '@/lib/evaluate/measures'
import type { Row } from '@/lib/evaluate/rows'
import type { Named, Scorer } from '@/lib/evaluate/scorer'

/** A tool that marks every word of a list with its weight; inside quotation marks the voice is the quoted one. */
export function markerOf(weights: Readonly<Record<string, number>>, people: readonly Named[] = []): Scorer {
  return {
    name: 'invented',
    read({ text }) {
      const quotations = Array.from(text.matchAll(/“[^”]*”/g), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      }))
      const marks = Array.from(text.matchAll(/\p{L}+/gu)).flatMap(({ index: start, 0: word }) => {
        const weight = Object.hasOwn(weights, word) ? (weights[word] ?? 0) : 0
        const quoted = quotations.some((quotation) => quotation.start <= start && start < quotation.end)
        const voice = quoted ? ('quoted' as const) : ('narrator' as const)
        return weight > 0 ? [{ start, end: start + word.length, weight, voice, entry: word }] : []
      })
      const narrator = marks.filter(({ voice }) => voice === 'narrator')
      const words = text.split(/\s+/).length
      return {
        score: narrator.reduce((sum, { weight }) => sum + weight, 0),
        marks,
        quotations,
        people,
        words: { narrator: words, marks: narrator.length },
      }
    },
    pair: null,
  }
}

/** An article of one paragraph; `marked` are words that experts marked: [sentence, words, in a quotation]. */
export function article(
  event: string,
  source: string,
  sentences: readonly string[],
  marked: readonly (readonly [sentence: number, words: string, quote: boolean])[],
  main_entities: readonly string[] = [],
): BasilRow {
  return {
    event,
    id: `${event}-${source}`,
    source,
    title: 'A title',
    sentences: [...sentences],
    paragraphs: [[...sentences]],
    main_entities: [...main_entities],
    spans: marked.map(([sentence, words, quote]) => {
      const start = sentences[sentence]?.indexOf(words) ?? -1
      return { kind: 'lexical', sentence, start, end: start + words.length, quote }
    }),
  }
}

/** A figure of a row, every group drawn once. */
export function figureOf(rows: readonly Row[], name: string, figure: string): number | undefined {
  const row = rows.find((one) => one.name === name)
  return row?.figures[figure]?.(everyOne(row.groups))
}
