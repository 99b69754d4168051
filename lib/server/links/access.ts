import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Keep } from '@/lib/share/link-protocol'
import { createRateLimit, type RateLimit } from '../rate-limit'
import { NoDriver, type LinkDatabase } from './database'
import { codeOf, mayRetry, shouldReopen, whileBusy } from './failures'
import { openPostgres } from './postgres'
import { QUOTA_SECONDS, sharedQuota } from './quota'
import { Room, type RoomLevel } from './room'
import type { LinkSettings, Place } from './settings'
import { openSqlite, SQLITE_FILE } from './sqlite'
import { LinkStore } from './store'

/** The database cannot be used now. It says no more: what it was about must reach no log. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway'

  /** @param forGood whether it will be so until the server is started anew, on a machine that has the driver */
  constructor(readonly forGood: boolean) {
    super()
  }
}

/** What is there while the database is. */
export interface OpenLinks {
  readonly store: LinkStore
  /** How many links a client may make. */
  readonly quota: RateLimit
  /** How much of them all clients together. */
  readonly room: Room
  readonly database: LinkDatabase
}

/** What a monitor reads of them. */
export interface LinksHealth {
  readonly available: boolean
  readonly store: Place['store']
  /** Four fifths of the room are used, or more. */
  readonly nearlyFull: boolean
  /** No new ones are made. */
  readonly full: boolean
  /** For how long new ones may be kept, from short to long. */
  readonly keeps: readonly Keep[]
}

/** One failure and one repetition: a database that was started anew has dropped every connection. */
const ATTEMPTS = 2

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
  private current: OpenLinks | null = null
  private opening: Promise<OpenLinks> | null = null
  private trouble: string | null = null
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

  /**
   * Does the work with the open database. It may be done twice, so it has to be such that twice is once.
   * @throws StoreAway
   */
  async use<T>(work: (links: OpenLinks) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      let links: OpenLinks | null = null
      try {
        const open = (links = await this.links())
        const result = await whileBusy(() => work(open))
        // What was written to a file that is no longer there must not be acknowledged.
        if (!open.database.current()) throw new Error('The file was exchanged.')
        this.back()
        return result
      } catch (error) {
        if (links && (shouldReopen(error) || !links.database.current())) this.drop(links)
        if (links && attempt < ATTEMPTS && mayRetry(error)) continue
        this.away(error)
        throw new StoreAway(error instanceof NoDriver)
      }
    }
  }

  /** Which store is in use, none where it is switched off or has no driver; and how much room there is in it. */
  async health(): Promise<LinksHealth> {
    const { on, place, keeps } = this.settings
    if (!on) return unavailable('none')
    try {
      const level = await this.use(async ({ store, room }) => {
        await store.ping()
        return room.level()
      })
      return { available: true, store: place.store, nearlyFull: level !== 'enough', full: level === 'full', keeps }
    } catch {
      return unavailable(this.trouble === NO_DRIVER ? 'none' : place.store)
    }
  }

  /**
   * Whether there is anything to look after. A file is made on first use, not before; and a database is left alone while
   * links are switched off: another program may be what it is there for.
   */
  isThere(): boolean {
    const { on, place } = this.settings
    if (place.store === 'postgresql') return on
    return place.store === 'sqlite' && existsSync(join(place.folder, SQLITE_FILE))
  }

  async close(): Promise<void> {
    await this.opening?.catch(() => null)
    await this.current?.database.close()
    this.current = null
  }

  /** Opens it once, however many ask at once. */
  private async links(): Promise<OpenLinks> {
    if (this.current && !this.current.database.current()) this.drop(this.current)
    return this.current ?? (this.opening ??= this.openNow())
  }

  private async openNow(): Promise<OpenLinks> {
    try {
      const database = await this.open(this.settings.place)
      const store = new LinkStore(database.db)
      const room = new Room(store, this.settings.room, (level) => this.report(ROOM_LINES[level]))
      return (this.current = { database, store, room, quota: this.quotaOf(database) })
    } finally {
      this.opening = null
    }
  }

  private quotaOf({ pool }: LinkDatabase): RateLimit {
    const { place, limit } = this.settings
    return pool && place.store === 'postgresql' ? sharedQuota(pool, place.url, limit) : this.memoryQuota
  }

  /** Whoever comes next opens it anew; once only, however many notice. */
  private drop(links: OpenLinks): void {
    if (this.current !== links) return
    this.current = null
    links.database.close().catch(() => {})
  }

  private away(error: unknown): void {
    const code = error instanceof NoDriver ? NO_DRIVER : codeOf(error)
    if (this.trouble === null) this.report(`${this.settings.on ? AWAY : AWAY_WHILE_OFF}: ${code}.`)
    this.trouble = code
  }

  private back(): void {
    if (this.trouble !== null) this.report(this.settings.on ? BACK : BACK_WHILE_OFF)
    this.trouble = null
  }
}

const unavailable = (store: Place['store']): LinksHealth => ({
  available: false,
  store,
  nearlyFull: false,
  full: false,
  keeps: [],
})

const AWAY = 'Short links are unavailable'
const BACK = 'Short links are available again.'
const AWAY_WHILE_OFF = 'Short links are off, and those that have ended cannot be deleted'
const BACK_WHILE_OFF = 'Short links are off, and those that have ended are deleted again.'
const ROOM_LINES: Readonly<Record<RoomLevel, string>> = {
  enough: 'There is room for short links again.',
  low: 'More than four fifths of the room for short links are used (SLANTWISE_LINK_STORE_MB). What to do: /school#room.',
  full: 'The room for short links is used up: no new ones are made (SLANTWISE_LINK_STORE_MB). What to do: /school#room.',
}
const NO_DRIVER = 'better-sqlite3 is not installed on this machine'

function openPlace(place: Place): Promise<LinkDatabase> {
  if (place.store === 'sqlite') return openSqlite(place.folder)
  if (place.store === 'postgresql') return openPostgres(place.url)
  return Promise.reject(new Error('Short links are switched off.'))
}
