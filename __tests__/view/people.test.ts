import { namedDifferently } from '@/lib/view/named-differently'
import { distinctGroups, saidOfGroup, wordingGroups } from '@/lib/view/wording'
import { people } from '@/lib/view/people'
import type { LinkedWords } from '@/lib/view/people-cell'
import { peopleOf } from '@/lib/view/people-groups'
import { comparing, GERMAN, unnamedIn } from './texts'

const A =
  'They met the embattled senator Jane Roe on the closed bridge. The reckless Roe apologized twice. “I met the brave Ana Poe,” Jane Roe said of the closed bridge.'
const B = 'On the closed bridge they met Senator Jane Roe. Then Roe left. The Norland Party met on the closed bridge.'

const said = (items: readonly LinkedWords[]) =>
  items.map(({ words, count, by }) => `${words}${count > 1 ? ` ×${count}` : ''}${by ? ` (${by})` : ''}`)

describe('rows', () => {
  const model = people(comparing(A, B))
  const roe = model.lines.find(({ name }) => name === 'Jane Roe')

  test('who is described differently comes first', () => {
    expect(model.lines.map(({ name }) => name)).toEqual(['Jane Roe', 'Ana Poe', 'Norland Party'])
  })

  test('a cell tells how a text names and shows somebody', () => {
    const [a, b] = roe?.cells ?? []
    expect(a?.named).toBe(3)
    expect(said(a?.forms ?? [])).toEqual(['Jane Roe ×2', 'Roe'])
    expect(said(a?.labels ?? [])).toEqual(['embattled senator', 'reckless'])
    expect(said(a?.verbs ?? [])).toEqual(['apologized', 'said'])
    expect(said(a?.loaded ?? [])).toContain('reckless')
    expect(a?.spoken).toEqual({ words: '6 words, quoted', sentence: 2 })
    expect(said(b?.titles ?? [])).toEqual(['Senator'])
    expect(b?.labels).toEqual([])
  })

  test('quoted words say whose they are', () => {
    const poe = model.lines.find(({ name }) => name === 'Ana Poe')
    expect(said(poe?.cells[0]?.labels ?? [])).toEqual(['brave (Jane Roe)'])
    expect(poe?.cells[1]).toMatchObject({ named: 0, forms: [] })
  })

  test('a speaker is called as in their own row, and one senator is no senators', () => {
    const text = 'They met Senators Eve Poe and Ana Roe. “I saw the brave Eve Poe,” said Roe.'
    const poe = people(comparing(text, text)).lines.find(({ name }) => name === 'Eve Poe')
    expect(said(poe?.cells[0]?.labels ?? [])).toEqual(['brave (Ana Roe)'])
    expect(said(poe?.cells[0]?.titles ?? [])).toEqual(['Senator'])
  })

  test('words lead to their sentence', () => {
    expect(roe?.cells[0]?.labels.map(({ sentence }) => sentence)).toEqual([0, 1])
    expect(roe?.cells[1]?.forms[0]?.sentence).toBe(0)
  })

  test('groups open as many rows as they say', () => {
    expect(model.groups.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Everybody 3',
      'People 2',
      'Organisations and others 1',
      'Only in A 1',
      'Only in B 1',
    ])
    for (const { id, count } of model.groups) expect(peopleOf(model.lines, id)).toHaveLength(count)
  })

  test('the summary counts the same rows', () => {
    expect(model.summary).toBe('3 people and organisations are named: 1 in both texts, 1 only in A and 1 only in B.')
  })
})

test('with three texts, those that two of them name are counted too, so that the counts add up', () => {
  const three = people(
    comparing('Jane Roe met Ana Poe. Jane Roe left.', 'Jane Roe met Ana Poe.', 'Jane Roe met Tom Hale.'),
  )
  expect(three.summary).toBe('3 people and organisations are named: 1 in every text, 1 in some and 1 only in C.')
})

test('nobody in common is counted as none, not as nought', () => {
  const apart = people(comparing('Jane Roe left.', 'Ana Poe left.'))
  expect(apart.summary).toBe('2 people and organisations are named: none in both texts, 1 only in A and 1 only in B.')
})

test('what the writer only retells says so', () => {
  const model = people(comparing('Critics say Jane Roe is a traitor.', B))
  expect(said(model.lines[0]?.cells[0]?.labels ?? [])).toEqual(['traitor (reported)'])
})

test('who a surname may mean is named once, as the row is, however the texts write the name', () => {
  const model = people(
    comparing(
      'They met Bill F. Roe and Hillary Roe. Then Roe left.',
      'They met Bill Roe and Hillary Roe. Then Roe left.',
    ),
  )
  const roe = model.lines.find(({ name }) => name === 'Roe')
  expect(roe?.apart).toBe('Could be Bill F. Roe or Hillary Roe: kept apart')
})

test('a surname kept apart says so', () => {
  const model = people(comparing('They met Bill Roe and Hillary Roe. Then Roe left.', B))
  expect(model.lines.find(({ name }) => name === 'Roe')?.apart).toBe('Could be Bill Roe or Hillary Roe: kept apart')
})

test.each([
  [['It rained all day.', 'It rained again.'], 'empty', 'No name of a person or organisation was found.'],
  [['They met Jane Roe.'], 'single', '1 person or organisation is named.'],
])('%j is %s', (texts, state, summary) => {
  expect(people(comparing(...texts))).toMatchObject({ state, summary })
})

test('six texts have six cells in every row', () => {
  const model = people(comparing(A, B, A, B, A, B))
  for (const { cells } of model.lines) expect(cells.map(({ text }) => text)).toEqual([0, 1, 2, 3, 4, 5])
})

describe('named differently', () => {
  const phrases = (...texts: readonly string[]) =>
    namedDifferently(comparing(...texts), 2).map(({ name, sides }) => [name, sides.map(({ words }) => words)])

  test('the description of one text stands beside the other’s name', () => {
    expect(phrases(A, B)).toEqual([['Jane Roe', ['embattled senator Jane Roe', 'Senator Jane Roe']]])
  })

  test('a calling is told beside the description', () => {
    const other =
      'Jane Roe, the head of the club, met them on the closed bridge. Roe left the closed bridge on Tuesday.'
    expect(phrases(A, other)).toEqual([['Jane Roe', ['embattled senator Jane Roe', 'Jane Roe, the head of the club']]])
  })

  test('a description that already stands among the wordings is not told again, and the next one takes its place', () => {
    const first = [
      'On Tuesday the disgraceful mayor Jane Roe revealed the secret harbour plan to the builders.',
      'Jane Roe revealed the secret harbour plan to the builders.',
    ]
    const second = [
      'The embattled lawyer Tom Hale went home. Roe slept.',
      'In the north nobody had seen Tom Hale for weeks. Roe ate soup.',
    ]
    const comparison = comparing(...first.map((text, at) => `${text}\n\n${second[at]}`))
    const groups = distinctGroups(wordingGroups(comparison))
    expect(groups.map(saidOfGroup)).toEqual(['“disgraceful mayor Jane Roe” in A, “Jane Roe” in B'])
    const names = (told: typeof groups) => namedDifferently(comparison, 1, told).map(({ name }) => name)
    expect(names([])).toEqual(['Jane Roe'])
    expect(names(groups)).toEqual(['Tom Hale'])
  })

  test.each([
    [[B, B.replace('Then', 'Soon')], 'no description'],
    [[A, A.replace('twice', 'once')], 'the same description'],
    [[A], 'one text'],
    [
      [A, 'On the closed bridge they met Ana Poe. Nobody saw the senator on the closed bridge.'],
      'nobody described in both',
    ],
    [
      ['Officials said the disgraced mayor Jane Roe had left the closed bridge.', B],
      'a description that the writer only retells',
    ],
    [['Nobody believes that the crooked mayor Jane Roe left the closed bridge.', B], 'a description that is denied'],
    [['Jane Roe, a crook according to her enemies, left the closed bridge.', B], 'a description by others'],
    [['They met an angry Jane Roe on the closed bridge.', B], 'a mood'],
    [['They met the liberal Jane Roe on the closed bridge.', B], 'a stance'],
  ])('none: %#', (texts) => {
    expect(phrases(...texts)).toEqual([])
  })
})

test.each([
  [
    'inside a longer name',
    'The board met at Larkfield High School. Larkfield High School opened in May. Tom Hale of Larkfield High School spoke.',
    'The pouches stay at Larkfield High School Annexe, which Tom Hale runs.',
    'Larkfield High School',
    [null, 0],
    '2 people and organisations are named: 1 in both texts and 1 perhaps in both.',
  ],
  [
    'as a part of a word, or without its capital',
    'Jane Roe left the Norland Party.',
    'The Roebuck stayed, and the norland party too. They met Jane Roe.',
    'Norland Party',
    [null, null],
    '2 people and organisations are named: 1 in both texts and 1 only in A.',
  ],
])('a name that stands in a text is not said to be missing there: %s', (_, a, b, whom, sentences, summary) => {
  const model = people(comparing(a, b))
  const row = model.lines.find(({ name }) => name === whom)
  expect(row?.cells.map(({ perhaps }) => perhaps)).toEqual(sentences)
  expect(model.summary).toBe(summary)
})

test('a name that stands in a text is not said to be missing there, though the rules found nobody in it', () => {
  const a = 'They came. One neighbour, Meera Joshi, grumbled that she had not been told.'
  const b = 'Meera Joshi, who runs a nursery, said the water had come.'
  const model = people(unnamedIn(0, comparing(a, b)))
  expect(model.lines.map(({ name, cells }) => [name, cells.map(({ perhaps }) => perhaps)])).toEqual([
    ['Meera Joshi', [1, null]],
  ])
  expect(model.summary).toBe('1 person or organisation is named: none in both texts and 1 perhaps in both.')
})

test('of texts that are not English nothing is said of who is named', () => {
  expect(people(comparing(GERMAN, GERMAN.toUpperCase())).summary).toBe('No text here can be measured.')
})

test('in a text that is not English nobody is looked for, and nobody is said to be named only elsewhere', () => {
  const model = people(comparing(GERMAN, A))
  expect(model.lines[0]?.cells.map(({ unread }) => unread)).toEqual([true, false])
  expect(model.summary).toMatch(/ are named\. Nobody was looked for in A: it is not in English\.$/)
  expect(model.groups.map(({ id }) => id)).toEqual(['everybody', 'people', 'organisations'])
})
