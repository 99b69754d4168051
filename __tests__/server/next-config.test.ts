import type { NextConfig } from 'next'
import { config as proxied } from '@/proxy'

/** The framework's settings that the server's safety rests on. */
const { default: config } = jest.requireActual<{ default: NextConfig }>('../../next.config.js')

test('no address scales pictures: it would decode, show and keep whatever somebody has put behind a short link', () => {
  expect(config.images?.unoptimized).toBe(true)
})

test('the framework does not say what it is', () => {
  expect(config.poweredByHeader).toBe(false)
})

test('of bodies that nothing here reads, little is kept: sixty that did not end held 600 MB', () => {
  expect(config.experimental?.proxyClientMaxBodySize).toBeLessThanOrEqual(100_000)
})

test.each([
  [
    '/api/links/AAAAAAAAAAAAAAAAAAAAAA',
    false,
    'the framework would keep its body whole, and log the address of a long one',
  ],
  ['/', true, 'a page'],
  ['/s/AAAAAAAAAAAAAAAAAAAAAA', true, 'a page'],
  ['/api/import', false, 'it would wait for a body without an end'],
  ['/api/links/%', true, 'the framework cannot read it'],
  ['/api/links/%FF', true, 'nor this'],
  ['/api/links/a/b', true, 'no link'],
  ['/api/health', true, 'has no body'],
  ['/_next/static/chunks/a.js', true, 'a script'],
])('%s passes the proxy: %s (%s)', (path, passes) => {
  expect(proxied.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path))).toBe(passes)
})
