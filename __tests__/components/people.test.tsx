/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NamedDifferently } from '@/components/people/NamedDifferently'
import { PeopleView } from '@/components/people/PeopleView'
import { comparing, unnamedIn } from '../view/texts'

jest.mock('../../components/report/report-context', () => ({ useReport: () => ({ comparison, input: null }) }))
jest.mock('../../components/workspace/session', () => ({ useSession: () => ({ hash: '#link' }) }))

const A = 'They met the embattled senator Jane Roe on the closed bridge. Roe apologized on the closed bridge.'
const B = 'On the closed bridge they met Senator Jane Roe. The Norland Party met on the closed bridge.'
let comparison = comparing(A, B)
beforeEach(() => {
  comparison = comparing(A, B)
})

test('a row has the person’s name and one cell for each text', () => {
  render(<PeopleView />)
  const table = screen.getByRole('table', { name: 'Everybody' })
  const row = within(table).getByRole('row', { name: /^Jane Roe/ })
  expect(within(row).getByRole('rowheader')).toHaveTextContent('Jane Roeperson')
  const cells = within(row).getAllByRole('cell')
  expect(cells).toHaveLength(2)
  expect(cells[0]).toHaveTextContent('Described asembattled senator')
  expect(cells[1]).toHaveTextContent('TitleSenator')
})

test('words lead to their place in Read, with the opened link', () => {
  render(<PeopleView />)
  expect(screen.getByRole('link', { name: 'embattled senator' })).toHaveAttribute(
    'href',
    '/compare/read?text=0&sentence=0#link',
  )
})

test('the filter shows the rows of one text alone', async () => {
  render(<PeopleView />)
  await userEvent.click(screen.getByRole('button', { name: 'Only in B 1' }))
  const table = screen.getByRole('table', { name: 'Only in B' })
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((header) => header.textContent),
  ).toEqual(['Norland Partyorganisation or group'])
  expect(within(table).getByText('Not named in A')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Only in A 0' }))
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('There is nobody to show here.')
})

test('texts that name nobody have no table', () => {
  comparison = comparing('It rained all day.', 'It rained again.')
  render(<PeopleView />)
  expect(screen.getByText('No name of a person or organisation was found.')).toBeInTheDocument()
  expect(screen.queryByRole('table')).toBeNull()
})

test('the summary sets two descriptions against each other, and is silent without them', () => {
  const { container, rerender } = render(<NamedDifferently told={[]} />)
  expect(screen.getByRole('heading', { name: 'The same person, named differently' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'embattled senator Jane Roe' })).toBeInTheDocument()
  comparison = comparing(B, B)
  rerender(<NamedDifferently key="none" told={[]} />)
  expect(container).toBeEmptyDOMElement()
})

test('a name that stands in a text is never said to be missing there, and leads to its place', () => {
  const told = 'They came. One neighbour, Meera Joshi, grumbled that she had not been told.'
  comparison = unnamedIn(0, comparing(told, 'Meera Joshi, who runs a nursery, said the water had come.'))
  render(<PeopleView />)
  const cell = screen.getByText(/^Perhaps named in A:/)
  expect(within(cell).getByRole('link', { name: 'check' })).toHaveAttribute(
    'href',
    '/compare/read?text=0&sentence=1#link',
  )
  expect(screen.queryByText(/^Not named/)).toBeNull()
})

test('what the writer only retells is said to be somebody’s view, by no speaker called “reported”', () => {
  comparison = comparing('Officials said the embattled Jane Roe left.', 'Jane Roe left.')
  render(<PeopleView />)
  expect(screen.getByRole('row', { name: /^Jane Roe/ })).toHaveTextContent('embattled (told as somebody’s view)')
})
