import { quotationsOf } from './quotation-rows'

/** Who says the last quotation. */
test.each<[text: string, speaker: string | null, why: string]>([
  ['Ana Roe met Tom Hale on Monday. “We left,” she said.', 'Ana Roe', 'one woman and one man'],
  ['Ana Roe met Tom Hale on Monday. “We left,” he said.', 'Tom Hale', 'the same for him'],
  ['Tom Hale took the keys. “I wanted out,” she said.', null, 'a man is never “she”'],
  ['“It broke,” Ana Roe told Tom Hale. “We left,” she said.', 'Ana Roe', 'whom she told is no candidate'],
  ['Mrs. Roe came late. Later Roe met Tom Hale. “We left,” she said.', 'Roe', 'a surname that had a form of address'],
  [
    'Ana Roe and Quill Roe came. Later Roe left. “We left,” she said.',
    null,
    'a surname of two whose bearer is not told',
  ],
  [
    'Sen. Tom Hale of Ostrand came. Later Hale left. “We left,” she said.',
    null,
    'where somebody is from hides no name',
  ],
  ['Lindsey Roe came on Monday. “We left,” he said.', 'Lindsey Roe', 'a given name of women and men'],
  ['Ostrand Mayor Ana Roe met Tom Hale. “We left,” she said.', 'Ana Roe', 'a place before the title'],
])('%s', (text, speaker, why) => {
  expect({ why, speaker: quotationsOf(text).at(-1)?.speaker ?? null }).toEqual({ why, speaker })
})
