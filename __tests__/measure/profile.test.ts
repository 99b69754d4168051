import { measure } from '@/lib/measure/profile'
import { MIN_WORDS } from '@/lib/measure/rate'
import { LOADED_CATEGORIES, LOADED_FAMILIES, type Document, type Finding, type Profile } from '@/lib/model'
import { buildDocument, mark, plain } from './build'

function profileOf(document: Document, findings: readonly Finding[] = []): Profile {
  const profile = measure(document, findings)
  if (!profile) throw new Error('not measured')
  return profile
}

describe('words and their voices', () => {
  test.each([
    ['The mayor left.', 3, 0, 'all words are the narrator’s'],
    ['He said “we are ready now” today.', 3, 4, 'quoted words are the quoted voice’s'],
    ['A self-made man.', 3, 0, 'a hyphenated word is one word'],
    ['“All of it quoted.”', 0, 4, 'nothing left for the narrator'],
  ])('%s', (sentence, narrator, quoted) => {
    const profile = profileOf(buildDocument({ paragraphs: [{ sentences: [sentence] }] }))
    expect([profile.narrator.words, profile.quoted.words, profile.words]).toEqual([narrator, quoted, narrator + quoted])
  })

  test('furniture is neither in the words nor in the course of the text', () => {
    const document = buildDocument({
      paragraphs: [{ sentences: ['Skip to main content.'], counted: false }, { sentences: ['The mayor left.'] }],
    })
    const profile = profileOf(document)
    expect(profile.words).toBe(3)
    expect(profile.sentences.map((sentence) => sentence.sentence)).toEqual([1])
  })

  test('who speaks: the shares add up to all words', () => {
    const document = buildDocument({
      paragraphs: [{ sentences: ['He said “one two” and “three”, they “four five six”, it “seven” or “eight nine”.'] }],
      speakers: ['named', 'unnamed', 'document', null, 'named'],
    })
    expect(profileOf(document).speech).toEqual({ narrator: 6, named: 4, unnamed: 1, document: 3, unknown: 1 })
  })

  test.each([
    [buildDocument({ paragraphs: [{ sentences: ['Der Rat tagte.'] }], language: 'other' }), 'not English'],
    [buildDocument({ paragraphs: [{ sentences: ['Menu'], counted: false }] }), 'only furniture'],
    [buildDocument({ paragraphs: [] }), 'empty'],
  ])('null is not measured: %#', (document) => {
    expect(measure(document, [])).toBeNull()
  })
})

describe('marks', () => {
  const document = buildDocument({
    paragraphs: [
      { sentences: [`The reckless plan ${plain(97)}.`, `A utterly shameful ${plain(97)}.`] },
      { sentences: ['He said “a disgraceful betrayal of us”.'] },
    ],
  })
  const findings = [
    mark(document, 'plan', 'evaluations', { field: 'title', sentence: -1 }),
    mark(document, 'reckless', 'evaluations', { strength: 3, weight: 3, reported: true, reportedSource: 'officials' }),
    mark(document, 'utterly', 'intensifiers', { strength: 1, weight: 1 }),
    mark(document, 'shameful', 'moral'),
    mark(document, 'said', 'attribution', { weight: 0 }),
    mark(document, 'disgraceful', 'evaluations'),
    mark(document, 'betrayal', 'moral', { uncounted: 'dismissed', weight: 0 }),
  ]
  const profile = profileOf(document, findings)

  test('the rate is counted marks per 100 words of the voice', () => {
    expect(profile.narrator.rate).toMatchObject({ count: 3, words: 202, sufficient: true })
    expect(profile.narrator.rate.per100).toBeCloseTo(300 / 202, 12)
    expect(profile.quoted.rate).toMatchObject({ count: 1, words: 5, per100: 20 })
  })

  test('the intensity sums the strengths', () => {
    expect(profile.narrator.intensity).toMatchObject({ sum: 6, words: 202 })
    expect(profile.narrator.intensity.per100).toBeCloseTo(600 / 202, 12)
  })

  test('by family and category; both add up to the rate', () => {
    const { byFamily, byCategory, rate } = profile.narrator
    expect(LOADED_FAMILIES.map((family) => byFamily[family].count)).toEqual([2, 1, 0])
    expect(byCategory.evaluations.count).toBe(1)
    expect(byCategory.moral.count).toBe(1)
    expect(LOADED_CATEGORIES.reduce((sum, category) => sum + byCategory[category].count, 0)).toBe(rate.count)
  })

  test('headline, reported view and sourcing are counts of their own', () => {
    expect(profile.titleMarks).toBe(1)
    expect(profile.reportedMarks).toBe(1)
    expect(profile.sourcing).toEqual({ attribution: 1, hedges: 0, agency: 0 })
  })

  test('the course of the text has marks and weights of both voices', () => {
    expect(profile.sentences.map(({ marks, weight }) => [marks, weight])).toEqual([
      [1, 3],
      [2, 3],
      [1, 2],
    ])
    expect(profile.sentences.reduce((sum, sentence) => sum + sentence.words, 0)).toBe(profile.words)
  })

  test('findings in another order measure alike, and none is altered', () => {
    const before = JSON.stringify(findings)
    expect(measure(document, [...findings].reverse())).toEqual(profile)
    expect(JSON.stringify(findings)).toBe(before)
  })
})

test('one word under the minimum is too short to tell, but counted', () => {
  const short = buildDocument({ paragraphs: [{ sentences: [`A reckless ${plain(MIN_WORDS - 3)}.`] }] })
  const enough = buildDocument({ paragraphs: [{ sentences: [`A reckless ${plain(MIN_WORDS - 2)}.`] }] })
  expect(profileOf(short, [mark(short, 'reckless', 'moral')]).narrator.rate).toMatchObject({
    count: 1,
    sufficient: false,
  })
  expect(profileOf(enough, [mark(enough, 'reckless', 'moral')]).narrator.rate).toMatchObject({
    count: 1,
    sufficient: true,
  })
})
