import { MAX_TEXT_LENGTH } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { summarize } from '@/lib/view/summary'
import { verdict } from '@/lib/view/verdict'
import { inputOf, textOf } from './pipeline'

const fill = (piece: string, length = MAX_TEXT_LENGTH) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** 4,096 words with the same polynomial hash: "Aa" and "BB" have one, and so have all rows of them. */
const colliding = Array.from({ length: 4096 }, (_, row) =>
  Array.from({ length: 12 }, (_, place) => ((row >> place) & 1 ? 'Aa' : 'BB')).join(''),
)

/**
 * Milliseconds. Each is worked through in a second or two where the work grows with the length of the text; where it
 * grows with the square, it takes minutes. Looked at afterwards: Jest's own limit ends no work that never waits.
 */
const LONGEST = 20_000

test.each([
  ['a megabyte without a space', fill('abcdefghij')],
  ['a megabyte on one line', fill('the disgraceful mayor slammed the bridge and nobody knew why, ')],
  ['a megabyte of one sentence, again and again', fill('The mayor slammed the bridge on Tuesday. ')],
  ['10,000 straight quotation marks', '"'.repeat(10_000)],
  ['10,000 opening quotation marks', '“'.repeat(10_000)],
  ['10,000 apostrophes', "'".repeat(10_000)],
  ['10,000 quotations that never end', fill('“reckless ', 100_000)],
  ['10,000 paragraphs of one open quotation', fill('“The bridge is closed.\n\n', 240_000)],
  ['100,000 line breaks', '\n'.repeat(100_000)],
  ['100,000 Windows line breaks', '\r\n'.repeat(100_000)],
  ['10,000 opening brackets', '('.repeat(10_000)],
  ['a megabyte of halves of characters', fill('\ud800')],
  ['a megabyte of characters without width', fill('\u200b')],
  ['a megabyte of combining marks', fill('e\u0301\u0327')],
  ['a megabyte of capitals', fill('NEVER ')],
  ['a megabyte of holes', fill('According to , ')],
  ['a megabyte of hyphens', fill('self-')],
  ['a megabyte of quotations between letters', fill('a“b”')],
  ['a megabyte of one headline', fill('Mayor Keeps Quiet About Bridge\n\n') + '\n\nIt was Tuesday.'],
  ['a megabyte of colons', fill('The Ledger reported:\n\n')],
  ['a colon, and a megabyte of furniture after it', `The Ledger reported:\n\n${fill('Advertisement\n\n')}It closed.`],
  ['a megabyte of words made to fall into one slot', fill(colliding.join(' '))],
  ['a megabyte of abbreviations', fill('U.S. Mr. ')],
])('%s: read, measured and compared', (_what, text) => {
  const start = performance.now()
  const comparison = compare(inputOf({ text }, { text: `It was Tuesday. ${text.slice(0, 100_000)}` }))
  const { document, findings } = textOf(comparison, 0)
  for (const { start, end, text: words, field } of findings) {
    if (field === 'text' && text.slice(start, end) !== words) throw new Error(`“${words}” does not stand at ${start}.`)
  }
  expect(document.words).toBeGreaterThanOrEqual(0)
  expect(verdict(comparison).headline).toMatch(/\.$/)
  expect(summarize(comparison).length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(LONGEST)
})
