import Database from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoDriver } from '@/lib/server/links/database'
import { openSqlite, SQLITE_FILE, type SqliteOptions } from '@/lib/server/links/sqlite'
import { keepUp } from '@/lib/server/links/upkeep'
import { DAY, newLink, temporaryFolder } from './links'
import {
  AWAY,
  bytesOf,
  expectAway,
  expectBack,
  making,
  opening,
  refusalOf,
  removal,
  server,
  SWITCHED_OFF,
} from './requests'

const folder = temporaryFolder()
let count = 0
const newFolder = () => join(folder, String(++count))

function sqliteServer(dataFolder: string, options: SqliteOptions = {}) {
  return server({ SLANTWISE_DATA_DIR: dataFolder }, { open: () => openSqlite(dataFolder, options) })
}

describe('the file', () => {
  test('is made on first use with its folder, for this user alone', async () => {
    const data = join(newFolder(), 'deeper')
    const links = sqliteServer(data)
    // Looking after it at the start of the server is no use.
    await keepUp(links.access)
    expect(existsSync(data)).toBe(false)
    await expectBack(links)
    expect(statSync(data).mode & 0o777).toBe(0o700)
    for (const name of [SQLITE_FILE, `${SQLITE_FILE}-wal`, `${SQLITE_FILE}-shm`]) {
      expect(statSync(join(data, name)).mode & 0o777).toBe(0o600)
    }
    await links.access.close()
  })

  test('has a write-ahead log that is flushed at every commit, and what was removed is overwritten', async () => {
    const data = newFolder()
    const { db, close } = await openSqlite(data)
    const pragma = async (name: string) => {
      const { rows } = await db.executeQuery<Record<string, unknown>>({
        sql: `pragma ${name}`,
        parameters: [],
        query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
        queryId: { queryId: name },
      })
      return Object.values(rows[0] ?? {})[0]
    }
    expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('secure_delete')]).toEqual([
      'wal',
      2,
      1,
    ])
    await close()
  })

  test('cannot be made: away; can be made: back, by itself', async () => {
    const data = newFolder()
    // A file where the folder should be: nobody can write into it, not even root.
    writeFileSync(data, '')
    const links = sqliteServer(data)
    await expectAway(links)
    await expectAway(links)
    rmSync(data)
    await expectBack(links)
    expect(links.told).toEqual(['Short links are unavailable: EEXIST.', 'Short links are available again.'])
    await links.access.close()
  })

  test('is no database: away; is one again: back', async () => {
    const data = newFolder()
    mkdirSync(data)
    writeFileSync(join(data, SQLITE_FILE), 'This is a text and no database. '.repeat(200))
    const links = sqliteServer(data)
    await expectAway(links)
    rmSync(join(data, SQLITE_FILE))
    await expectBack(links)
    expect(links.told[0]).toBe('Short links are unavailable: SQLITE_NOTADB.')
    await links.access.close()
  })

  test('is taken away while the server runs: nothing is acknowledged that nobody could open', async () => {
    const data = newFolder()
    const links = sqliteServer(data)
    await expectBack(links)
    rmSync(data, { recursive: true })
    await expectBack(links)
    expect(existsSync(join(data, SQLITE_FILE))).toBe(true)
    expect(links.told).toEqual([])
    await links.access.close()
  })

  test('is taken away in the very moment of writing: it is written again where it can be found', async () => {
    const data = newFolder()
    const links = sqliteServer(data)
    const { link } = newLink()
    let taken = false
    await links.access.use(async ({ store }) => {
      await store.put(link, 0)
      if (!taken) rmSync(data, { recursive: true })
      taken = true
    })
    expect(await links.access.use(({ store }) => store.get(link.id, 0))).not.toBeNull()
    await links.access.close()
  })

  test('is looked after: what is over goes, fifty at a time, and the rest stays', async () => {
    const links = sqliteServer(newFolder())
    const kept = newLink({ expires: 2 * DAY }).link
    await links.access.use(async ({ store }) => {
      await store.put(kept, 0)
      for (let count = 0; count < 70; count++) await store.put(newLink().link, 0)
    })
    expect(await keepUp(links.access, DAY - 1)).toBe(false)
    expect(await keepUp(links.access, DAY)).toBe(true)
    expect(await keepUp(links.access, DAY)).toBe(false)
    expect(await links.access.use(({ store }) => store.purge(DAY))).toBe(0)
    expect(await links.access.use(({ store }) => store.get(kept.id, DAY))).not.toBeNull()
    await links.access.close()
  })

  test('switched off: what is over goes all the same, the rest stays, and nobody can open it', async () => {
    const data = newFolder()
    const before = sqliteServer(data)
    const kept = making()
    await kept.put(before)
    await before.access.use(({ store }) => store.put(newLink().link, 0))
    await before.access.close()
    const off = server({ SLANTWISE_DATA_DIR: data, SLANTWISE_LINKS: 'off' })
    await keepUp(off.access, DAY)
    expect(await off.access.use(({ store }) => store.total())).toEqual({ bytes: 3_000, links: 1 })
    expect(await refusalOf(await opening(off, kept.id))).toEqual([503, 'off'])
    expect(await off.access.health()).toEqual(SWITCHED_OFF)
    // A file that nobody has made is not made for this.
    const never = server({ SLANTWISE_DATA_DIR: newFolder(), SLANTWISE_LINKS: 'off' })
    await keepUp(never.access, DAY)
    expect(never.access.isThere()).toBe(false)
    for (const { access, told } of [off, never]) {
      expect(told).toEqual([])
      await access.close()
    }
  })

  test('switched off and broken: the operator is told what is not done', async () => {
    const data = newFolder()
    mkdirSync(data)
    writeFileSync(join(data, SQLITE_FILE), 'This is a text and no database. '.repeat(200))
    const off = server({ SLANTWISE_DATA_DIR: data, SLANTWISE_LINKS: 'off' })
    await keepUp(off.access, DAY)
    expect(off.told).toEqual(['Short links are off, and those that have ended cannot be deleted: SQLITE_NOTADB.'])
    await off.access.close()
  })

  test('switched off with a database: nobody connects to it, whether it is there or not', async () => {
    const open = jest.fn(() => Promise.reject(new Error('Nobody was to ask.')))
    const off = server({ DATABASE_URL: 'postgresql://localhost:1/other', SLANTWISE_LINKS: 'off' }, { open })
    expect(await keepUp(off.access, DAY)).toBe(false)
    const answers = [await making().put(off), await opening(off, 'A'.repeat(22))]
    for (const answer of answers) expect(await refusalOf(answer)).toEqual([503, 'off'])
    expect(await off.access.health()).toMatchObject({ available: false, store: 'none' })
    expect([open.mock.calls, off.told]).toEqual([[], []])
  })

  test('is replaced by a backup while the server runs: the links of the backup open', async () => {
    const [data, copy] = [newFolder(), newFolder()]
    const links = sqliteServer(data)
    const kept = making()
    await kept.put(links)
    await links.access.close()
    mkdirSync(copy)
    copyFileSync(join(data, SQLITE_FILE), join(copy, SQLITE_FILE))
    const other = sqliteServer(data)
    await removal(other, kept.id, kept.token)
    rmSync(data, { recursive: true })
    mkdirSync(data)
    copyFileSync(join(copy, SQLITE_FILE), join(data, SQLITE_FILE))
    expect((await bytesOf(await opening(other, kept.id))).equals(kept.body)).toBe(true)
    await other.access.close()
  })

  test('is on a full disk: making is refused, opening and removing go on, and removing makes room', async () => {
    const links = sqliteServer(newFolder(), { maxPages: 40 })
    const large = () => making({ body: new Uint8Array(60_000).fill(1) })
    const first = large()
    expect((await first.put(links)).status).toBe(201)
    const second = large()
    expect((await second.put(links)).status).toBe(201)
    const refused = large()
    expect(await refusalOf(await refused.put(links))).toEqual(AWAY)
    expect((await opening(links, refused.id)).status).toBe(404)
    expect((await bytesOf(await opening(links, first.id))).equals(first.body)).toBe(true)
    expect((await removal(links, second.id, second.token)).status).toBe(204)
    expect((await refused.put(links)).status).toBe(201)
    await links.access.close()
  })

  test('is held by another program: away, and back when it lets go', async () => {
    const data = newFolder()
    const links = sqliteServer(data)
    const { id, put } = making()
    await put(links)
    const other = new Database(join(data, SQLITE_FILE))
    other.exec('begin immediate')
    expect(await refusalOf(await making().put(links))).toEqual(AWAY)
    // Readers do not wait for a writer.
    expect((await opening(links, id)).status).toBe(200)
    other.exec('commit')
    other.close()
    await expectBack(links)
    await links.access.close()
  })

  test('has no driver on this machine: the app runs without short links and says so', async () => {
    const links = sqliteServer(newFolder(), { loadDriver: () => Promise.reject(new Error('Cannot find module')) })
    await expectAway(links, [503, 'off'])
    expect(await links.access.health()).toEqual(SWITCHED_OFF)
    expect(links.told).toEqual(['Short links are unavailable: better-sqlite3 is not installed on this machine.'])
  })

  test('has a driver whose compiled half is missing: the same', async () => {
    const halved = function () {
      throw new Error('Could not locate the bindings file.')
    } as unknown as typeof Database
    await expect(openSqlite(newFolder(), { loadDriver: () => Promise.resolve(halved) })).rejects.toThrow(NoDriver)
  })
})
