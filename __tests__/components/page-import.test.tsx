/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { offersPages } from '@/components/intake/fetch-page'
import { TextCard } from '@/components/intake/TextCard'
import { useFetchesPages } from '@/components/intake/use-fetches-pages'
import { emptyCard, type Card } from '@/components/workspace/card'
import { emptyWorkspace, isEmpty, placeTexts } from '@/components/workspace/session-state'
import { readWorkspace } from '@/components/workspace/storage'
import type { ImportedPage } from '@/lib/intake/imported-page'

jest.mock('../../components/intake/use-description', () => ({ useDescription: () => null }))

const PAGE: ImportedPage = {
  url: 'https://www.post.example/ferry',
  title: 'The ferry stops',
  publisher: 'Harbour Post',
  author: 'Ada Finch',
  date: '2026-10-03',
  language: 'en',
  text: 'The ferry stops.\n\nIt will sail in April.\n\nRead our newsletter.',
  dropped: { words: 12, kinds: { menus: 1, sidebars: 0, captions: 0, embeds: 0, tables: 0, forms: 0 } },
  mayBeCut: false,
}

let kept: Card
const latest = () => kept
let setKept: (change: (card: Card) => Card) => void
const note = (card: Card, set: typeof setKept) => {
  kept = card
  setKept = set
}
function Host({ start, fetches }: { readonly start: Card; readonly fetches: boolean }) {
  const [card, setCard] = useState(start)
  useEffect(() => note(card, setCard), [card])
  const handlers = { onChange: setCard, onFiles: () => undefined, onRemove: null }
  return <TextCard card={card} index={0} ready fetches={fetches} {...handlers} />
}

const fetchMock = jest.fn<Promise<Partial<Response>>, [string, RequestInit]>()
beforeEach(() => {
  fetchMock.mockReset()
  Object.defineProperty(globalThis, 'fetch', { value: fetchMock, configurable: true })
})
const answer = (status: number, body: unknown) =>
  fetchMock.mockResolvedValueOnce({ ok: status === 200, status, json: async () => body })

const show = (card: Partial<Card> = {}) => render(<Host start={{ ...emptyCard('a'), ...card }} fetches />)
const field = () => screen.getByRole('textbox', { name: 'From a web address' })
const words = () => screen.getByRole('textbox', { name: 'Words of text A' })

async function fetchIt(address = 'post.example/ferry') {
  const user = userEvent.setup()
  await user.type(field(), `${address}{Enter}`)
  return user
}

it('asks this website alone, by the keyboard', async () => {
  answer(200, PAGE)
  show()
  await fetchIt()
  const [path, request] = fetchMock.mock.calls[0] ?? []
  expect(path).toBe('/api/import')
  expect(request?.body).toBe('{"url":"post.example/ferry"}')
})

it('shows the page in the card’s own fields, and counts it only when it is accepted, as trimmed', async () => {
  answer(200, PAGE)
  show()
  const user = await fetchIt()
  expect(words()).toHaveValue(PAGE.text)
  expect(screen.getByLabelText('Title of text A')).toHaveValue('The ferry stops')
  expect(screen.getByLabelText('Publisher')).toHaveValue('Harbour Post')
  expect(screen.getByLabelText('Date')).toHaveValue('2026-10-03')
  expect(screen.getByText(/Left out: 12 other words on the page, among them 1 menu\./)).toBeInTheDocument()
  expect(screen.getByLabelText('Author')).toHaveValue('Ada Finch')
  expect(screen.getByRole('link', { name: /post\.example/ })).toHaveAttribute('href', PAGE.url)
  expect(kept.text).toBe('')

  await user.clear(words())
  await user.type(words(), 'The ferry stops.')
  expect(kept.text).toBe('')
  await user.click(screen.getByRole('button', { name: 'Use this text' }))
  expect(kept).toMatchObject({
    text: 'The ferry stops.',
    title: 'The ferry stops',
    publisher: 'Harbour Post',
    author: 'Ada Finch',
    fetched: null,
    date: '2026-10-03',
    url: PAGE.url,
  })
  expect(screen.queryByText(/not counted yet/)).toBeNull()
  expect(screen.queryByRole('textbox', { name: 'From a web address' })).toBeNull()
})

it('a page that is not wanted leaves the card as it was', async () => {
  answer(200, PAGE)
  show({ title: 'My own title' })
  const user = await fetchIt()
  expect(screen.getByLabelText('Title of text A')).toHaveValue('My own title')
  await user.click(screen.getByRole('button', { name: 'Do not use it' }))
  expect(kept).toEqual({ ...emptyCard('a'), title: 'My own title' })
  expect(field()).toHaveValue('post.example/ferry')
  expect(screen.queryByLabelText('Author')).toBeNull()
})

it('a refusal is said beside the field, and what was typed stays', async () => {
  answer(422, { reason: 'paywall', message: 'Only the beginning is free.' })
  show({ title: 'My own title', publisher: 'Mine' })
  await fetchIt()
  expect(screen.getByRole('alert')).toHaveTextContent('Only the beginning is free.')
  expect(field()).toHaveValue('post.example/ferry')
  expect(field()).toHaveAccessibleDescription(/Only the beginning is free\..*This website’s server fetches the page/)
  expect(kept).toMatchObject({ title: 'My own title', publisher: 'Mine' })
})

it.each<[string, () => void]>([
  ['no network', () => fetchMock.mockRejectedValueOnce(new TypeError('Failed to fetch'))],
  [
    'an answer that is no JSON',
    () => fetchMock.mockResolvedValueOnce({ ok: true, json: () => Promise.reject(new SyntaxError()) }),
  ],
  ['an answer of another version', () => answer(200, { text: 'x' })],
])('%s is said, with what to do', async (_what, prepare) => {
  prepare()
  show()
  await fetchIt()
  expect(screen.getByRole('alert')).toHaveTextContent(/server could not be reached.*paste it here/)
})

it('fetching is said and can be cancelled; what comes later is not taken', async () => {
  let come: (response: Partial<Response>) => void = () => undefined
  fetchMock.mockImplementationOnce(() => new Promise((resolve) => (come = resolve)))
  show()
  const user = await fetchIt()
  expect(screen.getByText('Fetching the page …')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(fetchMock.mock.calls[0]?.[1].signal?.aborted).toBe(true)
  await act(async () => come({ ok: true, json: async () => PAGE }))
  expect(words()).toHaveValue('')
  expect(screen.queryByText(/not counted yet/)).toBeNull()
})

it('a page under review, as trimmed, is kept with the card, and stands there again after a reload', async () => {
  answer(200, PAGE)
  const { unmount } = show({ title: 'My own title' })
  const user = await fetchIt()
  await user.clear(words())
  await user.type(words(), 'It will sail.')
  unmount()
  const kept = readWorkspace(JSON.parse(JSON.stringify({ ...emptyWorkspace(), cards: [latest()] })))
  show(kept?.cards[0])
  expect(words()).toHaveValue('It will sail.')
  expect(screen.getByText(/not counted yet/)).toBeInTheDocument()
  expect(screen.getByText(/Left out: 12 other words/)).toBeInTheDocument()
  expect(document.body).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Do not use it' }))
  expect(words()).toHaveValue('')
  expect(screen.getByLabelText('Title of text A')).toHaveValue('My own title')
})

it('a file that comes while a page is under review finds another card; forgetting takes the page along', async () => {
  answer(200, PAGE)
  show()
  await fetchIt()
  const workspace = { ...emptyWorkspace(), cards: [latest(), emptyCard('b')] }
  expect(isEmpty(workspace)).toBe(false)
  const { workspace: after } = placeTexts(workspace, [{ text: 'From a file.' }], 'a', () => 'c')
  expect(after.cards.map(({ text, fetched }) => [text, fetched?.text])).toEqual([
    ['', PAGE.text],
    ['From a file.', undefined],
  ])
  act(() => setKept(() => emptyCard('a')))
  expect(words()).toHaveValue('')
  expect(screen.queryByText(/not counted yet/)).toBeNull()
})

it('an address that would run is no link; address and date can be taken off', async () => {
  const user = userEvent.setup()
  show({ text: 'The ferry stops.', url: 'javascript:alert(1)', date: '2026-10-03' })
  expect(screen.queryByRole('link')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Take off the address, author and date of text A' }))
  expect(kept).toMatchObject({ url: '', date: '', text: 'The ferry stops.' })
})

describe('where this website fetches no pages', () => {
  const NO_PAGES = /^Web pages are not fetched on this website\. /
  const card = (fetches: boolean, more: Partial<Card> = {}) => (
    <Host start={{ ...emptyCard('a'), ...more }} fetches={fetches} />
  )

  it('says so in the place of the field', () => {
    render(card(false))
    expect(screen.getByText(NO_PAGES)).toBeInTheDocument()
    expect(screen.queryByLabelText('From a web address')).toBeNull()
  })

  it('says nothing about it beside a text', () => {
    render(card(false, { text: 'A text.' }))
    expect(screen.queryByText(NO_PAGES)).toBeNull()
  })

  it('takes no address away that is being typed when the server says so', async () => {
    const { rerender } = render(card(true))
    await userEvent.type(field(), 'post.example')
    rerender(card(false))
    expect(field()).toHaveValue('post.example')
    await userEvent.clear(field())
    expect(screen.getByText(NO_PAGES)).toBeInTheDocument()
  })

  it('leaves a page that waits for review', () => {
    const { url, author, date, text, title, publisher, dropped } = PAGE
    const fetched = { url, author, date, text, title, publisher, dropped, kind: null, mayBeCut: false }
    render(card(false, { fetched }))
    expect(screen.getByRole('button', { name: 'Use this text' })).toBeInTheDocument()
    expect(screen.queryByText(NO_PAGES)).toBeNull()
  })
})

describe('whether this website fetches pages', () => {
  it.each<[string, () => void, boolean | null]>([
    ['it does', () => answer(200, { operator: null, contact: null, import: true }), true],
    ['it does not', () => answer(200, { operator: null, contact: null, import: false }), false],
    ['it says nothing of it', () => answer(200, { operator: null }), null],
    ['it has a fault', () => answer(500, { import: false }), null],
    ['nobody answers', () => fetchMock.mockRejectedValueOnce(new TypeError('Failed to fetch')), null],
  ])('%s', async (_what, prepare, expected) => {
    prepare()
    expect(await offersPages(new AbortController().signal)).toBe(expected)
  })

  it('is taken for granted without a network or an answer, and asked once', async () => {
    const Asking = () => <p>{useFetchesPages() ? 'yes' : 'no'}</p>
    const said = async () => {
      const { container, unmount } = render(<Asking />)
      const first = container.textContent
      await act(async () => undefined)
      const then = container.textContent
      unmount()
      return [first, then, fetchMock.mock.calls.length]
    }
    const network = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    expect(await said()).toEqual(['yes', 'yes', 0])
    network.mockRestore()
    fetchMock.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    expect(await said()).toEqual(['yes', 'yes', 1])
    answer(200, { import: false })
    expect(await said()).toEqual(['yes', 'no', 2])
    expect(await said()).toEqual(['no', 'no', 2])
  })
})
