import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cameOverHttps, headEveryAnswer, isTrustworthy, setFloor } from '@/lib/server/answer-headers'
import { notePeers, parseRanges } from '@/lib/server/client-address'
import { BARE_POLICY, contentSecurityPolicy, fixedHeaders, mayBeFramed } from '@/lib/server/headers'
import { observe } from './observatory'
import { FIXED_HEADERS } from './fixed-headers'

const proxies = parseRanges('10.0.0.0/8')

test.each<[string | null, string | null, boolean, string]>([
  ['10.1.2.3', 'https', true, 'our proxy says so'],
  ['10.1.2.3', 'HTTPS', true, 'in any letters'],
  ['10.1.2.3', 'https, https', true, 'two proxies'],
  ['10.1.2.3', 'http, https', false, 'one part of the way was open'],
  ['10.1.2.3', 'http', false, 'plain http'],
  ['10.1.2.3', null, false, 'the proxy says nothing'],
  ['93.184.215.14', 'https', false, 'anybody may write the header'],
  [null, 'https', false, 'no connection, no belief'],
])('%p with %p: https is %p (%s)', (peer, forwarded, expected) => {
  expect(cameOverHttps(peer, forwarded, proxies)).toBe(expected)
})

test.each<[string, boolean]>([
  ['/embed', true],
  ['/embed/', false],
  ['/embed/x', false],
  ['/EMBED', false],
  ['/%65mbed', false],
  ['//embed', false],
  ['/', false],
  ['/s/x', false],
])('may %s be framed: %p', (path, expected) => {
  expect(mayBeFramed(path)).toBe(expected)
  const headers = fixedHeaders({ path, https: true, trustworthy: true })
  expect(headers['X-Frame-Options']).toBe(expected ? undefined : 'DENY')
})

test.each<[string, string | undefined, string]>([
  ['/', 'no-cache', 'a page'],
  ['/compare/read', 'no-cache', 'a page, or its data'],
  ['/s/AAAAAAAAAAAAAAAAAAAAAA', 'no-cache', 'the page of short links'],
  ['/embed', 'no-cache', 'the framed page'],
  ['/nowhere.html', 'no-cache', 'an address without a page'],
  ['/lexicon.bin', 'no-cache', 'another one in each version, under the same name'],
  ['/_nextdoor', 'no-cache', 'no folder of the framework'],
  ['/_next/static/chunks/a.js', undefined, 'named by its content: the framework lets it be kept for good'],
  ['/api/links/AAAAAAAAAAAAAAAAAAAAAA', undefined, 'says no-store itself, and the framework would not let it'],
])('%s may be kept by caches as %s (%s)', (path, expected) => {
  const setHeader = jest.fn()
  setFloor({ url: `${path}?query`, headers: {} }, { setHeader })
  expect(new Map(setHeader.mock.calls).get('Cache-Control')).toBe(expected)
})

test('https is promised for two years, for this host alone, and never on plain http', () => {
  expect(fixedHeaders({ path: '/', https: true, trustworthy: true })['Strict-Transport-Security']).toBe(
    'max-age=63072000',
  )
  expect(fixedHeaders({ path: '/', https: false, trustworthy: false })).not.toHaveProperty('Strict-Transport-Security')
})

test.each<[Record<string, string>, boolean, string]>([
  [{ host: 'slantwise.school.example', 'x-forwarded-proto': 'https' }, true, 'a proxy, whoever it is, has TLS'],
  [{ host: 'slantwise.school.example', 'sec-fetch-mode': 'navigate' }, true, 'the browser says so: a silent proxy'],
  [{ host: 'slantwise.school.example' }, false, 'plain http in a school’s network'],
  [{ host: 'slantwise.school.example', 'x-forwarded-proto': 'http' }, false, 'a proxy without TLS'],
  [{ host: 'slantwise.school.example', 'x-forwarded-proto': 'https, http' }, false, 'part of the way is open'],
  [{ host: '192.168.1.20:3000' }, false, 'the same by its address'],
  [{ host: 'localhost:3000' }, true, 'its own machine'],
  [{ host: 'LOCALHOST' }, true, 'in any letters'],
  [{ host: 'slantwise.localhost:3000' }, true, 'under a name of its own'],
  [{ host: '127.0.0.1:3000' }, true, 'in digits'],
  [{ host: '[::1]:3000' }, true, 'in the digits of IPv6'],
  [{ host: 'localhost.school.example' }, false, 'only named so'],
  [{ host: '127.0.0.1.school.example' }, false, 'the same'],
  [{}, false, 'nothing is known'],
])('%p: a page is kept apart from its window’s others: %p (%s)', (headers, expected) => {
  expect(isTrustworthy((name) => headers[name] ?? null)).toBe(expected)
  const setHeader = jest.fn()
  setFloor({ url: '/', headers }, { setHeader })
  expect(new Map(setHeader.mock.calls).get('Cross-Origin-Opener-Policy')).toBe(expected ? 'same-origin' : undefined)
})

const page = (path: string) => ({
  ...fixedHeaders({ path, https: true, trustworthy: true }),
  'Content-Security-Policy': contentSecurityPolicy({
    scriptHashes: ["'sha256-x='"],
    development: false,
    framed: mayBeFramed(path),
  }),
})

describe('by the rules of the HTTP Observatory', () => {
  test.each([
    ['a page', page('/compare'), 130],
    ['the framed page', page('/embed'), 120],
    [
      'an answer of the API',
      {
        ...fixedHeaders({ path: '/api/health', https: true, trustworthy: true }),
        'Content-Security-Policy': BARE_POLICY,
      },
      130,
    ],
  ])('%s has an A+', (_, headers, expected) => {
    const { rows, score } = observe(headers)
    expect(rows.filter(({ modifier }) => modifier < 0)).toEqual([])
    expect(score).toBe(expected)
  })

  test.each([
    [
      'unsafe styles lose the bonus',
      { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" },
      120,
    ],
    [
      'http: among the ancestors is taken for plain http',
      { 'Content-Security-Policy': "default-src 'none'; frame-ancestors https: http:" },
      80,
    ],
    ['no promise of https', { 'Strict-Transport-Security': '' }, 80],
  ])('the rules see %s', (_, changed, expected) => {
    expect(observe({ ...page('/'), ...changed }).score).toBe(expected)
  })
})

test('whatever a server answers has the headers before it is written', async () => {
  const ends = [notePeers(), headEveryAnswer()]
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/moved' ? 308 : 200
    if (request.url === '/page') response.setHeader('Content-Security-Policy', 'its own')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const heads = (path: string) =>
    new Promise<IncomingHttpHeaders>((resolve) => {
      get({ port, host: '127.0.0.1', path, headers: { 'x-forwarded-proto': 'https' } }, (answer) => {
        answer.resume()
        resolve(answer.headers)
      })
    })
  const [moved, own, framed] = [await heads('/moved'), await heads('/page'), await heads('/embed?x')]
  for (const [name, value] of Object.entries(FIXED_HEADERS)) expect(moved[name.toLowerCase()]).toBe(value)
  expect(moved['content-security-policy']).toBe(BARE_POLICY)
  // Nobody named a proxy, so the header is anybody's.
  expect(moved['strict-transport-security']).toBeUndefined()
  expect(own['content-security-policy']).toBe('its own')
  expect(framed['x-frame-options']).toBeUndefined()
  ends.forEach((end) => end())
  await new Promise((resolve) => server.close(resolve))
})
