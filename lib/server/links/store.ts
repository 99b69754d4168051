import { createHash, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from './schema'

/** A link as its sender gives it. */
export interface NewLink {
  /** 16 bytes. */
  readonly id: Buffer
  readonly sealed: Buffer
  /** SHA-256 of the removal token. */
  readonly removalHash: Buffer
  /** Milliseconds since 1970. */
  readonly expires: number
}

export type PutResult =
  | { readonly outcome: 'made' | 'same'; readonly expires: number }
  /** Something else has this id. */
  | { readonly outcome: 'taken' }

export interface StoredLink {
  readonly sealed: Buffer
  readonly expires: number
}

/** A link that has just run out or been removed can be in the way once; twice is a race nobody runs by chance. */
const PUT_ATTEMPTS = 3

/** Rows that one purge removes: a million bytes each at worst, and SQLite works in the server's own thread. */
export const PURGE_ROWS = 50

/** The queries, the same for SQLite and PostgreSQL. Every moment is given, in milliseconds since 1970. */
export class LinkStore {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Keeps a link. Doing it again changes nothing and says so: a retry never makes two. */
  async put(link: NewLink, now: number): Promise<PutResult> {
    for (let attempt = 0; attempt < PUT_ATTEMPTS; attempt++) {
      const inserted = await this.db
        .insertInto('links')
        .values({ id: link.id, sealed: link.sealed, removal_hash: link.removalHash, expires_at: link.expires })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      if (inserted.numInsertedOrUpdatedRows === 1n) return { outcome: 'made', expires: link.expires }
      const there = await this.find(link, now)
      if (there) return there
      await this.db.deleteFrom('links').where('id', '=', link.id).where('expires_at', '<=', now).execute()
    }
    return { outcome: 'taken' }
  }

  /** What has this link's id already: the same link, or something else; null when nothing has. */
  async find({ id, sealed, removalHash }: NewLink, now: number): Promise<PutResult | null> {
    const there = await this.db
      .selectFrom('links')
      .select(['sealed', 'removal_hash', 'expires_at'])
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    if (!there) return null
    const same = there.sealed.equals(sealed) && timingSafeEqual(there.removal_hash, removalHash)
    return same ? { outcome: 'same', expires: Number(there.expires_at) } : { outcome: 'taken' }
  }

  /** The link, or null when it is unknown, over or removed. */
  async get(id: Buffer, now: number): Promise<StoredLink | null> {
    const row = await this.db
      .selectFrom('links')
      .select(['sealed', 'expires_at'])
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row ? { sealed: row.sealed, expires: Number(row.expires_at) } : null
  }

  /** Removes a link whose token this is; false, and the same work, for any other and for no link. */
  async remove(id: Buffer, token: Buffer, now: number): Promise<boolean> {
    const row = await this.db
      .selectFrom('links')
      .select('removal_hash')
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    const hash = createHash('sha256').update(token).digest()
    const fits = timingSafeEqual(hash, row?.removal_hash ?? Buffer.alloc(hash.length))
    if (!row || !fits) return false
    const { numDeletedRows } = await this.db
      .deleteFrom('links')
      .where('id', '=', id)
      .where('removal_hash', '=', hash)
      .executeTakeFirst()
    return numDeletedRows === 1n
  }

  /** Deletes what is over, the oldest first, at most `rows` of them. @returns how many */
  async purge(now: number, rows: number = PURGE_ROWS): Promise<number> {
    const over = this.db
      .selectFrom('links')
      .select('id')
      .where('expires_at', '<=', now)
      .orderBy('expires_at')
      .limit(rows)
    const { numDeletedRows } = await this.db.deleteFrom('links').where('id', 'in', over).executeTakeFirst()
    return Number(numDeletedRows)
  }

  /** How many links there are, and the bytes of all of them together, those that are over and not yet purged too. */
  async total(): Promise<{ bytes: number; links: number }> {
    const { bytes, links } = await this.db
      .selectFrom('links')
      // As migrations.ts spells it: SQLite reads this from an index, PostgreSQL without the bytes themselves.
      .select(({ fn }) => [fn.sum(fn('length', ['sealed'])).as('bytes'), fn.countAll().as('links')])
      .executeTakeFirstOrThrow()
    return { bytes: Number(bytes), links: Number(links) }
  }

  /** PostgreSQL only: forgets how often clients made links, as soon as their window is over. */
  async forgetClients(now: number): Promise<void> {
    await this.db.deleteFrom('link_quota').where('expire', '<=', now).execute()
  }

  /** Asks the database for a sign of life. @throws when it gives none */
  async ping(): Promise<void> {
    await sql`select 1 from links where expires_at < 0`.execute(this.db)
  }
}
