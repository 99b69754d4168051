import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp, type RunningApp } from '../server/app'
import { expect, test } from './fixture'

/** What the built server answers to requests that no browser of a reader sends, as bytes on a connection. */

const folder = mkdtempSync(join(tmpdir(), 'slantwise-answers-'))
let app: RunningApp
test.beforeAll(async () => {
  app = await startApp({ SLANTWISE_DATA_DIR: folder })
})
test.afterAll(async () => {
  await app.stop()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly policy: string | undefined
  readonly allow: string | undefined
  readonly body: string
}

function ask(method: string, path: string, headers: Record<string, string> = {}, sent = ''): Promise<Answer> {
  const { hostname, port } = new URL(app.origin)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const { 'content-security-policy': policy, allow } = answer.headers
        resolve({ status: answer.statusCode, policy: String(policy), allow, body: Buffer.concat(chunks).toString() })
      })
    })
    asked.on('error', reject).end(sent)
  })
}

/** Sends part of a request, hears the answer's first line, and goes away. @returns that line */
function breakOff(sent: string): Promise<string> {
  const { hostname, port } = new URL(app.origin)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(sent))
    socket.once('data', (chunk: Buffer) => {
      socket.destroy()
      resolve(chunk.toString().split('\r\n')[0] ?? '')
    })
    socket.once('error', reject)
  })
}

/** All that a client may think of but CONNECT, which Node.js itself refuses. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'M-SEARCH']
/** Addresses, and the methods that they take. */
const TAKEN = [
  ['/api/links/AAAAAAAAAAAAAAAAAAAAAA', 'GET, HEAD, PUT, DELETE'],
  ['/api/links/a.b', 'GET, HEAD, PUT, DELETE'],
  ['/api/import', 'POST'],
  ['/api/health', 'GET, HEAD'],
  ['/api/operator', 'GET, HEAD'],
  ['/api/nowhere', 'GET, HEAD'],
  ['/service-worker.js', 'GET, HEAD'],
  ['/preview.png', 'GET, HEAD'],
] as const

test('what the framework would stumble over is refused like anything else, without a line in the log', async () => {
  const before = app.said()
  const unknown = await ask('GET', '/api/links/AAAAAAAAAAAAAAAAAAAAAA')
  expect([unknown.status, JSON.parse(unknown.body)]).toMatchObject([404, { reason: 'not-found' }])
  for (const path of ['/api/links/%', '/api/links/%FF', '/api/links/%zz', '/api/links/a%2Fb', '/api/%']) {
    expect(await ask('GET', path), path).toEqual(unknown)
  }
  for (const method of ['PUT', 'DELETE', 'POST']) expect(await ask(method, '/api/links/%')).toEqual(unknown)

  for (const [path, allow] of TAKEN) {
    for (const method of METHODS.filter((method) => !allow.split(', ').includes(method))) {
      expect(await ask(method, path), `${method} ${path}`).toMatchObject({ status: 405, allow, body: '' })
    }
  }

  const form = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n'
  for (const path of ['/', '/s/AAAAAAAAAAAAAAAAAAAAAA', '/embed', '/nowhere', '/compare/read']) {
    expect((await ask('POST', path, { 'next-action': 'x' }, '[]')).status).toBe(405)
    expect((await ask('POST', path, { 'content-type': 'multipart/form-data; boundary=x' }, form)).status).toBe(405)
    expect((await ask('TRACE', path)).status).toBe(405)
    expect((await ask('HEAD', path)).status).toBeLessThan(405)
    // Nobody waits for the end of what nobody wants.
    const unfinished = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf`
    expect(await breakOff(unfinished)).toBe('HTTP/1.1 405 Method Not Allowed')
  }
  expect(await breakOff('GET http://[/ HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('HTTP/1.1 200 OK')
  expect(app.said()).toBe(before)
})
