import type { Result, SharedComparison } from '@/lib/model'
import { fromBase64Url, toBase64Url } from '@/lib/share/base64url'
import { crc32 } from '@/lib/share/crc32'
import { stateVersion } from '@/lib/share/state'
import { packBytes, unpackBytes } from '@/lib/share/state-bytes'

/**
 * A comparison in the fragment of an address, which browsers do not send to any server:
 *
 *     base64url( version, 1 byte | CRC-32 of version and payload, 4 bytes | deflate-raw of the state's JSON )
 *
 * Version and checksum are checked before anything is parsed. A link has the oldest version that can hold it, so that a
 * copy of Slantwise that has not been reloaded for a while opens all links but those it would read wrongly.
 */
const NEWEST_VERSION = 2
const HEADER_LENGTH = 5

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
 * handed out (`packBytes`).
 * @throws RangeError when the comparison is over the limits of a link
 */
export async function encodeLink(shared: SharedComparison): Promise<string> {
  const payload = await packBytes(shared)
  const bytes = new Uint8Array(HEADER_LENGTH + payload.length)
  const version = stateVersion(shared)
  bytes[0] = version
  new DataView(bytes.buffer).setUint32(1, checksummed(version, payload))
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
  if (version > NEWEST_VERSION) return failure('too-new')
  const shared = await unpackBytes(payload)
  return typeof shared === 'string' ? failure(shared) : { ok: true, value: shared }
}
