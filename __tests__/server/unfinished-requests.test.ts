import { createServer, get, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { endUnfinishedRequests } from '@/lib/server/unfinished-requests'

let server: Server
let letBe: () => void
afterEach(() => {
  letBe()
  return new Promise((resolve) => server.close(resolve))
})

/** A server with these limits: they are its own from its first request on. */
async function listening(limits: Parameters<typeof endUnfinishedRequests>[0], answer: RequestListener) {
  letBe = endUnfinishedRequests(limits)
  server = createServer({ connectionsCheckingInterval: 10 }, answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => get({ port, host: '127.0.0.1', agent: false }, (first) => resolve(first.resume())))
  return port
}

/** What a server says on a connection until it closes it. */
function until(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
    socket.on('error', reject).on('close', () => resolve(said))
  })
}

const HEAD = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n'
const echo: RequestListener = (request, answer) => void request.resume().on('end', () => answer.end('whole'))

test('a request without an end is refused and its connection closed', async () => {
  const port = await listening({ headersTimeout: 50, requestTimeout: 100, timeout: 0 }, echo)
  const unfinished = await Promise.all([`${HEAD}\r\nhal`, HEAD, ''].map((sent) => until(port, sent)))
  for (const said of unfinished) expect(said).toMatch(/^HTTP\/1\.1 408 /)
})

// With limits that no busy machine reaches: a request is never cut off for what the machine takes to read it.
test('one with an end is answered', async () => {
  const port = await listening({ headersTimeout: 50_000, requestTimeout: 50_000, timeout: 0 }, echo)
  expect(await until(port, `${HEAD}Connection: close\r\n\r\nwhole`)).toMatch(/^HTTP\/1\.1 200 [^]*whole/)
})

test('whoever takes nothing of an answer is left', async () => {
  let left: () => void
  const closed = new Promise<void>((resolve) => (left = resolve))
  const port = await listening({ headersTimeout: 0, requestTimeout: 0, timeout: 50 }, ({ url }, answer) => {
    if (url === '/') return void answer.end()
    answer.on('close', () => left())
    // More than the system holds for a connection.
    answer.end(Buffer.alloc(50_000_000))
  })
  const reader = connect(port, '127.0.0.1', () => reader.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n'))
  reader.on('error', () => {}).pause()
  await closed
  reader.destroy()
})
