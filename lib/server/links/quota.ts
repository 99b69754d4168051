import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { rateLimitBy, type RateLimit } from '../rate-limit'
import type { RoomLevel } from './room'

/** The window of SLANTWISE_LINK_LIMIT: one hour. */
export const QUOTA_SECONDS = 3_600

/**
 * Bytes of a sealed comparison that count as one link. Six long articles come to 30 KB, two to a third of it. With 1,200
 * links an hour a class of 40 makes ten links each of three times as much, and where room is low of just as much.
 */
const LINK_BYTES: Readonly<Record<RoomLevel, number>> = { enough: 30_000, low: 10_000, full: 10_000 }

/** As how many links a body of so many bytes counts: one, and one more for each further unit or part of it. */
export function linksIn(bytes: number, room: RoomLevel): number {
  return Math.max(1, Math.ceil(bytes / LINK_BYTES[room]))
}

/**
 * A count that all processes on one PostgreSQL share. The database is given no address but a keyed digest of it; the key
 * is the address of the database with its password, which a copy of the database does not hold.
 * @param pool connections to a database with the table link_quota
 */
export function sharedQuota(pool: Pool, url: string, points: number): RateLimit {
  const count = rateLimitBy(
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      points,
      duration: QUOTA_SECONDS,
      keyPrefix: 'make',
      tableName: 'link_quota',
      tableCreated: true,
      // The purge of links does that too.
      clearExpiredByTimeout: false,
    }),
  )
  return (client, points) => count(createHmac('sha256', url).update(client).digest('base64url'), points)
}
