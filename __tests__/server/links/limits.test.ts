import { join } from 'node:path'
import { linksIn } from '@/lib/server/links/quota'
import { newLink, temporaryFolder } from './links'
import { making, opening, refusalOf, server, type Server } from './requests'
import { describePostgres, postgresOfTests } from './postgres'

/** How much one client may have kept: the number of links, and their size. */
const folder = temporaryFolder()

test.each<[number, number, number, string]>([
  [29, 1, 1, 'the smallest'],
  [10_000, 1, 1, 'two articles'],
  [10_001, 1, 2, 'one byte more'],
  [30_000, 1, 3, 'six long articles'],
  [30_001, 2, 4, 'one byte more'],
  [90_000, 3, 9, 'three times as much'],
  [1_000_000, 34, 100, 'the largest'],
])('%i bytes count as %i, and as %i where room is low (%s)', (bytes, usual, low) => {
  expect([linksIn(bytes, 'enough'), linksIn(bytes, 'low'), linksIn(bytes, 'full')]).toEqual([usual, low, low])
})

/** Statuses of links of so many bytes, one after the other, at one server each. */
async function statusesOf(sizes: readonly number[], servers: readonly Server[]): Promise<number[]> {
  const statuses: number[] = []
  for (const [index, bytes] of sizes.entries()) {
    const to = servers[index % servers.length]
    if (to) statuses.push((await making({ body: new Uint8Array(bytes).fill(index) }).put(to)).status)
  }
  return statuses
}

/** The first `count` of them that are answered. */
function firstOf(answers: readonly Promise<Response>[], count: number): Promise<Response[]> {
  const first: Response[] = []
  return new Promise((resolve) => {
    const note = (answer: Response) => {
      first.push(answer)
      if (first.length === count) resolve(first)
    }
    for (const answer of answers) void answer.then(note)
  })
}

const ROWS: readonly [number[], number[], string][] = [
  [[4_000, 4_000, 4_000, 4_000, 4_000], [201, 201, 201, 201, 429], 'usual ones: as many as the setting says'],
  [[90_000, 4_000, 4_000], [201, 201, 429], 'a large one takes the room of three'],
  [[120_000, 4_000], [201, 429], 'exactly all the room'],
  [[120_001], [429], 'more than all the room'],
]

test.each(ROWS)('%j with room for four: %j (%s)', async (sizes, expected) => {
  const small = server({ SLANTWISE_DATA_DIR: folder, SLANTWISE_LINK_LIMIT: '4' })
  expect(await statusesOf(sizes, [small])).toEqual(expected)
  await small.access.close()
})

test('a link that is refused for its size is not kept, and is told when there is room', async () => {
  const small = server({ SLANTWISE_DATA_DIR: folder, SLANTWISE_LINK_LIMIT: '4' })
  const { id, put } = making({ body: new Uint8Array(150_000) })
  const refused = await put(small)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500)
  expect(await refusalOf(refused)).toEqual([429, 'rate'])
  expect((await opening(small, id)).status).toBe(404)
  await small.access.close()
})

test('where room is low, a class of 40 makes ten links each of six long articles; whoever goes on waits', async () => {
  const low = server({ SLANTWISE_DATA_DIR: join(folder, 'low'), SLANTWISE_LINK_STORE_MB: '80' })
  const large = () => newLink({ sealed: Buffer.alloc(1_000_000), expires: Number.MAX_SAFE_INTEGER }).link
  await low.access.use(async ({ store }) => {
    for (let megabytes = 0; megabytes < 65; megabytes++) await store.put(large(), 0)
  })
  const links = Array.from({ length: 400 }, (_, index) => making({ body: new Uint8Array(30_000).fill(index) }))
  const statuses = await Promise.all(links.map(async ({ put }) => (await put(low)).status))
  expect(new Set(statuses)).toEqual(new Set([201]))
  expect(await refusalOf(await making().put(low))).toEqual([429, 'rate'])
  expect(await low.access.health()).toMatchObject({ nearlyFull: true, full: false })
  await low.access.close()
})

test('bodies that never end keep their sender from making links, and nobody else', async () => {
  const one = server({ SLANTWISE_DATA_DIR: folder, SLANTWISE_TRUSTED_PROXY: '10.0.0.0/8' }, { peer: '10.0.0.9' })
  const from = (client: string) => ({ 'x-forwarded-for': client })
  const ends: (() => void)[] = []
  const uploads = Array.from({ length: 60 }, () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(999_999))
        ends.push(() => controller.close())
      },
    })
    return making().put(one, from('1.1.1.1'), body)
  })
  // Those that do not fit are refused at once; the others wait for an end.
  const refused = await firstOf(uploads, 40)
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]))
  expect(await refusalOf(await making().put(one, from('1.1.1.1'), new Uint8Array(4_000)))).toEqual([503, 'busy'])
  expect((await making().put(one, from('2.2.2.2'))).status).toBe(201)
  for (const end of ends) end()
  await Promise.all(uploads)
  expect((await making().put(one, from('1.1.1.1'))).status).toBe(201)
  await one.access.close()
})

describePostgres('PostgreSQL', () => {
  const postgres = postgresOfTests()

  test.each(ROWS)('%j with room for four, over two processes: %j (%s)', async (sizes, expected) => {
    const environment = { DATABASE_URL: await postgres().fresh(), SLANTWISE_LINK_LIMIT: '4' }
    const processes = [server(environment), server(environment)]
    expect(await statusesOf(sizes, processes)).toEqual(expected)
    for (const { access } of processes) await access.close()
  })
})
