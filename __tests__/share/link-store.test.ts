import { createHash } from 'node:crypto'
import { DEFAULT_SETTINGS, NO_EDITS, type SharedComparison } from '@/lib/model'
import { encodeLink } from '@/lib/share/link'
import { fetchSealed, keepSealed, linksAvailable, removeSealed, retryInWords, stillKept } from '@/lib/share/link-store'
import { linkFragment, openLink, readFragment } from '@/lib/share/open-link'
import { newSecret, seal, secretBytes } from '@/lib/share/sealed'

type Reply = Response | Error | 'hangs'
interface Asked {
  readonly path: string
  readonly method: string
  readonly headers: Headers
  readonly body: unknown
}

/** A server that gives these answers in turn, the last one for ever. */
function server(...replies: readonly Reply[]) {
  const asked: Asked[] = []
  const waited: number[] = []
  const send = (path: string, init: RequestInit) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)]
    asked.push({ path, method: init.method ?? '', headers: new Headers(init.headers), body: init.body })
    if (reply === 'hangs')
      return new Promise<Response>((_, reject) => {
        const end = () => reject(new DOMException('It was ended.', 'AbortError'))
        if (init.signal?.aborted) end()
        init.signal?.addEventListener('abort', end)
      })
    return reply instanceof Response
      ? Promise.resolve(reply.clone())
      : Promise.reject(reply ?? new TypeError('No reply.'))
  }
  const wait = async (ms: number) => void waited.push(ms)
  return { asked, waited, options: { fetch: send as typeof fetch, wait } }
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })
const refusal = (status: number, headers: Record<string, string> = {}) =>
  json(status, { reason: 'x', message: 'The server’s own sentence.' }, headers)
const noNetwork = new TypeError('Failed to fetch')
const EXPIRES = '2027-11-22T07:00:00.000Z'

const link = { id: newSecret(), sealed: new Uint8Array([1, 2, 3]), token: newSecret(), keep: 'month' as const }

describe('having a link kept', () => {
  test('sends the bytes, how long, and of the removal token only its hash', async () => {
    const { asked, options } = server(json(201, { expires: EXPIRES }))
    expect(await keepSealed(link, options)).toEqual({ ok: true, value: { expires: EXPIRES } })
    const [request] = asked
    expect([asked.length, request?.method, request?.path, request?.body]).toEqual([
      1,
      'PUT',
      `/api/links/${link.id}`,
      link.sealed,
    ])
    const hash = createHash('sha256')
      .update(secretBytes(link.token) ?? '')
      .digest('base64url')
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      'content-type': 'application/octet-stream',
      'slantwise-keep': 'month',
      'slantwise-removal-hash': hash,
    })
  })

  test.each<[string, readonly Reply[], number]>([
    ['a lost answer', [noNetwork, json(200, { expires: EXPIRES })], 2],
    ['two lost answers', [noNetwork, noNetwork, json(200, { expires: EXPIRES })], 3],
    ['a server that restarts', [refusal(503), json(201, { expires: EXPIRES })], 2],
    ['a proxy without its server', [new Response('<html>', { status: 502 }), json(201, { expires: EXPIRES })], 2],
  ])('%s is asked again, with the very same link', async (_what, replies, times) => {
    const { asked, waited, options } = server(...replies)
    expect((await keepSealed(link, options)).ok).toBe(true)
    expect(asked).toHaveLength(times)
    expect(waited).toHaveLength(times - 1)
    for (const again of asked) expect([again.path, again.body]).toEqual([asked[0]?.path, asked[0]?.body])
  })

  test.each<[string, Reply, number, string, RegExp]>([
    ['no network', noNetwork, 3, 'unreachable', /could not be reached/],
    ['a store that is away', refusal(503), 3, 'away', /^The server’s own sentence\.$/],
    ['an error page of a proxy', new Response('<h1>Bad', { status: 502 }), 3, 'away', /not available at the moment/],
    ['a website without short links', json(503, { reason: 'off', message: 'Not here.' }), 1, 'off', /^Not here\.$/],
    ['no room', json(507, { reason: 'full', message: 'No room.' }), 1, 'full', /^No room\.$/],
    ['a full disk of a proxy', new Response('', { status: 507 }), 1, 'full', /used up/],
    ['an id that is taken', refusal(409), 1, 'refused', /^The server’s own sentence\.$/],
    ['another site', refusal(403), 1, 'refused', /^The server’s own sentence\.$/],
    ['too much', refusal(413), 1, 'refused', /^The server’s own sentence\.$/],
    ['a refusal without a sentence', new Response('', { status: 415 }), 1, 'refused', /did not accept/],
    ['a limit', refusal(429, { 'retry-after': '540' }), 1, 'limit', /Try again in 9 minutes\.$/],
    ['an answer that says nothing', new Response('ok'), 1, 'away', /not available/],
    ['an answer with a date that is none', json(201, { expires: 'soon' }), 1, 'away', /not available/],
  ])('%s is told in a sentence', async (_what, reply, times, reason, sentence) => {
    const { asked, options } = server(reply)
    const kept = await keepSealed(link, options)
    expect(kept).toMatchObject({ ok: false, reason })
    expect(kept.ok ? '' : kept.message).toMatch(sentence)
    expect(asked).toHaveLength(times)
  })

  test('whoever leaves is not waited for', async () => {
    const leaving = new AbortController()
    const { asked, options } = server('hangs')
    const kept = keepSealed(link, { ...options, signal: leaving.signal })
    await new Promise((resolve) => setImmediate(resolve))
    leaving.abort()
    expect(await kept).toMatchObject({ ok: false, reason: 'unreachable' })
    expect(asked).toHaveLength(1)
  })

  test('a server that never answers is given up in the end', async () => {
    jest.useFakeTimers()
    try {
      const { asked, options } = server('hangs')
      const kept = fetchSealed(link.id, options)
      await jest.advanceTimersByTimeAsync(100_000)
      expect(await kept).toMatchObject({ ok: false, reason: 'unreachable' })
      expect(asked).toHaveLength(3)
    } finally {
      jest.useRealTimers()
    }
  })

  test('a token that is none is a bug, not a request', async () => {
    const { asked, options } = server(json(201, { expires: EXPIRES }))
    await expect(keepSealed({ ...link, token: 'x' }, options)).rejects.toThrow(TypeError)
    expect(asked).toHaveLength(0)
  })
})

describe('removing a link', () => {
  test('shows the token, once', async () => {
    const { asked, options } = server(new Response(null, { status: 204 }))
    expect(await removeSealed(link.id, link.token, options)).toEqual({ ok: true, value: null })
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`DELETE /api/links/${link.id}`])
    expect(asked[0]?.headers.get('slantwise-removal-token')).toBe(link.token)
  })

  test.each<[string, Reply, string]>([
    ['one that is gone', refusal(404), 'gone'],
    ['no network', noNetwork, 'unreachable'],
    ['a store that is away', refusal(503), 'away'],
  ])('%s', async (_what, reply, reason) => {
    expect(await removeSealed(link.id, link.token, server(reply).options)).toMatchObject({ ok: false, reason })
  })
})

test.each<[string, Reply, string]>([
  ['can', json(200, { status: 'ok', links: { available: true, store: 'sqlite' } }), 'yes'],
  ['has no room', json(200, { links: { available: true, store: 'sqlite', full: true } }), 'full'],
  ['has room', json(200, { links: { available: true, store: 'sqlite', full: false } }), 'yes'],
  ['cannot now', json(200, { status: 'reduced', links: { available: false, store: 'sqlite' } }), 'away'],
  ['never does', json(200, { status: 'ok', links: { available: false, store: 'none' } }), 'off'],
  ['is of another version', json(200, {}), 'away'],
  ['is not there', noNetwork, 'unreachable'],
])('whether the server keeps links: it %s', async (_what, reply, expected) => {
  const available = await linksAvailable(server(reply).options)
  expect(available.ok ? 'yes' : available.reason).toBe(expected)
})

test.each<[string, unknown, readonly string[]]>([
  ['what the operator leaves', ['month', 'day'], ['day', 'month']],
  ['all of them by a server that does not say', undefined, ['day', 'month', 'school-year']],
  ['those it knows', ['for ever', 'day'], ['day']],
  ['all of them by a server that knows only others', ['for ever'], ['day', 'month', 'school-year']],
])('for how long links are kept: %s', async (_what, keeps, expected) => {
  const answer = await linksAvailable(server(json(200, { links: { available: true, keeps } })).options)
  expect(answer).toEqual({ ok: true, value: expected })
})

test.each([
  [null, 'later'],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 'later'],
  ['-5', 'later'],
  ['0', 'in a minute'],
  ['61', 'in a minute'],
  ['120', 'in 2 minutes'],
  ['541', 'in 10 minutes'],
  ['7200', 'in 2 hours'],
  ['259200', 'in 3 days'],
])('Retry-After %p is said %p', (header, words) => {
  expect(retryInWords(header)).toBe(words)
})

describe('opening a link', () => {
  const bytes = (body: BodyInit) => new Response(body, { headers: { 'content-type': 'application/octet-stream' } })
  const shared: SharedComparison = {
    lexiconVersion: '2.0-abc',
    settings: DEFAULT_SETTINGS,
    input: { texts: [{ source: { text: 'The ferry left.' }, edits: NO_EDITS }], dismissedEntries: [] },
  }

  test('of either kind, from the fragment that carries it', async () => {
    const made = await seal(shared)
    if (!made.ok) throw new Error(made.message)
    const { id, key, sealed } = made.value
    const { asked, options } = server(bytes(sealed))
    const fragment = linkFragment({ kind: 'sealed', id, key })
    expect(fragment).toBe(`s.${id}.${key}`)
    expect(await openLink(readFragment(fragment), options)).toEqual({ ok: true, value: shared })
    expect(await openLink(readFragment(await encodeLink(shared)), options)).toEqual({ ok: true, value: shared })
    // The holding-everything link asks no server, and the server is never told the key.
    expect(asked.map(({ path }) => path)).toEqual([`/api/links/${id}`])
    expect(JSON.stringify(asked.map(({ headers, body }) => [[...headers], body]))).not.toContain(key)
  })

  test.each([
    ['s.', 'damaged'],
    ['s.short.key', 'damaged'],
    [`s.${newSecret()}`, 'no-key'],
    [`s.${newSecret()}.`, 'no-key'],
    [`s.${newSecret()}.short`, 'wrong-key'],
    [`s.${newSecret()}.${newSecret()}.more`, 'wrong-key'],
    ['s.%2e%2e%2fapi.key', 'damaged'],
    ['main', 'damaged'],
  ])('%s asks no server', async (fragment, reason) => {
    const { asked, options } = server(noNetwork)
    expect(await openLink(readFragment(fragment), options)).toMatchObject({ ok: false, reason })
    expect(asked).toEqual([])
  })

  test.each<[string, Reply, string]>([
    ['unknown, expired or removed', refusal(404), 'gone'],
    ['store away', refusal(503), 'away'],
    ['no network', noNetwork, 'unreachable'],
    ['too many', refusal(429, { 'retry-after': '60' }), 'limit'],
    ['cut on the way', bytes(new Uint8Array([1, 2])), 'damaged'],
    ['of a newer Slantwise', bytes(new Uint8Array(40).fill(9)), 'too-new'],
    ['the login page of a network', new Response('<!doctype html><title>Log in</title>'), 'unreachable'],
  ])('that cannot be opened says why: %s', async (_what, reply, reason) => {
    const ref = { kind: 'sealed', id: newSecret(), key: newSecret() } as const
    expect(await openLink(ref, server(reply).options)).toMatchObject({ ok: false, reason })
  })
})

test('a removed link answers like one that never was', async () => {
  const [a, b] = [
    await fetchSealed(newSecret(), server(refusal(404)).options),
    await fetchSealed('x', server(refusal(404)).options),
  ]
  expect(a).toEqual(b)
})

describe('whether a link still opens', () => {
  const sealedHead = () => new Response(null, { headers: { 'Content-Type': 'application/octet-stream' } })
  it.each<[string, () => Response, string | null]>([
    ['it does', sealedHead, null],
    ['it is gone', () => refusal(404), 'gone'],
    [
      'a proxy has a page of its own for what is not there',
      () => new Response('<h1>404</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } }),
      'unreachable',
    ],
    ['the store does not answer', () => refusal(503), 'away'],
    [
      'a login page answers',
      () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
      'unreachable',
    ],
  ])('%s', async (_what, reply, reason) => {
    const asked = server(reply())
    const kept = await stillKept(newSecret(), asked.options)
    expect(kept.ok ? null : kept.reason).toBe(reason)
  })
})
