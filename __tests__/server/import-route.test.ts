import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ImportedPage } from '@/lib/intake/imported-page'
import { createImportHandler } from '@/lib/server/import/handler'
import { readImportSettings } from '@/lib/server/import/settings'
import { Turns } from '@/lib/server/turns'
import { localSite, type LocalSite } from './local-site'

const article = readFileSync(join('__tests__', 'fixtures', 'pages', 'article.html'))
let site: LocalSite
beforeAll(async () => {
  site = await localSite((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(article))
})
afterAll(() => site.close())

const handlerWith = (environment: Record<string, string> = {}, peer: string | null = '93.184.215.14') =>
  createImportHandler({ SLANTWISE_IMPORT_ALLOW: site.host, ...environment }, {}, () => peer)
const ask = (body: unknown, headers: Record<string, string> = {}) =>
  new Request('http://school.example/api/import', {
    method: 'POST',
    headers: { host: 'school.example', 'sec-fetch-site': 'same-origin', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

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

test.each<[string, Record<string, string>]>([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a typed address', { 'sec-fetch-site': 'none' }],
])('%s may not ask, and costs the class nothing', async (_what, headers) => {
  const handle = handlerWith({ SLANTWISE_IMPORT_LIMIT: '1' })
  expect((await handle(ask({ url: `${site.origin}/` }, headers))).status).toBe(403)
  expect((await handle(ask({ url: `${site.origin}/` }))).status).toBe(200)
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
  expect((await handlerWith({ SLANTWISE_TRUSTED_PROXY: '10.0.0.0/8' }, '10.0.0.9')(request())).status).toBe(400)
  expect((await handlerWith({}, '10.0.0.9')(request())).status).toBe(403)
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

test.each([
  [{ SLANTWISE_IMPORT_ALLOW: 'wiki' }, 'SLANTWISE_IMPORT_ALLOW: “wiki”'],
  [{ SLANTWISE_IMPORT_LIMIT: 'many' }, 'SLANTWISE_IMPORT_LIMIT: '],
  [{ SLANTWISE_IMPORT_LIMIT: '0' }, 'SLANTWISE_IMPORT_LIMIT: '],
  [{ SLANTWISE_IMPORT: 'no' }, 'SLANTWISE_IMPORT: must be “on” or “off”'],
  [{ SLANTWISE_TRUSTED_PROXY: '10.0.0.0/99' }, 'SLANTWISE_TRUSTED_PROXY: “10.0.0.0/99”'],
])('a setting that is wrong is named: %p', (environment, message) => {
  expect(() => readImportSettings(environment)).toThrow(message)
})

test('settings that are empty are those of a server that nobody set up', () => {
  const empty = {
    SLANTWISE_IMPORT: '',
    SLANTWISE_IMPORT_ALLOW: '',
    SLANTWISE_IMPORT_LIMIT: '',
    SLANTWISE_TRUSTED_PROXY: '',
  }
  expect(readImportSettings(empty)).toEqual(readImportSettings({}))
})

test('so many at once, so many in line, and the next one is told at once', async () => {
  const turns = new Turns(1, 1)
  const ends: (() => void)[] = []
  const order: string[] = []
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      order.push(name)
      ends.push(() => resolve(name))
    })
  const first = turns.take(work('first'))
  const second = turns.take(work('second'))
  expect(await turns.take(work('third'))).toBeNull()
  expect(order).toEqual(['first'])
  ends[0]?.()
  expect(await first).toBe('first')
  ends[1]?.()
  expect(await second).toBe('second')
  const failing = turns.take(() => Promise.reject(new Error('It failed.')))
  await expect(failing).rejects.toThrow('It failed.')
  expect(await turns.take(async () => 'after')).toBe('after')
})
