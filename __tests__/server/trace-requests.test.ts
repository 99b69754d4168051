import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseTraces } from '@/lib/server/trace-requests'

test('the framework, which cannot read a TRACE, sees none; all else it sees as it is', async () => {
  refuseTraces()
  const server = createServer((asked, answer) => answer.setHeader('Seen', asked.method ?? '').end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const seen = (method: string) =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', method }, (answer) => {
        answer.resume()
        resolve(answer.headers.seen)
      })
      sent.on('error', reject).end()
    })
  const methods = ['TRACE', 'GET', 'HEAD', 'PUT', 'POST', 'DELETE']
  const all: unknown[] = []
  for (const method of methods) all.push(await seen(method))
  expect(all).toEqual(['OPTIONS', 'GET', 'HEAD', 'PUT', 'POST', 'DELETE'])
  await new Promise((resolve) => server.close(resolve))
})
