import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ASKED_METHOD, makePlain, makeRequestsPlain } from '@/lib/server/plain-requests'

const LINK = '/api/links/AAAAAAAAAAAAAAAAAAAAAA'

test.each<[method: string, url: string, seen: string, asked: string | undefined, why: string]>([
  ['GET', '/a?b', 'GET /a?b', undefined, 'a page is read'],
  ['HEAD', '/', 'HEAD /', undefined, 'or asked about'],
  ['POST', '/', 'GET /', 'POST', 'a page takes no body, and the framework is not to wait for one'],
  ['PUT', '/embed?x', 'GET /embed?x', 'PUT', 'the same'],
  ['OPTIONS', '/nowhere', 'GET /nowhere', 'OPTIONS', 'nor has it anything to tell'],
  ['TRACE', '/api/health', 'GET /api/health', 'TRACE', 'the framework cannot read one'],
  ['PROPFIND', '/s/x', 'GET /s/x', 'PROPFIND', 'nor this'],
  ['PUT', LINK, `PUT ${LINK}`, undefined, 'a link is made'],
  ['DELETE', LINK, `DELETE ${LINK}`, undefined, 'and removed'],
  ['POST', '/api/import?x', 'POST /api/import?x', undefined, 'a page is fetched'],
  ['PATCH', LINK, `PATCH ${LINK}`, undefined, 'routes refuse by themselves'],
  ['TRACE', LINK, `OPTIONS ${LINK}`, undefined, 'what no route can have is what every route refuses'],
  ['M-SEARCH', '/api/import', 'OPTIONS /api/import', undefined, 'the same'],
  ['OPTIONS', '*', 'GET /', 'OPTIONS', 'a star for an address'],
  ['GET', 'http://evil.example/compare', 'GET /compare', undefined, 'a whole address leads nowhere else'],
  ['GET', 'http://[/', 'GET /', undefined, 'nor does one that is none'],
  ['GET', 'http://evil.example', 'GET /', undefined, 'without a path'],
  ['GET', 'http://evil.example?a=/b', 'GET /?a=/b', undefined, 'with a question alone'],
  ['PUT', `http://a${LINK}`, `PUT ${LINK}`, undefined, 'a whole address of a link'],
])('%s %s is %s for the framework, and %p was asked (%s)', (method, url, seen, asked) => {
  const headers = { cookie: '__prerender_bypass=x', [ASKED_METHOD]: 'GET', host: 'a' }
  const plain = { method, url, headers }
  makePlain(plain)
  expect(`${plain.method} ${plain.url}`).toBe(seen)
  expect(plain.headers).toEqual({ host: 'a', ...(asked ? { [ASKED_METHOD]: asked } : {}) })
})

test('of a server with this, every request is made plain', async () => {
  const end = makeRequestsPlain()
  const server = createServer(({ method, url, headers }, answer) => {
    answer.setHeader('Seen', `${method} ${url} ${headers[ASKED_METHOD]} ${headers.cookie}`).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const seen = await new Promise((resolve, reject) => {
    const headers = { cookie: 'a=b' }
    const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/a', headers, agent: false }, (answer) => {
      answer.resume()
      resolve(answer.headers.seen)
    })
    sent.on('error', reject).end()
  })
  // First, or a failure would keep the server open.
  end()
  await new Promise((resolve) => server.close(resolve))
  expect(seen).toBe('GET /a POST undefined')
})
