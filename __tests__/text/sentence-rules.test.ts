import fc from 'fast-check'
import { addPlainBoundaries } from '@/lib/text/sentence-rules'

function parts(text: string): string[] {
  const found: number[] = []
  expect(addPlainBoundaries(text, 0, text.length, found)).toBe(true)
  return [0, ...found].map((start, index) => text.slice(start, found[index] ?? text.length))
}

const rows: readonly (readonly [string, readonly string[], string])[] = [
  ['It rained. We left.', ['It rained. ', 'We left.'], 'a full stop'],
  ['“No!” she said. “Go.” He went.', ['“No!” ', 'she said. ', '“Go.” ', 'He went.'], 'marks inside quotation marks'],
  ['It cost 3.5 million.', ['It cost 3.5 million.'], 'a stop before a digit'],
  ['The U.S. Senate', ['The U.S. ', 'Senate'], 'abbreviations are for sentence-joins.ts'],
  ['at 9 a.m. in town', ['at 9 a.m. in town'], 'a small letter follows'],
  ['at 9 p.m. (9 in town)', ['at 9 p.m. (9 in town)'], 'a small letter follows at some distance'],
  ['Why?! Because.', ['Why?! ', 'Because.'], 'marks in a row'],
  ['So it said.\nThen', ['So it said.\n', 'Then'], 'a line break is a blank'],
]
test.each(rows)('%j', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test('a character whose rules are not here is left to the segmenter, with nothing added', () => {
  const found = [7]
  expect(addPlainBoundaries('It rained. 雨。We left.', 0, 20, found)).toBe(false)
  expect(found).toEqual([7])
})

test('the boundaries are those of Intl.Segmenter', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  // Without ";", which Unicode 15.1 began to count among the marks after which a sentence goes on.
  const character = fc.constantFrom(...'aBé.!?()["\'“”‘’«» ,-:–—01\u00a0£…×/&', '. ', '? ', '.” ')
  const text = fc.array(character, { maxLength: 16 }).map((characters) => characters.join(''))
  fc.assert(
    fc.property(text, (words) => {
      const expected = [...segmenter.segment(words)].map(({ segment }) => segment)
      expect(words === '' ? [] : parts(words)).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})
