import { alignSentences } from '@/lib/compare/align'
import { coverageRows } from '@/lib/compare/coverage'
import { readText } from '@/lib/text/read'
import { AROUND_A, AROUND_B, pairsOf } from './news'

describe('who speaks', () => {
  const words = '“We will not close a single ward of this hospital before the winter is over'
  test('the same words by two speakers are no pair', () => {
    expect(pairsOf(`${words},” said Ines Varga.`, `${words},” said Tomas Roe.`)).toEqual([])
  })

  test('the same words by one speaker, named in full and by surname: both quote her', () => {
    const [pair] = pairsOf(`${words},” said Ines Varga.`, `${words},” said Varga.`)
    expect(pair?.kind).toBe('verbatim')
    expect(pair?.source).toEqual({ kind: 'speaker', name: 'Ines Varga' })
  })

  test('a quotation against its paraphrase', () => {
    const pairs = pairsOf(
      '“The tide turned faster than our charts allowed,” said Elsa Brandt, the captain of the ferry.',
      'Captain Elsa Brandt said the tide had turned faster than the charts allowed.',
    )
    expect(pairs.map(({ a, b }) => [a.sentence, b.sentence])).toEqual([[0, 0]])
  })
})

describe('the same report', () => {
  const report = 'The Norrick ferry ran aground on a sandbank near Tolby on Tuesday with 84 people aboard.'
  test.each([
    [`TOLBY (AP) — ${report}`, `${report}\n\nThe Associated Press contributed to this report.`, 'the Associated Press'],
    [`TOLBY (Reuters) — ${report}`, `TOLBY (Reuters) — ${report}`, 'Reuters'],
    [`TOLBY (Reuters) — ${report}`, report, undefined],
    [report, report, undefined],
  ])('%s / %s: %s', (a, b, expected) => {
    const pair = pairsOf(a, b).find(({ kind }) => kind === 'verbatim')
    expect(pair?.source?.name).toBe(expected)
  })
})

test.each([
  [
    'Mayor Ines Varga opened the flower show in Tolby.',
    'Mayor Ines Varga refused to answer questions about the pump.',
    'only a person is shared',
  ],
  ['On Tuesday Ines Varga said so.', 'Ines Varga said on Tuesday that it was not.', 'a person, a day and "said"'],
])('%s / %s: no pair (%s)', (a, b) => {
  expect(pairsOf(a, b)).toEqual([])
})

test('a short quotation of common words is found again by its order', () => {
  const pairs = pairsOf(
    '“We need to keep it that way,” Varga said.',
    '“It has always been so and we need to keep it that way,” said Varga at the hearing.',
  )
  expect(pairs).toHaveLength(1)
})

test('"fund-raiser" and "fundraiser" are one word', () => {
  const pairs = pairsOf(
    'Ines Varga spoke at a fund-raiser in Marlow Bay in January.',
    'At a January fundraiser in Marlow Bay, lawyers listened to Varga.',
  )
  expect(pairs).toHaveLength(1)
})

test('three texts: one row, and its clearest sentence leans on no other', () => {
  const texts = [
    'He said the Norrick ferry had run aground on a sandbank near Tolby.',
    'The Norrick ferry ran aground on a sandbank near Tolby.',
    '“The Norrick ferry ran aground on that sandbank near Tolby again,” said Elsa Brandt.',
  ]
  const around = [AROUND_A, AROUND_B, ['A kite festival drew visitors to the dunes.', 'Beekeepers met in Ostermoor.']]
  const documents = texts.map((text, at) =>
    readText({ title: 'Tolby', text: [text, ...(around[at] ?? [])].join('\n\n') }),
  )
  const [row] = coverageRows(documents, alignSentences(documents))
  expect(row?.toldBy).toBe(3)
  expect(row?.clearest).toEqual({ text: 1, sentence: 0 })
})
