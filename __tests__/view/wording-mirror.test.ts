import { compare } from '@/lib/slantwise'
import type { Comparison, Span } from '@/lib/model'
import { wordingGroups } from '@/lib/view/wording'
import { CONTRASTS } from '../compare/wording-rows'
import { OUTCOMES } from '../compare/outcome-rows'
import { hostileTexts } from '../hostile-texts'
import { inputOf, PAIRS } from '../pipeline'

/** Every contrast with its figures and anchors, best first, as if the texts stood the other way round when `turned`. */
function contrastsOf({ wording }: Comparison, turned: boolean): string[] {
  const place = ({ start, end }: Span) => `${start}-${end}`
  const both = (a: Span, b: Span) => (turned ? [place(b), place(a)] : [place(a), place(b)]).join(' | ')
  return wording.map(({ a, b, kind, score, anchors }) =>
    [kind, both(a, b), score.toFixed(6), ...anchors.map((anchor) => both(anchor.a, anchor.b)).sort()].join(' / '),
  )
}

/** The facts as Summary lists them. */
function groupsOf(comparison: Comparison, turned: boolean): string[] {
  return wordingGroups(comparison).map(({ kind, phrases }) =>
    [kind, ...phrases.map(({ text, start, end }) => `${turned ? 1 - text : text}: ${start}-${end}`).sort()].join(' / '),
  )
}

function expectMirrored(one: string, two: string): void {
  const [there, back] = [compare(inputOf({ text: one }, { text: two })), compare(inputOf({ text: two }, { text: one }))]
  expect(contrastsOf(back, true)).toEqual(contrastsOf(there, false))
  expect(groupsOf(back, true)).toEqual(groupsOf(there, false))
}

test.each(PAIRS)('%s: the same contrasts in the same order', (_, { texts: [one, two] }) => {
  expectMirrored(one?.source.text ?? '', two?.source.text ?? '')
})

test('all rows as two long texts', () => {
  const rows = [...CONTRASTS, ...OUTCOMES]
  expectMirrored(rows.map(([a]) => a).join('\n\n'), rows.map(([, b]) => b).join('\n\n'))
})

/** The minimal standard generator: the same sentences in every run. */
function dealer(seed: number): <T>(list: readonly T[]) => T | undefined {
  let state = seed
  return (list) => {
    state = (state * 48_271) % 2_147_483_647
    return list[state % list.length]
  }
}

const NAMES = ['Elsa Brandt', 'Brandt', 'Mayor Hale', 'Tom Hale', 'Ana Roe', 'Roe', 'the mayor', 'critics of Hale']
const VERBS = ['said', 'claimed', 'boasted', 'was sacked by', 'resigned with', 'slammed', 'criticised', 'did not say']
const THINGS = [
  'the Norrick ferry plan',
  'that the savage ferry plan of Norrick costs Tolby 40 crowns',
  '“the ferry plan is a reckless gift to Norrick”',
  'Roe and Brandt over the Tolby ferry',
  'a disgraceful plan',
  'the ferry, the plan, the ferry and Norrick',
]

test('sentences of the same names and things in any order', () => {
  const deal = dealer(7)
  const sentence = () =>
    `${[deal(NAMES), deal(VERBS), deal(THINGS)].join(' ')}, ${[deal(NAMES), deal(VERBS), deal(THINGS)].join(' ')}.`
  const text = () => Array.from({ length: 6 }, sentence).join('\n\n')
  for (let round = 0; round < 60; round++) expectMirrored(text(), text())
})

test.each(hostileTexts(5_000))('hostile text: %s', (_, hostile) => {
  expectMirrored(`${hostile}\n\n${CONTRASTS.map(([a]) => a).join(' ')}`, CONTRASTS.map(([, b]) => b).join(' '))
})
