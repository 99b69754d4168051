/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useState, type ReactNode } from 'react'
import { ReadView } from '@/components/reading/ReadView'
import { ReportContext } from '@/components/report/report-context'
import { SummaryView } from '@/components/report/SummaryView'
import { useSession, type Session } from '@/components/workspace/session'
import { emptyCard } from '@/components/workspace/card'
import { emptyWorkspace, toInput, type Workspace } from '@/components/workspace/session-state'
import { compare } from '@/lib/slantwise'
import { CONTRASTS } from '../compare/wording-rows'

jest.mock('next/navigation', () => ({
  usePathname: () => '/compare/read',
  useSearchParams: () => new URLSearchParams(),
}))
jest.mock('../../components/workspace/session', () => ({ useSession: jest.fn() }))
const session = jest.mocked(useSession)

/** Every fifth row: their places and people differ enough to be one event without mixing. */
const ROWS = [0, 1, 8, 9, 13].flatMap((index) => CONTRASTS[index] ?? [])
const A = [0, 4, 8, 12, 16].map((at) => ROWS[at]).join(' ')
const B = [1, 5, 9, 13, 17].map((at) => ROWS[at]).join(' ')

function Stage({ texts, children }: { readonly texts: readonly string[]; readonly children: ReactNode }) {
  const [workspace, setWorkspace] = useState<Workspace>(() => ({
    ...emptyWorkspace(),
    cards: texts.map((text, index) => ({ ...emptyCard(`card-${index}`), text })),
  }))
  const report = useMemo(() => {
    const input = toInput(workspace)
    return { comparison: compare(input), input }
  }, [workspace])
  session.mockReturnValue({
    workspace,
    hash: '',
    update: setWorkspace,
    setSettings: (settings: Workspace['settings']) => setWorkspace({ ...workspace, settings }),
    undo: () => undefined,
    canUndo: false,
  } as Partial<Session> as Session)
  return <ReportContext value={report}>{children}</ReportContext>
}

beforeAll(() => {
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList
})

const column = (letter: 'A' | 'B') => screen.getByRole('group', { name: new RegExp(`^Text ${letter},`) })
const boxed = (letter: 'A' | 'B') =>
  [...column(letter).querySelectorAll('.phrase')].map((box) => `${box.getAttribute('data-number')} ${box.textContent}`)

describe('the summary', () => {
  test('three facts at first, all on request, each with a question and a way to its sentences', async () => {
    const user = userEvent.setup()
    render(
      <Stage texts={[A, B]}>
        <SummaryView />
      </Stage>,
    )
    const place = screen.getByRole('region', { name: 'The same fact, different words' })
    // All are there for a sheet of paper; the class keeps some from the screen.
    const facts = () =>
      within(place)
        .getAllByRole('listitem')
        .filter((item) => !item.classList.contains('hidden') && within(item).queryByText(/\?$/))
    expect(facts()).toHaveLength(3)
    const [link] = within(place).getAllByRole('link')
    expect(link?.getAttribute('href')).toMatch(/\/compare\/read\?text=0&sentence=\d+/)
    await user.click(within(place).getByRole('button', { name: 'Show all 5' }))
    expect(facts()).toHaveLength(5)
    await user.click(within(place).getByRole('button', { name: 'Show fewer' }))
    expect(facts()).toHaveLength(3)
  })

  test('says modestly that nothing clear was found', () => {
    const other = A.replace('were asked to leave', 'were requested to leave')
    render(
      <Stage texts={[A, other]}>
        <SummaryView />
      </Stage>,
    )
    expect(screen.getByText(/No phrases found that clearly stand for the same thing/)).toBeInTheDocument()
  })
})

describe('reading', () => {
  test('the phrases of a selected sentence are boxed and numbered in both texts, and listed', async () => {
    const user = userEvent.setup()
    render(
      <Stage texts={[A, B]}>
        <ReadView />
      </Stage>,
    )
    expect(boxed('A')).toEqual([])
    await user.click(within(column('A')).getByText(/Two residents were/))
    expect(boxed('A')).toEqual(['1 asked to leave'])
    expect(boxed('B')).toEqual(['1 thrown out'])
    const panel = screen.getByRole('region', { name: /^Selected sentence/ })
    expect(within(panel).getByText('asked to leave')).toBeInTheDocument()
    expect(within(panel).getByText('thrown out')).toBeInTheDocument()
  })

  test('the list is gone through by the arrow keys, and closed by Escape', async () => {
    const user = userEvent.setup()
    render(
      <Stage texts={[A, B]}>
        <ReadView />
      </Stage>,
    )
    await user.click(screen.getByRole('button', { name: 'Different words 5' }))
    const panel = screen.getByRole('region', { name: 'The same fact, different words' })
    expect(within(panel).queryByText('1 of 5')).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(within(panel).getByText('1 of 5')).toBeInTheDocument()
    const first = [...boxed('A'), ...boxed('B')]
    expect(first).toHaveLength(2)
    expect(first.every((box) => box.startsWith('1 '))).toBe(true)
    await user.keyboard('{ArrowDown}')
    expect(within(panel).getByText('2 of 5')).toBeInTheDocument()
    expect([...boxed('A'), ...boxed('B')]).not.toEqual(first)
    await user.click(within(panel).getByRole('button', { name: 'previous' }))
    expect([...boxed('A'), ...boxed('B')]).toEqual(first)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'The same fact, different words' })).toBeNull()
    expect(boxed('A')).toEqual([])
  })

  test('there is no list where nothing differs', () => {
    render(
      <Stage texts={[A, A]}>
        <ReadView />
      </Stage>,
    )
    expect(screen.queryByRole('button', { name: /^Different words/ })).toBeNull()
  })
})
