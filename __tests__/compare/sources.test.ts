import { NO_EDITS } from '@/lib/model'
import { compare } from '@/lib/slantwise'

/** Each source as the texts name it: "Ana Roe | – | Roe". */
function rows(...texts: readonly string[]): string[] {
  const { sources, texts: compared } = compare({
    texts: texts.map((text) => ({ source: { text }, edits: NO_EDITS })),
    dismissedEntries: [],
  })
  return sources.map((row) =>
    row.sources
      .map((index, text) => (index === null ? '–' : (compared[text]?.profile?.sources.list[index]?.name ?? '?')))
      .join(' | '),
  )
}

describe('the same source in several texts', () => {
  const table: readonly (readonly [readonly string[], readonly string[], string])[] = [
    [['Ana Roe said it was late.', 'Ana Roe said it was old.'], ['Ana Roe | Ana Roe'], 'one name'],
    [
      ['Ana Roe said it was late.', 'Roe said it was old.'],
      ['Ana Roe | Roe'],
      'a surname that no other text gives to another',
    ],
    [['Ana Roe said it was late.', 'Tom Roe said it was old now.'], ['– | Tom Roe', 'Ana Roe | –'], 'two people'],
    [
      ['Jane F. Roe said it was late.', 'Jane G. Roe said it was old now.'],
      ['– | Jane G. Roe', 'Jane F. Roe | –'],
      'two middle initials',
    ],
    [['Jane Roe said it was late.', 'Mr. Roe said it was old now.'], ['– | Roe', 'Jane Roe | –'], 'a woman and a man'],
    [
      ['Jane Roe said it was late.', 'Mr. Roe said it was old now.', 'Jane Roe said no more.'],
      ['Jane Roe | – | Jane Roe', '– | Roe | –'],
      'the woman is one, whoever else bears her surname',
    ],
    [
      ['Jane Roe said it was late.', 'Mr. Roe said it was old now.', 'Roe said it.'],
      ['– | Roe | –', 'Jane Roe | – | –', '– | – | Roe'],
      'the surname of a woman here and a man there is nobody’s',
    ],
    [
      ['Michael Hale said it was late.', 'Mike Hale said it was old.'],
      ['Michael Hale | Mike Hale'],
      'a short form of the name, as in People',
    ],
    [
      ['Ana Roe said it was late.', 'Tom Roe said it was old now.', 'Roe said it.'],
      ['– | Tom Roe | –', 'Ana Roe | – | –', '– | – | Roe'],
      'who knows which',
    ],
    [
      ['Mayor Ana Roe spoke. The mayor said it was late.', 'The mayor said it was old.'],
      ['Ana Roe | The mayor'],
      'an office that the other text fills',
    ],
    [
      ['The mayor said it was late.', 'The mayor said it was old now.'],
      ['– | The mayor', 'The mayor | –'],
      'an office that no text fills',
    ],
    [['Police said it was late.', 'Police said it was old.'], ['Police | Police'], 'a group'],
    [
      ['Critics say it is late.', 'Some critics say it is old.'],
      ['Critics | Some critics'],
      'the same words for a group',
    ],
    [
      ['A resident said it was late.', 'A resident said it was old now.'],
      ['– | A resident', 'A resident | –'],
      'two residents',
    ],
    [
      ['A spokesman for the port said it was late.', 'The spokesman for the port said it was old.'],
      ['A spokesman for the port | The spokesman for the port'],
      'a description of several words',
    ],
    [
      ['His campaign said it was late.', 'His campaign said it was old now.'],
      ['– | His campaign', 'His campaign | –'],
      'whose campaign?',
    ],
    [['They said it was late.', 'They said it was old.'], [], 'nobody that can be told'],
    [['It was late.', 'It was old.'], [], 'nobody speaks'],
  ]
  test.each(table)('%j', (texts, expected, why) => {
    expect({ why, rows: rows(...texts) }).toEqual({ why, rows: expected })
  })

  test('swapping the texts mirrors the rows', () => {
    const [a, b] = ['Ana Roe said it was late. Police say no.', 'Roe said it was old.'] as const
    const mirrored = rows(b, a).map((row) => row.split(' | ').reverse().join(' | '))
    expect(new Set(mirrored)).toEqual(new Set(rows(a, b)))
  })
})
