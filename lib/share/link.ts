import type { Result, SharedComparison } from '@/lib/model'
import { fromBase64Url, toBase64Url } from '@/lib/share/base64url'
import { deflate, inflate } from '@/lib/share/compression'
import { crc32 } from '@/lib/share/crc32'
import { packState, unpackState } from '@/lib/share/state'

/**
 * A comparison in the fragment of an address, which browsers do not send to any server:
 *
 *     base64url( version, 1 byte | CRC-32 of version and payload, 4 bytes | deflate-raw of the state's JSON )
 *
 * Version and checksum are checked before anything is parsed.
 */
const VERSION = 1
const HEADER_LENGTH = 5

/** Six texts of a million characters, each up to six bytes as escaped JSON, would be more; real ones never are. */
const MAX_STATE_BYTES = 24_000_000
/** A fragment longer than this is no link that Slantwise made. */
const MAX_FRAGMENT_LENGTH = 16_000_000

/** What chat programs and e-mail are known to keep whole. */
export const SAFE_LINK_LENGTH = 2_000

export type LinkFailure = 'damaged' | 'too-new' | 'too-large'

const MESSAGES: Readonly<Record<LinkFailure, string>> = {
  damaged: 'The link is damaged: characters are missing or were changed on the way here.',
  'too-new': 'The link was made with a newer version of Slantwise than this one. Reload the page and open it again.',
  'too-large': 'The link holds more text than Slantwise compares, so it was not opened.',
}

function failure(reason: LinkFailure): Result<never, LinkFailure> {
  return { ok: false, reason, message: MESSAGES[reason] }
}

function checksummed(version: number, payload: Uint8Array): number {
  const bytes = new Uint8Array(payload.length + 1)
  bytes[0] = version
  bytes.set(payload, 1)
  return crc32(bytes)
}

/**
 * The fragment, without "#", that opens this comparison on another device. A link that could not be opened is never
 * handed out: the state is read back before it is packed.
 * @throws RangeError when the comparison is over the limits of a link
 */
export async function encodeLink(shared: SharedComparison): Promise<string> {
  const json = packState(shared)
  const state = new TextEncoder().encode(json)
  if (state.length > MAX_STATE_BYTES || !unpackState(json)) throw new RangeError('This comparison does not fit a link.')
  const payload = await deflate(state)
  const bytes = new Uint8Array(HEADER_LENGTH + payload.length)
  bytes[0] = VERSION
  new DataView(bytes.buffer).setUint32(1, checksummed(VERSION, payload))
  bytes.set(payload, HEADER_LENGTH)
  return toBase64Url(bytes)
}

/**
 * The comparison that a fragment holds.
 * @param fragment without "#"; may come from anywhere and be anything
 * @returns the comparison, or why it cannot be opened, in a sentence for the reader
 */
export async function decodeLink(fragment: string): Promise<Result<SharedComparison, LinkFailure>> {
  if (fragment.length > MAX_FRAGMENT_LENGTH) return failure('too-large')
  const bytes = fromBase64Url(fragment)
  if (!bytes || bytes.length <= HEADER_LENGTH) return failure('damaged')
  const version = bytes[0] ?? 0
  const payload = bytes.slice(HEADER_LENGTH)
  if (new DataView(bytes.buffer).getUint32(1) !== checksummed(version, payload)) return failure('damaged')
  if (version > VERSION) return failure('too-new')
  const inflated = await inflate(payload, MAX_STATE_BYTES)
  if (typeof inflated === 'string') return failure(inflated)
  let json: string
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(inflated)
  } catch {
    return failure('damaged')
  }
  const shared = unpackState(json)
  return shared ? { ok: true, value: shared } : failure('damaged')
}
