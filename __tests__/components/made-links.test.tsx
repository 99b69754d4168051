/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MadeLinks } from '@/components/share/MadeLinks'
import * as madeLinks from '@/components/workspace/made-links'
import type { MadeLink } from '@/components/workspace/made-links'
import * as store from '@/lib/share/link-store'

jest.mock('../../components/workspace/made-links')
jest.mock('../../lib/share/link-store', () => ({
  ...jest.requireActual<typeof store>('../../lib/share/link-store'),
  removeSealed: jest.fn(),
  stillKept: jest.fn(),
}))

const { stillKept } = jest.mocked(store)
const { loadMadeLinks, dropMadeLink } = jest.mocked(madeLinks)
const idOf = (number: number) => `${String(number).padStart(21, '0')}A`
const link = (number: number): MadeLink => ({
  id: idOf(number),
  token: 't'.repeat(22),
  made: '2026-11-22T08:00:00.000Z',
  expires: '2027-11-22T08:00:00.000Z',
  content: { key: 'k'.repeat(22), title: `Paper ${number}`, fingerprint: `print-${number}` },
})
const links = (count: number) => Array.from({ length: count }, (_, index) => link(index + 1))
const open = { ok: true, value: null } as const
const gone = { ok: false, reason: 'gone', message: 'Gone.' } as const

let onLine: jest.SpyInstance
beforeEach(() => {
  jest.resetAllMocks()
  onLine = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  stillKept.mockResolvedValue(open)
  dropMadeLink.mockResolvedValue(undefined)
})
afterEach(() => onLine.mockRestore())

const show = async (all: readonly MadeLink[]) => {
  loadMadeLinks.mockResolvedValue(all)
  render(<MadeLinks />)
  await screen.findByRole('list')
  await act(async () => undefined)
}
const row = (title: string) => within(screen.getByText(title).closest('li') as HTMLElement)
const asked = () => stillKept.mock.calls.map(([id]) => id)

test('each is asked about once, by its id alone; one that is gone is said to be', async () => {
  stillKept.mockImplementation(async (id) => (id === idOf(2) ? gone : open))
  await show(links(3))
  expect(await screen.findByText(/^Made on 22 November 2026\. It opens nothing any more: it was removed/)).toBe(
    row('Paper 2').getByText(/opens nothing any more/),
  )
  expect(row('Paper 2').queryByRole('link')).toBeNull()
  expect(row('Paper 2').queryByRole('button', { name: /^Remove/ })).toBeNull()
  expect(row('Paper 1').getByRole('link', { name: 'Open “Paper 1”' })).toBeInTheDocument()
  expect(asked()).toEqual([idOf(1), idOf(2), idOf(3)])
})

test('one that is gone stays until it is taken off the list; then the focus is at what is said, and nobody is asked again', async () => {
  const user = userEvent.setup()
  stillKept.mockImplementation(async (id) => (id === idOf(2) ? gone : open))
  await show(links(2))
  expect(dropMadeLink).not.toHaveBeenCalled()
  loadMadeLinks.mockResolvedValue(links(1))
  await user.click(await screen.findByRole('button', { name: 'Take “Paper 2” off this list' }))
  expect(await screen.findByText('Not on this list any more: “Paper 2”.')).toHaveFocus()
  expect(dropMadeLink).toHaveBeenCalledWith(idOf(2))
  expect(store.removeSealed).not.toHaveBeenCalled()
  expect(asked()).toHaveLength(2)
})

test.each(['unreachable', 'limit', 'away', 'off'] as const)(
  'where the server says “%s” nothing is said, and nothing more is asked',
  async (reason) => {
    stillKept.mockResolvedValue({ ok: false, reason, message: 'No.' })
    await show(links(9))
    expect(asked().length).toBeLessThanOrEqual(3)
    expect(screen.queryByText(/opens nothing any more/)).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  },
)

test('without a network nobody is asked', async () => {
  onLine.mockReturnValue(false)
  await show(links(2))
  expect(stillKept).not.toHaveBeenCalled()
})

test('of a long list the newest are asked about', async () => {
  await show(links(80))
  expect(asked()).toEqual(links(50).map(({ id }) => id))
})

test('who leaves ends what is being asked', async () => {
  let signal: AbortSignal | undefined
  stillKept.mockImplementation((_id, options) => {
    signal = options?.signal
    return new Promise(() => undefined)
  })
  loadMadeLinks.mockResolvedValue(links(1))
  const { unmount } = render(<MadeLinks />)
  await screen.findByRole('list')
  expect(signal?.aborted).toBe(false)
  unmount()
  expect(signal?.aborted).toBe(true)
})
