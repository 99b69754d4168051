import { MAX_TEXT_LENGTH } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { summarize } from '@/lib/view/summary'
import { verdict } from '@/lib/view/verdict'
import { hostileTexts } from './hostile-texts'
import { inputOf, textOf } from './pipeline'

test.each(hostileTexts(MAX_TEXT_LENGTH))('%s: read, measured and compared', (_what, text) => {
  const comparison = compare(inputOf({ text }, { text: `It was Tuesday. ${text.slice(0, 100_000)}` }))
  const { document, findings } = textOf(comparison, 0)
  for (const { start, end, text: words, field } of findings) {
    if (field === 'text' && text.slice(start, end) !== words) throw new Error(`“${words}” does not stand at ${start}.`)
  }
  expect(document.words).toBeGreaterThanOrEqual(0)
  expect(verdict(comparison).headline).toMatch(/\.$/)
  expect(summarize(comparison).length).toBeGreaterThan(0)
})
