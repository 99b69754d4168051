/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useState, type ReactNode } from 'react'
import { ReadView } from '@/components/reading/ReadView'
import { VerdictHeader } from '@/components/report/VerdictHeader'
import { ReportContext } from '@/components/report/report-context'
import { useSession, type Session } from '@/components/workspace/session'
import { emptyCard } from '@/components/workspace/card'
import { emptyWorkspace, toInput, withEdits, type Workspace } from '@/components/workspace/session-state'
import { compare } from '@/lib/slantwise'

const PLAIN =
  'The council put off the vote on Tuesday. Two residents were asked to leave the chamber by the clerk. Nobody was hurt in the chamber.'
const SLANTED = `Skip to main content

The council caved on Tuesday. Two furious residents were thrown out of the chamber by the clerk. Nobody asked the cronies who stand to profit.

Furious cronies went home.`

jest.mock('next/navigation', () => ({
  usePathname: () => '/compare/read',
  useSearchParams: () => new URLSearchParams(),
}))
jest.mock('../../components/workspace/session', () => ({ useSession: jest.fn() }))
const session = jest.mocked(useSession)

/** The session without the device and the worker: the same edits, compared at once. */
function Stage({ children }: { readonly children: ReactNode }) {
  const [past, setPast] = useState<readonly Workspace[]>([
    {
      ...emptyWorkspace(),
      cards: [PLAIN, SLANTED].map((text, index) => ({ ...emptyCard(`card-${index}`), text })),
    },
  ])
  const workspace = past.at(-1) ?? emptyWorkspace()
  const report = useMemo(() => {
    const input = toInput(workspace)
    return { comparison: compare(input), input }
  }, [workspace])
  session.mockReturnValue({
    workspace,
    update: (change: (now: Workspace) => Workspace) => setPast((all) => [...all, change(all.at(-1) ?? workspace)]),
    editText: (index: number, change: Parameters<typeof withEdits>[2]) =>
      setPast((all) => [...all, withEdits(all.at(-1) ?? workspace, index, change)]),
    setSettings: (settings: Workspace['settings']) =>
      setPast((all) => [...all.slice(0, -1), { ...workspace, settings }]),
    undo: () => setPast((all) => all.slice(0, -1)),
    canUndo: past.length > 1,
  } as Partial<Session> as Session)
  return <ReportContext value={report}>{children}</ReportContext>
}

function show() {
  render(
    <Stage>
      <VerdictHeader />
      <ReadView />
    </Stage>,
  )
  return userEvent.setup()
}

const column = (letter: 'A' | 'B') => screen.getByRole('group', { name: new RegExp(`^Text ${letter},`) })
const mark = (word: string, at = 0) => {
  const found = within(column('B')).getAllByRole('button', { name: word })[at]
  if (!found) throw new Error(`no mark ${word}`)
  return found
}
const marks = () => column('B').querySelectorAll('[data-mark]')

beforeAll(() => {
  // jsdom lays nothing out: what the browser journeys look at is stubbed here.
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList
  const nothing = () => undefined
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe = nothing
      unobserve = nothing
      disconnect = nothing
    },
  })
})

describe('the card', () => {
  test('says what it must, and gives the focus back to its mark', async () => {
    const user = show()
    await user.click(mark('cronies'))
    const card = screen.getByRole('dialog', { name: 'cronies' })
    expect(within(card).getByRole('heading', { name: 'cronies' })).toHaveFocus()
    expect(card).toHaveTextContent('naming · labels')
    for (const term of ['Why', 'Plainer', 'Voice', 'Strength', 'Kind']) expect(card).toHaveTextContent(term)
    expect(card).toHaveTextContent('the writer’s own')
    expect(card).toHaveTextContent(/[123] of 3/)
    // What a linguist cites is folded away: a reader of fourteen has the reason before the references.
    expect(within(card).getByText('Where this kind of words comes from').closest('details')).not.toHaveAttribute('open')
    expect(mark('cronies')).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(mark('cronies')).toHaveFocus()
  })

  test('"not loaded here" takes one mark away, says so, moves the figures, and can be undone', async () => {
    const user = show()
    const before = marks().length
    await user.click(mark('cronies'))
    await user.click(screen.getByRole('button', { name: 'Not loaded here' }))
    expect(marks()).toHaveLength(before - 1)
    expect(screen.getByRole('status')).toHaveTextContent('“cronies” is not marked any more.')
    expect(screen.getByRole('region', { name: 'Verdict' })).toHaveTextContent('The tool’s own figures')
    // The focus is on the mark that follows.
    expect(document.activeElement).toHaveAttribute('data-mark')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(marks()).toHaveLength(before)
    expect(screen.getByRole('region', { name: 'Verdict' })).not.toHaveTextContent('The tool’s own figures')
  })

  test('the last mark of a text leaves the focus on one that is there', async () => {
    const user = show()
    await user.click(mark('cronies', 1))
    await user.click(screen.getByRole('button', { name: 'Not loaded here' }))
    expect(column('B')).toContainElement(document.activeElement as HTMLElement)
  })

  test('"nowhere" takes every one away; "mark it again" brings them back', async () => {
    const user = show()
    const before = marks().length
    await user.click(mark('cronies'))
    await user.click(screen.getByRole('button', { name: 'Nowhere in this comparison (2)' }))
    expect(marks()).toHaveLength(before - 2)
    await user.click(screen.getByRole('button', { name: '2 taken away' }))
    await user.click(mark('cronies'))
    await user.click(screen.getByRole('button', { name: 'Mark it again' }))
    expect(screen.queryByRole('button', { name: /taken away/ })).toBeNull()
    expect(marks()).toHaveLength(before)
  })

  test('left and right go to the next card', async () => {
    const user = show()
    await user.click(mark('cronies'))
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Furious')
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('dialog')).toHaveAccessibleName('cronies')
  })
})

describe('a sentence', () => {
  test('shows its partners; a mark in it does not select it', async () => {
    const user = show()
    await user.click(within(column('A')).getByText('Two residents were asked to leave the chamber by the clerk.'))
    const inspector = screen.getByRole('region', { name: 'Selected sentence of text A' })
    expect(inspector).toHaveTextContent('reworded')
    expect(inspector).toHaveTextContent('Two furious residents were thrown out')
    expect(column('B').querySelector('[data-state="partner"]')).toHaveTextContent('thrown out')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: /Selected sentence/ })).toBeNull()
    await user.click(mark('cronies'))
    expect(screen.queryByRole('region', { name: /Selected sentence/ })).toBeNull()
  })

  test('without a close match is told apart', async () => {
    const user = show()
    await user.click(within(column('A')).getByText('Nobody was hurt in the chamber.'))
    expect(screen.getByRole('region', { name: /Selected sentence/ })).toHaveTextContent(
      'no close match found in B: check',
    )
    expect(column('A').querySelector('[data-state="alone"]')).toHaveTextContent('Nobody was hurt')
  })

  test('its words can be marked without a mouse', async () => {
    const user = show()
    act(() => column('A').focus())
    await user.keyboard('{ArrowDown}{Enter}')
    expect(screen.getByRole('button', { name: 'Mark words …' })).toHaveFocus()
  })
})

describe('the keyboard', () => {
  test('one tab stop a text; left and right from mark to mark and to what can be counted', async () => {
    const user = show()
    const inside = column('B').querySelectorAll('button, [role="button"], a, [tabindex="0"]')
    for (const element of inside) expect(element).toHaveAttribute('tabindex', '-1')
    act(() => column('B').focus())
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveTextContent('count it')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAttribute('data-mark')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog')).toBeInTheDocument()
  })

  test('up and down from sentence to sentence, said aloud', async () => {
    const user = show()
    act(() => column('A').focus())
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(screen.getByRole('status')).toHaveTextContent(
      'Two residents were asked to leave the chamber by the clerk. Reworded in B: Two furious residents',
    )
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('status')).toHaveTextContent('The council put off the vote on Tuesday.')
    expect(column('A')).toHaveFocus()
  })
})

describe('filters', () => {
  test('a family, a category and a voice', async () => {
    const user = show()
    const naming = screen.getByRole('button', { name: /^naming/ })
    expect(naming).toHaveAccessibleName(/A 0, B \d/)
    await user.click(naming)
    expect(naming).toHaveAttribute('aria-pressed', 'false')
    expect(within(column('B')).queryByRole('button', { name: 'cronies' })).toBeNull()
    await user.click(naming)
    await user.click(screen.getByRole('checkbox', { name: /^Labels/ }))
    expect(within(column('B')).queryByRole('button', { name: 'cronies' })).toBeNull()
    expect(screen.getByText('Filters (1 hidden)')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Voice' }), 'quoted only')
    expect(marks()).toHaveLength(0)
  })

  test('a menu line is greyed with its reason, and can be counted', async () => {
    const user = show()
    expect(column('B')).toHaveTextContent('not counted: menu')
    await user.click(within(column('B')).getByRole('button', { name: 'count it' }))
    expect(column('B')).not.toHaveTextContent('not counted')
    expect(screen.getByRole('status')).toHaveTextContent('This line is counted now.')
  })
})
