import { BodyBudget, readBody } from '@/lib/server/request-body'

const budget = () => new BodyBudget(1_000, 1_000)
const LIMITS = { bytes: 100, milliseconds: 60_000, client: '93.184.215.14' }

/** A request whose body comes in pieces; `taken` counts those that were asked for. */
function pieces(sizes: readonly number[], headers: Record<string, string> = {}) {
  const state = { taken: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const size = sizes[state.taken++]
        if (size === undefined) controller.close()
        else controller.enqueue(new Uint8Array(size).fill(state.taken))
      },
    },
    { highWaterMark: 0 },
  )
  const request = new Request('http://school.example/', { method: 'PUT', body, headers, duplex: 'half' } as RequestInit)
  return { request, state }
}

test.each<[string, number[], number | string]>([
  ['one piece', [100], 100],
  ['many pieces', [50, 0, 49, 1], 100],
  ['nothing', [], 0],
  ['one byte too many', [101], 'too-large'],
  ['one byte too many at the end', [50, 50, 1], 'too-large'],
])('%s', async (_what, sizes, expected) => {
  const body = await readBody(pieces(sizes).request, { ...LIMITS, budget: budget() })
  expect(body.ok ? body.bytes.length : body.reason).toBe(expected)
})

test('the bytes are in their order', async () => {
  const body = await readBody(pieces([2, 1]).request, { ...LIMITS, budget: budget() })
  expect(body).toEqual({ ok: true, bytes: Buffer.from([1, 1, 2]) })
})

test('a body without an end is refused at its limit, whatever its length was said to be', async () => {
  const endless = pieces(
    Array.from({ length: 10_000 }, () => 10),
    { 'content-length': '5' },
  )
  expect(await readBody(endless.request, { ...LIMITS, budget: budget() })).toEqual({ ok: false, reason: 'too-large' })
})

test('a length that is said to be too much is refused before a byte of it came', async () => {
  const request = new Request('http://school.example/', {
    method: 'PUT',
    headers: { 'content-length': '101' },
    body: new ReadableStream(),
    duplex: 'half',
  } as RequestInit)
  expect(await readBody(request, { ...LIMITS, budget: budget() })).toEqual({ ok: false, reason: 'too-large' })
})

test('a client that stops in the middle is not waited for', async () => {
  const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new Uint8Array(5)) })
  const request = new Request('http://school.example/', { method: 'PUT', body, duplex: 'half' } as RequestInit)
  expect(await readBody(request, { ...LIMITS, milliseconds: 1, budget: budget() })).toEqual({
    ok: false,
    reason: 'slow',
  })
})

test('a connection that breaks off is no body', async () => {
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('reset')) })
  const request = new Request('http://school.example/', { method: 'PUT', body, duplex: 'half' } as RequestInit)
  expect(await readBody(request, { ...LIMITS, budget: budget() })).toEqual({ ok: false, reason: 'broken' })
})

test('all bodies together have a limit, and give back what they took', async () => {
  const small = new BodyBudget(60, 60)
  const read = (sizes: number[]) => readBody(pieces(sizes).request, { ...LIMITS, budget: small })
  const [first, second] = await Promise.all([read([20, 20]), read([20, 20])])
  expect([first.ok, second.ok].sort()).toEqual([false, true])
  expect(await read([60])).toMatchObject({ ok: true })
  expect(await read([61])).toEqual({ ok: false, reason: 'busy' })
  expect(await read([60])).toMatchObject({ ok: true })
})

test.each<[string, [client: string, bytes: number][], boolean[]]>([
  [
    'one client has its share',
    [
      ['a', 20],
      ['a', 20],
      ['a', 1],
    ],
    [true, true, false],
  ],
  [
    'its share leaves room for others',
    [
      ['a', 40],
      ['a', 1],
      ['b', 20],
    ],
    [true, false, true],
  ],
  [
    'all have no more than all',
    [
      ['a', 40],
      ['b', 20],
      ['c', 1],
    ],
    [true, true, false],
  ],
  [
    'what was refused takes nothing',
    [
      ['a', 41],
      ['a', 40],
    ],
    [false, true],
  ],
  [
    'names of every object are names',
    [
      ['__proto__', 40],
      ['constructor', 20],
      ['__proto__', 1],
    ],
    [true, true, false],
  ],
])('of 60 bytes, 40 for a client: %s', (_what, asked, expected) => {
  const shared = new BodyBudget(60, 40)
  expect(asked.map(([client, bytes]) => shared.take(client, bytes))).toEqual(expected)
  for (const [index, [client, bytes]] of asked.entries()) if (expected[index]) shared.giveBack(client, bytes)
  // All came back, to everybody.
  expect([shared.take('a', 40), shared.take('b', 20)]).toEqual([true, true])
})
