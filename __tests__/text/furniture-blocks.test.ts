import { readText } from '@/lib/text/read'

const FIRST =
  'The council of Tolby closed the old harbour bridge on Monday, after divers had found cracks in two pillars.'
const LAST = 'Mayor Ines Varga said that the bridge would stay closed until the pillars have been mended.'
const QUESTION = 'Should the bridge be torn down?'

/** The lines between the first and the last that count as the article's. */
const countedOf = (...between: readonly string[]): readonly string[] => {
  const { paragraphs, source } = readText({ title: 'Bridge', text: [FIRST, ...between, LAST].join('\n') })
  const counted = paragraphs.filter(({ counted: own }) => own).map(({ start, end }) => source.text.slice(start, end))
  expect(counted[0]).toBe(FIRST)
  expect(counted.at(-1)).toBe(LAST)
  return counted.slice(1, -1)
}

test.each([
  [
    [
      'Take our poll - story continues below',
      QUESTION,
      '* Yes, at once.',
      'No, mend it.',
      'Email *',
      'You may opt out at any time.',
    ],
    [],
    'a poll from its invitation to its small print',
  ],
  [[QUESTION, QUESTION, 'Yes', 'No', 'View results'], [], 'a question that stands twice, above a button'],
  [['POLL: Is the bridge safe?', 'Yes', 'No', 'Not sure', 'Vote'], [], 'the word itself'],
  [
    ['Poll: Six in ten want the bridge torn down.', 'Nine in ten use it.'],
    ['Poll: Six in ten want the bridge torn down.', 'Nine in ten use it.'],
    'a result is told, no form follows',
  ],
  [
    [QUESTION, 'Yes, says the mayor.', 'No, say the fishermen.'],
    [QUESTION, 'Yes, says the mayor.', 'No, say the fishermen.'],
    'a question of the article with its answers',
  ],
  [
    [QUESTION, QUESTION, LAST, 'Email *'],
    [QUESTION, QUESTION, LAST],
    'a pull quote and a subheading, then a paragraph',
  ],
  [['Related stories', 'Ferry runs aground off Norrick', 'Who pays for the new pier'], [], 'headlines in a list'],
  [
    ['Related stories', 'The bridge was built in 1931.'],
    ['The bridge was built in 1931.'],
    'a sentence is no headline',
  ],
  [['What happens next'], ['What happens next'], 'a subheading'],
])('%j → %j (%s)', (between, expected) => {
  expect(countedOf(...between)).toEqual(expected)
})

test('a list above the article takes no headline away', () => {
  const { title, paragraphs } = readText({
    text: [
      'Trending',
      'Ferry runs aground off Norrick',
      'Bridge of Tolby closed after divers find cracks',
      FIRST,
      LAST,
    ].join('\n'),
  })
  expect(title.text).not.toBe('')
  expect(paragraphs.filter(({ counted }) => counted).length).toBeGreaterThanOrEqual(2)
})
