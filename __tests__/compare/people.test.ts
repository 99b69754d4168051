import { linkPeople } from '@/lib/compare/people'
import { comparing } from '../view/texts'

/** "Jane Roe 0+1": the row's name and which texts it is in. */
function rows(...texts: readonly string[]): string[] {
  return comparing(...texts).people.map(({ name, entities }) => {
    const naming = entities.flatMap((entity, text) => (entity === null ? [] : [text]))
    return `${name} ${naming.join('+')}`
  })
}

describe('one row for the same person or organisation', () => {
  test.each([
    [['They met Jane Roe.', 'Then Jane Roe left.'], ['Jane Roe 0+1'], 'the same full name'],
    [['They met Jane F. Roe.', 'Then Jane Roe left.'], ['Jane F. Roe 0+1'], 'a middle initial'],
    [['They met Joseph Roe.', 'Then Joe Roe left.'], ['Joseph Roe 0+1'], 'a short form'],
    [['They met Sergei Kovalyak.', 'Then Sergey Kovalyak left.'], ['Sergei Kovalyak 0+1'], 'another spelling'],
    [['They met Allan Roe.', 'Then Alan Roe left.'], ['Allan Roe 0+1'], 'a letter doubled or not'],
    [['They met Alex Roe.', 'They met Alexandra Roe.'], ['Alexandra Roe 0+1'], 'a short form of a woman’s name'],
    [['They met Jane Roe.', 'Then Mayor Roe left.'], ['Jane Roe 0+1'], 'a surname in the other text'],
    [
      ['They saw the FBI.', 'They saw the Federal Bureau of Inspection. The bureau left.'],
      ['Federal Bureau of Inspection 0+1'],
      'initials',
    ],
    [['The GOP left.', 'The Republicans left.'], ['Republicans 0+1'], 'a party'],
    [
      ['It was the Justice Department.', 'It was the Department of Justice.'],
      ['Department of Justice 0+1'],
      'two orders',
    ],
  ])('%j %j: %s', (texts, expected) => {
    expect(rows(...texts)).toEqual(expected)
  })
})

describe('a bare given name', () => {
  test.each([
    [
      ['Ted Roe left with his wife, Heidi.', 'They met Ted Roe and Heidi Roe.'],
      ['Heidi Roe 0+1', 'Ted Roe 0+1'],
      'the family is named',
    ],
    [
      ['Sen. Roe left. Later Heidi wept.', 'They met Heidi Roe. Her husband, Ted Roe, left.'],
      ['Heidi Roe 0+1', 'Roe 0', 'Ted Roe 1'],
      'by surname alone',
    ],
    [['They met Heidi at noon.', 'They met Heidi Roe.'], ['Heidi 0', 'Heidi Roe 1'], 'no family is named'],
    [
      ['Ted Roe met Heidi.', 'They met Heidi Roe and Heidi Poe.'],
      ['Heidi 0', 'Heidi Poe 1', 'Heidi Roe 1', 'Ted Roe 0'],
      'two are called so',
    ],
    [
      ['Ted Roe met Heidi.', 'They met Heidi Roe.', 'They met Heidi Poe.'],
      ['Heidi 0', 'Heidi Poe 2', 'Heidi Roe 1', 'Ted Roe 0'],
      'two in two texts',
    ],
    [
      ['Ted Roe met his lawyer Heidi.', 'They met Heidi Roe.'],
      ['Heidi 0', 'Heidi Roe 1', 'Ted Roe 0'],
      'a calling that only the one has',
    ],
    [
      ['Ted Roe met Heidi Poe. Later Heidi left.', 'They met Heidi Roe.'],
      ['Heidi Poe 0', 'Heidi Roe 1', 'Ted Roe 0'],
      'her own text names her in full',
    ],
  ])('%j: %s', (texts, expected) => {
    expect(rows(...texts).sort()).toEqual([...expected].sort())
  })
})

describe('Latin spellings of Slavic surnames', () => {
  test.each([
    [['They met Olga Volkova.', 'They met Olga Wolkowa.'], ['Olga Volkova 0+1'], 'one given name'],
    [['They met Olga Volkova.', 'They met Anna Wolkowa.'], ['Anna Wolkowa 1', 'Olga Volkova 0'], 'two given names'],
    [['They met Judge Volkova.', 'They met Judge Wolkowa.'], ['Volkova 0+1'], 'one office'],
    [['They met Judge Volkova.', 'They met Mrs. Wolkowa.'], ['Volkova 0', 'Wolkowa 1'], 'no office in common'],
    [['They met Judge Olga Volkova.', 'They met Judge Wolkowa.'], ['Olga Volkova 0+1'], 'an office and a full name'],
    [['They met Olga Volkova.', 'They met Judge Wolkowa.'], ['Olga Volkova 0', 'Wolkowa 1'], 'only one has it'],
    [['They met Tom Vick.', 'They met Tom Wick.'], ['Tom Vick 0', 'Tom Wick 1'], 'surnames that are not Slavic'],
    [['They met Olga Volkova and Olga Wolkowa.'], ['Olga Volkova 0', 'Olga Wolkowa 0'], 'two in one text'],
  ])('%j: %s', (texts, expected) => {
    expect(rows(...texts).sort()).toEqual([...expected].sort())
  })
})

test('a name that one text shows to be a body’s is the same body’s in the next', () => {
  const [front] = comparing('They joined the Salt Front.', 'The Salt Front left.').texts[0]?.people ?? []
  if (!front) throw new Error('no name found')
  const rowsOf = linkPeople([[{ ...front, kind: 'unknown' }], [{ ...front, kind: 'organisation' }]])
  expect(rowsOf.map(({ name, kind, entities }) => [name, kind, entities])).toEqual([
    ['Salt Front', 'organisation', [0, 0]],
  ])
})

describe('rows of their own', () => {
  test.each([
    [['They met Jane Roe.', 'Then Joan Roe left.'], ['Jane Roe 0', 'Joan Roe 1'], 'another given name'],
    [['They met Jane Roe.', 'Then Jane Poe left.'], ['Jane Roe 0', 'Jane Poe 1'], 'another surname'],
    [['They met Jane F. Roe.', 'Then Jane G. Roe left.'], ['Jane F. Roe 0', 'Jane G. Roe 1'], 'another middle initial'],
    [
      ['They met Samuel Roe.', 'They met Samuel Roe Jr. there.'],
      ['Samuel Roe 0', 'Samuel Roe Jr. 1'],
      'another suffix',
    ],
    [
      ['They met Tony Blair Jr. there.', 'Then Blair left.'],
      ['Tony Blair Jr. 0', 'Blair 1'],
      'whom news calls by surname alone is not the son of that name',
    ],
    [
      ['They met Jane Roe and Bill Roe.', 'Soon Governor Roe left.'],
      ['Jane Roe 0', 'Bill Roe 0', 'Roe 1'],
      'a surname that two people share',
    ],
    [['They met Mr. Roe.', 'Soon Mrs. Roe left.'], ['Roe 0', 'Roe 1'], 'another form of address'],
    [['They met Jane Roe.', 'Soon Mr. Roe left.'], ['Jane Roe 0', 'Roe 1'], 'a form of address against a given name'],
    [['They met Judge Roe.', 'Soon Senator Roe left.'], ['Roe 0', 'Roe 1'], 'two offices of one surname'],
    [
      ['They met Jane Roe.', 'They met Jane A. Roe.', 'They met Jane B. Roe.'],
      ['Jane Roe 0', 'Jane A. Roe 1', 'Jane B. Roe 2'],
      'a bare form that two could be',
    ],
    [
      ['They met Alex Roe.', 'They met Alexander Roe.', 'They met Alexandra Roe.'],
      ['Alex Roe 0', 'Alexander Roe 1', 'Alexandra Roe 2'],
      'a short form that two could be',
    ],
    [
      ['They met Roe’s aide. Mr. Roe left.', 'Roe left. Mayor Roe wept.', 'Mrs. Roe left.'],
      ['Roe 0', 'Roe 1', 'Roe 2'],
      'a bare surname between two genders',
    ],
    [['They met Senator Jane Roe.', 'Soon Judge Roe left.'], ['Jane Roe 0', 'Roe 1'], 'another office'],
  ])('%j %j: %s', (texts, expected) => {
    expect(rows(...texts)).toEqual(expected)
  })
})

test('every entity of every text is in exactly one row', () => {
  const texts = [
    'They met Jane Roe and Bill Roe. Then Roe left. The Norland Party and the FBI came. Mayor Poe spoke.',
    'Then Roe left. Ana Poe and the Federal Bureau of Inspection came. Republicans spoke.',
    'Jane Poe met Jane Roe. GOP leaders spoke. Then Poe and Roe left.',
  ]
  const { texts: compared, people } = comparing(...texts)
  compared.forEach(({ people: entities }, text) => {
    const placed = people.flatMap((row) => row.entities[text] ?? [])
    expect([...placed].sort((a, b) => a - b)).toEqual(entities.map((_, index) => index))
  })
})

test('swapping the texts swaps the columns', () => {
  const [a, b] = ['They met Jane Roe. Roe left.', 'They met Mayor Roe and Ana Poe.']
  const swapped = comparing(b, a).people.map(({ name, entities, named }) => [name, [...entities].reverse(), named])
  expect(comparing(a, b).people.map(({ name, entities, named }) => [name, entities, named])).toEqual(swapped)
})

test.each([
  ['They met Jane Roe.', 'They met Jane A. Roe.', 'They met Jane B. Roe.'],
  ['They met Alex Roe.', 'They met Alexander Roe.', 'They met Alexandra Roe.'],
  ['They met Jane Roe.', 'They met Jane A. Roe.', 'Then Mayor Roe left.'],
  ['They met Mr. Roe.', 'Then Mayor Roe left.', 'They met Mrs. Roe.'],
  ['They met Alex Roe.', 'Then Mr. Roe left.', 'Then Mrs. Roe left.'],
  ['They met Kate Roe and Tom Poe.', 'They met Katherine Roe.', 'Then Roe and Catherine Roe left.'],
])('the order of three texts changes no row: %s %s %s', (...texts) => {
  const linked = (order: readonly number[]) =>
    comparing(...order.map((text) => texts[text] ?? ''))
      .people.map(({ name, entities }) => {
        const naming = entities.flatMap((entity, at) => (entity === null ? [] : [order[at] ?? -1]))
        return `${name} ${naming.sort((a, b) => a - b).join('+')}`
      })
      .sort()
  const orders = [
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  for (const order of orders) expect(linked(order)).toEqual(linked([0, 1, 2]))
})
