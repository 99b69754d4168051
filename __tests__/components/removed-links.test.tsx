/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MadeLinks } from '@/components/share/MadeLinks'
import * as madeLinks from '@/components/workspace/made-links'
import * as store from '@/lib/share/link-store'
import { link, secret, unreachable } from './made-links'

jest.mock('../../components/workspace/made-links')
jest.mock('../../lib/share/link-store', () => ({
  ...jest.requireActual<typeof store>('../../lib/share/link-store'),
  removeSealed: jest.fn(),
  stillKept: jest.fn(),
}))

const { removeSealed, stillKept } = jest.mocked(store)
const { loadMadeLinks, dropMadeLink } = jest.mocked(madeLinks)
beforeEach(() => {
  jest.resetAllMocks()
  stillKept.mockResolvedValue({ ok: true, value: null })
  loadMadeLinks.mockResolvedValue([])
  dropMadeLink.mockResolvedValue(undefined)
})

describe('the links made on this device', () => {
  const rows = () => within(screen.getByRole('list')).getAllByRole('listitem')

  test('with title and end; forgotten texts are not named', async () => {
    loadMadeLinks.mockResolvedValue([link('a'), link('b', null)])
    render(<MadeLinks />)
    await screen.findByRole('list')
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Paper a · Coast TodayMade on 22 November 2026, will be deleted on 22 November 2027\./),
      expect.stringMatching(/^A comparison whose texts were forgotten here/),
    ])
    expect(within(rows()[1] as HTMLElement).queryByRole('link')).toBeNull()
  })

  test('are removed only when that is confirmed, and the focus goes to what is said of it', async () => {
    const user = userEvent.setup()
    loadMadeLinks.mockResolvedValueOnce([link('a')])
    removeSealed.mockResolvedValue({ ok: true, value: null })
    render(<MadeLinks />)
    await user.click(await screen.findByRole('button', { name: /^Remove “Paper a/ }))
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(removeSealed).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: /^Remove “Paper a/ }))
    await user.click(screen.getByRole('button', { name: 'Remove for everybody' }))
    const said = await screen.findByText('Removed: “Paper a · Coast Today”. The link opens nothing any more.')
    expect(removeSealed).toHaveBeenCalledWith(secret('a'), secret('t'))
    expect(dropMadeLink).toHaveBeenCalledWith(secret('a'))
    expect(said).toHaveFocus()
    expect(screen.queryByRole('list')).toBeNull()
  })

  test('stay where the server cannot be reached, which is said', async () => {
    const user = userEvent.setup()
    loadMadeLinks.mockResolvedValue([link('a')])
    removeSealed.mockResolvedValueOnce(unreachable).mockResolvedValueOnce({ ok: true, value: null })
    render(<MadeLinks />)
    await user.click(await screen.findByRole('button', { name: /^Remove “Paper a/ }))
    await user.click(screen.getByRole('button', { name: 'Remove for everybody' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not removed: the link may still open. The server could not be reached.',
    )
    expect(dropMadeLink).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(dropMadeLink).toHaveBeenCalled())
  })

  test('are forgotten when they are gone already', async () => {
    const user = userEvent.setup()
    loadMadeLinks.mockResolvedValueOnce([link('a')])
    removeSealed.mockResolvedValue({ ok: false, reason: 'gone', message: '' })
    render(<MadeLinks />)
    await user.click(await screen.findByRole('button', { name: /^Remove “Paper a/ }))
    await user.click(screen.getByRole('button', { name: 'Remove for everybody' }))
    expect(await screen.findByText(/has ended or was removed before/)).toBeInTheDocument()
    expect(dropMadeLink).toHaveBeenCalledWith(secret('a'))
  })
})

describe('removing by code', () => {
  const paste = async (code: string) => {
    const user = userEvent.setup()
    render(<MadeLinks />)
    await user.click(screen.getByRole('textbox', { name: 'Removal code' }))
    await user.paste(code)
    await user.keyboard('{Enter}')
  }

  test('asks for the link of the code', async () => {
    removeSealed.mockResolvedValue({ ok: true, value: null })
    await paste(` ${secret('x')}.${secret('t')}\n`)
    expect(await screen.findByText(/^Removed: the link of this code/)).toBeInTheDocument()
    expect(removeSealed).toHaveBeenCalledWith(secret('x'), secret('t'))
    expect(screen.getByRole('textbox', { name: 'Removal code' })).toHaveValue('')
  })

  test('anything else is said and stays to be mended', async () => {
    await paste('https://slantwise.example/s/abc#def')
    expect(await screen.findByRole('alert')).toHaveTextContent(/^This is no removal code/)
    expect(removeSealed).not.toHaveBeenCalled()
    expect(screen.getByRole('textbox', { name: 'Removal code' })).toHaveValue('https://slantwise.example/s/abc#def')
  })

  test('a wrong code is said, stays to be mended, and takes no link made here off the list', async () => {
    loadMadeLinks.mockResolvedValue([link('a')])
    removeSealed.mockResolvedValue({ ok: false, reason: 'gone', message: '' })
    await paste(`${secret('a')}.${secret('w')}`)
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Nothing was removed: no link has this code\./)
    expect(screen.getByRole('textbox', { name: 'Removal code' })).toHaveValue(`${secret('a')}.${secret('w')}`)
    expect(dropMadeLink).not.toHaveBeenCalled()
  })
})
