/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { FileNotes } from '@/components/intake/FileNotes'
import { useFiles } from '@/components/intake/use-files'
import { emptyCard } from '@/components/workspace/card'
import type { Workspace } from '@/components/workspace/session-state'
import { DEFAULT_SETTINGS } from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import * as worker from '@/lib/worker/files'

jest.mock('../../components/intake/use-saved-file', () => ({ useSavedFile: () => jest.fn() }))
jest.mock('../../lib/worker/files', () => ({ readFiles: jest.fn() }))
const { readFiles } = jest.mocked(worker)

Element.prototype.scrollIntoView = jest.fn()
const goTo = jest.fn()
const ok = (text: string) => ({ ok: true, value: { text } }) as const
/** All files are texts that hold their own names. */
const readAll = async (files: readonly File[]) => files.map(({ name }) => ok(`Text of ${name}`))
const named = (...names: readonly string[]) => names.map((name) => new File(['x'], name))

let forget: () => void
let give: (files: readonly File[], card: string | null) => Promise<void>
let texts: readonly string[]

/** Cards with these texts, and the notes of the files that are given to one of them. */
function Cards({ start }: { readonly start: readonly string[] }) {
  const [workspace, setWorkspace] = useState<Workspace>(() => ({
    cards: start.map((text, index) => ({ ...emptyCard(`card-${index}`), text })),
    dismissedEntries: [],
    settings: DEFAULT_SETTINGS,
  }))
  const files = useFiles(workspace, setWorkspace)
  useEffect(() => {
    give = files.take
    forget = files.forget
    texts = workspace.cards.map(({ text }) => text)
  })
  return (
    <FileNotes
      files={files}
      letterOf={(key) => LETTERS[workspace.cards.findIndex((card) => card.key === key)] ?? null}
      onGoTo={(key) => goTo(workspace.cards.find((card) => card.key === key)?.text)}
    />
  )
}

const show = (...start: readonly string[]) => render(<Cards start={start} />)
beforeEach(() => {
  jest.clearAllMocks()
  readFiles.mockImplementation(readAll)
})

test('a file given to a card that holds a text is said to be in another, with the way to it', async () => {
  const user = userEvent.setup()
  show('First.', 'Second.')
  await act(() => give(named('late.txt'), 'card-0'))
  expect(texts).toEqual(['First.', 'Second.', 'Text of late.txt'])
  const note = screen.getByRole('status')
  expect(note).toHaveTextContent('This card holds a text already, and it stays.“late.txt” is in text C.')
  await user.click(within(note).getByRole('button', { name: 'Go to text C' }))
  expect(goTo).toHaveBeenCalledWith('Text of late.txt')
})

test('of several files given to an empty card, those in other cards are named', async () => {
  show('', 'Second.')
  await act(() => give(named('a.txt', 'b.txt', 'c.txt'), 'card-0'))
  expect(texts).toEqual(['Text of a.txt', 'Second.', 'Text of b.txt', 'Text of c.txt'])
  expect(screen.queryByText(/holds a text already/)).toBeNull()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '“b.txt” is in text C.Go to text C',
    '“c.txt” is in text D.Go to text D',
  ])
})

test.each<[string, readonly string[], string | null, readonly string[]]>([
  ['one that goes where it was given', ['', ''], 'card-1', ['', 'Text of a.txt']],
  ['one that was given to no card', ['First.', ''], null, ['First.', 'Text of a.txt']],
])('nothing is said of %s', async (_what, start, card, after) => {
  const { container } = show(...start)
  await act(() => give(named('a.txt'), card))
  expect(texts).toEqual(after)
  expect(container).toBeEmptyDOMElement()
})

test('with all six full, what found no place is named, in the card where it was given', async () => {
  show('1', '2', '3', '4', '5', '6')
  await act(() => give(named('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'), 'card-2'))
  expect(texts).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(screen.getByRole('alert')).toHaveTextContent(
    '“a.txt”, “b.txt”, “c.txt” and 2 files more did not fit: 6 texts are compared at most. Remove a text, then give them again.',
  )
  expect(screen.queryByText(/holds a text already/)).toBeNull()
})

test('files that were not come to when the reading was cancelled can be read after all', async () => {
  const user = userEvent.setup()
  show('', '')
  // Cancelled after the first.
  readFiles.mockImplementationOnce(async (files) => (await readAll(files)).slice(0, 1))
  await act(() => give(named('a.txt', 'b.txt', 'c.txt'), 'card-0'))
  expect(texts).toEqual(['Text of a.txt', ''])
  expect(screen.getByRole('status')).toHaveTextContent('Reading was stopped: 2 files not read.')
  await user.click(screen.getByRole('button', { name: 'Read them now' }))
  expect(readFiles.mock.calls[1]?.[0].map(({ name }) => name)).toEqual(['b.txt', 'c.txt'])
  expect(texts).toEqual(['Text of a.txt', 'Text of b.txt', 'Text of c.txt'])
  expect(screen.queryByText(/Reading was stopped/)).toBeNull()
})

test('the focus is not lost when Cancel goes, and cancelling ends the reading', async () => {
  const user = userEvent.setup()
  show('', '')
  readFiles.mockImplementationOnce(
    (_files, progress, signal) =>
      new Promise((resolve) => {
        progress?.({ name: 'a.pdf', number: 1, of: 1, share: 0.5 })
        signal?.addEventListener('abort', () => resolve([]))
      }),
  )
  let reading: Promise<void> = Promise.resolve()
  act(() => {
    reading = give(named('a.pdf'), 'card-0')
  })
  await user.click(screen.getByRole('button', { name: 'Cancel the reading of files' }))
  await act(() => reading)
  expect(screen.getByText('Reading was stopped: 1 file not read.')).toBeInTheDocument()
  expect(document.body).not.toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Read it now' }))
  expect(texts).toEqual(['Text of a.pdf', ''])
})

test('texts that are forgotten while they are read stand nowhere', async () => {
  let done: (results: Awaited<ReturnType<typeof readAll>>) => void = () => undefined
  readFiles.mockImplementation(() => new Promise((resolve) => (done = resolve)))
  show('', '')
  let reading: Promise<void> | undefined
  act(() => {
    reading = give(named('late.txt'), 'card-0')
  })
  act(() => forget())
  await act(async () => {
    done([ok('Text of late.txt')])
    await reading
  })
  expect(texts).toEqual(['', ''])
  expect(screen.queryByText(/Reading/)).toBeNull()
})
