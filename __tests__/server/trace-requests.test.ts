import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseTraces } from '@/lib/server/trace-requests'

test('the framework, which can read neither a TRACE nor a star for an address, sees none; all else it sees as it is', async () => {
  refuseTraces()
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
    [['OPTIONS', '*'], 'OPTIONS /'],
    [['TRACE', '*'], 'OPTIONS /'],
    ...['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS'].map(
      (method) => [[method, '/a?b'], `${method} /a?b`] as const,
    ),
  ] as const
  const all: unknown[] = []
  for (const [asked] of rows) all.push(await seen(asked))
  // First, or a failure would keep the server open.
  await new Promise((resolve) => server.close(resolve))
  expect(all).toEqual(rows.map(([, expected]) => expected))
})
