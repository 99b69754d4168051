/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HandoutView } from '@/components/handout/HandoutView'
import type { Comparison } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { inputOf } from '../pipeline'

let comparison: Comparison
jest.mock('../../components/report/report-context', () => ({ useReport: () => ({ comparison, input: null }) }))
jest.mock('../../components/workspace/session', () => ({ useSession: () => ({ hash: '' }) }))
jest.mock('../../components/reading/use-glossary', () => {
  // The same each time, as the loaded one is.
  const loaded = { glossary: new Map(), failed: false }
  return { useGlossary: () => loaded }
})

const LOADED = 'The reckless mayor caved to a disgraceful mob.'
const PLAIN = 'A heron was seen at the pond.'
const show = (...texts: readonly string[]) => {
  comparison = compare(inputOf(...texts.map((text) => ({ text }))))
  render(<HandoutView />)
}
const sheets = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const markedTexts = () => screen.getByRole('checkbox', { name: 'Marked texts' })

test('a text without marks has no marked sheet, and the first marked sheet says so', () => {
  show(PLAIN, LOADED)
  expect(sheets().filter((name) => name?.includes('marked'))).toEqual([expect.stringContaining('Text B, marked')])
  const sheet = screen.getByRole('region', { name: /Text B, marked/ })
  expect(within(sheet).getByText('No word of text A is marked, so it has no marked sheet.')).toBeInTheDocument()
  expect(markedTexts()).toHaveAccessibleDescription('No word of text A is marked, so it has no marked sheet.')
  expect(within(sheet).getByText('reckless').tagName).toBe('MARK')
})

test('where all texts have marks nothing is said, and each has its sheet', () => {
  show(LOADED, `${LOADED} ${PLAIN}`)
  expect(sheets().filter((name) => name?.includes('marked'))).toHaveLength(2)
  expect(screen.queryByText(/No word of/)).toBeNull()
})

test('where none has a mark, that part cannot be chosen, nor an empty handout printed', async () => {
  const user = userEvent.setup()
  show(PLAIN, `${PLAIN} Twice.`)
  expect(markedTexts()).toBeDisabled()
  expect(markedTexts()).not.toBeChecked()
  expect(screen.getByText('No word of these texts is marked, so there are no marked sheets.')).toBeInTheDocument()
  const print = screen.getByRole('button', { name: 'Print, or save as PDF' })
  expect(print).toBeEnabled()
  for (const box of screen.getAllByRole('checkbox', { checked: true })) await user.click(box)
  expect(print).toBeDisabled()
})
