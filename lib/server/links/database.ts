import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Tables } from './schema'

/** An open database of short links. */
export interface LinkDatabase {
  readonly db: Kysely<Tables>
  /** PostgreSQL's connections, for what several processes count together. */
  readonly pool: Pool | null
  /** Whether this is still the database that the place names: a file may have been exchanged. */
  current(): boolean
  /** Clears away what deleted rows left behind, now and then. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** Thrown when this machine has no SQLite driver: it is optional, and here nothing can be done about it while running. */
export class NoDriver extends Error {
  override readonly name = 'NoDriver'
}
