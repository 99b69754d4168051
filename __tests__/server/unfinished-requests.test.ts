import { createServer, get } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { endUnfinishedRequests } from '@/lib/server/unfinished-requests'

/** What a server says on a connection until it closes it. */
function until(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
    socket.on('error', reject).on('close', () => resolve(said))
  })
}

test('a request without an end is refused and its connection closed; one with an end is answered', async () => {
  endUnfinishedRequests({ headersTimeout: 50, requestTimeout: 100 })
  const server = createServer({ connectionsCheckingInterval: 10 }, (request, answer) => {
    request.resume().on('end', () => answer.end('whole'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // The numbers are the server's from its first request on.
  await new Promise((resolve) => get({ port, host: '127.0.0.1', agent: false }, (answer) => resolve(answer.resume())))
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n'
  const [bodiless, headless, silent, whole] = await Promise.all([
    until(port, `${head}\r\nhal`),
    until(port, head),
    until(port, ''),
    until(port, `${head}Connection: close\r\n\r\nwhole`),
  ])
  await new Promise((resolve) => server.close(resolve))
  for (const unfinished of [bodiless, headless, silent]) expect(unfinished).toMatch(/^HTTP\/1\.1 408 /)
  expect(whole).toMatch(/^HTTP\/1\.1 200 [^]*whole/)
})
