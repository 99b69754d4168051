import type { LinkStore } from './store'

/** What a link takes beside its bytes: its id, its hash, its end, and its places in the indexes. */
const ROW_BYTES = 200
/** Until what other processes keep, and what went, is counted again. Half a million links are counted in 70 ms. */
const COUNT_AGAIN_MILLISECONDS = 300_000
/** The same where there is no room left: whoever removes a link makes some. */
const COUNT_AGAIN_WHEN_FULL = 10_000
/** There is no room left when a link of this size does not fit: those of articles are smaller. */
const USUAL_BYTES = 100_000

/**
 * The room that all links of all clients may take together. It is counted now and then, and what this process takes is
 * added meanwhile; several processes may together take what each does not know of the others for some minutes.
 */
export class Room {
  private taken = 0
  private countedAt = -Infinity
  private counting: Promise<void> | null = null
  private full = false

  /**
   * @param bytes of all links together
   * @param onChange hears when the room is used up, and when there is some again
   */
  constructor(
    private readonly store: Pick<LinkStore, 'total'>,
    private readonly bytes: number,
    private readonly onChange: (full: boolean) => void = () => {},
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes room for a link of so many bytes; false, and takes nothing, where there is none. */
  async take(bytes: number): Promise<boolean> {
    await this.look(bytes)
    // Nothing is waited for from here on: others take at the same time.
    if (!this.leaves(bytes)) return false
    // What is taken for a link that is not kept after all comes back with the next count.
    this.taken += bytes + ROW_BYTES
    return true
  }

  /** Whether the room is used up. */
  async isFull(): Promise<boolean> {
    await this.look(USUAL_BYTES)
    return this.full
  }

  /** Counts where it is time to, before a link of so many bytes is asked for. */
  private async look(bytes: number): Promise<void> {
    await this.countAfter(COUNT_AGAIN_MILLISECONDS)
    if (!this.leaves(bytes)) await this.countAfter(COUNT_AGAIN_WHEN_FULL)
    const full = !this.leaves(USUAL_BYTES)
    if (full !== this.full) this.onChange((this.full = full))
  }

  private leaves(bytes: number): boolean {
    return this.taken + bytes + ROW_BYTES <= this.bytes
  }

  /** Counts, once however many ask, unless it was done less than so many milliseconds ago. */
  private countAfter(milliseconds: number): Promise<void> {
    if (this.now() - this.countedAt < milliseconds) return Promise.resolve()
    return (this.counting ??= this.count().finally(() => (this.counting = null)))
  }

  private async count(): Promise<void> {
    const { bytes, links } = await this.store.total()
    this.taken = bytes + links * ROW_BYTES
    this.countedAt = this.now()
  }
}
