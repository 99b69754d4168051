import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { clientKey, isTrusted, notePeers, parseRanges, peerAddress } from '@/lib/server/client-address'
import { createRateLimit } from '@/lib/server/rate-limit'
import { isSameOrigin } from '@/lib/server/same-origin'

const proxies = parseRanges('127.0.0.1, 10.0.0.0/8 fd00::/8')

test.each<[string | null, string | null, string, string]>([
  ['93.184.215.14', null, '93.184.215.14', 'the connection itself'],
  ['93.184.215.14', '1.2.3.4', '93.184.215.14', 'anybody may write the header'],
  ['10.1.2.3', '1.2.3.4', '1.2.3.4', 'a proxy of ours wrote it'],
  ['10.1.2.3', '9.9.9.9, 1.2.3.4', '1.2.3.4', 'only what our proxy added is believed'],
  ['10.1.2.3', '9.9.9.9, 1.2.3.4, 127.0.0.1', '1.2.3.4', 'two proxies of ours'],
  ['10.1.2.3', '9.9.9.9, nonsense', '10.1.2.3', 'nothing behind nonsense is believed'],
  ['10.1.2.3', '7', '10.1.2.3', 'a number is no address'],
  ['10.1.2.3', '010.9.9.9', '10.1.2.3', 'nor is one that some read as octal'],
  ['10.1.2.3', null, '10.1.2.3', 'a proxy that says nothing'],
  ['10.1.2.3', '1.2.3.4:5678', '1.2.3.4', 'with a port'],
  ['fd00::1', '[2001:db8:1:2:3:4:5:6]:443', '2001:db8:1:2::/64', 'an IPv6 network is one client'],
  ['2001:db8:1:2::9', null, '2001:db8:1:2::/64', 'the same network'],
  ['::ffff:93.184.215.14', null, '93.184.215.14', 'IPv4 on an IPv6 socket'],
  ['::ffff:10.1.2.3', '1.2.3.4', '1.2.3.4', 'a proxy on an IPv6 socket'],
  [null, '1.2.3.4', 'unknown', 'no connection, no belief'],
])('%p with %p is %s (%s)', (peer, forwarded, expected) => {
  expect(clientKey(peer, forwarded, proxies)).toBe(expected)
})

test('which connections are proxies', () => {
  expect([null, '10.9.9.9', '11.0.0.1', '::1'].map((peer) => isTrusted(peer, proxies))).toEqual([
    false,
    true,
    false,
    false,
  ])
})

test.each<[string, string, boolean, string]>([
  ['::ffff:10.0.0.0/104', '10.1.2.3', true, 'a range of IPv4 as IPv6 has it'],
  ['::ffff:10.0.0.0/104', '::ffff:10.1.2.3', true, 'and a connection so written'],
  ['::ffff:10.0.0.0/104', '11.0.0.1', false, 'and no more than that'],
  ['::ffff:a00:0/104', '10.1.2.3', true, 'in hexadecimal digits'],
  ['::ffff:10.1.2.3', '10.1.2.3', true, 'a single address'],
  ['::ffff:0:0/96', '93.184.215.14', true, 'all of IPv4'],
  ['::/0', '10.1.2.3', false, 'all of IPv6, and nothing of IPv4'],
  ['::/0', '2001:db8::1', true, 'all of IPv6'],
])('the range %s has %s: %p (%s)', (range, peer, expected) => {
  expect(isTrusted(peer, parseRanges(range))).toBe(expected)
})

test.each(['ten', '1', '1/8', '010.0.0.1', '10.0.0', '10.0.0.0/33', '::ffff:10.0.0.0/95'])(
  '%s is no range, and is named',
  (part) => {
    expect(() => parseRanges(`10.0.0.0/8, ${part}`)).toThrow(`“${part}”`)
  },
)

test('the address of the connection is known while its request is answered, whatever its headers say', async () => {
  const end = notePeers()
  const server = createServer(async (_request, response) => {
    await Promise.resolve()
    response.end(peerAddress())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const heard = await new Promise((resolve) => {
    request({ port, host: '127.0.0.1', headers: { 'x-forwarded-for': '1.2.3.4' } }, (response) =>
      response.on('data', (data) => resolve(String(data))),
    ).end()
  })
  end()
  expect(heard).toBe('127.0.0.1')
  expect(peerAddress()).toBeNull()
  await new Promise((resolve) => server.close(resolve))
})

test.each<[Record<string, string>, boolean, string]>([
  [{ 'sec-fetch-site': 'same-origin' }, true, 'the browser says so'],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://school.example' }, false, 'the browser denies it'],
  [{ 'sec-fetch-site': 'same-site' }, false, 'a neighbour is not this site'],
  [{ 'sec-fetch-site': 'none' }, false, 'typed or a bookmark'],
  [{ origin: 'http://school.example' }, true, 'plain http in a school'],
  [{ origin: 'http://school.example:8080' }, false, 'another port'],
  [{ origin: 'http://other.example' }, false, 'another host'],
  [{ origin: 'null' }, false, 'a frame without an origin'],
  [{}, false, 'no browser'],
])('%p is of the same origin: %p (%s)', (headers, expected) => {
  expect(isSameOrigin(new Headers(headers), 'School.example', null)).toBe(expected)
})

test.each<[string, string, boolean, string]>([
  ['https://school.example', 'school.example', true, 'both leave the usual port out'],
  ['https://school.example', 'school.example:443', true, 'one of them says it'],
  ['http://school.example', 'school.example:80', true, 'the same without TLS'],
  ['http://school.example:8080', 'school.example:8080', true, 'another port, said by both'],
  ['https://school.example', 'school.example:80', false, 'another port than the usual one'],
  ['http://school.example', 'school.example:443', false, 'the same without TLS'],
  ['http://school.example', 'school.example:8080', false, 'a port that only one says'],
  ['http://[fd00::20]', '[fd00::20]:80', true, 'in digits of IPv6'],
  ['http://school.example', 'evil.example@school.example', false, 'more than a host'],
  ['http://school.example', 'school.example/path', false, 'the same'],
  ['http://school.example', 'school.example:port', false, 'no port'],
  ['http://school.example', '', false, 'nothing'],
  ['extension://school.example', 'school.example', false, 'no page of a website'],
  ['extension://other.example', 'school.example', false, 'nor of that one'],
])('a page at %s is of a server that was asked as %s: %p (%s)', (origin, host, expected) => {
  expect(isSameOrigin(new Headers({ origin }), host, null)).toBe(expected)
})

test('a client that asked too often is told when to come back; others go on', async () => {
  const limit = createRateLimit(2, 600)
  expect([await limit('a'), await limit('a'), await limit('b')]).toEqual([null, null, null])
  const seconds = await limit('a')
  expect(seconds).toBeGreaterThan(590)
  expect(seconds).toBeLessThanOrEqual(600)
})
