/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react'
import { fromInput, type Workspace } from '@/components/workspace/session-state'
import * as storage from '@/components/workspace/storage'
import { useOpenedLink } from '@/components/workspace/use-opened-link'
import { DEFAULT_SETTINGS, NO_EDITS, type ComparisonInput, type SharedComparison } from '@/lib/model'
import * as opening from '@/lib/share/open-link'

const replace = jest.fn()
const router = { replace }
jest.mock('next/navigation', () => ({ useRouter: () => router }))
jest.mock('../../components/workspace/storage')
jest.mock('../../lib/share/open-link', () => ({
  ...jest.requireActual<typeof opening>('../../lib/share/open-link'),
  openLink: jest.fn(),
}))

const openLink = jest.mocked(opening.openLink)
const { loadWorkspace, saveWorkspace, forgetWorkspace } = jest.mocked(storage)
const input: ComparisonInput = {
  texts: ['The ferry left.', 'The ferry fled.'].map((text) => ({ source: { text }, edits: NO_EDITS })),
  dismissedEntries: [],
}
const shared: SharedComparison = { input, settings: DEFAULT_SETTINGS, lexiconVersion: '2.0' }
let keys = 0
const original = fromInput(input, () => `link-${keys++}`)
const changed: Workspace = { ...original, dismissedEntries: ['sensational/flee'] }
const FRAGMENT = 's.AAECAwQFBgcICQoLDA0ODw._-79_Pv6-fj39vX08_Lx8A'
const gone = { ok: false, reason: 'gone', message: 'It is gone.' } as const
const away = { ok: false, reason: 'away', message: 'The store is away.' } as const

const at = (path: string) => window.history.replaceState(null, '', path)
beforeEach(() => {
  jest.resetAllMocks()
  at(`/compare#${FRAGMENT}`)
  openLink.mockResolvedValue({ ok: true, value: shared })
  loadWorkspace.mockResolvedValue(null)
  saveWorkspace.mockResolvedValue(undefined)
  forgetWorkspace.mockResolvedValue(undefined)
})

async function opened(active = true) {
  const hook = renderHook(({ reports }) => useOpenedLink(reports), { initialProps: { reports: active } })
  if (active) await waitFor(() => expect(hook.result.current.loaded).toBe(true))
  return hook
}
const textsOf = ({ cards }: Workspace) => cards.map(({ text }) => text)

test('a short link opens like any other, and is carried along as it stands', async () => {
  const { result } = await opened()
  expect(openLink.mock.calls[0]?.[0]).toEqual(opening.readFragment(FRAGMENT))
  expect(result.current).toMatchObject({ status: 'open', fragment: FRAGMENT, changed: false, lexiconVersion: '2.0' })
  expect(textsOf(result.current.workspace)).toEqual(['The ferry left.', 'The ferry fled.'])
  expect(replace).not.toHaveBeenCalled()
})

test.each([
  ['/compare', 'read.B2', '/compare/read?text=1&sentence=1'],
  ['/compare/read', 'charts.words', '/compare/charts?figure=words'],
  ['/compare/people', 'summary', '/compare'],
  ['/compare/people', 'somewhere', '/compare/people'],
  ['/compare/read?text=0&sentence=1', '', '/compare/read?text=0&sentence=1'],
])('%s with the place “%s” goes to %s, once', async (path, place, goal) => {
  for (const fragment of [FRAGMENT, 'AbC_-9']) {
    replace.mockClear()
    at(`${path}#${fragment}~${place}`)
    const { result, unmount } = await opened()
    expect(replace.mock.calls.map(([address]) => address)).toEqual([`${goal}#${fragment}`])
    expect(result.current.fragment).toBe(fragment)
    unmount()
  }
})

test('whoever goes to another page and comes back asks no server again', async () => {
  const { result, rerender } = await opened()
  openLink.mockResolvedValue(gone)
  rerender({ reports: false })
  expect(result.current.status).toBe('none')
  rerender({ reports: true })
  await waitFor(() => expect(result.current.status).toBe('open'))
  expect(openLink).toHaveBeenCalledTimes(1)
})

test('what cannot be opened says why, and opens when it is tried again', async () => {
  openLink.mockResolvedValueOnce(away)
  const { result } = await opened()
  expect(result.current).toMatchObject({ status: 'failed', failure: away.message, reason: 'away', again: true })
  act(() => result.current.retry())
  await waitFor(() => expect(result.current.status).toBe('open'))
  expect(result.current.failure).toBeNull()
})

test('it is tried again by itself when the network is back', async () => {
  openLink.mockResolvedValueOnce(away)
  const { result } = await opened()
  expect(result.current.status).toBe('failed')
  act(() => window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(result.current.status).toBe('open'))
})

test('a link that has ended is not tried again', async () => {
  openLink.mockResolvedValue(gone)
  const { result } = await opened()
  expect(result.current).toMatchObject({ status: 'failed', reason: 'gone', again: false })
  act(() => window.dispatchEvent(new Event('online')))
  expect(openLink).toHaveBeenCalledTimes(1)
})

test('a changed copy is there even when its link has ended, and is not thrown away', async () => {
  openLink.mockResolvedValue(gone)
  loadWorkspace.mockResolvedValue(changed)
  const { result } = await opened()
  expect(loadWorkspace).toHaveBeenCalledWith(`link:${FRAGMENT}`)
  expect(result.current).toMatchObject({ status: 'open', changed: true, restore: null, failure: gone.message })
  expect(result.current.workspace).toEqual(changed)
  expect(forgetWorkspace).not.toHaveBeenCalled()
})

test('what is changed while the original is fetched once more stays', async () => {
  openLink.mockResolvedValueOnce(away)
  loadWorkspace.mockResolvedValue(changed)
  const { result } = await opened()
  const dismissedEntries = ['sensational/flee', 'moral/evil']
  act(() => result.current.update((now) => ({ ...now, dismissedEntries })))
  act(() => result.current.retry())
  await waitFor(() => expect(result.current.failure).toBeNull())
  expect(result.current.workspace.dismissedEntries).toEqual(dismissedEntries)
  expect(result.current).toMatchObject({ changed: true, lexiconVersion: '2.0' })
  act(() => result.current.restore?.())
  expect(result.current.changed).toBe(false)
})

test('elsewhere a fragment is an anchor', async () => {
  const { result } = await opened(false)
  expect(result.current.status).toBe('none')
  expect(openLink).not.toHaveBeenCalled()
})
