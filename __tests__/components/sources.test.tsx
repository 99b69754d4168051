/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react'
import { SourcesView } from '@/components/sources/SourcesView'
import { NO_EDITS, type Comparison } from '@/lib/model'
import { compare } from '@/lib/slantwise'

let comparison: Comparison
jest.mock('../../components/report/report-context', () => ({ useReport: () => ({ comparison, input: null }) }))
jest.mock('../../components/workspace/session', () => ({ useSession: () => ({ hash: '#link' }) }))

function show(...texts: readonly string[]) {
  comparison = compare({
    texts: texts.map((text) => ({ source: { text }, edits: NO_EDITS })),
    dismissedEntries: [],
  })
  return render(<SourcesView />)
}

const A = 'Ana Roe said the pier was old. Critics say it is safe.'
const B = 'It was dark. Ana Roe admitted that the pier was old.'

it('puts what several texts have before what one has', () => {
  show(A, B)
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(headings).toEqual(['Heard in more than one text', 'Heard in only one text', 'How their words are introduced'])
  const shared = screen.getByRole('region', { name: 'Heard in more than one text' })
  expect(within(shared).getByText('Ana Roe')).toBeInTheDocument()
  expect(within(shared).getByRole('link', { name: 'admit: read the sentence' })).toHaveAttribute(
    'href',
    '/compare/read?text=1&sentence=1#link',
  )
  const only = screen.getByRole('region', { name: 'Heard in only one text' })
  expect(within(only).getByText('Critics')).toBeInTheDocument()
  expect(only).toHaveTextContent('Who else could have been asked?')
})

/** Text without what is only for the eye. */
function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove()
  return copy.textContent ?? ''
}

it('says the class of a verb in words, beside each count', () => {
  show(A, B)
  const scale = screen.getByRole('table', { name: 'Reporting verbs by what they do' })
  const [, a, b] = within(scale).getAllByRole('row')
  const counts = (row: HTMLElement | undefined) => (row ? within(row).getAllByRole('cell').map(spoken) : [])
  expect(counts(a)).toEqual(['2 plainsay2 times2nd', '0 as true', '0 with doubt', '0 with a colour'])
  expect(counts(b)).toEqual(['0 plain', '0 as true', '0 with doubt', '1 with a colouradmit'])
})

it('tells how often a verb stands, and each place has a link that says where it leads', () => {
  show('Ana Roe said it was old. Ana Roe said it was late. Ana Roe said it was dark. “Nobody asked.”', B)
  const shared = screen.getByRole('region', { name: 'Heard in more than one text' })
  expect(within(shared).getByText('×3')).toBeInTheDocument()
  const links = within(shared).getAllByRole('link', { name: /^say/ })
  expect(links.map((link) => [link.textContent, link.getAttribute('aria-label')])).toEqual([
    ['say', 'say: read the sentence'],
    ['2nd', 'say, 2nd: read the sentence'],
    ['3rd', 'say, 3rd: read the sentence'],
  ])
})

it('tells what the signs beside the verbs mean before it shows them', () => {
  const { container } = show(A, B)
  const text = container.textContent ?? ''
  expect(text.indexOf('×3 means three times')).toBeGreaterThan(-1)
  expect(text.indexOf('×3 means three times')).toBeLessThan(text.indexOf('admit'))
  expect(text.indexOf('such as blame, pride or anger')).toBeLessThan(text.indexOf('(with a colour)'))
})

it('puts words without a known speaker apart from the sources', () => {
  show('Ana Roe said the pier was old. “Nobody asked.”', B)
  expect(screen.queryByText('not heard')).toBeNull()
  const unknown = screen.getByRole('region', { name: 'Words without a known speaker' })
  expect(within(unknown).getByText('Speaker not found')).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'Heard in only one text' })).toBeNull()
})

it('says so where nobody speaks, and draws nothing', () => {
  const { container } = show('The pier was old.', 'The pier was late.')
  expect(screen.getByText('No speaker was found in A and B.')).toBeInTheDocument()
  expect(container.querySelector('svg')).toBeNull()
  expect(screen.queryByRole('table')).toBeNull()
})

it('shows six texts, each with its letter', () => {
  show(...Array.from({ length: 6 }, () => A))
  const shared = screen.getByRole('region', { name: 'Heard in more than one text' })
  for (const letter of 'ABCDEF') expect(within(shared).getAllByLabelText(`Text ${letter}`)).toHaveLength(2)
})

it('never takes words of a text for HTML', () => {
  const { container } = show('“It is <img src=x>,” said Ana <b>Roe</b>.', A)
  expect(container.querySelector('img, b')).toBeNull()
})

it('shows very many sources in steps, and their bar in few parts', () => {
  const names = Array.from({ length: 70 }, (_, at) => `${'ABCDEFGHIJ'[at % 10] ?? ''}${'abcdefg'[at % 7] ?? ''}rd`)
  const { container } = show(names.map((name) => `Ana ${name}el said it was late.`).join(' '), 'It was late.')
  const only = screen.getByRole('region', { name: 'Heard in only one text' })
  expect(container.querySelectorAll('.source-line')).toHaveLength(30)
  expect(container.querySelectorAll('rect[height^="calc"]').length).toBeLessThanOrEqual(42)
  fireEvent.click(within(only).getByRole('button', { name: 'Show 30 more of 70' }))
  expect(container.querySelectorAll('.source-line')).toHaveLength(60)
})

it('keeps its roles where a narrow screen lays the table of verbs out otherwise', () => {
  const { container } = show(A, B)
  for (const part of container.querySelectorAll('.verb-scale :is(thead, tbody, tr, th, td)'))
    expect(part).toHaveAttribute('role')
})
