/** @jest-environment jsdom */
import { render, waitFor } from '@testing-library/react'
import { BrokenLink, NothingYet } from '@/components/report/ReportStates'

const FRAMEWORK = 'Summary · Slantwise'
beforeEach(() => {
  document.head.innerHTML = '<title></title>'
  document.title = FRAMEWORK
})

const GONE = 'There is no comparison behind this link · Slantwise'
const broken = <BrokenLink message="It may have expired." reason="gone" onRetry={null} />

test('the tab says what the page says, and no longer than it says so', () => {
  const { rerender } = render(broken)
  expect(document.title).toBe(GONE)
  rerender(<NothingYet />)
  expect(document.title).toBe('There is nothing to compare yet · Slantwise')
  rerender(<p>The comparison</p>)
  expect(document.title).toBe(FRAMEWORK)
})

test('a name that the framework gives later does not take its place, but is the one that comes back', async () => {
  const { unmount } = render(broken)
  document.title = 'Read · Slantwise'
  await waitFor(() => expect(document.title).toBe(GONE))
  unmount()
  expect(document.title).toBe('Read · Slantwise')
})

test('the name of the next page stays', () => {
  const { unmount } = render(broken)
  document.title = 'Method · Slantwise'
  unmount()
  expect(document.title).toBe('Method · Slantwise')
})
