import { pairsOf } from './news'

/** Whether the first sentences of two texts are paired, in either order. */
function isPaired(a: string, b: string): boolean {
  const [there, back] = [pairsOf(a, b), pairsOf(b, a)].map((pairs) =>
    pairs.some((pair) => pair.a.sentence === 0 && pair.b.sentence === 0),
  )
  expect(back).toBe(there)
  return there === true
}

test.each([
  ['A woman was killed in Eastport.', 'A woman was killed in Westport on Monday.', 'two places'],
  [
    'A man was shot dead outside a bar in Eastport.',
    'A man was shot dead outside a bar in Westport.',
    'the same words but for the place',
  ],
  [
    'The mayor of Eastport resigned over the harbour funds.',
    'The mayor of Westport resigned over the harbour funds.',
    'two towns, two mayors',
  ],
  [
    'A woman was killed by a falling tree near Tolby on Monday.',
    'A man was killed by a falling tree near Tolby on Monday.',
    'a woman and a man',
  ],
  [
    'Maria Olm was killed by a falling tree near Tolby on Monday.',
    'Ana Roe was killed by a falling tree near Tolby on Monday.',
    'two people, each named by one text alone',
  ],
  [
    'Maria Olm closed the old harbour bridge in Tolby on Monday.',
    'Ana Roe closed the old harbour bridge in Tolby on Monday.',
    'the same done by two',
  ],
])('%s / %s: two events (%s)', (a, b) => {
  expect(isPaired(a, b)).toBe(false)
})

test.each([
  [
    'A woman was killed in a crash in Eastport.',
    'A woman was killed in a crash in the harbour town.',
    'the town is named by one text alone',
  ],
  [
    'A woman was killed in a crash in Eastport, police in Norland said.',
    'A woman was killed in a crash in Norland.',
    'a town and its country',
  ],
  [
    'A woman was killed in a crash in Eastport on Monday. Norland is in mourning.',
    'A woman was killed in a crash in Norland on Monday.',
    'a town and its country, which the text names elsewhere',
  ],
  [
    'A woman was killed in a crash near Kievets.',
    'A woman was killed in a crash near Kyivets.',
    'perhaps two spellings of one name',
  ],
  [
    'A woman was killed in a crash near Eastport in May.',
    'A woman was killed in a crash near Eastport in June.',
    'one place; months are none',
  ],
  [
    'A man was killed and a woman hurt by a falling tree near Tolby.',
    'A woman was hurt by a falling tree near Tolby.',
    'the woman is in both',
  ],
  [
    'Maria Olm was killed by a falling tree near Tolby on Monday.',
    'A teacher was killed by a falling tree near Tolby on Monday.',
    'who is not named may be anybody',
  ],
  [
    'Maria Olm closed the old harbour bridge in Tolby on Monday.',
    'The mayor, Maria Olm, closed the old harbour bridge in Tolby on Monday.',
    'one person, with and without the office',
  ],
  [
    'President Olm signed the harbour law in Tolby on Monday.',
    'The President signed the harbour law in Tolby on Monday.',
    'an office is nobody else',
  ],
])('%s / %s: may be one event (%s)', (a, b) => {
  expect(isPaired(a, b)).toBe(true)
})
