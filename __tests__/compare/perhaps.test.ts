import { alignSentences } from '@/lib/compare/align'
import { coverageRows } from '@/lib/compare/coverage'
import { isShown, type Document, type SentenceRef } from '@/lib/model'
import { readText } from '@/lib/text/read'
import { FERRY_B, UNRELATED } from './documents'

const readAll = (...sentences: readonly string[]): Document =>
  readText({ title: 'Council', text: sentences.join('\n\n') })

const pairRef = { text: 1, sentence: 0 }

test('what is not sure makes no row, and is named beside the sentence that stands alone', () => {
  const pair = { a: { text: 0, sentence: 0 }, b: { text: 1, sentence: 1 }, similarity: 0.5, kind: 'reworded' as const }
  const rows = coverageRows([readAll('One.', 'Two.'), readAll('Three.', 'Four.')], [{ ...pair, perhaps: true }])
  expect(rows.map(({ toldBy }) => toldBy)).toEqual([1, 1, 1, 1])
  expect(rows.map(({ perhaps }) => perhaps)).toEqual([[pair.b], undefined, undefined, [pair.a]])
})

test.each<readonly [number, readonly SentenceRef[] | undefined, string]>([
  [0.4, [pairRef], 'close enough to be checked'],
  [0.39, undefined, 'nearly half of such pairs are about something else'],
])('of what may tell the same, a similarity of %f is shown as %j (%s)', (similarity, expected) => {
  const pair = {
    a: { text: 0, sentence: 0 },
    b: pairRef,
    similarity,
    kind: 'reworded' as const,
    perhaps: true as const,
  }
  const [row] = coverageRows([readAll('One.'), readAll('Two.')], [pair])
  expect(row?.perhaps).toEqual(expected)
})

test.each([
  [
    'Nobody there defended Ines Varga, two clerks said after the meal with pilots in Norrick.',
    'Piet Olm, who once rowed for Tolby, defended Ines Varga in a letter to the choir.',
    false,
    'nobody, and somebody',
  ],
  [
    'Everybody there defended Ines Varga, two clerks said after the meal with pilots in Norrick.',
    'Piet Olm, who once rowed for Tolby, defended Ines Varga in a letter to the choir.',
    true,
    'nothing is denied',
  ],
  ...[
    'Not only Piet Olm defended Ines Varga, two clerks said after the meal with pilots in Norrick.',
    'No fewer than three defended Ines Varga, two clerks said after the meal with pilots in Norrick.',
    'No doubt they defended Ines Varga, two clerks said after the meal with pilots in Norrick.',
    'Olm hadn’t merely defended Ines Varga, two clerks said after the meal with pilots in Norrick.',
  ].map((told): [string, string, boolean, string] => [
    told,
    'Piet Olm, who once rowed for Tolby, defended Ines Varga in a letter to the choir.',
    true,
    'what follows the negation leaves nothing denied',
  ]),
  [
    'Piet Olm has no ferry experience and, while now at the mill of his aunt, is known as a singer.',
    'Olm also has ferry experience as the former cook of the Norrick crew.',
    false,
    'none, and some',
  ],
  [
    'No other suspects were arrested in the Tolby harbour raid on Monday.',
    'Two other suspects were arrested in the Tolby harbour raid on Monday.',
    false,
    'nearly every word is shared, and one denies it',
  ],
  [
    'Not one of the captains defended Ines Varga.',
    'None of the captains had defended Ines Varga.',
    true,
    'denied in both',
  ],
  [
    'Ines Varga denied the charges of the Tolby pilots.',
    'Ines Varga said the charges of the Tolby pilots were false.',
    true,
    'a verb that denies tells of its own',
  ],
  [
    'Ines Varga did not come, and Piet Olm closed the Tolby bridge.',
    'Piet Olm closed the Tolby bridge.',
    true,
    'something else is denied',
  ],
])('%s / %s: shown %s', (a, b, expected, why) => {
  for (const [one, two] of [
    [a, b],
    [b, a],
  ] as const) {
    const pairs = alignSentences([readAll(one, ...UNRELATED), readAll(two, ...FERRY_B.slice(4))])
    const shown = pairs.filter(isShown).some((pair) => pair.a.sentence === 0 && pair.b.sentence === 0)
    expect([why, shown]).toEqual([why, expected])
  }
})

test('a short sentence that denies what the other tells is perhaps about the same, never the same fact', () => {
  const pairs = alignSentences([
    readAll('Police made no arrests.', ...UNRELATED),
    readAll('Two were arrested, police said.', 'The sea was calm.', 'Boats left the harbour.', 'Rain fell in Tolby.'),
  ])
  expect(pairs).toMatchObject([{ a: { sentence: 0 }, b: { sentence: 0 }, similarity: 0.45, perhaps: true }])
})
