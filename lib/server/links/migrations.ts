import { Migrator, sql, type Kysely, type Migration } from 'kysely'
import type { Tables } from './schema'

export type Sql = 'sqlite' | 'postgresql'

/** Steps in the order of their names. A step that was released is never changed: a change is a new step. */
export type Migrations = Readonly<Record<string, Migration>>

/** Steps to the tables of schema.ts. */
export const migrationsFor = (kind: Sql): Migrations => ({
  '001-links': {
    async up(db: Kysely<unknown>) {
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

async function toLatest(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: 'slantwise_migration',
    migrationLockTableName: 'slantwise_migration_lock',
    // One transaction around them all is there already.
    disableTransactions: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
