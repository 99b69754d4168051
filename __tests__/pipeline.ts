import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NO_EDITS, type Comparison, type ComparisonInput, type Source, type TextEdits } from '@/lib/model'
import { SAMPLES } from '@/lib/samples'

const FOLDER = join('__tests__', 'fixtures', 'articles')

/** An article written for the tests, as damaged as a real page. */
export function article(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8')
}

export function inputOf(...sources: readonly Source[]): ComparisonInput {
  return { texts: sources.map((source) => ({ source, edits: NO_EDITS })), dismissedEntries: [] }
}

/** The same comparison with the edits of one text changed. */
export function withEdits(input: ComparisonInput, index: number, edits: Partial<TextEdits>): ComparisonInput {
  return {
    ...input,
    texts: input.texts.map((text, at) => (at === index ? { ...text, edits: { ...text.edits, ...edits } } : text)),
  }
}

/** Every pair of texts that the project has: articles by their folder's pairs, samples by two. */
export const PAIRS: readonly (readonly [string, ComparisonInput])[] = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('-a.txt'))
    .map((name): [string, ComparisonInput] => [
      name.slice(0, -'-a.txt'.length),
      inputOf({ text: article(name) }, { text: article(name.replace('-a.txt', '-b.txt')) }),
    ]),
  ...SAMPLES.flatMap(({ id, texts }) =>
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ].map((pair): [string, ComparisonInput] => [
      `${id} ${pair.join('/')}`,
      inputOf(
        ...pair.flatMap((at) => texts[at] ?? []).map(({ title, publisher, text }) => ({ title, publisher, text })),
      ),
    ]),
  ),
]

export const TRIPLES: readonly (readonly [string, ComparisonInput])[] = SAMPLES.map(({ id, texts }) => [
  id,
  inputOf(...texts.map(({ title, publisher, kind, text }) => ({ title, publisher, kind, text }))),
])

/** Makes any change of it throw, all the way down. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}

/** Text `index` of a comparison, or a test that fails. */
export function textOf(comparison: Comparison, index: number) {
  const text = comparison.texts[index]
  if (!text) throw new Error(`The comparison has no text ${index}.`)
  return text
}
