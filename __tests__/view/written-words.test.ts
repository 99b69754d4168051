import { distinctiveWords } from '@/lib/view/written-words'
import { comparing } from './texts'

const written = (sentence: string) => {
  const other = 'The clerk opened the hall. The guard closed the gate. Nobody came. '
  const [words] = distinctiveWords(comparing(sentence.repeat(8), other.repeat(8)))
  return words?.map(({ word }) => word)
}

const rows: [string, string, string, string][] = [
  ['Then Volkova left.', 'Volkova', 'volkova', 'a name'],
  ['They told Volkova’s aunt.', 'Volkova', 'volkova', 'a name, with what is hers'],
  ['Then Ocana-Ruiz left.', 'Ocana-Ruiz', 'ocana-ruiz', 'a name of two parts'],
  ['They met O’Brien then.', 'O’Brien', 'o’brien', 'an apostrophe as pages print it'],
  ['They met al-Rashid then.', 'al-Rashid', 'al-rashid', 'a name that begins in small letters'],
  ['They joined NATO then.', 'NATO', 'nato', 'an acronym'],
  ['Harbours are full. He likes harbours.', 'harbours', 'Harbours', 'a capital where a sentence begins'],
  ['Harbours rest.', 'harbours', 'Harbours', 'only where sentences begin: nothing tells'],
  ['The Harbours Board of harbours met.', 'harbours', 'Harbours', 'written both ways'],
]
test.each(rows)('%s', (sentence, expected, unexpected) => {
  const words = written(`${sentence} `)
  expect(words).toContain(expected)
  expect(words).not.toContain(unexpected)
})

test('words of every object are words', () => {
  expect(written('He wrote constructor and __proto__ and toString again. ')).toContain('constructor')
})
