import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, type KyselyPlugin, type LogEvent } from 'kysely'
import { join } from 'node:path'
import { Room, type RoomLevel } from '@/lib/server/links/room'
import type { Tables } from '@/lib/server/links/schema'
import { openSqlite, SQLITE_FILE } from '@/lib/server/links/sqlite'
import { LinkStore } from '@/lib/server/links/store'
import { keepUp } from '@/lib/server/links/upkeep'
import { bothStores, newLink, temporaryFolder } from './links'
import { bytesOf, making, opening, refusalOf, removal, server } from './requests'

const MEGABYTE = 1_000_000

/** A store that says how full it is, and a clock. */
function roomOf(bytes: number) {
  const state = { kept: { bytes: 0, links: 0 }, counts: 0, now: 0, heard: [] as RoomLevel[] }
  const total = async () => {
    state.counts++
    return state.kept
  }
  const room = new Room(
    { total },
    bytes,
    (level) => state.heard.push(level),
    () => state.now,
  )
  /** Whether a new link of so many bytes is written. */
  const take = async (size: number) => (await room.keep(size, async () => ({ outcome: 'made' }))) !== null
  return { room, state, take }
}

test('what is taken is taken, and a link costs more than its bytes', async () => {
  const { state, take } = roomOf(MEGABYTE)
  expect([await take(600_000), await take(399_700), await take(1)]).toEqual([true, false, true])
  expect(state.counts).toBe(1)
})

test('all that are kept are counted at first, and not again for each', async () => {
  const { state, take } = roomOf(MEGABYTE)
  state.kept = { bytes: 400_000, links: 1_000 }
  expect([await take(399_000), await take(2_000)]).toEqual([true, false])
  for (let made = 0; made < 100; made++) await take(1)
  expect(state.counts).toBe(1)
})

test('what is not written takes no room: a link that was there, and one that could not be written', async () => {
  const { room, take } = roomOf(MEGABYTE)
  for (let again = 0; again < 5; again++) {
    expect(await room.keep(900_000, async () => ({ outcome: 'same' }))).toEqual({ outcome: 'same' })
    await expect(room.keep(900_000, () => Promise.reject(new Error('It is away.')))).rejects.toThrow('It is away.')
  }
  expect([await room.level(), await take(999_800)]).toEqual(['enough', true])
})

test('what is being written has its room already', async () => {
  const { room, take } = roomOf(MEGABYTE)
  let end = () => {}
  const slow = room.keep(
    900_000,
    () => new Promise<{ outcome: string }>((resolve) => (end = () => resolve({ outcome: 'made' }))),
  )
  expect(await take(200_000)).toBe(false)
  end()
  await slow
  expect(await take(200_000)).toBe(false)
})

test('what other processes keep is seen after some minutes', async () => {
  const { state, take } = roomOf(MEGABYTE)
  await take(1)
  state.kept = { bytes: MEGABYTE, links: 1 }
  expect(await take(1)).toBe(true)
  state.now = 300_000
  expect(await take(1)).toBe(false)
})

test('where there is none, room that somebody made is seen after seconds, and is not looked for each time', async () => {
  const { room, state, take } = roomOf(MEGABYTE)
  state.kept = { bytes: MEGABYTE, links: 1 }
  const ask = async (now: number) => {
    state.now = now
    return [await take(1_000), await room.level(), state.counts]
  }
  expect(await ask(0)).toEqual([false, 'full', 1])
  expect(await ask(9_999)).toEqual([false, 'full', 1])
  state.kept = { bytes: 0, links: 0 }
  expect(await ask(10_000)).toEqual([true, 'enough', 2])
  expect(state.heard).toEqual(['full', 'enough'])
})

test.each<[number, number[], RoomLevel, string]>([
  [799_799, [], 'enough', 'just under four fifths, with the row'],
  [799_800, [], 'low', 'four fifths'],
  [970_000, [], 'low', 'a link of two articles fits, so it is not used up'],
  [970_000, [200_000], 'low', 'nor where the largest do not'],
  [970_000, [29_800], 'full', 'a usual link found no room'],
  [970_000, [29_800, 29_600], 'full', 'and others do until it fits'],
  [999_800, [], 'full', 'not even the smallest fits'],
])('with a link of %i bytes in a megabyte, and then %j: %s (%s)', async (kept, more, expected) => {
  const { room, take } = roomOf(MEGABYTE)
  await take(kept)
  for (const size of more) await take(size)
  expect(await room.level()).toBe(expected)
})

test('each is told once, and not again as links come and go at its edge', async () => {
  const { room, state, take } = roomOf(MEGABYTE)
  await take(1)
  for (let share = 0; share <= 100; share++) await take(8_300)
  expect(state.heard).toEqual(['low'])
  const at = async (bytes: number) => {
    state.kept = { bytes, links: 0 }
    state.now += 300_000
    return room.level()
  }
  const levels = [await at(790_000), await at(810_000), await at(MEGABYTE), await at(960_000), await at(MEGABYTE)]
  expect(levels).toEqual(['enough', 'low', 'full', 'low', 'full'])
  expect(state.heard).toEqual(['low', 'full'])
  expect([await at(940_000), await at(700_000), await at(900_000)]).toEqual(['low', 'enough', 'low'])
  expect(state.heard).toEqual(['low', 'full', 'low', 'enough', 'low'])
})

test('many that ask at once make it count once', async () => {
  const { state, take } = roomOf(MEGABYTE)
  const taken = await Promise.all(Array.from({ length: 20 }, () => take(99_800)))
  expect([taken.filter(Boolean).length, state.counts]).toEqual([10, 1])
})

test('a store that does not answer is asked again by the next one', async () => {
  const total = jest
    .fn<ReturnType<LinkStore['total']>, []>()
    .mockRejectedValueOnce(new Error('It is away.'))
    .mockResolvedValue({ bytes: 0, links: 0 })
  const room = new Room({ total }, MEGABYTE)
  await expect(room.level()).rejects.toThrow('It is away.')
  expect(await room.level()).toBe('enough')
})

const folder = temporaryFolder()

test('SQLite counts without reading what is kept', async () => {
  await (await openSqlite(folder)).close()
  const database = new Database(join(folder, SQLITE_FILE))
  const asked: string[] = []
  const log = ({ query }: LogEvent) => void asked.push(query.sql)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }), log })
  await new LinkStore(db).total()
  const plans = asked.map((sql) => database.prepare<[], { detail: string }>(`explain query plan ${sql}`).all())
  expect(plans.map((steps) => steps.map(({ detail }) => detail))).toEqual([
    ['SCAN links USING COVERING INDEX links_size'],
  ])
  await db.destroy()
})

test('a link that has to be written several times, because another process writes, takes its room once', async () => {
  const data = join(folder, 'busy')
  let refusals = 5
  const busyAtFirst = async () => {
    const { db, ...database } = await openSqlite(data)
    const whileOthersWrite: KyselyPlugin = {
      transformQuery: ({ node }) => {
        if (node.kind !== 'InsertQueryNode' || refusals-- <= 0) return node
        throw Object.assign(new Error('Somebody else writes.'), { code: 'SQLITE_BUSY' })
      },
      transformResult: async ({ result }) => result,
    }
    return { ...database, db: db.withPlugin(whileOthersWrite) }
  }
  const links = server({ SLANTWISE_DATA_DIR: data, SLANTWISE_LINK_STORE_MB: '1' }, { open: busyAtFirst })
  for (let made = 0; made < 3; made++) {
    expect((await making({ body: new Uint8Array(300_000) }).put(links)).status).toBe(201)
  }
  expect(refusals).toBeLessThan(0)
  await links.access.close()
})

for (const { kind, describe, place, open } of bothStores()) {
  describe(`the room in ${kind}`, () => {
    const environment = async () => {
      const where = await place()
      return {
        SLANTWISE_LINK_STORE_MB: '1',
        ...(where.store === 'sqlite' ? { SLANTWISE_DATA_DIR: where.folder } : {}),
        ...(where.store === 'postgresql' ? { DATABASE_URL: where.url } : {}),
      }
    }

    test('the bytes of all links, and how many there are', async () => {
      const { db, close } = await open(await place())
      const store = new LinkStore(db)
      expect(await store.total()).toEqual({ bytes: 0, links: 0 })
      const links = [29, 4_000, MEGABYTE].map((length) => newLink({ sealed: Buffer.alloc(length, 7) }))
      for (const { link } of links) await store.put(link, 0)
      expect(await store.total()).toEqual({ bytes: 1_004_029, links: 3 })
      await store.purge(Number.MAX_SAFE_INTEGER)
      expect(await store.total()).toEqual({ bytes: 0, links: 0 })
      await close()
    })

    test('is used up: no new link, all others open, a retry finds its link, and the operator and monitors know', async () => {
      const links = server(await environment())
      const first = making({ body: new Uint8Array(500_000).fill(1) })
      expect((await first.put(links)).status).toBe(201)
      expect(await links.access.health()).toMatchObject({ available: true, nearlyFull: false, full: false })
      const second = making({ body: new Uint8Array(470_000).fill(2) })
      expect((await second.put(links)).status).toBe(201)
      expect(await links.access.health()).toMatchObject({ available: true, nearlyFull: true, full: false })
      expect((await making({ body: new Uint8Array(4_000) }).put(links)).status).toBe(201)
      const refused = making({ body: new Uint8Array(29_000).fill(3) })
      const answer = await refused.put(links)
      expect(answer.headers.get('retry-after')).toBeNull()
      expect(await refusalOf(answer)).toEqual([507, 'full'])
      expect((await opening(links, refused.id)).status).toBe(404)
      expect((await first.put(links)).status).toBe(200)
      expect(await refusalOf(await making({ token: first.token, body: refused.body }).put(links))).toEqual([
        409,
        'taken',
      ])
      expect((await bytesOf(await opening(links, first.id))).equals(first.body)).toBe(true)
      expect(await links.access.health()).toMatchObject({ available: true, nearlyFull: true, full: true })
      expect(links.told).toEqual([
        expect.stringMatching(
          /^More than four fifths of the room for short links are used \(SLANTWISE_LINK_STORE_MB\)\. /,
        ),
        expect.stringMatching(
          /^The room for short links is used up: no new ones are made \(SLANTWISE_LINK_STORE_MB\)\. /,
        ),
      ])
      expect((await removal(links, second.id, second.token)).status).toBe(204)
      await links.access.close()
    })

    test('is low: the operator is told when the server starts, before anybody makes a link', async () => {
      const settings = await environment()
      const before = server(settings)
      await making({ body: new Uint8Array(850_000) }).put(before)
      const [anew, off] = [server(settings), server({ ...settings, SLANTWISE_LINKS: 'off' })]
      await keepUp(anew.access)
      await keepUp(anew.access)
      await keepUp(off.access)
      expect([anew.told, off.told]).toEqual([[expect.stringMatching(/^More than four fifths /)], []])
      for (const { access } of [before, anew, off]) await access.close()
    })

    test('is one for all clients and for a server that is started anew; what is removed makes room', async () => {
      const settings = await environment()
      const [one, two] = [server(settings), server(settings, { peer: '93.184.215.99' })]
      const large = making({ body: new Uint8Array(900_000) })
      expect((await large.put(one)).status).toBe(201)
      expect(await refusalOf(await making({ body: new Uint8Array(200_000) }).put(two))).toEqual([507, 'full'])
      await removal(one, large.id, large.token)
      const anew = server(settings)
      expect((await making({ body: new Uint8Array(200_000) }).put(anew)).status).toBe(201)
      for (const { access } of [one, two, anew]) await access.close()
    })
  })
}
