import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createRateLimit, type RateLimit } from '../rate-limit'
import { NoDriver, type LinkDatabase } from './database'
import { codeOf, mayRetry, shouldReopen, whileBusy } from './failures'
import { openPostgres } from './postgres'
import { QUOTA_SECONDS, sharedQuota } from './quota'
import type { LinkSettings, Place } from './settings'
import { openSqlite, SQLITE_FILE } from './sqlite'
import { LinkStore, PURGE_ROWS } from './store'

/** The database cannot be used now. It says no more: what it was about must reach no log. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway'
}

/** What is there while the database is. */
export interface OpenLinks {
  readonly store: LinkStore
  /** How many links a client may make. */
  readonly quota: RateLimit
}

interface Opened extends OpenLinks {
  readonly database: LinkDatabase
}

/** One failure and one repetition: a database that was started anew has dropped every connection. */
const ATTEMPTS = 2
const PURGE_EVERY_MILLISECONDS = 3_600_000
/** When there was more to purge than one run does. */
const PURGE_AGAIN_MILLISECONDS = 1_000

export interface AccessOptions {
  readonly open?: (place: Place) => Promise<LinkDatabase>
  /** Where the operator reads that the database went away or came back. */
  readonly report?: (line: string) => void
}

/**
 * The way to the database, which is opened when it is first needed and again after it was away. Whoever asks while it
 * cannot be used gets StoreAway; the next one tries anew.
 */
export class LinkAccess {
  private opening: Promise<Opened> | null = null
  private trouble: string | null = null
  private timer: NodeJS.Timeout | undefined
  private closed = false
  private readonly memoryQuota: RateLimit
  private readonly open: (place: Place) => Promise<LinkDatabase>
  private readonly report: (line: string) => void

  constructor(
    readonly settings: LinkSettings,
    { open = openPlace, report = (line) => process.stderr.write(`${line}\n`) }: AccessOptions = {},
  ) {
    this.memoryQuota = createRateLimit(settings.limit, QUOTA_SECONDS)
    this.open = open
    this.report = report
  }

  /** Does the work with the open database. @throws StoreAway */
  use<T>(work: (links: OpenLinks) => Promise<T>): Promise<T> {
    return this.useOpened(work)
  }

  private async useOpened<T>(work: (links: Opened) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      let opened: Opened | null = null
      try {
        const links = (opened = await this.opened())
        const result = await whileBusy(() => work(links))
        this.back()
        return result
      } catch (error) {
        if (opened && shouldReopen(error)) this.drop(opened)
        if (opened && attempt < ATTEMPTS && mayRetry(error)) continue
        this.away(error)
        throw new StoreAway()
      }
    }
  }

  /** Which store is in use; none where it is switched off or has no driver. */
  async health(): Promise<{ available: boolean; store: Place['store'] }> {
    const { store } = this.settings.place
    if (store === 'none') return { available: false, store }
    try {
      await this.use((links) => links.store.ping())
      return { available: true, store }
    } catch {
      return { available: false, store: this.trouble === NO_DRIVER ? 'none' : store }
    }
  }

  /** At the start of the server: brings the database up to date, and purges from now on. */
  start(): void {
    if (this.settings.place.store === 'none' || this.timer) return
    this.purgeLater(0)
  }

  async close(): Promise<void> {
    this.closed = true
    clearTimeout(this.timer)
    const opened = await this.opening?.catch(() => null)
    await opened?.database.close()
  }

  private purgeLater(milliseconds: number): void {
    if (this.closed) return
    this.timer = setTimeout(() => {
      void this.purge().then((more) => this.purgeLater(more ? PURGE_AGAIN_MILLISECONDS : PURGE_EVERY_MILLISECONDS))
    }, milliseconds).unref()
  }

  /** One run: takes away what is over. @returns whether there may be more of it */
  async purge(): Promise<boolean> {
    if (!this.isThere()) return false
    try {
      return await this.useOpened(async ({ store, database }) => {
        if (database.pool) await store.forgetClients(Date.now())
        const more = (await store.purge(Date.now())) === PURGE_ROWS
        if (!more) await database.tidy()
        return more
      })
    } catch {
      return false
    }
  }

  /** A file is made on first use, not by looking after it. */
  private isThere(): boolean {
    const { place } = this.settings
    return place.store === 'postgresql' || (place.store === 'sqlite' && existsSync(join(place.folder, SQLITE_FILE)))
  }

  private async opened(): Promise<Opened> {
    const opened = await this.opening
    if (opened && !opened.database.current()) this.drop(opened)
    return (this.opening ??= this.openNow())
  }

  private async openNow(): Promise<Opened> {
    try {
      const database = await this.open(this.settings.place)
      return { database, store: new LinkStore(database.db), quota: this.quotaOf(database) }
    } catch (error) {
      this.opening = null
      throw error
    }
  }

  private quotaOf({ pool }: LinkDatabase): RateLimit {
    const { place, limit } = this.settings
    return pool && place.store === 'postgresql' ? sharedQuota(pool, place.url, limit) : this.memoryQuota
  }

  /** Whoever comes next opens it anew; once only, however many notice. */
  private drop({ database }: Opened): void {
    const { opening } = this
    void opening?.then(
      (current) => {
        if (current.database !== database || this.opening !== opening) return
        this.opening = null
        database.close().catch(() => {})
      },
      () => {},
    )
  }

  private away(error: unknown): void {
    const code = error instanceof NoDriver ? NO_DRIVER : codeOf(error)
    if (this.trouble === null) this.report(`Short links are unavailable: ${code}.`)
    this.trouble = code
  }

  private back(): void {
    if (this.trouble !== null) this.report('Short links are available again.')
    this.trouble = null
  }
}

const NO_DRIVER = 'better-sqlite3 is not installed on this machine'

function openPlace(place: Place): Promise<LinkDatabase> {
  if (place.store === 'sqlite') return openSqlite(place.folder)
  if (place.store === 'postgresql') return openPostgres(place.url)
  return Promise.reject(new Error('Short links are switched off.'))
}
