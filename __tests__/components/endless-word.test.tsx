/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { Runs } from '@/components/reading/Paragraph'

const classOf = (text: string) => {
  const run = { start: 0, end: text.length, text, quoted: false, damage: null, mark: null }
  const { container } = render(<Runs runs={[run]} field="text" openMark={-1} />)
  expect(container.textContent).toBe(text)
  return container.querySelector('[data-start]')?.className ?? null
}

test.each([
  ['a sentence', 'The mayor spoke on Tuesday.', ''],
  ['a long sentence', 'The mayor spoke on Tuesday, '.repeat(100), ''],
  ['a long address', `See https://slantwise.example/${'a'.repeat(900)} for more.`, ''],
  ['a word without an end', 'b'.repeat(1_000), '[font-kerning:none]'],
  ['one within a sentence', `The mayor said ${'ha'.repeat(600)} and left.`, '[font-kerning:none]'],
])('%s is kerned where a browser can bear it', (_what, text, expected) => {
  expect(classOf(text)).toBe(expected)
})
