import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ImportedPage } from '@/lib/intake/imported-page'
import { createImportHandler } from '@/lib/server/import/handler'
import { importSettingsOrOff } from '@/lib/server/import/settings'
import { localSite, type LocalSite } from './local-site'

const article = readFileSync(join('__tests__', 'fixtures', 'pages', 'article.html'))
let site: LocalSite
beforeAll(async () => {
  site = await localSite((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(article))
})
afterAll(() => site.close())

const handlerWith = (environment: Record<string, string> = {}, peer: string | null = '93.184.215.14') =>
  createImportHandler(
    { SLANTWISE_IMPORT_ALLOW: site.host, SLANTWISE_ORIGIN: 'http://school.example', ...environment },
    {},
    () => peer,
  )

/** What a page of this website asks; a header that is null is not sent. */
function ask(body: unknown, change: Record<string, string | null> = {}): Request {
  const usual = { host: 'school.example', origin: 'http://school.example', 'sec-fetch-site': 'same-origin' }
  const headers = Object.entries({ ...usual, ...change }).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  )
  const sent = typeof body === 'string' || body instanceof ReadableStream ? body : JSON.stringify(body)
  const init = { method: 'POST', headers, body: sent, duplex: 'half' }
  return new Request('http://school.example/api/import', init)
}

test('a page comes as the browser’s schema has it, and no cache keeps it', async () => {
  const response = await handlerWith()(ask({ url: `${site.origin}/article` }))
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(ImportedPage.parse(await response.json()).title).toBe('Ferry to Skerrow Island stops for the winter')
})

test('a server whose operator has switched it off fetches nothing and says what to do instead', async () => {
  const before = site.requests.length
  const response = await handlerWith({ SLANTWISE_IMPORT: 'off' })(ask({ url: `${site.origin}/article` }))
  expect([response.status, await response.json()]).toEqual([
    503,
    { reason: 'off', message: expect.stringMatching(/^Pages are not fetched on this website\. .* paste it here\.$/) },
  ])
  expect(site.requests.length).toBe(before)
})

test('nothing of the reader’s request reaches the website', async () => {
  const before = site.requests.length
  await handlerWith()(
    ask(
      { url: `${site.origin}/secret` },
      { cookie: 'a=b', authorization: 'Bearer x', referer: 'http://school.example/', 'x-forwarded-for': '1.2.3.4' },
    ),
  )
  expect(site.requests.length).toBe(before + 1)
  expect(JSON.stringify(site.requests.at(-1)?.headers)).not.toMatch(/Bearer|a=b|school|1\.2\.3\.4|93\.184/)
})

test('an address that is not public is refused, and nothing of it comes back', async () => {
  const response = await handlerWith()(ask({ url: 'http://169.254.169.254/latest/meta-data/' }))
  expect(response.status).toBe(400)
  const body: unknown = await response.json()
  expect(body).toMatchObject({ reason: 'address' })
  expect(JSON.stringify(body)).not.toContain('169.254')
})

test.each<[string, unknown]>([
  ['no JSON', 'url=http://example.com'],
  ['nothing', ''],
  ['no address', {}],
  ['an empty address', { url: ' ' }],
  ['a number', { url: 7 }],
  ['an address of a megabyte', { url: `http://example.com/${'a'.repeat(1_000_000)}` }],
])('a request that is no question is refused: %s', async (_what, body) => {
  const response = await handlerWith()(ask(body))
  expect([response.status, await response.json()]).toEqual([
    400,
    { reason: 'request', message: 'Type the address of one web page.' },
  ])
})

test('a request whose body never ends is not waited for, and the next one is answered', async () => {
  jest.useFakeTimers()
  try {
    const handle = handlerWith()
    const endless = new ReadableStream<Uint8Array>({ start: (body) => body.enqueue(Buffer.from('{"url":')) })
    const waiting = handle(ask(endless))
    await jest.advanceTimersByTimeAsync(10_000)
    const refused = await waiting
    expect([refused.status, await refused.json()]).toEqual([
      408,
      { reason: 'slow', message: 'The address did not arrive here: the connection is too slow. Try again.' },
    ])
    expect((await handle(ask({ url: 'http://localhost/' }))).status).toBe(400)
  } finally {
    jest.useRealTimers()
  }
})

test('bodies without an end hold no more than their sender’s share; others are answered', async () => {
  const handle = handlerWith({ SLANTWISE_TRUSTED_PROXY: '10.0.0.0/8' }, '10.0.0.9')
  const ends: (() => void)[] = []
  const uploads = Array.from({ length: 110 }, () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(20_000).fill(0x20))
        ends.push(() => controller.close())
      },
    })
    return handle(ask(body, { 'x-forwarded-for': '1.1.1.1' }))
  })
  const first = await Promise.race(uploads)
  expect([first.status, await first.json()]).toMatchObject([503, { reason: 'busy' }])
  expect((await handle(ask({ url: 'http://localhost/' }, { 'x-forwarded-for': '2.2.2.2' }))).status).toBe(400)
  for (const end of ends) end()
  await Promise.all(uploads)
})

describe('hosts that the operator has opened', () => {
  const configured = { SLANTWISE_ORIGIN: 'http://school.example' }
  const proxied = { SLANTWISE_TRUSTED_PROXY: '93.184.215.14' }
  /** As the browser of a page at this origin says it; only over https does it speak of the site. */
  const page = (origin: string, more: Record<string, string | null> = {}) => ({
    host: new URL(origin).host,
    origin,
    'sec-fetch-site': null,
    ...more,
  })
  // Somebody’s page, whose name its owner has pointed at this server after it was loaded. It writes what headers it likes.
  const rebound = page('http://rebound.evil.example')
  const overHttps = { 'sec-fetch-site': 'same-origin' }
  const pretending = { 'x-forwarded-host': 'school.example' }

  test.each<[string, Record<string, string>, Record<string, string | null>, number]>([
    ['a page under a name that was pointed here', {}, rebound, 400],
    ['the same over https', {}, { ...rebound, ...overHttps }, 400],
    ['the same, where this website’s own name is known', configured, rebound, 403],
    ['the same over https, where it is known', configured, { ...rebound, ...overHttps }, 403],
    ['the same through a proxy, with another name on its lips', proxied, { ...rebound, ...pretending }, 403],
    ['the same over https', proxied, { ...rebound, ...overHttps, ...pretending }, 400],
    ['the same, where it is known', { ...proxied, ...configured }, { ...rebound, ...overHttps, ...pretending }, 403],
    ['a name that begins as this machine’s', {}, page('http://localhost.evil.example'), 400],
    ['a name that begins as an address', {}, page('http://127.0.0.1.evil.example'), 400],
    [
      'a page that hides where it is from',
      {},
      page('http://rebound.evil.example', { ...overHttps, origin: 'null' }),
      400,
    ],
    ['a page at another address', {}, page('http://203.0.113.7', { host: '192.168.1.20:3000' }), 403],
    ['no word of where it is from', {}, { ...overHttps, origin: null }, 400],
    ['the page of this website', configured, page('http://school.example'), 200],
    [
      'the same behind a proxy that says another host',
      configured,
      page('http://school.example', { host: 'localhost' }),
      200,
    ],
    ['the same over another port', configured, page('http://school.example:8080'), 403],
    ['this website by its address', {}, page('http://192.168.1.20:3000'), 200],
    ['by its address of IPv6', {}, page('http://[fd00::20]:3000'), 200],
    ['on its own machine', {}, page('http://localhost:3000'), 200],
    ['on its own machine, where its name is known', configured, page('http://localhost:3000'), 200],
  ])('%s', async (_what, environment, headers, expected) => {
    const before = site.requests.length
    const handle = handlerWith({ SLANTWISE_ORIGIN: '', ...environment })
    const response = await handle(ask({ url: `${site.origin}/staff-only` }, headers))
    expect(response.status).toBe(expected)
    expect(site.requests.length - before).toBe(expected === 200 ? 1 : 0)
    // Opened or not, in one word for all.
    if (expected === 400) expect(await response.json()).toMatchObject({ reason: 'address' })
  })
})

test.each<[string, Record<string, string>]>([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a typed address', { 'sec-fetch-site': 'none' }],
])('%s may not ask, and costs the class nothing', async (_what, headers) => {
  const handle = handlerWith({ SLANTWISE_IMPORT_LIMIT: '1' })
  expect((await handle(ask({ url: `${site.origin}/` }, headers))).status).toBe(403)
  expect((await handle(ask({ url: `${site.origin}/` }))).status).toBe(200)
})

test('a reader who comes by another address is told the right one', async () => {
  const handle = handlerWith({ SLANTWISE_ORIGIN: 'https://slantwise.school.example' })
  const response = await handle(ask({ url: `${site.origin}/` }, { origin: 'https://school.example' }))
  expect([response.status, await response.json()]).toEqual([
    403,
    { reason: 'origin', message: expect.stringContaining(' https://slantwise.school.example. ') },
  ])
})

test('behind a proxy of the operator, the host that the browser asked is the one it says', async () => {
  const request = () => {
    const asked = ask(
      { url: '' },
      { origin: 'https://slant.school.example', 'x-forwarded-host': 'slant.school.example' },
    )
    asked.headers.delete('sec-fetch-site')
    return asked
  }
  const unknown = { SLANTWISE_ORIGIN: '' }
  const trusting = { ...unknown, SLANTWISE_TRUSTED_PROXY: '10.0.0.0/8' }
  expect((await handlerWith(trusting, '10.0.0.9')(request())).status).toBe(400)
  expect((await handlerWith(unknown, '10.0.0.9')(request())).status).toBe(403)
})

test('a class of 40 behind one address fetches six pages each; the next one is told when to try again', async () => {
  const handle = handlerWith()
  const bad = () => ask({ url: 'http://localhost/' })
  const statuses = await Promise.all(Array.from({ length: 240 }, async () => (await handle(bad())).status))
  expect(new Set(statuses)).toEqual(new Set([400]))
  const refused = await handle(bad())
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(((await refused.json()) as { message: string }).message).toBe(
    'Many pages were fetched from your network. Try again in 10 minutes, or paste the article.',
  )
})

test('a header that anybody can write does not make another client; one from a trusted proxy does', async () => {
  const statuses = async (environment: Record<string, string>) => {
    const handle = handlerWith({ SLANTWISE_IMPORT_LIMIT: '1', ...environment }, '10.0.0.9')
    const all: number[] = []
    for (const client of ['1.1.1.1', '2.2.2.2', '2.2.2.2']) {
      all.push((await handle(ask({ url: 'http://localhost/' }, { 'x-forwarded-for': client }))).status)
    }
    return all
  }
  expect(await statuses({})).toEqual([400, 429, 429])
  expect(await statuses({ SLANTWISE_TRUSTED_PROXY: '10.0.0.0/8' })).toEqual([400, 400, 429])
})

test('nothing is logged', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => jest.spyOn(console, name))
  const written = jest.spyOn(process.stdout, 'write')
  await handlerWith()(ask({ url: `${site.origin}/article` }))
  await handlerWith()(ask({ url: 'http://10.0.0.1/' }))
  for (const spy of [...spies, written]) {
    expect(spy).not.toHaveBeenCalled()
    spy.mockRestore()
  }
})

test('with a wrong setting no pages are fetched; the operator reads which it is, and nobody what it was', async () => {
  const wrong = { SLANTWISE_IMPORT_ALLOW: 'user:hunter2@wiki:80' }
  const response = await handlerWith(wrong)(ask({ url: `${site.origin}/article` }))
  expect([response.status, await response.json()]).toMatchObject([503, { reason: 'off' }])
  const said: string[] = []
  importSettingsOrOff(wrong, (line) => said.push(line))
  expect(said).toEqual([expect.stringMatching(/^Fetching of pages is off\. SLANTWISE_IMPORT_ALLOW: A host stands /)])
  expect(said.join()).not.toContain('hunter2')
})
