import { quotationsOf } from './quotation-rows'

/** Who says the last quotation: a full name after whatever somebody does for a living. */
test.each<[text: string, speaker: string | null, why: string]>([
  ['“It was loud,” said fisherman Joe Brand.', 'Joe Brand', 'a trade before the name'],
  ['“It was loud,” said 54-year-old harbour master Joe Brand.', 'Joe Brand', 'two words, and an age'],
  ['“It was loud,” said the harbour master, Ruth Kell.', 'Ruth Kell', 'the name behind a comma'],
  ['“It was loud,” said the harbour master.', null, 'no name, and no word that is surely a person'],
  ['“It was loud,” said nothing Joe Brand liked.', null, 'the phrase goes on'],
  ['“It was loud,” said early on Monday Joe Brand.', null, 'a time'],
  ['“It was loud,” said the rain, Joe Brand thought.', null, 'the name has a verb of its own'],
  ['“It was loud,” said hugging Joe Brand.', null, 'what somebody did to the name'],
])('%s', (text, speaker, why) => {
  expect({ why, speaker: quotationsOf(text).at(-1)?.speaker ?? null }).toEqual({ why, speaker })
})
