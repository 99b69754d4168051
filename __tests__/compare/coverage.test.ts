import fc from 'fast-check'
import { alignSentences } from '@/lib/compare/align'
import { coverageRows } from '@/lib/compare/coverage'
import type { CoverageRow, Document, SentencePair } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { inputOf } from '../pipeline'
import { documentOf, FERRY_A, FERRY_B, UNRELATED } from './documents'

const cover = (...documents: readonly Document[]): CoverageRow[] => coverageRows(documents, alignSentences(documents))
const cells = (rows: readonly CoverageRow[]): string[] =>
  rows.map((row) => row.sentences.map((list) => list.join('+') || '·').join(' '))

test('rows in reading order of the first text that tells them', () => {
  const rows = cover(documentOf(...FERRY_A), documentOf(...FERRY_B))
  expect(cells(rows)).toEqual(['0 1', '1 3', '2 2', '3 ·', '4 ·', '· 0', '· 4'])
  expect(rows.map((row) => row.kind)).toEqual([
    'reworded',
    'reworded',
    'reworded',
    'single',
    'single',
    'single',
    'single',
  ])
})

test('three texts: told by all, by some, by one', () => {
  const rows = cover(
    documentOf(FERRY_A[0] ?? '', FERRY_A[1] ?? '', FERRY_A[3] ?? ''),
    documentOf(FERRY_B[1] ?? '', ...UNRELATED),
    documentOf(FERRY_A[0] ?? '', FERRY_B[3] ?? ''),
  )
  expect(rows.slice(0, 3).map((row) => row.toldBy)).toEqual([3, 2, 1])
  expect(cells(rows).slice(0, 3)).toEqual(['0 0 0', '1 · 1', '2 · ·'])
})

test('furniture is in no row', () => {
  expect(cells(cover(documentOf('# Share this', 'The bakery won a prize.'), documentOf('# Share this')))).toEqual([
    '1 ·',
  ])
})

describe('the sentence that names a row', () => {
  test.each([
    [
      'She boasted that the £4,000 was needed to plug the losses, and lectured the board that “we cannot keep the ferry on goodwill”.',
      '“We cannot keep the ferry on goodwill,” said Helen Brandt, the ferry board’s leader, of the £4,000.',
      1,
      'named words before "she boasted"',
    ],
    [
      '“We would rather train captains in Norrick than bring them in by coach,” he said.',
      '“We would rather train captains in Norrick than bring them in by coach,” Mr Hoff said.',
      1,
      'the speaker by name',
    ],
    [
      'The shameful, disastrous and cowardly ferry deal with Norrick will rip the beloved boats from Tolby pier.',
      'It will move the boats of the ferry deal with Norrick from Tolby pier.',
      1,
      'plain before self-contained where nearly every word is loaded',
    ],
    [
      'The beloved boats of the ferry deal with Norrick will move from Tolby pier.',
      'It will move the boats of the ferry deal with Norrick from Tolby pier.',
      0,
      'one loaded word is better than "it"',
    ],
  ])('%s / %s', (a, b, text, why) => {
    const { coverage } = compare(inputOf({ text: a }, { text: b }))
    expect([why, coverage[0]?.toldBy, coverage[0]?.clearest.text]).toEqual([why, 2, text])
  })
})

describe('chains', () => {
  const pair = (a: number, b: number, similarity: number): SentencePair => ({
    a: { text: 0, sentence: a },
    b: { text: 1, sentence: b },
    similarity,
    kind: 'reworded',
  })
  const texts = [documentOf('p', 'q', 'r'), documentOf('x', 'y', 'z')]
  test.each([
    ['a sentence and the two it was split in', [pair(0, 0, 0.9), pair(0, 1, 0.5)], ['0 0+1', '1 ·', '2 ·', '· 2']],
    [
      'a chain 0-0-1-1 is two rows, not one',
      [pair(0, 0, 0.9), pair(1, 0, 0.3), pair(1, 1, 0.5)],
      ['0 0', '1 1', '2 ·', '· 2'],
    ],
    [
      'one whose only partner sits elsewhere takes it along',
      [pair(0, 0, 0.9), pair(0, 1, 0.6), pair(1, 1, 0.3)],
      ['0 0', '1 1', '2 ·', '· 2'],
    ],
    [
      'both founders may have a second partner',
      [pair(0, 0, 0.9), pair(0, 1, 0.6), pair(1, 0, 0.6)],
      ['0+1 0+1', '2 ·', '· 2'],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(cells(coverageRows(texts, pairs))).toEqual(expected)
  })
})

describe('properties', () => {
  const sentence = fc.oneof(
    fc.constantFrom(...FERRY_A, ...FERRY_B, ...UNRELATED, '# Share this'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const text = fc.array(sentence, { maxLength: 8 }).map((list) => documentOf(...list))

  test('every counted sentence is in exactly one row, and what has a sure partner is told by two or more', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const pairs = alignSentences(texts)
        const rows = coverageRows(texts, pairs)
        const seen = rows.flatMap((row) => row.sentences.flatMap((list, at) => list.map((index) => `${at}/${index}`)))
        const counted = texts.flatMap((document, at) =>
          document.sentences.flatMap((one, index) =>
            document.paragraphs[one.paragraph]?.counted ? [`${at}/${index}`] : [],
          ),
        )
        expect([...seen].sort()).toEqual([...counted].sort())
        const sure = pairs.filter(({ perhaps }) => perhaps !== true)
        const paired = new Set(sure.flatMap(({ a, b }) => [`${a.text}/${a.sentence}`, `${b.text}/${b.sentence}`]))
        const single = rows
          .filter((row) => row.kind === 'single')
          .flatMap((row) => row.sentences.flatMap((list, at) => list.map((index) => `${at}/${index}`)))
        expect(single.filter((one) => paired.has(one))).toEqual([])
        expect(rows.every((row) => row.toldBy === row.sentences.filter((list) => list.length > 0).length)).toBe(true)
      }),
    )
  })

  test('swapping two texts mirrors the rows', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const turned = cover(b, a).map((row) => ({ ...row, sentences: [...row.sentences].reverse() }))
        expect(cells(turned).sort()).toEqual(cells(cover(a, b)).sort())
      }),
    )
  })

  test('a text and itself: every row is told by both, word for word', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(cover(a, a).every((row) => row.kind === 'verbatim' && row.toldBy === 2)).toBe(true)
      }),
    )
  })
})
