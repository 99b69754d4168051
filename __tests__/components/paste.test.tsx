/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { pasteInto } from '@/components/intake/paste'

function Field({ start }: { start: string }) {
  const [value, setValue] = useState(start)
  return (
    <textarea aria-label="Text" value={value} onChange={(event) => setValue(event.target.value)} onPaste={pasteInto} />
  )
}

/** Pastes over a selection; true when the browser is left to do it. */
function paste(start: string, from: number, to: number, data: Record<string, string>): boolean {
  render(<Field start={start} />)
  const field = screen.getByLabelText<HTMLTextAreaElement>('Text')
  field.setSelectionRange(from, to)
  return fireEvent.paste(field, { clipboardData: { getData: (type: string) => data[type] ?? '' } })
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Text')

test('a copied page takes the place of the selection, the caret after it', async () => {
  const html = '<nav><p>Menu</p></nav><p>One &lt;b&gt;</p><p>Two<script>alert(1)</script></p>'
  expect(paste('ABCD', 1, 3, { 'text/html': html, 'text/plain': 'Menu One Two' })).toBe(false)
  await waitFor(() => expect(field()).toHaveValue('AOne <b>\n\nTwoD'))
  expect(field().selectionStart).toBe('AOne <b>\n\nTwo'.length)
  expect(document.querySelector('nav, script')).toBeNull()
})

test.each([
  ['plain text', { 'text/plain': 'One' }],
  [
    'lines and colours of a program',
    { 'text/html': '<div><span style="color:red">One</span></div>', 'text/plain': 'One' },
  ],
])('%s is left to the browser', (_what, data) => {
  expect(paste('A', 1, 1, data)).toBe(true)
})

test('a page that is nothing but a menu is pasted as its plain text: it was selected on purpose', async () => {
  paste('', 0, 0, { 'text/html': '<nav><p>Menu</p></nav>', 'text/plain': 'Menu' })
  await waitFor(() => expect(field()).toHaveValue('Menu'))
})

test('a long plain text is put in at once, where the caret is', () => {
  const long = 'x'.repeat(60_000)
  expect(paste('AB', 1, 1, { 'text/plain': long })).toBe(false)
  expect(field()).toHaveValue(`A${long}B`)
})
