import { randomBytes } from 'node:crypto'
import type { LinkDatabase } from '@/lib/server/links/database'
import type { Place } from '@/lib/server/links/settings'
import { LinkStore, type NewLink } from '@/lib/server/links/store'
import { bothStores, DAY, newLink } from './links'

/** What both stores promise. Moments are given: a test needs no clock. */
for (const { kind, describe, place, open } of bothStores()) {
  describe(`links in ${kind}`, () => {
    let where: Place
    let database: LinkDatabase
    let store: LinkStore
    /** Another process on the same database. */
    let otherDatabase: LinkDatabase
    let other: LinkStore

    beforeAll(async () => {
      where = await place()
      database = await open(where)
      otherDatabase = await open(where)
      store = new LinkStore(database.db)
      other = new LinkStore(otherDatabase.db)
    })
    afterAll(async () => {
      await database.close()
      await otherDatabase.close()
    })

    test('what is put can be got, byte for byte, also by another process', async () => {
      const everyByte = Buffer.from(Array.from({ length: 256 }, (_, value) => value))
      const { link } = newLink({ sealed: everyByte })
      expect(await store.put(link, 0)).toEqual({ outcome: 'made', expires: DAY })
      expect(await store.get(link.id, 0)).toEqual({ sealed: everyByte, expires: DAY })
      expect(await other.get(link.id, 0)).toEqual({ sealed: everyByte, expires: DAY })
    })

    test('the largest', async () => {
      const { link } = newLink({ sealed: randomBytes(1_000_000) })
      await store.put(link, 0)
      expect((await store.get(link.id, 0))?.sealed.equals(link.sealed)).toBe(true)
    })

    test('a moment of today is kept to the millisecond', async () => {
      const expires = Date.UTC(2027, 6, 31, 22, 59, 59, 999)
      const { link } = newLink({ expires })
      await store.put(link, 0)
      expect((await store.get(link.id, expires - 1))?.expires).toBe(expires)
    })

    test('the same once more changes nothing, and keeps its end', async () => {
      const { link } = newLink()
      await store.put(link, 0)
      expect(await store.put({ ...link, expires: 2 * DAY }, 0)).toEqual({ outcome: 'same', expires: DAY })
      expect((await store.get(link.id, 0))?.expires).toBe(DAY)
    })

    test.each<[string, Partial<NewLink>]>([
      ['other bytes', { sealed: Buffer.from('other bytes') }],
      ['another token', { removalHash: randomBytes(32) }],
    ])('an id is never given to %s', async (_what, change) => {
      const { link } = newLink()
      await store.put(link, 0)
      expect(await store.put({ ...link, ...change }, 0)).toEqual({ outcome: 'taken' })
      expect((await store.get(link.id, 0))?.sealed.equals(link.sealed)).toBe(true)
    })

    test('many at once, over two processes, make one', async () => {
      const { link } = newLink()
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? store : other).put(link, 0)),
      )
      expect(results.filter(({ outcome }) => outcome === 'made')).toHaveLength(1)
      expect(results.filter(({ outcome }) => outcome === 'same')).toHaveLength(19)
    })

    test('of two that want one id at once, one has it whole', async () => {
      const first = newLink().link
      const second = { ...newLink().link, id: first.id }
      const results = await Promise.all([store.put(first, 0), other.put(second, 0)])
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['made', 'taken'])
      const winner = results[0].outcome === 'made' ? first : second
      expect((await store.get(first.id, 0))?.sealed.equals(winner.sealed)).toBe(true)
    })

    test('a link ends at its moment, and its id is free again', async () => {
      const { link } = newLink()
      await store.put(link, 0)
      expect(await store.get(link.id, DAY - 1)).not.toBeNull()
      expect(await store.get(link.id, DAY)).toBeNull()
      expect(await store.put({ ...newLink().link, id: link.id, expires: 2 * DAY }, DAY)).toEqual({
        outcome: 'made',
        expires: 2 * DAY,
      })
    })

    test('its token removes a link, for every process', async () => {
      const { link, token } = newLink()
      await store.put(link, 0)
      expect(await other.remove(link.id, token, 0)).toBe(true)
      expect(await store.get(link.id, 0)).toBeNull()
      expect(await store.remove(link.id, token, 0)).toBe(false)
    })

    test('nothing else does', async () => {
      const { link, token } = newLink()
      await store.put(link, 0)
      expect(await store.remove(link.id, newLink().token, 0)).toBe(false)
      expect(await store.remove(randomBytes(16), token, 0)).toBe(false)
      expect(await store.remove(link.id, token, DAY)).toBe(false)
      expect(await store.get(link.id, 0)).not.toBeNull()
    })

    test('the purge takes what is over, the oldest first, and no more than it is told', async () => {
      await store.purge(Number.MAX_SAFE_INTEGER, 1_000)
      const links = [30, 10, 20, 40].map((expires) => newLink({ expires }).link)
      for (const link of links) await store.put(link, 0)
      const left = async () => {
        const found = await Promise.all(links.map(({ id }) => store.get(id, 0)))
        return found.map((link) => link?.expires ?? null)
      }
      expect(await store.purge(9, 2)).toBe(0)
      expect(await store.purge(30, 2)).toBe(2)
      expect(await left()).toEqual([30, null, null, 40])
      expect(await store.purge(30, 2)).toBe(1)
      expect(await left()).toEqual([null, null, null, 40])
    })

    test('two processes may purge at once', async () => {
      await store.purge(Number.MAX_SAFE_INTEGER, 1_000)
      for (let count = 0; count < 30; count++) await store.put(newLink().link, 0)
      const purged = await Promise.all([store.purge(DAY, 100), other.purge(DAY, 100)])
      expect(purged[0] + purged[1]).toBe(30)
    })

    test('nothing is kept beside id, bytes, the token’s hash and the end', async () => {
      const tables = await database.db.introspection.getTables()
      const links = tables.find(({ name }) => name === 'links')
      expect(links?.columns.map(({ name }) => name).sort()).toEqual(['expires_at', 'id', 'removal_hash', 'sealed'])
      const names = tables.map(({ name }) => name).filter((name) => !name.startsWith('slantwise_migration'))
      expect(names.sort()).toEqual(kind === 'sqlite' ? ['links'] : ['link_quota', 'links'])
    })
  })
}
