import { sql } from 'kysely'
import { migrationsFor, type Migrations } from '@/lib/server/links/migrations'
import { LinkStore } from '@/lib/server/links/store'
import { bothStores, newLink } from './links'

for (const { kind, describe, place, open } of bothStores()) {
  const first = migrationsFor(kind)
  /** A version that is still to come: a column more, and a value in every row there is. */
  const second: Migrations = {
    ...first,
    '003-format': async (db) => {
      await sql`alter table links add column format integer not null default 1`.execute(db)
      await sql`update links set format = 2`.execute(db)
    },
  }
  const failing: Migrations = {
    ...second,
    '004-fails': async (db) => void (await sql`alter table nowhere add column x integer`.execute(db)),
  }

  describe(`migrations in ${kind}`, () => {
    test('five processes that start at once on an empty database make it once', async () => {
      const where = await place()
      const databases = await Promise.all(Array.from({ length: 5 }, () => open(where)))
      const { link } = newLink()
      await Promise.all(databases.map(({ db }) => new LinkStore(db).put(link, 0)))
      const { rows } = await sql<{ name: string }>`select name from slantwise_migration`.execute(
        databases[0]?.db ?? fail(),
      )
      expect(rows.map(({ name }) => name).sort()).toEqual(['001-links', '002-sizes'])
      await Promise.all(databases.map((database) => database.close()))
    })

    test('processes of a new version that start at once bring it up to date once, and every link stays', async () => {
      const where = await place()
      const old = await open(where, first)
      const { link } = newLink()
      await new LinkStore(old.db).put(link, 0)
      const databases = await Promise.all(Array.from({ length: 4 }, () => open(where, second)))
      const newest = databases[0] ?? fail()
      expect((await new LinkStore(newest.db).get(link.id, 0))?.sealed.equals(link.sealed)).toBe(true)
      expect((await sql`select format from links`.execute(newest.db)).rows).toEqual([{ format: 2 }])
      // A process of the old version that still runs goes on working.
      expect(await new LinkStore(old.db).put(newLink().link, 0)).toMatchObject({ outcome: 'made' })
      await Promise.all([old, ...databases].map((database) => database.close()))
    })

    test('a step that fails takes back the steps before it', async () => {
      const where = await place()
      await expect(open(where, failing)).rejects.toMatchObject({ code: kind === 'sqlite' ? 'SQLITE_ERROR' : '42P01' })
      const database = await open(where, first)
      const { columns } = (await database.db.introspection.getTables()).find(({ name }) => name === 'links') ?? fail()
      expect(columns.map(({ name }) => name)).not.toContain('format')
      await database.close()
    })

    test('an older version does not touch the database of a newer one', async () => {
      const where = await place()
      await (await open(where, second)).close()
      await expect(open(where, first)).rejects.toMatchObject({ code: 'MADE_BY_A_NEWER_SLANTWISE' })
    })
  })
}

function fail(): never {
  throw new Error('It is not there.')
}
