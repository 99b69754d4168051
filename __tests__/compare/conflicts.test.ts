import { pairsOf } from './news'

function conflictsOf(a: string, b: string): string[] {
  return pairsOf(a, b).flatMap(({ conflicts = [] }) =>
    conflicts.map(
      (conflict) => `${a.slice(conflict.a.start, conflict.a.end)} / ${b.slice(conflict.b.start, conflict.b.end)}`,
    ),
  )
}

describe('figures at odds', () => {
  test.each([
    [
      'The fire destroyed 12 houses in Marlow Bay on Monday night while most families slept in the school gym.',
      'Crews fought the fire that destroyed 13 houses in the bay, the worst loss since the war.',
      ['12 houses / 13 houses'],
      'quite likely one fire: a similarity of .61',
    ],
    [
      'The fire destroyed 12 houses in Marlow Bay on Monday night while most families slept in the school gym.',
      'Crews from three towns fought the fire that destroyed 13 houses, the worst loss for the bay since the war.',
      [],
      'perhaps another fire: a similarity of .53',
    ],
    [
      'The fire destroyed 12 houses in Marlow Bay on Monday night.',
      'On Monday night the fire in Marlow Bay destroyed 13 houses.',
      ['12 houses / 13 houses'],
      'the same thing counted differently',
    ],
    [
      'The council approved the harbour lease by nine votes on Monday.',
      'On Monday the council approved the harbour lease by ten votes.',
      ['nine votes / ten votes'],
      'numbers in words',
    ],
    [
      'Ines Varga took the 38-word oath at noon in Tolby, the end of an unlikely journey.',
      'At noon in Tolby, Ines Varga took a 35-word oath.',
      ['38-word oath / 35-word oath'],
      'a quality of one thing',
    ],
    [
      'The council gave the harbour a nine-month lease on Monday.',
      'On Monday the council gave the harbour a nine-year lease.',
      [],
      'other words hang on the figures: what is meant is not said to be the same',
    ],
    [
      'The 42-year-old captain of the Tolby ferry was arrested on Monday.',
      'A 19-year-old passenger of the Tolby ferry was arrested on Monday.',
      [],
      'qualities of two people',
    ],
    [
      'The leak at the harbour plant in Tolby costs taxpayers $41 million a year.',
      'Every year the leak at the harbour plant in Tolby costs taxpayers £41 million.',
      ['$41 million / £41 million'],
      'one sum in two currencies',
    ],
    [
      'The leak at the harbour plant in Tolby costs taxpayers $41 million a year.',
      'The leak at the harbour plant in Tolby costs taxpayers £32 million a year.',
      [],
      'the same sum, converted',
    ],
    [
      'The leak at the harbour plant in Tolby costs taxpayers $41 million a year.',
      'The leak at the harbour plant in Tolby costs taxpayers $14 million a year.',
      ['$41 million / $14 million'],
      'two sums, the same words around them',
    ],
    [
      'Ines Varga admitted in court that she spent $750,000 of campaign money.',
      'Ines Varga admitted in court that she bought a watch for $43,000 with campaign money.',
      [],
      'a sum and a part of it',
    ],
    [
      'The flood damaged about 40 houses in Marlow Bay.',
      'The flood damaged 42 houses in Marlow Bay.',
      [],
      '"about 40" and 42 can both be true',
    ],
    [
      'The flood damaged more than 40 houses in Marlow Bay.',
      'The flood damaged 75 houses in Marlow Bay.',
      [],
      '"more than 40" and 75 can both be true',
    ],
    [
      'The flood damaged more than 80 houses in Marlow Bay.',
      'The flood damaged 42 houses in Marlow Bay.',
      ['80 houses / 42 houses'],
      '"more than 80" and 42 cannot',
    ],
    [
      'The spill killed 2,000 trout in the River Sallow.',
      'The spill killed 1,980 trout in the River Sallow.',
      [],
      'rounded',
    ],
    [
      'The tank lost 1.2 million litres of milk into the River Sallow.',
      'The tank lost 1,200,000 litres of milk into the River Sallow.',
      [],
      'the same number written otherwise',
    ],
    [
      'The hearing on the harbour lease opens on March 3 in Tolby.',
      'The hearing on the harbour lease opens on March 4 in Tolby.',
      ['March 3 / March 4'],
      'two dates of one hearing',
    ],
    [
      'TOLBY, March 13, 2031 (Harbour Ledger) – The council approved the harbour lease in a meeting on Monday.',
      'The council approved the harbour lease in a March 6 meeting in Tolby.',
      [],
      'the day of writing is not the day of the meeting',
    ],
    [
      'The flood cost between 10 and 12 million crowns in Marlow Bay.',
      'The flood cost 11 million crowns in Marlow Bay.',
      [],
      '11 lies between 10 and 12',
    ],
    [
      'The flood cost 10 to 12 million crowns in Marlow Bay.',
      'The flood cost 11 million crowns in Marlow Bay.',
      [],
      'the same with “to”',
    ],
    [
      'The flood cost between 10 and 12 million crowns in Marlow Bay.',
      'The flood cost 18 million crowns in Marlow Bay.',
      ['12 million crowns / 18 million crowns'],
      '18 does not',
    ],
    [
      'The flood damaged no fewer than 12 houses in Marlow Bay.',
      'The flood damaged 15 houses in Marlow Bay.',
      [],
      '“no fewer than 12” is 12 and more',
    ],
    [
      'The flood damaged no more than 12 houses in Marlow Bay.',
      'The flood damaged 15 houses in Marlow Bay.',
      ['12 houses / 15 houses'],
      '“no more than 12” and 15 cannot both be true',
    ],
    [
      'The repair of the pier in Tolby is expected to take 20 days.',
      'The repair of the pier in Tolby took 35 days.',
      [],
      'what was expected is not what came',
    ],
    [
      'The repair of the pier in Tolby could cost 20 jobs.',
      'The repair of the pier in Tolby cost 35 jobs.',
      [],
      'what may be is not what is',
    ],
    [
      'The fair in Tolby last year hurt 30 visitors.',
      'The fair in Tolby hurt 12 visitors on Monday.',
      [],
      'another year',
    ],
    [
      'The storm in Tolby damaged 30 houses on Sunday.',
      'The storm in Tolby damaged 12 houses on Monday.',
      [],
      'another day',
    ],
    [
      'The fire destroyed 12 houses and 3 barns in Marlow Bay.',
      'The fire destroyed 3 houses and 12 barns in Marlow Bay.',
      [],
      'who knows which is meant',
    ],
    [
      'Of 60 pupils who answered, 41 pupils opposed the phone ban.',
      'The phone ban was opposed by 41 of the 90 pupils who answered.',
      [],
      'two figures of one noun: parts of a whole',
    ],
    [
      'A 42-year-old man was rescued from the pier in Tolby.',
      'A man of 43 years was rescued from the pier in Tolby.',
      [],
      'an age counts nothing',
    ],
  ])('%s / %s', (a, b, expected) => {
    expect(conflictsOf(a, b)).toEqual(expected)
  })

  test('the same words around another sum: at odds, and so not called word for word', () => {
    const cost = (sum: string) => `The council said that the repair of the old harbour bridge would cost ${sum} in all.`
    const [pair] = pairsOf(cost('$3.1 million'), cost('$4.7 million')).filter(({ a }) => a.sentence === 0)
    expect(pair?.conflicts).toHaveLength(1)
    expect(pair?.kind).toBe('reworded')
    const [same] = pairsOf(cost('$3.1 million'), cost('$3.1 million')).filter(({ a }) => a.sentence === 0)
    expect(same?.conflicts).toBeUndefined()
    expect(same?.kind).toBe('verbatim')
  })

  test('texts the other way round: the same conflict, turned', () => {
    const [a, b] = ['The fire destroyed 12 houses in Marlow Bay.', 'In Marlow Bay the fire destroyed 13 houses.']
    expect(conflictsOf(b, a)).toEqual(conflictsOf(a, b).map((found) => found.split(' / ').reverse().join(' / ')))
  })
})
