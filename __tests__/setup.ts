import '@testing-library/jest-dom'
import { hasSubscribers } from 'node:diagnostics_channel'
import { STARTED } from '@/lib/server/each-request'

// Jest runs many files in one process, in an order of its own. What one leaves on the servers of the process, all that
// come after it have: their tests then fail on one machine and not on the next.
afterAll(() => {
  if (hasSubscribers(STARTED)) throw new Error('This file left something that acts on every request of the process.')
})
