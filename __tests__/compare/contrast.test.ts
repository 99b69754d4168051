import { distinctiveWords, logOddsZ } from '@/lib/compare/contrast'
import type { Document } from '@/lib/model'
import { buildDocument } from '../measure/build'

const documentOf = (...sentences: string[]): Document => buildDocument({ paragraphs: [{ sentences }] })
const times = (count: number, word: string) => Array<string>(count).fill(word).join(' ')
const wordsOf = (documents: readonly Document[]) =>
  distinctiveWords(documents).map((list) => list.map(({ word }) => word))

/** Ninety words that both texts share, so that a few others can stand out. */
const shared = `${times(30, 'council')} ${times(30, 'bridge')} ${times(30, 'river')}`

describe('standardised log-odds', () => {
  test('a small example by hand', () => {
    // 6 of 10 words against 0 of 10, prior a fifth of the pooled counts: 1.2 of 4. Log-odds
    // ln(7.2 / 6.8) − ln(1.2 / 12.8) = .0572 + 2.3671; standard error √(1 / 7.2 + 1 / 1.2) = .9860
    expect(logOddsZ(6, 10, 0, 10)).toBeCloseTo(2.4587, 4)
  })

  test.each([
    [5, 100, 5, 100, 0, 'the same use'],
    [5, 100, 10, 200, 0, 'the same share of a longer text'],
  ])('%i of %i against %i of %i is %d: %s', (count, words, othersCount, othersWords, z) => {
    expect(logOddsZ(count, words, othersCount, othersWords)).toBeCloseTo(z, 1)
  })

  test('swapped texts mirror to the last digit', () => {
    expect(logOddsZ(9, 120, 2, 300)).toBe(-logOddsZ(2, 300, 9, 120))
  })
})

describe('words that set texts apart', () => {
  test('a word that only one text uses, with its counts', () => {
    // Prior 1.8 of 39.6: ln(10.8 / 127.8) − ln(1.8 / 136.8) = 1.86; standard error √(1 / 10.8 + 1 / 1.8) = .805
    const [first, second] = distinctiveWords([
      documentOf(`${shared} ${times(9, 'riot')}`),
      documentOf(`${shared} ${times(9, 'march')}`),
    ])
    expect(first).toEqual([{ word: 'riot', count: 9, othersCount: 0, z: expect.closeTo(2.31, 2) as number }])
    expect(second?.map(({ word }) => word)).toEqual(['march'])
  })

  test.each([
    ['four uses in a hundred words are within chance', `${shared} ${times(4, 'riot')}`, shared, []],
    ['function words say nothing', `${shared} ${times(12, 'the')}`, shared, []],
    ['words that carry little by themselves', `${shared} ${times(12, 'going')} ${times(12, 'things')}`, shared, []],
    ['numbers are facts', `${shared} ${times(12, '2024')}`, shared, []],
    ['identical texts', shared, shared, []],
    ['names count, without the possessive', `${shared} ${times(12, "Varga's")}`, shared, ['varga']],
    ['a hyphenated word is one word', `${shared} ${times(12, 'so-called')}`, shared, ['so-called']],
    ['both voices', `${shared} “${times(12, 'riot')}”`, shared, ['riot']],
    ['ties by spelling', `${shared} ${times(12, 'zoo')} ${times(12, 'ant')}`, shared, ['ant', 'zoo']],
    ['fewer than three uses', `${times(2, 'riot')} ok`, `${times(400, 'river')}`, []],
  ])('%s', (_why, first, second, expected) => {
    expect(wordsOf([documentOf(first), documentOf(second)])[0]).toEqual(expected)
  })

  test('each text against all the others together', () => {
    const texts = ['riot', 'march', 'march'].map((word) => documentOf(`${shared} ${times(9, word)}`))
    expect(distinctiveWords(texts).map((list) => list.map(({ word, othersCount }) => [word, othersCount]))).toEqual([
      [['riot', 0]],
      [],
      [],
    ])
  })

  test('swapped texts swap their lists', () => {
    const texts = [
      documentOf(`${shared} ${times(15, 'riot')}`),
      documentOf(`${shared} ${shared} ${times(15, 'march')}`),
    ]
    expect(distinctiveWords([...texts].reverse()).reverse()).toEqual(distinctiveWords(texts))
  })

  test('furniture and texts that are not English stay out; one text has nothing to stand apart from', () => {
    const menu = buildDocument({
      paragraphs: [{ sentences: [times(30, 'subscribe')], counted: false }, { sentences: [shared] }],
    })
    const german = buildDocument({ paragraphs: [{ sentences: [times(30, 'rat')] }], language: 'other' })
    expect(wordsOf([menu, documentOf(shared)])).toEqual([[], []])
    expect(wordsOf([german, documentOf(shared)])).toEqual([[], []])
    expect(wordsOf([documentOf(shared)])).toEqual([[]])
    expect(wordsOf([])).toEqual([])
  })
})
