import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { FIXED_HEADERS } from '@/lib/server/headers'
import { proxy } from '@/proxy'

/** A build is a table of hashes in the folder that the server is started in. */
const started = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'slantwise-'))
beforeAll(() => {
  mkdirSync(join(folder, '.next'))
  writeFileSync(
    join(folder, '.next', 'csp-hashes.json'),
    JSON.stringify({ '/compare': ["'sha256-x='"], '/_not-found': ["'sha256-n='"] }),
  )
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(started)
  rmSync(folder, { recursive: true })
})

const answer = (path: string) => proxy(new NextRequest(`http://localhost:3000${path}`)).headers

test('every answer has the fixed headers', () => {
  const headers = answer('/compare')
  for (const [name, value] of Object.entries(FIXED_HEADERS)) expect(headers.get(name)).toBe(value)
})

test('no answer has from here what caches may do: the framework would never say again that a page is unchanged', () => {
  expect(answer('/compare').get('Cache-Control')).toBeNull()
})

test.each([
  ['/compare', "script-src 'self' 'sha256-x=';"],
  ['/compare?text=1', "script-src 'self' 'sha256-x=';"],
  ['/nowhere', "script-src 'self' 'sha256-n=';"],
])('%s has the policy of its page', (path, directive) => {
  expect(answer(path).get('Content-Security-Policy')).toContain(directive)
})

test('the service worker has a policy of its own', () => {
  expect(answer('/service-worker.js').get('Content-Security-Policy')).toMatch(
    /^default-src 'none'; connect-src 'self';/,
  )
})
