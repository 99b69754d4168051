/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react'
import { SessionProvider, useSession } from '@/components/workspace/session'
import { fromInput } from '@/components/workspace/session-state'
import * as storage from '@/components/workspace/storage'
import { NO_EDITS, type ComparisonInput } from '@/lib/model'
import { Engine } from '@/lib/worker/client'

let pathname = '/'
const router = { replace: jest.fn() }
jest.mock('next/navigation', () => ({ useRouter: () => router, usePathname: () => pathname }))
jest.mock('../../components/workspace/storage')

const { loadWorkspace, saveWorkspace } = jest.mocked(storage)
const input: ComparisonInput = {
  texts: ['The ferry left.', 'The ferry fled.'].map((text) => ({ source: { text }, edits: NO_EDITS })),
  dismissedEntries: [],
}
let keys = 0
const workspace = fromInput(input, () => `card-${keys++}`)

test('whoever goes from the cards to the report while the texts are compared waits for one comparison, not for two', async () => {
  loadWorkspace.mockResolvedValue(null)
  saveWorkspace.mockResolvedValue(undefined)
  const compare = jest.spyOn(Engine.prototype, 'compare').mockReturnValue(new Promise(() => undefined))
  const cancel = jest.spyOn(Engine.prototype, 'cancel')
  const { result, rerender, unmount } = renderHook(useSession, { wrapper: SessionProvider })
  await waitFor(() => expect(result.current.draft.loaded).toBe(true))
  act(() => result.current.draft.replace(workspace))
  await waitFor(() => expect(compare).toHaveBeenCalledTimes(1))

  jest.useFakeTimers()
  pathname = '/compare'
  window.history.replaceState(null, '', pathname)
  rerender()
  await waitFor(() => expect(result.current.link.status).toBe('none'))
  act(() => jest.runOnlyPendingTimers())
  jest.useRealTimers()

  expect(compare).toHaveBeenCalledTimes(1)
  expect(result.current.status).toBe('working')
  expect(cancel).not.toHaveBeenCalled()
  unmount()
  expect(cancel).toHaveBeenCalledTimes(1)
})
