import { sql, type Kysely } from 'kysely'
import type { Tables } from './schema'

export type Sql = 'sqlite' | 'postgresql'

/** Steps in the order of their names. A step that was released is never changed: a change is a new step. */
export type Migrations = Readonly<Record<string, (db: Kysely<Tables>) => Promise<void>>>

/** Steps to the tables of schema.ts. */
export const migrationsFor = (kind: Sql): Migrations => ({
  '001-links': async (db) => {
    const bytes = kind === 'sqlite' ? 'blob' : 'bytea'
    await db.schema
      .createTable('links')
      .addColumn('id', bytes, (column) => column.primaryKey().notNull())
      .addColumn('sealed', bytes, (column) => column.notNull())
      .addColumn('removal_hash', bytes, (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute()
    // The purge finds what is over without reading the rest.
    await db.schema.createIndex('links_expires_at').on('links').column('expires_at').execute()
    // Unlogged: neither in the write-ahead log nor on replicas, and empty after a crash.
    if (kind === 'postgresql') {
      await sql`create unlogged table link_quota (
        key varchar(255) primary key, points integer not null default 0, expire bigint)`.execute(db)
    }
  },
  // How large they are together is to be had without reading them. PostgreSQL keeps large values apart anyway.
  '002-sizes': async (db) => {
    if (kind === 'sqlite') await sql`create index links_size on links (length(sealed))`.execute(db)
  },
})

/** Any fixed number: whoever brings this database up to date holds this lock. */
const LOCK = 7_526_893_014

/**
 * Brings the tables up to date: all steps or none, and one process at a time however many start at once.
 * @throws when a step fails, or when a newer Slantwise made the database
 */
export async function migrate(db: Kysely<Tables>, kind: Sql, migrations: Migrations = migrationsFor(kind)) {
  await db.connection().execute(async (connection) => {
    if (kind === 'sqlite') {
      // "Immediate" takes the one write lock before anything is read.
      await sql`begin immediate`.execute(connection)
    } else {
      await sql`begin`.execute(connection)
    }
    try {
      if (kind === 'postgresql') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(connection)
      await toLatest(connection, migrations)
      await sql`commit`.execute(connection)
    } catch (error) {
      // SQLite may have rolled back by itself; what went wrong first is what counts.
      await sql`rollback`.execute(connection).catch(() => {})
      throw error
    }
  })
}

/** The database knows steps that this version does not: the operator is told by this code. */
class NewerDatabase extends Error {
  readonly code = 'MADE_BY_A_NEWER_SLANTWISE'
}

/** Kysely's own Migrator takes a lock of the session, which an aborted transaction cannot give back. */
async function toLatest(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  await sql`create table if not exists slantwise_migration (name varchar(255) primary key)`.execute(db)
  const { rows } = await sql<{ name: string }>`select name from slantwise_migration`.execute(db)
  const done = new Set(rows.map(({ name }) => name))
  const steps = Object.keys(migrations).sort()
  if ([...done].some((name) => !steps.includes(name))) throw new NewerDatabase()
  for (const name of steps) {
    if (done.has(name)) continue
    await migrations[name]?.(db)
    await sql`insert into slantwise_migration (name) values (${name})`.execute(db)
  }
}
