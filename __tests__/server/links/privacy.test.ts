import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '@/lib/server/links/sqlite'
import { keepUp } from '@/lib/server/links/upkeep'
import { temporaryFolder } from './links'
import { describePostgres, postgresOfTests } from './postgres'
import { making, opening, PEER, removal, secret, server, type Server } from './requests'

const folder = temporaryFolder()
let count = 0
const newFolder = () => join(folder, String(++count))

/** All that a server can be made to say on its output. */
async function outputOf(work: () => Promise<unknown>): Promise<string> {
  let output = ''
  const hear = (...input: unknown[]) => {
    output += input.map(String).join(' ')
    return true
  }
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((name) => jest.spyOn(console, name)),
    jest.spyOn(process.stdout, 'write'),
    jest.spyOn(process.stderr, 'write'),
  ]
  for (const spy of spies) spy.mockImplementation(hear)
  try {
    await work()
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return output
}

const report = (line: string) => void process.stderr.write(line)

/** Everything a browser may ask, well and badly. @returns all that must reach no log */
async function askEverything(to: Server): Promise<readonly string[]> {
  const link = making({ body: Buffer.from(`sealed-${secret()}-${'x'.repeat(100_000)}`) })
  await link.put(to)
  await link.put(to)
  await making({ id: link.id }).put(to)
  await link.put(to, { 'slantwise-keep': 'nonsense' })
  await link.put(to, {}, 'x'.repeat(1_000_001))
  await opening(to, link.id)
  await opening(to, 'malformed-id')
  await removal(to, link.id, secret())
  await removal(to, link.id, link.token)
  return [
    link.id,
    link.token,
    link.body.toString().slice(0, 20),
    'malformed-id',
    PEER,
    Buffer.from(link.id, 'base64url').toString('hex'),
  ]
}

test('nothing is said while all is well', async () => {
  const links = server({ SLANTWISE_DATA_DIR: newFolder() }, { report })
  expect(await outputOf(() => askEverything(links))).toBe('')
  await links.access.close()
})

test.each<[string, () => Server]>([
  [
    'a full disk',
    () => {
      const data = newFolder()
      return server({ SLANTWISE_DATA_DIR: data }, { report, open: () => openSqlite(data, { maxPages: 20 }) })
    },
  ],
  [
    'a stopped PostgreSQL',
    () => server({ DATABASE_URL: 'postgresql://teacher:hunter2@127.0.0.1:9/links' }, { report }),
  ],
])('with %s the operator reads that links are away, and nothing about any of them', async (_what, make) => {
  const links = make()
  let secrets: readonly string[] = []
  const output = await outputOf(async () => {
    secrets = await askEverything(links)
  })
  expect(output).toMatch(/^Short links are unavailable: [A-Z_]+\./)
  for (const secret of [...secrets, 'hunter2', 'teacher']) expect(output).not.toContain(secret)
  await links.access.close()
})

test('what was removed is not in the file any more, nor in its log', async () => {
  const data = newFolder()
  const links = server({ SLANTWISE_DATA_DIR: data })
  const trace = 'what-the-sender-took-back'
  const { id, token, put } = making({ body: Buffer.from(trace.repeat(500)) })
  await put(links)
  await removal(links, id, token)
  // The server goes on running: what it does every hour is enough.
  await keepUp(links.access)
  for (const name of readdirSync(data)) expect(readFileSync(join(data, name), 'latin1')).not.toContain(trace)
  await links.access.close()
})

describePostgres('PostgreSQL', () => {
  const postgres = postgresOfTests()

  test('several processes count one client as one, and the database holds no address', async () => {
    const environment = { DATABASE_URL: await postgres().fresh(), SLANTWISE_LINK_LIMIT: '3' }
    const processes = [server(environment), server(environment)] as const
    const statuses: number[] = []
    for (let index = 0; index < 5; index++) statuses.push((await making().put(processes[index % 2 ? 0 : 1])).status)
    expect(statuses).toEqual([201, 201, 201, 429, 429])
    const neighbour = server(environment, { peer: '93.184.215.99' })
    expect((await making().put(neighbour)).status).toBe(201)
    const pg = (await import('pg')).default
    const client = new pg.Client({ connectionString: environment.DATABASE_URL })
    await client.connect()
    const { rows } = await client.query<{ key: string }>('select key from link_quota')
    expect(rows).toHaveLength(2)
    for (const { key } of rows) expect(key).toMatch(/^make:[\w-]{43}$/)
    // An hour later nothing is left of it.
    await neighbour.access.use(({ store }) => store.forgetClients(Date.now() + 3_600_000))
    expect((await client.query('select 1 from link_quota')).rowCount).toBe(0)
    await client.end()
    for (const { access } of [...processes, neighbour]) await access.close()
  })
})
