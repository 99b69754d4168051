import {
  Kysely,
  PostgresDialect,
  type PostgresCursor,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely'
import type { DatabaseError, Pool, PoolClient, QueryResult } from 'pg'
import type { LinkDatabase } from './database'
import { migrate, type Migrations } from './migrations'
import type { Tables } from './schema'

/** Per process. PostgreSQL allows 100 in all unless it is told otherwise. */
const CONNECTIONS = 10
/** Until a connection is there or free: a reader waits no longer for a sentence. */
const CONNECT_MILLISECONDS = 3_000
/** A megabyte over a slow line between the machines; all queries go by primary key or index. */
const QUERY_MILLISECONDS = 8_000
const IDLE_MILLISECONDS = 30_000

/** @throws what PostgreSQL or the network has to say */
export async function openPostgres(url: string, migrations?: Migrations): Promise<LinkDatabase> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'slantwise',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    query_timeout: QUERY_MILLISECONDS,
    idleTimeoutMillis: IDLE_MILLISECONDS,
    keepAlive: true,
    // Waiting connections do not keep a process alive that has been told to end.
    allowExitOnIdle: true,
  })
  // A connection that breaks while nobody uses it: the pool drops it and makes another. Unheard, it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: droppingBroken(pool, pg.DatabaseError) }) })
  try {
    await migrate(db, 'postgresql', migrations)
  } catch (error) {
    await db.destroy()
    throw error
  }
  // PostgreSQL clears away what was deleted by itself (autovacuum).
  return { db, pool, current: () => true, tidy: () => Promise.resolve(), close: () => db.destroy() }
}

/** A connection that remembers whether it broke. */
class WatchedClient implements PostgresPoolClient {
  private broken: Error | undefined

  constructor(
    private readonly client: PoolClient,
    private readonly ByPostgres: typeof DatabaseError,
  ) {}

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('Nothing here is read through a cursor.')
    return this.run(text, values)
  }

  private async run(text: string, values: readonly unknown[]): Promise<QueryResult> {
    try {
      return await this.client.query(text, [...values])
    } catch (error) {
      if (!(error instanceof this.ByPostgres)) this.broken = error instanceof Error ? error : new Error('broken')
      throw error
    }
  }

  release(): void {
    this.client.release(this.broken)
  }
}

/**
 * The pool, but a connection on which anything failed other than by PostgreSQL's own word is not used again: after a
 * timeout it is still busy with the query that nobody waits for.
 */
function droppingBroken(pool: Pool, ByPostgres: typeof DatabaseError): PostgresPool {
  return {
    connect: async () => new WatchedClient(await pool.connect(), ByPostgres),
    end: () => pool.end(),
  }
}
