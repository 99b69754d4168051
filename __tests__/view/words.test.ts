import { NO_EDITS } from '@/lib/model'
import { readText } from '@/lib/slantwise'
import { documentMark, shortName } from '@/lib/view/documents'
import { inContext, sentenceAt } from '@/lib/view/evidence'
import { list, percent, plural, rate, whole } from '@/lib/view/numbers'

test.each([
  [rate(0), '0.0'],
  [rate(5.96), '6.0'],
  [whole(1_204), '1,204'],
  [percent(31, 100), '31\u00a0%'],
  [percent(0, 0), '0\u00a0%'],
  [plural(1, 'word'), '1 word'],
  [plural(0, 'word'), '0 words'],
  [plural(1_000, 'text', 'texts'), '1,000 texts'],
  [list([]), ''],
  [list(['A']), 'A'],
  [list(['A', 'B']), 'A and B'],
  [list(['A', 'B', 'C']), 'A, B and C'],
])('%p', (made, expected) => expect(made).toBe(expected))

describe('a document', () => {
  test('has a letter and a shape of its own, six in all', () => {
    const marks = [0, 1, 2, 3, 4, 5].map(documentMark)
    expect(marks.map(({ letter }) => letter).join('')).toBe('ABCDEF')
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(6)
    expect(() => documentMark(6)).toThrow(RangeError)
  })

  const headed = 'Mayor closes the bridge | COAST TODAY\n\nThe mayor closed the bridge on Tuesday, the city said.'
  test.each([
    ['the publisher that was given', { text: headed, publisher: 'Ledger', title: 'T' }, 'Ledger'],
    [
      'the publisher that the headline names',
      { text: headed, title: 'Mayor closes the bridge | COAST TODAY' },
      'COAST TODAY',
    ],
    ['the title that was given', { text: 'The bridge is closed.', title: 'Closed' }, 'Closed'],
    ['its letter when nothing is known', { text: 'The bridge is closed.' }, 'Text B'],
  ])('is called by %s', (_what, source, name) => {
    const { tokens, vocabulary, titleTokens, ...document } = readText(source, NO_EDITS)
    expect(tokens.length + vocabulary.words.length + titleTokens.length).toBeGreaterThan(0)
    expect(shortName(source, document, 1)).toBe(name)
  })
})

describe('a concordance line', () => {
  const text =
    'One. The council of the old town put off its vote on the disgraceful\nlease of the harbour wall until the end of the month. Two.'
  const sentence = { start: 5, end: text.indexOf(' Two.') }
  const focus = { start: text.indexOf('disgraceful'), end: text.indexOf(' of the harbour') }

  test('has whole words on either side, on one line, within the sentence', () => {
    expect(inContext(text, sentence, focus)).toEqual({
      before: '… of the old town put off its vote on the ',
      focus: 'disgraceful lease',
      after: ' of the harbour wall until the end of the …',
    })
  })

  test('begins and ends with its sentence', () => {
    expect(inContext('A mob came.', { start: 0, end: 11 }, { start: 2, end: 5 })).toEqual({
      before: 'A ',
      focus: 'mob',
      after: ' came.',
    })
  })
})

test.each([
  [0, 0],
  [4, 0],
  [5, -1],
  [6, 1],
  [9, 1],
  [10, -1],
])('the sentence at %i is %i', (offset, sentence) => {
  expect(
    sentenceAt(
      [
        { start: 0, end: 5 },
        { start: 6, end: 10 },
      ],
      offset,
    ),
  ).toBe(sentence)
})
