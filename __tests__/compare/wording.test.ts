import { alignSentences } from '@/lib/compare/align'
import { findWording } from '@/lib/compare/wording'
import { inflect } from '@/lib/lexicon/inflect'
import { analyze, compare } from '@/lib/slantwise'
import type { Comparison, WordingSide } from '@/lib/model'
import { hostileTexts } from '../hostile-texts'
import { freeze, inputOf, PAIRS, TRIPLES, withEdits } from '../pipeline'
import { CROWDS, CROWD_TRAPS } from './crowd-rows'
import { documentOf } from './documents'
import { OUTCOMES, OUTCOME_TRAPS } from './outcome-rows'
import { CONTRASTS } from './wording-rows'
import { TRAPS } from './wording-traps'

const comparing = (...texts: readonly string[]) => compare(inputOf(...texts.map((text) => ({ text }))))

const wordsOf = ({ texts }: Comparison, { text, start, end }: WordingSide) =>
  texts[text]?.document.source.text.slice(start, end) ?? ''

function phrases(comparison: Comparison): string[] {
  return comparison.wording.map(({ a, b }) => `${wordsOf(comparison, a)} | ${wordsOf(comparison, b)}`)
}

const mirrored = (row: string) => row.split(' | ').reverse().join(' | ')

describe('phrases set against each other', () => {
  test.each([...CONTRASTS, ...OUTCOMES, ...CROWDS])('%s — %s', (a, b, expected) => {
    expect(phrases(comparing(a, b))).toEqual(expected)
  })

  test.each([...CONTRASTS, ...OUTCOMES, ...CROWDS])('the other way round: %s — %s', (a, b, expected) => {
    expect(phrases(comparing(b, a))).toEqual(expected.map(mirrored))
  })
})

describe('names and labels in every arrangement', () => {
  const named = [
    'Ana Roe',
    'the disgraced mayor, Ana Roe,',
    'disgraced mayor Ana Roe',
    'Ana Roe, a crooked liar,',
    'the heroic Roe',
    'Roe',
    'Ms Roe',
  ]
  const told = named.flatMap((who) => [
    `On Monday ${who} closed the old harbour bridge in Tolby with Tom Hale.`,
    `In Tolby Tom Hale and ${who} closed the old harbour bridge on Monday.`,
    `On Monday ${who} and Jane Roe closed the old harbour bridge with crooked Tom Hale.`,
    `Old Tolby Mayor ${who} closed the harbour bridge, which Hale, the courageous chair of Tolby, built.`,
  ])
  const around = 'Snow fell on the northern hills.\n\nA choir sang in the market hall.'
  test('swapping the texts swaps the sides', () => {
    const analysed = told.map((sentence) => analyze({ text: `${sentence}\n\n${around}` }))
    const between = (one: number, two: number) => {
      const pair = [one, two].flatMap((at) => analysed[at] ?? [])
      const found = findWording(pair, alignSentences(pair.map(({ document }) => document)), inflect)
      const spans = found.map(({ a, b, kind }) => [`${a.start}-${a.end}`, `${b.start}-${b.end}`, kind] as const)
      return {
        a: spans.map(([a, b, kind]) => `${a} ${b} ${kind}`),
        b: spans.map(([a, b, kind]) => `${b} ${a} ${kind}`),
      }
    }
    const all = told.flatMap((_, one) => told.slice(one + 1).map((_, by) => [one, one + 1 + by] as const))
    const odd = all.filter(([one, two]) => between(one, two).a.join() !== between(two, one).b.join())
    expect(odd.map(([one, two]) => `${told[one]} / ${told[two]}`)).toEqual([])
    expect(all.some(([one, two]) => between(one, two).a.some((row) => row.endsWith('label')))).toBe(true)
  })
})

describe('nothing is set against each other', () => {
  test.each([...TRAPS, ...OUTCOME_TRAPS, ...CROWD_TRAPS])('%s — %s', (a, b, expected) => {
    expect(phrases(comparing(a, b))).toEqual(expected)
  })
})

describe('every comparison that the project has', () => {
  test.each([...PAIRS, ...TRIPLES])('%s: phrases are whole words of their sentences, best first', (_, input) => {
    const comparison = compare(freeze(input))
    let last = Infinity
    for (const { a, b, score, parts, anchors } of comparison.wording) {
      expect(a.text).toBeLessThan(b.text)
      expect(score).toBeLessThanOrEqual(last)
      expect(score).toBeCloseTo(parts.loaded + parts.kind + parts.evidence)
      last = score
      for (const side of [a, b]) {
        const { document, findings } = comparison.texts[side.text] ?? fail('no such text')
        const sentence = document.sentences[side.sentence]
        expect(side.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity)
        expect(side.end).toBeLessThanOrEqual(sentence?.end ?? -1)
        const around = document.source.text.slice(Math.max(0, side.start - 1), side.end + 1)
        expect(around).toMatch(/^(?:[^\p{L}\p{N}])?[\p{L}\p{N}].*[\p{L}\p{N}](?:[^\p{L}\p{N}])?$/su)
        for (const index of side.findings) {
          expect(findings[index]?.start).toBeGreaterThanOrEqual(side.start)
          expect(findings[index]?.end).toBeLessThanOrEqual(side.end)
          expect(findings[index]?.uncounted).toBeNull()
        }
      }
      for (const anchor of anchors) {
        expect(wordsOf(comparison, { ...a, ...anchor.a })).not.toBe('')
        expect(wordsOf(comparison, { ...b, ...anchor.b })).not.toBe('')
      }
    }
  })

  test.each(PAIRS)('%s: swapping the texts swaps the sides', (_, input) => {
    const back = compare({ ...input, texts: [...input.texts].reverse() })
    expect(phrases(back).map(mirrored).sort()).toEqual([...phrases(compare(input))].sort())
  })

  test.each(TRIPLES)('%s shows a class something', (_, input) => {
    expect(compare(input).wording.length).toBeGreaterThanOrEqual(4)
  })
})

function fail(message: string): never {
  throw new Error(message)
}

test('a mark that the reader takes away is no reason to set phrases against each other', () => {
  const input = inputOf(
    { text: 'The agency can impose a fine of 4,000 crowns on the Tolby creamery.' },
    { text: 'The agency can impose a savage fine of 4,000 crowns on the Tolby creamery.' },
  )
  const [mark] = compare(input).texts[1]?.findings ?? []
  const { start, end, field, entry } = mark ?? fail('savage is not marked')
  const edited = withEdits(input, 1, { dismissed: [{ start, end, field, entry }] })
  expect(compare(input).wording).toHaveLength(1)
  expect(compare(edited).wording).toEqual([])
})

test('identical texts differ in no words', () => {
  const [, input] = PAIRS[0] ?? fail('no pairs')
  const [text] = input.texts
  expect(text && compare({ ...input, texts: [text, text] }).wording).toEqual([])
})

test.each(hostileTexts(20_000))('hostile text: %s', (_, text) => {
  const plain = CONTRASTS.map(([a]) => a).join(' ')
  expect(() => comparing(text, plain)).not.toThrow()
  expect(() => comparing(plain, text)).not.toThrow()
})

test('words that are names of an object’s own parts', () => {
  const odd = '__proto__ constructor hasOwnProperty toString the Tolby council slammed the harbour plan.'
  expect(() => comparing(odd, odd.replace('slammed', 'criticised'))).not.toThrow()
})

/** Reads of a word's form while contrasts are looked for among so many sentences. */
function reads(sentences: number, make: (index: number, side: 0 | 1) => string): number {
  let count = 0
  const texts = ([0, 1] as const).map((side) => {
    const document = documentOf(...Array.from({ length: sentences }, (_, index) => make(index, side)))
    const tokens = document.tokens.map((token) =>
      Object.defineProperty({ ...token }, 'norm', { get: () => (count++, token.norm) }),
    )
    return { document: { ...document, tokens }, findings: [] }
  })
  const pairs = alignSentences(texts.map(({ document }) => document))
  count = 0
  findWording(texts, pairs, inflect)
  return count
}

test.each([
  [
    'all different',
    (index: number, side: 0 | 1) => `The Tolby${index} council ${side ? 'slammed' : 'criticised'} plan ${index}.`,
  ],
  [
    'all alike',
    (_: number, side: 0 | 1) => `The Tolby council ${side ? 'slammed' : 'criticised'} the plan of Norrick.`,
  ],
  [
    'as long as they get',
    (index: number, side: 0 | 1) => `Tolby${index} ${side ? 'slammed' : 'criticised'} the plan `.repeat(90),
  ],
])('the work grows no faster than the texts: %s', (_, make) => {
  expect(reads(400, make)).toBeLessThanOrEqual(2.2 * reads(200, make))
})
