/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { OfflineNotes } from '@/components/offline/OfflineNotes'
import { OfflineReady } from '@/components/offline/OfflineReady'
import { NO_WORKER, takeNewerVersion, workerState, type WorkerState } from '@/components/offline/service-worker'

let saveProblem: string | null = null
jest.mock('../../components/workspace/session', () => ({ useSession: () => ({ saveProblem }) }))
jest.mock('../../components/offline/service-worker', () => ({
  ...jest.requireActual<object>('../../components/offline/service-worker'),
  startWorker: jest.fn(),
  watchWorker: () => () => undefined,
  workerState: jest.fn(),
  takeNewerVersion: jest.fn(() => Promise.resolve()),
}))

const KEPT = { bytes: 8_300_000 }
const stand = (state: Partial<WorkerState>) => {
  const whole = { ...NO_WORKER, ...state }
  jest.mocked(workerState).mockImplementation(() => whole)
}
beforeEach(() => {
  saveProblem = null
  stand({})
})

function network(on: boolean): void {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(on)
  act(() => void window.dispatchEvent(new Event(on ? 'online' : 'offline')))
}

test.each([
  [KEPT, /^You are offline\. Everything works but two things/],
  [null, /^You are offline, and not all of Slantwise is kept on this device yet/],
])('without a network it says what works, as long as there is none (kept: %j)', (kept, sentence) => {
  stand({ kept })
  render(<OfflineNotes />)
  expect(screen.queryByText(sentence)).toBeNull()
  network(false)
  expect(screen.getByText(sentence)).toBeVisible()
  network(true)
  expect(screen.queryByText(sentence)).toBeNull()
})

test.each([
  ['waiting', 'Use it now'],
  ['elsewhere', 'Open it here'],
] as const)('a newer version (%s) is used by a click, or later', async (newer, button) => {
  stand({ kept: KEPT, newer })
  render(<OfflineNotes />)
  expect(takeNewerVersion).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: button }))
  expect(takeNewerVersion).toHaveBeenCalledTimes(1)
  await userEvent.click(screen.getByRole('button', { name: 'Later' }))
  expect(screen.queryByRole('button')).toBeNull()
  jest.mocked(takeNewerVersion).mockClear()
})

test('where texts cannot be kept, nothing offers to load the page anew', () => {
  saveProblem = 'The disk is full.'
  stand({ kept: KEPT, newer: 'waiting' })
  render(<OfflineNotes />)
  expect(
    screen.getByText(/^A new version is ready\. It is used when Slantwise is opened the next time\./),
  ).toBeVisible()
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Later'])
})

test('that all is kept is read out on the visit that kept it, and just stands there on others', () => {
  stand({ kept: KEPT, keptNow: true })
  const { rerender } = render(<OfflineReady />)
  expect(screen.getByRole('status')).toHaveTextContent('Ready to work offline: 9 MB are kept on this device.')
  stand({ kept: KEPT })
  rerender(<OfflineReady key="another visit" />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(screen.getByText('Ready to work offline: 9 MB are kept on this device.')).toBeVisible()
})
