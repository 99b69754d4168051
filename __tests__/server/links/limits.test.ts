import { linksIn } from '@/lib/server/links/quota'
import { temporaryFolder } from './links'
import { making, opening, refusalOf, server, type Server } from './requests'
import { describePostgres, startPostgres, type TestPostgres } from './postgres'

/** How much one client may have kept: the number of links, and their size. */
const folder = temporaryFolder()

test.each([
  [29, 1, 'the smallest'],
  [4_000, 1, 'two articles'],
  [100_000, 1, 'exactly a hundred thousand'],
  [100_001, 2, 'one byte more'],
  [200_000, 2, 'exactly two'],
  [1_000_000, 10, 'the largest'],
])('%i bytes count as %i (%s)', (bytes, expected) => {
  expect(linksIn(bytes)).toBe(expected)
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

const ROWS: readonly [number[], number[], string][] = [
  [[4_000, 4_000, 4_000, 4_000, 4_000], [201, 201, 201, 201, 429], 'usual ones: as many as the setting says'],
  [[300_000, 4_000, 4_000], [201, 201, 429], 'a large one takes the room of three'],
  [[400_000, 4_000], [201, 429], 'exactly all the room'],
  [[400_001], [429], 'more than all the room'],
]

test.each(ROWS)('%j with room for four: %j (%s)', async (sizes, expected) => {
  const small = server({ SLANTWISE_DATA_DIR: folder, SLANTWISE_LINK_LIMIT: '4' })
  expect(await statusesOf(sizes, [small])).toEqual(expected)
  await small.access.close()
})

test('a link that is refused for its size is not kept, and is told when there is room', async () => {
  const small = server({ SLANTWISE_DATA_DIR: folder, SLANTWISE_LINK_LIMIT: '4' })
  const { id, put } = making({ body: new Uint8Array(500_000) })
  const refused = await put(small)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500)
  expect(await refusalOf(refused)).toEqual([429, 'rate'])
  expect((await opening(small, id)).status).toBe(404)
  await small.access.close()
})

describePostgres('PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  }, 30_000)
  afterAll(() => postgres.close(), 60_000)

  test.each(ROWS)(
    '%j with room for four, over two processes: %j (%s)',
    async (sizes, expected) => {
      const environment = { DATABASE_URL: await postgres.fresh(), SLANTWISE_LINK_LIMIT: '4' }
      const processes = [server(environment), server(environment)]
      expect(await statusesOf(sizes, processes)).toEqual(expected)
      for (const { access } of processes) await access.close()
    },
    30_000,
  )
})
