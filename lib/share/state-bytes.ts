import type { SharedComparison } from '@/lib/model'
import { deflate, inflate } from '@/lib/deflate'
import { packState, unpackState } from '@/lib/share/state'

/** The state of a comparison as compressed bytes: what every kind of link holds, in the open or sealed. */

/** Six texts of a million characters, each up to six bytes as escaped JSON, would be more; real ones never are. */
const MAX_STATE_BYTES = 24_000_000

/**
 * Compressed JSON of the state. A state that could not be read again is never handed out: it is read back first.
 * @throws RangeError when the comparison is over the limits of a link
 */
export async function packBytes(shared: SharedComparison): Promise<Uint8Array<ArrayBuffer>> {
  const json = packState(shared)
  const state = new TextEncoder().encode(json)
  if (state.length > MAX_STATE_BYTES || !unpackState(json)) throw new RangeError('This comparison does not fit a link.')
  return deflate(state)
}

/** The comparison in compressed bytes, which may come from anywhere and be anything; or what is wrong with them. */
export async function unpackBytes(bytes: Uint8Array<ArrayBuffer>): Promise<SharedComparison | 'damaged' | 'too-large'> {
  const inflated = await inflate(bytes, MAX_STATE_BYTES)
  if (typeof inflated === 'string') return inflated
  try {
    return unpackState(new TextDecoder('utf-8', { fatal: true }).decode(inflated)) ?? 'damaged'
  } catch {
    return 'damaged'
  }
}
