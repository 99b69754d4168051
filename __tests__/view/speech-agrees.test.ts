import { speechByPerson } from '@/lib/model'
import { analyze, compare } from '@/lib/slantwise'
import { people } from '@/lib/view/people'
import { sourcesView } from '@/lib/view/sources'
import { PAIRS } from '../pipeline'

/** What two views tell of the same speaker is read by the same class: it has to be the same. */
describe('People and Sources tell the same of a speaker', () => {
  test.each(PAIRS)('%s', (_name, input) => {
    const comparison = compare(input)
    const { lines } = people(comparison)
    const { shared, only } = sourcesView(comparison)
    const told = new Map([...shared, ...only.flatMap((text) => text.lines)].map((line) => [line.name, line]))
    const both = lines.filter(({ name }) => told.has(name))
    expect(both.length).toBeGreaterThan(0)
    for (const { name, cells } of both)
      expect([name, cells.map(({ spoken }) => spoken?.words ?? null)]).toEqual([
        name,
        told.get(name)?.cells.map((cell) => cell?.words ?? null),
      ])
  })

  const rows: readonly (readonly [text: string, who: string, words: readonly number[] | null, why: string])[] = [
    [
      'Ana Roe came late. “It is late,” she said. She added that it was cold.',
      'Ana Roe',
      [3, 3],
      'by a pronoun, quoted and retold',
    ],
    ['They met Mayor Ana Roe. “It is late,” the mayor said.', 'Ana Roe', [3, 0], 'by an office'],
    ['They met Ana Roe and Eve Roe. “It is late,” Mr. Roe said.', 'Roe', [3, 0], 'a surname that is kept apart'],
    ['Democrats met. “It is late,” Democrats said.', 'Democrats', [3, 0], 'a party'],
    ['The Harbour Trust met. “It is late,” the Trust said.', 'Harbour Trust', [3, 0], 'a body by its last word'],
    [
      'Ana Roe met Tom Hale. “It is late,” Ana Roe and Tom Hale said.',
      'Tom Hale',
      null,
      'two with one voice are neither',
    ],
    ['Ana Roe said it was late, and that “it is old.”', 'Ana Roe', [3, 5], 'one verb brings in both'],
  ]
  test.each(rows)('%s %s %j: %s', (text, who, expected) => {
    const { people: named, profile } = analyze({ text })
    const speech = speechByPerson(profile?.sources).get(named.findIndex(({ name }) => name === who))
    expect(speech ? [speech.direct, speech.indirect] : null).toEqual(expected)
  })
})
