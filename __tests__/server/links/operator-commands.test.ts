import Database from 'better-sqlite3'
import { join } from 'node:path'
import pg from 'pg'
import * as COMMANDS from '@/components/school/commands'
import { openPostgres } from '@/lib/server/links/postgres'
import { openSqlite, SQLITE_FILE } from '@/lib/server/links/sqlite'
import { LinkStore } from '@/lib/server/links/store'
import { newLink, temporaryFolder } from './links'
import { describePostgres, postgresOfTests } from './postgres'

/** The queries that /school gives to operators, on stores as Slantwise makes them. */

/** What stands between the quotation marks of a command, as a shell hands it on. */
function queryOf(command: string): string {
  const query = /"([^"]*)"\s*$/.exec(command.replace('"$DATABASE_URL"', ''))?.[1]
  if (query === undefined) throw new Error(`No query in ${command}`)
  return query
}

/** The hour that the command for a flood has as its example. */
const FLOOD = Date.parse('2027-11-22T14:00:00Z')
const LATER = FLOOD + 3_600_000

/** Three large links of one hour and a small one, a large one of the next hour, and one that is over. */
async function fill(store: LinkStore): Promise<void> {
  for (const [bytes, expires] of [
    [100_001, FLOOD],
    [200_000, FLOOD],
    [1_000_000, FLOOD],
    [4_000, FLOOD],
    [150_000, LATER],
    [4_000, 1],
  ] as const) {
    await store.put(newLink({ sealed: Buffer.alloc(bytes), expires }).link, 0)
  }
}

const folder = temporaryFolder()

test('SQLite: what fills it, and a flood deleted', async () => {
  const { db, close } = await openSqlite(folder)
  await fill(new LinkStore(db))
  const database = new Database(join(folder, SQLITE_FILE))
  expect(database.prepare(queryOf(COMMANDS.SQLITE_ROOM)).all()).toEqual([
    { ends_utc: '2027-11-22 14:00:00', links: 4, total_kb: 1_304, largest_kb: 1_000 },
    { ends_utc: '2027-11-22 15:00:00', links: 1, total_kb: 150, largest_kb: 150 },
    { ends_utc: '1970-01-01 00:00:00', links: 1, total_kb: 4, largest_kb: 4 },
  ])
  database.exec(queryOf(COMMANDS.SQLITE_FLOOD))
  database.close()
  expect(await new LinkStore(db).total()).toEqual({ bytes: 158_000, links: 3 })
  await close()
})

describePostgres('PostgreSQL', () => {
  const postgres = postgresOfTests()

  test('what fills it, a flood deleted, and all of it', async () => {
    const url = await postgres().fresh()
    const { db, close } = await openPostgres(url)
    const store = new LinkStore(db)
    await fill(store)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(queryOf(COMMANDS.POSTGRES_ROOM))
    expect(rows.map(({ links, total_kb, largest_kb }) => [links, total_kb, largest_kb])).toEqual([
      ['4', '1304', 1_000],
      ['1', '150', 150],
      ['1', '4', 4],
    ])
    await client.query(queryOf(COMMANDS.POSTGRES_FLOOD))
    expect(await store.total()).toEqual({ bytes: 158_000, links: 3 })
    await client.query(queryOf(COMMANDS.POSTGRES_ALL))
    const left = await client.query("select * from information_schema.tables where table_schema = 'public'")
    expect(left.rows).toEqual([])
    await client.end()
    await close()
  })

  test('what has ended', async () => {
    const url = await postgres().fresh()
    const { db, close } = await openPostgres(url)
    const store = new LinkStore(db)
    await store.put(newLink({ sealed: Buffer.alloc(4_000), expires: 1 }).link, 0)
    await store.put(newLink({ sealed: Buffer.alloc(5_000), expires: Date.parse('9999-12-31T23:00:00Z') }).link, 0)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(queryOf(COMMANDS.POSTGRES_ENDED))
    expect(await store.total()).toEqual({ bytes: 5_000, links: 1 })
    await client.end()
    await close()
  })
})
