import { MIN_SEALED_BYTES } from '@/lib/share/link-protocol'
import type { LinkStore } from './store'

/**
 * What a link takes beside its bytes: its id, its hash, its end, and its places in the indexes. With it, what is
 * counted is what the file takes, to two parts in a hundred for links of 4 KB and more.
 */
const ROW_BYTES = 200
/** Until what other processes keep, and what went, is counted again. Half a million links are counted in 70 ms. */
const COUNT_AGAIN_MILLISECONDS = 300_000
/** The same while the room is used up: a link that is removed makes room at once. */
const COUNT_AGAIN_WHEN_FULL = 10_000
/** Six long articles: where a link of no more than this finds no room, hardly any will. */
const USUAL_BYTES = 30_000

export type RoomLevel = 'enough' | 'low' | 'full'

/** From this share of the room on the operator is warned. */
const LOW = 0.8
const RANK: Readonly<Record<RoomLevel, number>> = { enough: 0, low: 1, full: 2 }
/** Hysteresis: a better level is reported only below this share, so that links that come and go do not fill the log. */
const BETTER_BELOW: Readonly<Record<RoomLevel, number>> = { enough: 0, low: LOW - 0.05, full: 0.95 }

/**
 * The room that all links of all clients may take together. It is counted now and then, and what this process keeps is
 * added meanwhile; several processes may together take what each does not know of the others for some minutes.
 */
export class Room {
  /** By the last count, and what this process has kept since. */
  private kept = 0
  /** For links that are being written. */
  private reserved = 0
  private countedAt = -Infinity
  private counting: Promise<void> | null = null
  /** The smallest usual link that found no room, as long as it would find none. */
  private refused: number | null = null
  private told: RoomLevel = 'enough'

  /**
   * @param bytes of all links together
   * @param onChange hears when the room gets low, is used up, and when there is some again
   */
  constructor(
    private readonly store: Pick<LinkStore, 'total'>,
    private readonly bytes: number,
    private readonly onChange: (level: RoomLevel) => void = () => {},
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Writes a link of so many bytes where there is room for it.
   * @param write says whether the link is a new one, or was there
   * @returns null, and nothing is written, where there is no room
   */
  async keep<T extends { readonly outcome: string }>(bytes: number, write: () => Promise<T>): Promise<T | null> {
    const size = bytes + ROW_BYTES
    await this.countFor(size)
    // Nothing is waited for from here on: others reserve at the same time.
    if (!this.leaves(size)) {
      if (bytes <= USUAL_BYTES) this.refused = Math.min(size, this.refused ?? size)
      this.tell()
      return null
    }
    this.reserved += size
    try {
      const written = await write()
      if (written.outcome === 'made') this.kept += size
      return written
    } finally {
      this.reserved -= size
      this.tell()
    }
  }

  /** Whether there is enough, little or none. */
  async level(): Promise<RoomLevel> {
    await this.countFor(this.wanted())
    this.tell()
    return this.current()
  }

  private current(): RoomLevel {
    if (!this.leaves(this.wanted())) return 'full'
    return this.share() >= LOW ? 'low' : 'enough'
  }

  /** What has to fit that the room is not used up. */
  private wanted(): number {
    return this.refused ?? MIN_SEALED_BYTES + ROW_BYTES
  }

  private share(): number {
    return (this.kept + this.reserved) / this.bytes
  }

  private leaves(size: number): boolean {
    return this.kept + this.reserved + size <= this.bytes
  }

  private tell(): void {
    if (this.refused !== null && this.leaves(this.refused)) this.refused = null
    const level = this.current()
    const better = RANK[level] < RANK[this.told] && this.share() < BETTER_BELOW[this.told]
    if (RANK[level] > RANK[this.told] || better) this.onChange((this.told = level))
  }

  /** Counts where it is time to, before something of this size is asked for. */
  private async countFor(size: number): Promise<void> {
    await this.countAfter(COUNT_AGAIN_MILLISECONDS)
    if (!this.leaves(size)) await this.countAfter(COUNT_AGAIN_WHEN_FULL)
  }

  /** Counts, once however many ask, unless it was done less than so many milliseconds ago. */
  private countAfter(milliseconds: number): Promise<void> {
    if (this.now() - this.countedAt < milliseconds) return Promise.resolve()
    return (this.counting ??= this.count().finally(() => (this.counting = null)))
  }

  private async count(): Promise<void> {
    const { bytes, links } = await this.store.total()
    this.kept = bytes + links * ROW_BYTES
    this.countedAt = this.now()
  }
}
