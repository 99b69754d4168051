import { vocabularyOf } from '@/lib/model'
import { readText } from '@/lib/text/read'

const TEXT =
  'The ferry left, the FERRY said. The re-election of the U.S. ferryman re-opened 3.5 old wounds; ‘The ferry’s’ bell.'

test('a vocabulary knows each word once, as it is written, and which of them each token is', () => {
  const { tokens, vocabulary } = readText({ text: TEXT })
  const written = vocabulary.words.map(({ norm, glued, capital, length }) => `${norm} ${glued} ${capital} ${length}`)
  expect(new Set(written).size).toBe(written.length)
  expect(tokens.map((_, at) => vocabulary.words[vocabulary.of[at] ?? -1])).toEqual(
    tokens.map(({ start, end, norm, glued, capital }) => ({ norm, glued, capital, length: end - start })),
  )
  expect(vocabularyOf(tokens)).toEqual(vocabulary)
})

test('the same letters are another word with a capital or after a hyphen', () => {
  const { words } = readText({ text: 'Opened re-opened opened Re-Opened' }).vocabulary
  expect(words.map(({ norm, glued, capital }) => `${glued ? '-' : ''}${norm}${capital ? '^' : ''}`)).toEqual([
    'opened^',
    're',
    '-opened',
    'opened',
    're^',
    '-opened^',
  ])
})
