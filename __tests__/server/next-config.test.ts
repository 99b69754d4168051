import type { NextConfig } from 'next'

/** The framework's settings that the server's safety rests on. */
const { default: config } = jest.requireActual<{ default: NextConfig }>('../../next.config.js')

test('no address scales pictures: it would decode, show and keep whatever somebody has put behind a short link', () => {
  expect(config.images?.unoptimized).toBe(true)
})

test('the framework does not say what it is', () => {
  expect(config.poweredByHeader).toBe(false)
})
