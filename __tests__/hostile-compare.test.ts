import { alignSentences } from '@/lib/compare/align'
import { NO_EDITS, type Comparison, type NewsSource, type SentencePair } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { readText } from '@/lib/text/read'
import { coverage } from '@/lib/view/coverage'
import { people } from '@/lib/view/people'
import { sourcesView } from '@/lib/view/sources'
import { summarize } from '@/lib/view/summary'
import { wordingGroups } from '@/lib/view/wording'
import { hostileTexts } from './hostile-texts'

/** More than a call can take as arguments, some 124,000, and so many that their square is minutes. */
const VERY_MANY = 130_000

function compared(...texts: readonly string[]): Comparison {
  return compare({ texts: texts.map((text) => ({ source: { text }, edits: NO_EDITS })), dismissedEntries: [] })
}

/** Everything that the report draws. */
function viewed(comparison: Comparison): void {
  expect(summarize(comparison).length).toBeGreaterThan(0)
  expect(coverage(comparison).lines).toHaveLength(comparison.coverage.length)
  expect(people(comparison).lines).toHaveLength(comparison.people.length)
  expect(sourcesView(comparison).bars.length).toBeLessThanOrEqual(comparison.texts.length)
  expect(wordingGroups(comparison).length).toBeLessThanOrEqual(comparison.wording.length)
}

/** Long enough for a square to be felt, short enough for all rows to run in seconds. */
const LENGTH = 6_000
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
const counted = (piece: (index: number) => string) =>
  Array.from({ length: LENGTH / 40 }, (_, index) => piece(index)).join(' ')

describe('compared, and every view of it', () => {
  const rows: readonly (readonly [what: string, text: string])[] = [
    ...hostileTexts(LENGTH),
    ['words of the language the engine is written in', fill('__proto__ said constructor Constructor toString. ')],
    ['names without end', fill('Ana Roe Tom Hale ')],
    ['a source in every sentence', counted((index) => `Ana Roe${'abcdefghij'[index % 10] ?? ''} said no.`)],
    ['a quotation in every sentence', counted((index) => `“We close pier ${index},” said Ana Roe.`)],
    ['figures in every sentence', counted((index) => `The fire destroyed ${index} to ${index + 2} houses in Tolby.`)],
    ['damage in every sentence', fill('The pier closed Ã¢â‚¬ today. ')],
    ['short sentences', fill('A. B. C. ')],
  ]
  test.each(rows)('%s', (_what, text) => {
    viewed(compared(text, text))
    viewed(compared(text, `Ana Roe claimed it was Tuesday. ${text}`, 'Ana Roe said it was Tuesday.'))
  })
})

describe('very many', () => {
  test('pairs of two texts of the same sentences', () => {
    const document = readText({ text: 'Go on. '.repeat(VERY_MANY) })
    expect(alignSentences([document, document])).toHaveLength(VERY_MANY)
  })

  test('passages word for word', () => {
    const comparison = compared('Go on to Tolby. '.repeat(9), `It was Tuesday. ${'Go on to Tolby. '.repeat(9)}`)
    const pairs = Array.from({ length: VERY_MANY }, (_, sentence): SentencePair => ({
      a: { text: 0, sentence },
      b: { text: 1, sentence },
      similarity: 1,
      kind: 'verbatim',
    }))
    const item = summarize({ ...comparison, pairs }).find(({ id }) => id === 'verbatim')
    expect(item?.evidence[0]?.passages).toHaveLength(VERY_MANY)
  })

  test('sources', () => {
    const comparison = compared('Ana Roe said it was late.', 'It was Tuesday.')
    const [first, second] = comparison.texts
    const source = first?.profile?.sources.list[0]
    if (!first?.profile || !second || !source) throw new Error('Nobody is heard.')
    const list = Array.from({ length: VERY_MANY }, (): NewsSource => source)
    const profile = { ...first.profile, sources: { ...first.profile.sources, list } }
    const model = sourcesView({ ...comparison, texts: [{ ...first, profile }, second] })
    expect(model.state).toBe('compared')
  })
})
