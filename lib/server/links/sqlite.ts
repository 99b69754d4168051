import type BetterSqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { NoDriver, type LinkDatabase } from './database'
import { codeIn, whileBusy } from './failures'
import { migrate, type Migrations } from './migrations'
import type { Tables } from './schema'

export const SQLITE_FILE = 'links.sqlite'

/** The driver blocks its thread while another process writes; for more than a moment `whileBusy` waits instead. */
const BUSY_MILLISECONDS = 20

export interface SqliteOptions {
  readonly migrations?: Migrations
  /** For tests: a machine without the driver. */
  readonly loadDriver?: () => Promise<typeof BetterSqlite>
  /** For tests: a disk of so many pages of 4,096 bytes. */
  readonly maxPages?: number
}

/** Not bundled and not looked for by a bundler: a build without the driver must come to its end. */
async function loadBetterSqlite(): Promise<typeof BetterSqlite> {
  return (await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ 'better-sqlite3')).default
}

/**
 * Opens the file, and makes it with its folder when it is not there: both for this user's eyes only.
 * @throws NoDriver, or what the file system or SQLite has to say
 */
export async function openSqlite(folder: string, options: SqliteOptions = {}): Promise<LinkDatabase> {
  const Database = await load(options.loadDriver ?? loadBetterSqlite)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, SQLITE_FILE)
  // SQLite gives its two companions (-wal, -shm) the mode that the file has.
  closeSync(openSync(file, 'a', 0o600))
  const { dev, ino } = statSync(file)
  const database = openFile(Database, file)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  try {
    await whileBusy(async () => {
      configure(database)
      if (options.maxPages !== undefined) database.pragma(`max_page_count = ${options.maxPages}`)
      await migrate(db, 'sqlite', options.migrations)
    })
  } catch (error) {
    database.close()
    throw error
  }
  return {
    db,
    pool: null,
    current() {
      const now = statSync(file, { throwIfNoEntry: false })
      return now !== undefined && now.dev === dev && now.ino === ino
    },
    async tidy() {
      // Until then the write-ahead log may still hold what was removed.
      database.pragma('wal_checkpoint(TRUNCATE)')
    },
    async close() {
      await db.destroy()
      database.close()
    },
  }
}

function configure(database: BetterSqlite.Database): void {
  // What is acknowledged is on the disk: the log is flushed at every commit.
  if (database.pragma('journal_mode = WAL', { simple: true }) !== 'wal') throw new Error('No write-ahead log here.')
  database.pragma('synchronous = FULL')
  // What was removed is overwritten, not only forgotten.
  database.pragma('secure_delete = ON')
}

async function load(driver: () => Promise<typeof BetterSqlite>): Promise<typeof BetterSqlite> {
  try {
    return await driver()
  } catch {
    throw new NoDriver()
  }
}

/** The package may be there without its compiled half, which it looks for only now. */
function openFile(Database: typeof BetterSqlite, file: string): BetterSqlite.Database {
  try {
    return new Database(file, { timeout: BUSY_MILLISECONDS })
  } catch (error) {
    if (codeIn(error).startsWith('SQLITE')) throw error
    throw new NoDriver()
  }
}
