import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { BARE_POLICY } from '@/lib/server/headers'
import { refuse } from '@/lib/server/links/refuse'
import { ASKED_METHOD } from '@/lib/server/plain-requests'
import { proxy } from '@/proxy'
import { FIXED_HEADERS } from './fixed-headers'

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

test.each([
  ['/api/links/%', 'a percent sign without its digits'],
  ['/api/links/%zz', 'with something else'],
  ['/api/links/%FF', 'half a letter'],
  ['/api/links/AAAAAAAAAAAAAAAAAAAAA%C3', 'half a letter at the end'],
  ['/api/%', 'no link at all'],
])('%s is answered as any link is that is not there (%s)', async (path) => {
  const response = proxy(new NextRequest(`http://localhost:3000${path}`))
  const unknown = refuse('not-found')
  expect([response.status, await response.text()]).toEqual([404, await unknown.text()])
  for (const [name, value] of unknown.headers) expect(response.headers.get(name)).toBe(value)
  expect(response.headers.get('Content-Security-Policy')).toBe(BARE_POLICY)
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test.each([
  ['GET', '/', false, 'a page is read'],
  ['HEAD', '/compare', false, 'or asked about'],
  ['POST', '/', true, 'a form, or a server action: there are none'],
  ['POST', '/s/AAAAAAAAAAAAAAAAAAAAAA', true, 'the same'],
  ['POST', '/nowhere', true, 'nor is there one where no page is'],
  ['PUT', '/embed', true, 'a page cannot be changed'],
  ['POST', '/api/health', true, 'nothing can be done with the health'],
  ['OPTIONS', '/api/operator', true, 'nor need be asked whether it can'],
  ['HEAD', '/api/health', false, 'it is read'],
  ['PUT', '/api/links/a.b', false, 'the routes that something is done with say themselves what they take'],
  ['POST', '/api/import/', false, 'the same'],
  ['PUT', '/api/linksmith', true, 'no such route'],
])('%s %s is refused here: %p (%s)', (method, path, refused) => {
  const address = `http://localhost:3000${path}`
  for (const request of [
    new NextRequest(address, { method, headers: { 'next-action': 'x' } }),
    new NextRequest(address, { headers: { [ASKED_METHOD]: method } }),
  ]) {
    const { status, headers } = proxy(request)
    expect(status).toBe(refused ? 405 : 200)
    expect(headers.get('Allow')).toBe(refused ? 'GET, HEAD' : null)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  }
})

test('the service worker has a policy of its own', () => {
  expect(answer('/service-worker.js').get('Content-Security-Policy')).toMatch(
    /^default-src 'none'; connect-src 'self';/,
  )
})
