/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { QrScreen } from '@/components/share/QrScreen'

jest.mock('../../components/share/QrCode', () => ({ QrCode: () => null }))
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = () => undefined
})

/** So many letters stand in a line of the narrowest phone, 320 px wide. */
const LINE = 30

test('a short link ends its lines where it has an end: no letters are left over for a line of their own', () => {
  const id = 'AbcdEfghIjklMnopQrstUv'
  const { container } = render(<QrScreen address={`https://slantwise.example/s/${id}#${id}~r.2`} onClose={() => {}} />)
  const parts = [...container.querySelectorAll('p span')].map(({ textContent }) => textContent ?? '')
  expect(parts).toEqual(['slantwise.example/s/', id, `#${id}`, '~r.2'])
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(LINE)
})
