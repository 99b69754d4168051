import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as importRoute from '@/app/api/import/route'
import * as linkRoute from '@/app/api/links/[id]/route'
import { refuseOtherMethods } from '@/lib/server/methods'

test('the framework sees no method that no route can have, and no star for an address; all else it sees as it is', async () => {
  refuseOtherMethods()
  const server = createServer(({ method, url }, answer) => answer.setHeader('Seen', `${method} ${url}`).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const seen = ([method, path]: readonly [string, string]) =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', method, path }, (answer) => {
        answer.resume()
        resolve(answer.headers.seen)
      })
      sent.on('error', reject).end()
    })
  const rows = [
    [['TRACE', '/a'], 'OPTIONS /a'],
    [['PROPFIND', '/a'], 'OPTIONS /a'],
    [['M-SEARCH', '/a'], 'OPTIONS /a'],
    [['OPTIONS', '*'], 'OPTIONS /'],
    [['TRACE', '*'], 'OPTIONS /'],
    ...['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'].map(
      (method) => [[method, '/a?b'], `${method} /a?b`] as const,
    ),
  ] as const
  const all: unknown[] = []
  for (const [asked] of rows) all.push(await seen(asked))
  // First, or a failure would keep the server open.
  await new Promise((resolve) => server.close(resolve))
  expect(all).toEqual(rows.map(([, expected]) => expected))
})

/** What a route answers by itself to each method that the framework knows; the framework adds HEAD where GET is. */
test.each<[string, object, string]>([
  ['/api/links/<id>', linkRoute, 'GET, HEAD, PUT, DELETE'],
  ['/api/import', importRoute, 'POST'],
])(
  '%s answers every method that it does not take with those that it takes, and nothing else',
  async (_, route, allow) => {
    const answerers = new Map<string, unknown>(Object.entries(route))
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      if (allow.split(', ').includes(method)) continue
      const answerer = answerers.get(method)
      if (typeof answerer !== 'function') throw new Error(`Nothing answers ${method}.`)
      const answer: Response = await answerer(new Request('http://localhost:3000/', { method }))
      expect([method, answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([
        method,
        405,
        allow,
        '',
      ])
    }
  },
)
