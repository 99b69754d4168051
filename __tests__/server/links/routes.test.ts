import { temporaryFolder } from './links'
import {
  base64Url,
  bytesOf,
  making,
  opening,
  refusalOf,
  removal,
  secret,
  server,
  type Server,
  SWITCHED_OFF,
} from './requests'

const folder = temporaryFolder()
const environment = { SLANTWISE_DATA_DIR: folder }
const open: Server[] = []
function serverWith(more: Record<string, string> = {}, peer?: string) {
  const made = server({ ...environment, ...more }, peer ? { peer } : {})
  open.push(made)
  return made
}
const usual = serverWith()
afterAll(() => Promise.all(open.map(({ access }) => access.close())))

test('a link is made, opened as it was, and removed', async () => {
  const { id, token, body, put } = making()
  const made = await put(usual)
  expect(made.status).toBe(201)
  const { expires } = (await made.json()) as { expires: string }
  const opened = await opening(usual, id)
  expect(opened.status).toBe(200)
  expect(opened.headers.get('content-type')).toBe('application/octet-stream')
  expect(opened.headers.get('slantwise-expires')).toBe(expires)
  expect((await bytesOf(opened)).equals(body)).toBe(true)
  const removed = await removal(usual, id, token)
  expect([removed.status, await removed.text()]).toEqual([204, ''])
  expect(await refusalOf(await opening(usual, id))).toEqual([404, 'not-found'])
})

test.each([
  ['day', 1],
  ['month', 31],
  ['school-year', 365],
])('kept for a %s: %i days, and then to the full hour', async (keep, days) => {
  const from = Date.now()
  const { expires } = (await (await making().put(usual, { 'slantwise-keep': keep })).json()) as { expires: string }
  const end = Date.parse(expires)
  expect(end).toBeGreaterThanOrEqual(from + days * 86_400_000)
  expect(end).toBeLessThan(Date.now() + days * 86_400_000 + 3_600_000)
  expect(expires).toMatch(/:00:00\.000Z$/)
})

test('a time that the operator does not offer is refused, and says which are; a link made before keeps its end', async () => {
  const { id, put } = making()
  const { expires } = (await (await put(usual)).json()) as { expires: string }
  const month = serverWith({ SLANTWISE_LINK_LONGEST: 'month' })
  expect((await opening(month, id)).headers.get('slantwise-expires')).toBe(expires)
  const other = making()
  const refused = await other.put(month)
  expect(await refused.clone().json()).toMatchObject({ message: expect.stringContaining('for a day or a month only') })
  expect(await refusalOf(refused)).toEqual([400, 'keep'])
  expect((await opening(usual, other.id)).status).toBe(404)
  expect((await other.put(month, { 'slantwise-keep': 'month' })).status).toBe(201)
})

test('a retry makes nothing new: one is told 201, the next 200, with the same end', async () => {
  const { put } = making()
  const first = await put(usual)
  const second = await put(usual)
  expect([first.status, second.status]).toEqual([201, 200])
  expect(await second.json()).toEqual(await first.json())
})

test('two at once make one', async () => {
  const { put } = making()
  const statuses = await Promise.all([put(usual), put(usual), put(serverWith())])
  expect(statuses.map(({ status }) => status).sort()).toEqual([200, 200, 201])
})

test('an id that is taken is refused, and the link that has it stays', async () => {
  const { id, token, body, put } = making()
  await put(usual)
  expect(await refusalOf(await making({ token }).put(usual))).toEqual([409, 'taken'])
  expect((await bytesOf(await opening(usual, id))).equals(body)).toBe(true)
})

test('an address belongs to who made it: a reader can put nothing else there, not even when the link is gone', async () => {
  const { id, token, put } = making()
  await put(usual)
  expect(await refusalOf(await making({ id }).put(usual))).toEqual([400, 'request'])
  await removal(usual, id, token)
  expect(await refusalOf(await making({ id }).put(usual))).toEqual([400, 'request'])
  expect((await opening(usual, id)).status).toBe(404)
})

describe('what is malformed is refused with a sentence', () => {
  test.each<[string, Record<string, string | null>, [number, string]]>([
    ['no time', { 'slantwise-keep': null }, [400, 'request']],
    ['a time that is not offered', { 'slantwise-keep': 'for ever' }, [400, 'request']],
    ['a time of every object', { 'slantwise-keep': 'constructor' }, [400, 'request']],
    ['no hash', { 'slantwise-removal-hash': null }, [400, 'request']],
    ['a hash that is too short', { 'slantwise-removal-hash': secret() }, [400, 'request']],
    ['a hash with padding', { 'slantwise-removal-hash': `${base64Url(new Uint8Array(32))}=` }, [400, 'request']],
    ['a hash of a megabyte', { 'slantwise-removal-hash': 'A'.repeat(1_000_000) }, [400, 'request']],
    ['another type', { 'content-type': 'application/json' }, [415, 'type']],
    ['a form, as any website can send one', { 'content-type': 'text/plain' }, [415, 'type']],
    ['no type', { 'content-type': null }, [415, 'type']],
    ['another website', { 'sec-fetch-site': 'cross-site' }, [403, 'origin']],
    ['another part of this website', { 'sec-fetch-site': 'same-site' }, [403, 'origin']],
    ['neither', { 'sec-fetch-site': null }, [403, 'origin']],
    ['another origin', { 'sec-fetch-site': null, origin: 'https://evil.example' }, [403, 'origin']],
    ['a length over the limit', { 'content-length': '1000001' }, [413, 'too-large']],
  ])('%s', async (_what, change, refusal) => {
    const { id, put } = making()
    expect(await refusalOf(await put(usual, change))).toEqual(refusal)
    expect((await opening(usual, id)).status).toBe(404)
  })

  test.each<[string, BodyInit | null]>([
    ['nothing', null],
    ['an empty body', ''],
    ['less than a seal around nothing', new Uint8Array(28)],
  ])('%s as the body', async (_what, body) => {
    expect(await refusalOf(await making().put(usual, {}, body))).toEqual([400, 'request'])
  })

  test.each([
    ['a short id', 'abc'],
    ['a long one', 'A'.repeat(23)],
    ['a foreign letter', `${'A'.repeat(21)}é`],
    ['spare bits', `${'A'.repeat(21)}B`],
    ['a path', '../../etc/passwd'],
    ['a thing of every object', '__proto__'],
    ['nothing', ''],
  ])('%s as the id', async (_what, id) => {
    expect(await refusalOf(await making({ id }).put(usual))).toEqual([400, 'request'])
    expect(await refusalOf(await opening(usual, id))).toEqual([404, 'not-found'])
    expect(await refusalOf(await removal(usual, id, secret()))).toEqual([404, 'not-found'])
  })
})

test.each<[string, Record<string, string | null>, number]>([
  ['its own page', { origin: 'https://school.example' }, 201],
  ['its own page, and the browser says no more', { origin: 'https://school.example', 'sec-fetch-site': null }, 201],
  ['a page under a name that was pointed here', { origin: 'https://evil.example', host: 'evil.example' }, 403],
  ['the same without TLS', { origin: 'http://evil.example', host: 'evil.example', 'sec-fetch-site': null }, 403],
  ['no word of where it is from', {}, 403],
  ['its own machine', { origin: 'http://localhost:3000', host: 'localhost:3000' }, 201],
])('where this website is known, it alone makes and removes links: %s', async (_what, change, expected) => {
  const known = serverWith({ SLANTWISE_ORIGIN: 'https://school.example' })
  const { id, token, put } = making()
  expect((await put(known, change)).status).toBe(expected)
  expect((await removal(known, id, token, change)).status).toBe(expected === 201 ? 204 : 403)
})

test('a reader who comes by another address is told the right one', async () => {
  const known = serverWith({ SLANTWISE_ORIGIN: 'https://Slantwise.school.example:443/' })
  const second = { origin: 'https://school.example', 'sec-fetch-site': 'same-origin' }
  const { id, token, put } = making()
  for (const refused of [await put(known, second), await removal(known, id, token, second)]) {
    const { message } = (await refused.json()) as { message: string }
    expect([refused.status, message]).toEqual([403, expect.stringContaining(' https://slantwise.school.example. ')])
  }
})

test('the browser of a network without TLS says its origin instead', async () => {
  const change = { 'sec-fetch-site': null, origin: 'http://school.example' }
  expect((await making().put(usual, change)).status).toBe(201)
})

test('exactly a million bytes fit', async () => {
  const { id, body, put } = making({ body: new Uint8Array(1_000_000).fill(7) })
  expect((await put(usual)).status).toBe(201)
  expect((await bytesOf(await opening(usual, id))).equals(body)).toBe(true)
})

test('unknown, over and removed are one and the same answer', async () => {
  const removed = making()
  await removed.put(usual)
  await removal(usual, removed.id, removed.token)
  const over = making()
  await over.put(usual)
  await usual.access.use(({ store }) => store.purge(Number.MAX_SAFE_INTEGER))
  const ask = async (id: string) => {
    const response = await opening(usual, id)
    return [response.status, [...response.headers], await response.text()]
  }
  const unknown = await ask(secret())
  expect(unknown[0]).toBe(404)
  for (const id of [removed.id, over.id, 'malformed', '']) expect(await ask(id)).toEqual(unknown)
})

test('only the sender’s token removes a link, and a wrong one is told what a wrong id is told', async () => {
  const { id, token, put } = making()
  await put(usual)
  const ask = async (...asked: Parameters<typeof removal>) => {
    const response = await removal(...asked)
    return [response.status, await response.text()]
  }
  const unknown = await ask(usual, secret(), secret())
  expect(unknown[0]).toBe(404)
  for (const wrong of [secret(), 'short', '', base64Url(new Uint8Array(32)), `${token}=`]) {
    expect(await ask(usual, id, wrong)).toEqual(unknown)
  }
  expect(await refusalOf(await removal(usual, id, null))).toEqual([400, 'token'])
  expect(await refusalOf(await removal(usual, id, token, { 'sec-fetch-site': 'cross-site' }))).toEqual([403, 'origin'])
  expect((await opening(usual, id)).status).toBe(200)
  expect((await removal(usual, id, token)).status).toBe(204)
  expect(await ask(usual, id, token)).toEqual(unknown)
})

test('no cache keeps an answer', async () => {
  const { id, token, put } = making()
  for (const response of [
    await put(usual),
    await opening(usual, id),
    await opening(usual, secret()),
    await making().put(usual, { 'sec-fetch-site': null }),
    await removal(usual, id, token),
  ]) {
    expect(response.headers.get('cache-control')).toBe('no-store')
  }
})

describe('limits', () => {
  test('a class of 40 behind one address makes ten links each, at once, and all of them open all', async () => {
    const school = serverWith()
    const links = Array.from({ length: 400 }, () => making({ body: new Uint8Array(40) }))
    const made = await Promise.all(links.map(({ put }) => put(school)))
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]))
    const [first] = links
    const openings = Array.from({ length: 1_600 }, () => opening(school, first?.id ?? ''))
    expect(new Set((await Promise.all(openings)).map(({ status }) => status))).toEqual(new Set([200]))
  })

  test('one link too many in an hour is refused, and says when there can be another', async () => {
    const small = serverWith({ SLANTWISE_LINK_LIMIT: '2' })
    const statuses = [await making().put(small), await making().put(small)].map(({ status }) => status)
    expect(statuses).toEqual([201, 201])
    const { id, put } = making()
    const refused = await put(small)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500)
    expect(await refused.json()).toEqual({
      reason: 'rate',
      message: 'Many short links were made from your network. Try again in 60 minutes.',
    })
    // Opening has a limit of its own.
    expect((await opening(small, id)).status).toBe(404)
  })

  test('what is refused before it is read costs nothing', async () => {
    const small = serverWith({ SLANTWISE_LINK_LIMIT: '1' })
    await making().put(small, { 'sec-fetch-site': 'cross-site' })
    await making().put(small, { 'slantwise-keep': null })
    expect((await making().put(small)).status).toBe(201)
  })

  test('a header that anybody can write makes no new client; one from the operator’s proxy does', async () => {
    const statuses = async (more: Record<string, string>) => {
      const small = serverWith({ SLANTWISE_LINK_LIMIT: '1', ...more }, '10.0.0.9')
      const all: number[] = []
      for (const client of ['1.1.1.1', '2.2.2.2', '2.2.2.2']) {
        all.push((await making().put(small, { 'x-forwarded-for': client })).status)
      }
      return all
    }
    expect(await statuses({})).toEqual([201, 429, 429])
    expect(await statuses({ SLANTWISE_TRUSTED_PROXY: '10.0.0.0/8' })).toEqual([201, 201, 429])
  })

  test('behind the operator’s proxy, the host is the one that the browser asked', async () => {
    const change = {
      'sec-fetch-site': null,
      origin: 'https://slant.school.example',
      'x-forwarded-host': 'slant.school.example',
    }
    const trusting = serverWith({ SLANTWISE_TRUSTED_PROXY: '10.0.0.0/8' }, '10.0.0.9')
    expect((await making().put(trusting, change)).status).toBe(201)
    expect((await making().put(serverWith({}, '10.0.0.9'), change)).status).toBe(403)
  })
})

test('where short links are switched off, every route says so, and no folder is made', async () => {
  const off = server({ SLANTWISE_LINKS: 'off', SLANTWISE_DATA_DIR: `${folder}/never` })
  const answers = [await making().put(off), await opening(off, secret()), await removal(off, secret(), secret())]
  for (const answer of answers) expect(await refusalOf(answer)).toEqual([503, 'off'])
  expect(await off.access.health()).toEqual(SWITCHED_OFF)
})
