/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CopyField } from '@/components/ui/CopyField'

const field = (value: string) => (
  <CopyField label="The link" value={value} action="Copy" selected="It is selected: copy it by keyboard." />
)

test('copies by one click and says so, until there is something else to copy', async () => {
  const user = userEvent.setup()
  const { rerender } = render(field('one'))
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await navigator.clipboard.readText()).toBe('one')
  expect(screen.getByRole('status')).toHaveTextContent('Copied.')
  rerender(field('two'))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('where the browser refuses, the words are selected and the reader is told what to do', async () => {
  const user = userEvent.setup()
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'))
  render(field('one'))
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The link' })
  expect(words).toHaveFocus()
  expect([words.selectionStart, words.selectionEnd]).toEqual([0, 3])
  expect(screen.getByRole('status')).toHaveTextContent('copy it by keyboard')
})
