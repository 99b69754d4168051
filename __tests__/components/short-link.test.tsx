/** @jest-environment jsdom */
import { act, renderHook, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ShortLink } from '@/components/share/ShortLink'
import { useShortLink } from '@/components/share/use-short-link'
import * as madeLinks from '@/components/workspace/made-links'
import { DEFAULT_SETTINGS, NO_EDITS, type SharedComparison } from '@/lib/model'
import { KEEPS } from '@/lib/share/link-protocol'
import * as store from '@/lib/share/link-store'
import * as made from '@/lib/share/made-link'
import * as sealing from '@/lib/share/sealed'
import { EXPIRES, link, secret, unreachable } from './made-links'

jest.mock('../../components/workspace/made-links')
jest.mock('../../components/workspace/session', () => ({ useSession: () => ({ comparison: null }) }))
jest.mock('../../lib/share/link-store', () => ({
  ...jest.requireActual<typeof store>('../../lib/share/link-store'),
  keepSealed: jest.fn(),
  linksAvailable: jest.fn(),
  stillKept: jest.fn(),
}))
jest.mock('../../lib/share/sealed', () => ({
  ...jest.requireActual<typeof sealing>('../../lib/share/sealed'),
  canSeal: jest.fn(),
  seal: jest.fn(),
}))
jest.mock('../../lib/share/made-link', () => ({
  ...jest.requireActual<typeof made>('../../lib/share/made-link'),
  fingerprint: jest.fn(),
}))

const shared: SharedComparison = {
  lexiconVersion: '2.0',
  settings: DEFAULT_SETTINGS,
  input: { texts: [{ source: { text: 'The ferry left.' }, edits: NO_EDITS }], dismissedEntries: [] },
}
const away = { ok: false, reason: 'away', message: 'The store does not answer.' } as const

const { keepSealed, linksAvailable, stillKept } = jest.mocked(store)
const { seal, canSeal } = jest.mocked(sealing)
const { loadMadeLinks, keepMadeLink, dropMadeLink } = jest.mocked(madeLinks)
let count = 0
beforeEach(() => {
  jest.resetAllMocks()
  count = 0
  canSeal.mockReturnValue(true)
  seal.mockImplementation(async () => ({
    ok: true,
    value: { id: secret(String(++count)), token: secret('n'), key: secret('k'), sealed: new Uint8Array([count]) },
  }))
  jest.mocked(made.fingerprint).mockResolvedValue('print-a')
  linksAvailable.mockResolvedValue({ ok: true, value: KEEPS })
  stillKept.mockResolvedValue({ ok: true, value: null })
  loadMadeLinks.mockResolvedValue([])
  keepMadeLink.mockResolvedValue(undefined)
  dropMadeLink.mockResolvedValue(undefined)
  keepSealed.mockResolvedValue({ ok: true, value: { expires: EXPIRES } })
})

describe('making a short link', () => {
  const useTested = () => useShortLink(shared, 'Harbor Ledger · Coast Today')
  const begin = async () => {
    const hook = renderHook(useTested)
    await waitFor(() => expect(hook.result.current.state.status).not.toBe('looking'))
    return hook.result
  }

  test('keeps what removes it before it is shown', async () => {
    const result = await begin()
    await act(() => result.current.create('month'))
    expect(keepSealed.mock.calls[0]?.[0]).toEqual({
      id: secret('1'),
      sealed: new Uint8Array([1]),
      token: secret('n'),
      keep: 'month',
    })
    const content = { key: secret('k'), title: 'Harbor Ledger · Coast Today', fingerprint: 'print-a' }
    expect(keepMadeLink.mock.calls[0]?.[0]).toMatchObject({
      id: secret('1'),
      token: secret('n'),
      expires: EXPIRES,
      content,
    })
    expect(result.current.state).toMatchObject({
      status: 'shown',
      shown: { key: secret('k'), earlier: null, kept: true },
    })
  })

  test('tried again, sends the very same link', async () => {
    keepSealed.mockResolvedValueOnce(unreachable)
    const result = await begin()
    await act(() => result.current.create('school-year'))
    expect(result.current.state).toEqual({ status: 'form', problem: { message: unreachable.message, again: true } })
    await act(() => result.current.create('school-year'))
    expect(result.current.state.status).toBe('shown')
    expect(seal).toHaveBeenCalledTimes(1)
    expect(keepSealed.mock.calls[1]?.[0]).toEqual(keepSealed.mock.calls[0]?.[0])
  })

  test('refused for good, or for another time, seals anew', async () => {
    keepSealed.mockResolvedValueOnce({ ok: false, reason: 'refused', message: 'No.' }).mockResolvedValueOnce(away)
    const result = await begin()
    await act(() => result.current.create('day'))
    expect(result.current.state).toEqual({ status: 'form', problem: { message: 'No.', again: false } })
    await act(() => result.current.create('day'))
    await act(() => result.current.create('month'))
    expect(keepSealed.mock.calls.map(([{ id, keep }]) => [id, keep])).toEqual([
      [secret('1'), 'day'],
      [secret('2'), 'day'],
      [secret('3'), 'month'],
    ])
  })

  test('is not needed twice: the same comparison has its link, another one has not', async () => {
    loadMadeLinks.mockResolvedValue([link('b'), link('a')])
    const result = await begin()
    await waitFor(() =>
      expect(result.current.state).toMatchObject({
        status: 'shown',
        shown: { link: { id: secret('a') }, earlier: 'opens' },
      }),
    )
    act(() => result.current.startAnew())
    expect(result.current.state.status).toBe('form')

    loadMadeLinks.mockResolvedValue([link('b'), link('a', null)])
    expect((await begin()).current.state.status).toBe('form')
  })

  test('an earlier link is asked for: what is gone is said, what cannot be known is not claimed', async () => {
    loadMadeLinks.mockResolvedValue([link('a')])
    stillKept.mockResolvedValueOnce({ ok: false, reason: 'gone', message: 'Gone.' })
    const gone = await begin()
    await waitFor(() =>
      expect(gone.current.state).toMatchObject({ status: 'form', problem: null, lost: { id: secret('a') } }),
    )
    await act(() => gone.current.create('day'))
    expect(gone.current.state).toMatchObject({ status: 'shown', shown: { earlier: null } })

    stillKept.mockResolvedValueOnce(unreachable)
    const unknown = await begin()
    await waitFor(() => expect(unknown.current.state).toMatchObject({ status: 'shown', shown: { earlier: 'unknown' } }))
  })

  test('whoever stood at a link that turns out to be gone goes on at what is said of it', async () => {
    loadMadeLinks.mockResolvedValue([link('a')])
    let answer = () => {}
    const gone = { ok: false, reason: 'gone', message: 'Gone.' } as const
    stillKept.mockReturnValue(new Promise((resolve) => (answer = () => resolve(gone))))
    render(<ShortLink shared={shared} place={{ view: 'summary' }} onLink={() => {}} onLeave={() => {}} />)
    const copy = await screen.findByRole('button', { name: 'Copy short link' })
    act(() => copy.focus())
    await act(async () => answer())
    expect(screen.getByText(/opens nothing any more/)).toHaveFocus()
  })

  test('an earlier link is not offered where short links were switched off since: it opens nothing', async () => {
    loadMadeLinks.mockResolvedValue([link('a')])
    // Asked for its head alone, a server cannot say why it does not open.
    stillKept.mockResolvedValue(away)
    const off = { ok: false, reason: 'off', message: 'This website offers no short links.' } as const
    linksAvailable.mockResolvedValue(off)
    const result = await begin()
    await waitFor(() => expect(result.current.unavailable?.message).toBe(off.message))
    expect(result.current.state).toEqual({ status: 'form', problem: null })
  })

  describe('offers only the times that this website does', () => {
    const dialog = () =>
      render(<ShortLink shared={shared} place={{ view: 'summary' }} onLink={() => {}} onLeave={() => {}} />)
    const create = async () => userEvent.click(await screen.findByRole('button', { name: 'Create short link' }))
    const choices = () => screen.queryAllByRole('radio').map((one) => one.closest('label')?.textContent)
    const checked = () => screen.getByRole('radio', { checked: true }).closest('label')?.textContent

    test('all of them, the longest chosen', async () => {
      dialog()
      await screen.findAllByRole('radio')
      expect(choices()).toEqual(['A day', 'A month', 'A school year'])
      expect(checked()).toBe('A school year')
    })

    test('some of them, the longest chosen', async () => {
      linksAvailable.mockResolvedValue({ ok: true, value: ['day', 'month'] })
      dialog()
      await screen.findAllByRole('radio')
      expect([choices(), checked()]).toEqual([['A day', 'A month'], 'A month'])
      await create()
      expect(keepSealed.mock.calls[0]?.[0].keep).toBe('month')
    })

    test('one alone is no choice', async () => {
      linksAvailable.mockResolvedValue({ ok: true, value: ['day'] })
      dialog()
      await create()
      expect(keepSealed.mock.calls[0]?.[0].keep).toBe('day')
    })

    test('none before the server has said which', async () => {
      linksAvailable.mockReturnValue(new Promise(() => {}))
      await act(async () => dialog())
      expect(choices()).toEqual([])
      expect(screen.queryByRole('button', { name: 'Create short link' })).toBeNull()
    })

    test('those of now, where a choice was refused', async () => {
      linksAvailable.mockResolvedValueOnce({ ok: true, value: KEEPS }).mockResolvedValue({ ok: true, value: ['day'] })
      keepSealed.mockResolvedValueOnce({ ok: false, reason: 'refused', message: 'Only for a day.' })
      dialog()
      await create()
      expect(await screen.findByText('On this website a short link ends after a day.')).toBeInTheDocument()
      expect(screen.getByRole('alert')).toHaveTextContent('Only for a day.')
      await create()
      expect(keepSealed.mock.calls.map(([{ keep }]) => keep)).toEqual(['school-year', 'day'])
    })
  })

  test('says when the removal code could not be kept', async () => {
    keepMadeLink.mockRejectedValue(new DOMException('Full.', 'QuotaExceededError'))
    const result = await begin()
    await act(() => result.current.create('day'))
    expect(result.current.state).toMatchObject({ status: 'shown', shown: { kept: false } })
  })

  test('is possible where this browser keeps nothing', async () => {
    loadMadeLinks.mockRejectedValue(new DOMException('No.', 'InvalidStateError'))
    expect((await begin()).current.state.status).toBe('form')
  })

  test('too much for a short link is said, and is not tried again', async () => {
    seal.mockResolvedValue({ ok: false, reason: 'too-large', message: 'Too much.' })
    const result = await begin()
    await act(() => result.current.create('day'))
    expect(result.current.state).toEqual({ status: 'form', problem: { message: 'Too much.', again: false } })
    expect(keepSealed).not.toHaveBeenCalled()
  })

  test('where the store is away, says so, and looks again when asked', async () => {
    linksAvailable.mockResolvedValueOnce(away)
    const result = await begin()
    await waitFor(() => expect(result.current.unavailable).toEqual({ message: away.message, again: true, off: false }))
    act(() => result.current.checkAgain())
    await waitFor(() => expect(result.current.unavailable).toBeNull())
  })

  test('on a page that may not encrypt, says why and asks no server', async () => {
    canSeal.mockReturnValue(false)
    const { result } = renderHook(useTested)
    await waitFor(() => expect(result.current.unavailable?.message).toMatch(/secure address \(https\)/))
    expect(result.current.unavailable?.again).toBe(false)
    expect(linksAvailable).not.toHaveBeenCalled()
  })
})
