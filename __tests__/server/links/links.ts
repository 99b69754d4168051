import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LinkDatabase } from '@/lib/server/links/database'
import type { Migrations, Sql } from '@/lib/server/links/migrations'
import { openPostgres } from '@/lib/server/links/postgres'
import type { Place } from '@/lib/server/links/settings'
import { openSqlite } from '@/lib/server/links/sqlite'
import type { NewLink } from '@/lib/server/links/store'
import { describePostgres, startPostgres, type TestPostgres } from './postgres'

export const DAY = 86_400_000

export const hashOf = (token: Buffer) => createHash('sha256').update(token).digest()

/** A new link, and the token that removes it. */
export function newLink(more: Partial<NewLink> = {}): { link: NewLink; token: Buffer } {
  const token = randomBytes(16)
  return {
    link: { id: randomBytes(16), sealed: randomBytes(5_000), removalHash: hashOf(token), expires: DAY, ...more },
    token,
  }
}

/** A folder for one test file; it goes when the tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-links-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A kind of store to run the same tests over. */
export interface StoreKind {
  readonly kind: Sql
  readonly describe: jest.Describe
  /** Somewhere nobody has kept a link yet. */
  readonly place: () => Promise<Place>
  readonly open: (place: Place, migrations?: Migrations) => Promise<LinkDatabase>
}

/** Both stores. Call it once, outside of tests: it starts PostgreSQL before them and ends it after them. */
export function bothStores(): readonly StoreKind[] {
  const folder = temporaryFolder()
  let postgres: TestPostgres | undefined
  let count = 0
  afterAll(() => postgres?.close())
  return [
    {
      kind: 'sqlite',
      describe,
      place: async () => ({ store: 'sqlite', folder: join(folder, String(++count)) }),
      open: (place, migrations) => {
        if (place.store !== 'sqlite') throw new Error('This is no folder.')
        return openSqlite(place.folder, migrations ? { migrations } : {})
      },
    },
    {
      kind: 'postgresql',
      describe: describePostgres,
      place: async () => {
        postgres ??= await startPostgres()
        return { store: 'postgresql', url: await postgres.fresh() }
      },
      open: (place, migrations) => {
        if (place.store !== 'postgresql') throw new Error('This is no address.')
        return openPostgres(place.url, migrations)
      },
    },
  ]
}
