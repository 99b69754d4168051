import { quotationsOf } from './quotation-rows'

/** Who says the last quotation. */
test.each<[text: string, speaker: string | null, why: string]>([
  ['“It was loud,” said one exhausted hand.', 'one exhausted hand', 'one, whatever the noun'],
  ['“It was loud,” said one tired swimmer, Ana Roe.', 'Ana Roe', 'and the name after it'],
  ['“It was loud,” said one in five.', null, 'a share of people'],
  ['“It was loud,” said one of the riders.', 'one of the riders', 'one of a group'],
  ['“It was loud,” said two of the five riders.', 'two of the five riders', 'two of a group'],
  ['“It was loud,” said one of the songs.', null, 'of what cannot speak'],
  ['“It was loud,” Tom Hale said one day.', 'Tom Hale', 'a time after the verb'],
  ['Tom Hale said one thing: “Out.”', 'Tom Hale', 'what is said'],
  ['He said one bad word: “Out.”', null, 'the same after a pronoun'],
])('%s', (text, speaker, why) => {
  expect({ why, speaker: quotationsOf(text).at(-1)?.speaker ?? null }).toEqual({ why, speaker })
})
