import reference from '@/data/reference/news.json'
import { compare } from '@/lib/slantwise'
import { isPoliticalNews, newsStanding, thirdOf } from '@/lib/view/news-standing'
import type { Comparison, Source } from '@/lib/model'

const POLITICS =
  'Senators voted on the bill on Tuesday. Republicans in the House wanted more time, and Democrats did not. The White House said the president would sign the legislation. Lawmakers will meet again next week, officials said.'
const HARBOUR =
  'The harbour board voted on the lease on Tuesday. Fishers wanted more time, and the company did not. The mayor said the town would sign the papers. The board will meet again next week, officials said.'

const rows: [string, string, boolean, string][] = [
  ['US politics', POLITICS, true, 'institutions by name'],
  ['a town', HARBOUR, false, 'votes and a mayor are no national politics'],
  ['a passing mention', `${POLITICS} ${HARBOUR.repeat(40)}`, false, 'fewer than one such word in a hundred'],
  ['one word again and again', 'Senators met Senators. '.repeat(20), false, 'few different words'],
  [
    'another parliament',
    'The president opposed the bill. Voters want an election, a campaign, a vote.',
    false,
    'none American',
  ],
  ['nothing', '', false, 'empty'],
  ['words of every object', 'constructor __proto__ toString', false, 'hostile'],
]
test.each(rows)('%s', (_, text, expected) => {
  expect(isPoliticalNews(text)).toBe(expected)
})

test('borders belong to the third above them', () => {
  expect([0.1, 0.5, 0.7, 0.9, 4].map((rate) => thirdOf(rate, [0.5, 0.9]))).toEqual([
    ...['lower', 'middle', 'middle', 'upper', 'upper'],
  ])
})

const comparing = (...sources: Source[]): Comparison =>
  compare({
    texts: sources.map((source) => ({
      source,
      edits: { dismissed: [], added: [], lines: [], blocks: [] },
    })),
    dismissedEntries: [],
  })
const paragraphs = (text: string, times: number) => Array.from({ length: times }, () => text).join('\n\n')

describe('where texts stand among political news', () => {
  const news: Source = { text: paragraphs(POLITICS, 4), kind: 'news' }

  it('is told in one sentence, with what it is measured on', () => {
    const said = newsStanding(comparing(news, { ...news, text: paragraphs(`A disgraceful sham. ${POLITICS}`, 4) }))
    expect(said).toMatch(
      /, A is in the third with the fewest loaded words and B in the third with the most loaded words\./,
    )
    expect(said).toContain(`Beside ${reference.articles} articles`)
    // Which collection, which edition: on the method page, which every chart leads to.
    expect(said).not.toMatch(/BASIL|edition/)
  })

  const silent: [string, Source][] = [
    ['opinion', { ...news, kind: 'opinion' }],
    ['a text of no known kind', { ...news, kind: 'unknown' }],
    ['another beat', { ...news, text: paragraphs(HARBOUR, 4) }],
    ['too few words', { ...news, text: POLITICS }],
  ]
  it.each(silent)('is not told of %s', (_, source) => {
    expect(newsStanding(comparing(source))).toBeNull()
  })

  it('says when the rate could as well lie in another third', () => {
    const near = { ...news, text: paragraphs(`${POLITICS} ${POLITICS} It was a sham.`, 3) }
    const far = { ...news, text: paragraphs('A disgraceful, shameful, reckless sham. ' + POLITICS, 12) }
    const { texts } = comparing(near, far)
    const ends = texts.map(({ profile }) => profile?.narrator.rate.interval.map((end) => thirdOf(end)))
    expect(ends).toEqual([
      ['lower', 'upper'],
      ['upper', 'upper'],
    ])
    expect(newsStanding(comparing(near, far))).toMatch(
      / One text is a small sample: A could as well be in any of the three\.$/,
    )
  })

  it('names the one other third that the interval reaches', () => {
    const { texts, ...rest } = comparing(news, news)
    // By hand against the borders .48 and 1.05: a rate, its interval, and what is said.
    const rows: [number, readonly [number, number], RegExp | null][] = [
      [1.2, [0.6, 2.4], /A and B could as well be in the middle third\.$/],
      [1.2, [0.3, 2.4], /A and B could as well be in any of the three\.$/],
      [0.8, [0.2, 0.9], /A and B could as well be in the lowest third\.$/],
      [0.8, [0.6, 1.9], /A and B could as well be in the highest third\.$/],
      [0.8, [0.6, 0.9], null],
    ]
    for (const [per100, interval, expected] of rows) {
      const placed = texts.map((text) => {
        if (!text.profile) throw new Error('measured')
        const { profile } = text
        const rate = { ...profile.narrator.rate, per100, interval, sufficient: true }
        return { ...text, profile: { ...profile, narrator: { ...profile.narrator, rate } } }
      })
      const said = newsStanding({ ...rest, texts: placed })
      if (expected) expect(said).toMatch(expected)
      else expect(said).not.toContain('could')
    }
  })

  it('is told of those texts only of which it can be', () => {
    const said = newsStanding(comparing({ ...news, kind: 'opinion' }, news))
    expect(said).toContain(', B is in the third with the fewest loaded words.')
    expect(said).toMatch(/ Only long enough reports that are plainly of that kind are placed: not A\.$/)
  })
})
