import type { Result, SharedComparison } from '@/lib/model'
import { fromBase64Url, toBase64Url } from '@/lib/share/base64url'
import { ID_LABEL, MAX_SEALED_BYTES, SECRET_BYTES } from '@/lib/share/link-protocol'
import { packBytes, unpackBytes } from '@/lib/share/state-bytes'

/**
 * A comparison sealed for a server that must not read it:
 *
 *     version, 1 byte | random IV, 12 bytes | AES-128-GCM of deflate-raw of the state's JSON, with its 16-byte tag
 *
 * Version and id are authenticated along with it (additional data), so that neither can be exchanged. The key is made
 * for this one comparison and goes into the link's fragment, which browsers do not send.
 */
const VERSION = 1
/** As NIST SP 800-38D recommends for GCM. */
const IV_LENGTH = 12
const TAG_LENGTH = 16
const HEADER_LENGTH = 1 + IV_LENGTH

export interface SealedLink {
  /** Base64url of 16 bytes, made from the removal token: what the server knows the comparison by. */
  readonly id: string
  /** Base64url of 16 random bytes: who has it may remove the link. The server is told its hash only. */
  readonly token: string
  /** Base64url of the AES-128 key; never sent to any server. */
  readonly key: string
  readonly sealed: Uint8Array<ArrayBuffer>
}

export type SealFailure = 'too-large' | 'no-crypto'
export type UnsealFailure = 'damaged' | 'no-key' | 'wrong-key' | 'too-new' | 'too-large' | 'no-crypto'

const MESSAGES: Readonly<Record<UnsealFailure, string>> = {
  damaged: 'The link is damaged: characters are missing or were changed on the way here.',
  'no-key': 'The end of the link is missing. It stands after “#”, and without it nobody can decrypt the comparison.',
  'wrong-key': 'The end of the link, after “#”, does not fit: characters are missing or were changed on the way here.',
  'too-new': 'The link was made with a newer version of Slantwise than this one. Reload the page and open it again.',
  'too-large': 'The link holds more text than Slantwise compares, so it was not opened.',
  'no-crypto':
    'This page did not come over a secure address (https), so this browser cannot decrypt a short link on it. Open the same link with “https://” at its beginning.',
}

function failure<Reason extends UnsealFailure>(reason: Reason): Result<never, Reason> {
  return { ok: false, reason, message: MESSAGES[reason] }
}

/** Whether this page may encrypt: browsers allow it on secure addresses (https, localhost) only. */
export function canSeal(): boolean {
  // Its type says that it is always there; on a plain-http page it is not.
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined
}

/** 16 random bytes as base64url: an id, a key or a removal token. */
export function newSecret(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))
}

/** The 16 bytes of an id, key or token; null when the text is none. */
export function secretBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64Url(text)
  return bytes?.length === SECRET_BYTES ? bytes : null
}

function additionalData(version: number, id: Uint8Array): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(1 + id.length)
  data[0] = version
  data.set(id, 1)
  return data
}

const algorithm = (version: number, iv: Uint8Array<ArrayBuffer>, id: Uint8Array) => ({
  name: 'AES-GCM',
  iv,
  additionalData: additionalData(version, id),
  tagLength: TAG_LENGTH * 8,
})

async function sha256(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', data))
}

/** SHA-256 of a removal token's bytes: all that the server is told of it. @throws TypeError when it is no token */
export async function removalHash(token: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = secretBytes(token)
  if (!bytes) throw new TypeError('A removal token has 16 bytes.')
  return sha256(bytes)
}

/** The id that belongs to a removal token: see ID_LABEL. */
async function idOf(token: string): Promise<Uint8Array<ArrayBuffer>> {
  const label = new TextEncoder().encode(ID_LABEL)
  const hash = await removalHash(token)
  const data = new Uint8Array(label.length + hash.length)
  data.set(label)
  data.set(hash, label.length)
  return (await sha256(data)).slice(0, SECRET_BYTES)
}

/** Seals a comparison under a new id with a new key, so that nothing ties two links of one comparison together. */
export async function seal(shared: SharedComparison): Promise<Result<SealedLink, SealFailure>> {
  if (!canSeal()) return failure('no-crypto')
  let state: Uint8Array<ArrayBuffer>
  try {
    state = await packBytes(shared)
  } catch (error) {
    if (error instanceof RangeError) return tooMuch
    throw error
  }
  if (HEADER_LENGTH + state.length + TAG_LENGTH > MAX_SEALED_BYTES) return tooMuch
  const token = newSecret()
  const id = await idOf(token)
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES))
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH))
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt'])
  const ciphertext = await crypto.subtle.encrypt(algorithm(VERSION, iv, id), key, state)
  const sealed = new Uint8Array(HEADER_LENGTH + ciphertext.byteLength)
  sealed[0] = VERSION
  sealed.set(iv, 1)
  sealed.set(new Uint8Array(ciphertext), HEADER_LENGTH)
  return { ok: true, value: { id: toBase64Url(id), token, key: toBase64Url(secret), sealed } }
}

const tooMuch: Result<never, 'too-large'> = {
  ok: false,
  reason: 'too-large',
  message: 'There is more in this comparison than a short link can hold. Shorten a text.',
}

/**
 * Opens what a server has kept.
 * @param id the id that it was sealed under
 * @param key the key from the link; both may be anything
 * @param sealed bytes from anywhere
 * @returns the comparison, or why it cannot be opened, in a sentence for the reader
 */
export async function unseal(
  id: string,
  key: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Result<SharedComparison, UnsealFailure>> {
  const parts = sealedParts(id, key)
  if (!parts.ok) return parts
  if (!canSeal()) return failure('no-crypto')
  const version = sealed[0] ?? 0
  if (version > VERSION) return failure('too-new')
  if (version < VERSION || sealed.length <= HEADER_LENGTH + TAG_LENGTH) return failure('damaged')
  if (sealed.length > MAX_SEALED_BYTES) return failure('too-large')
  const secret = await crypto.subtle.importKey('raw', parts.value.key, 'AES-GCM', false, ['decrypt'])
  let state: ArrayBuffer
  try {
    const iv = sealed.slice(1, HEADER_LENGTH)
    state = await crypto.subtle.decrypt(algorithm(version, iv, parts.value.id), secret, sealed.slice(HEADER_LENGTH))
  } catch {
    return failure('wrong-key')
  }
  const shared = await unpackBytes(new Uint8Array(state))
  return typeof shared === 'string' ? failure(shared) : { ok: true, value: shared }
}

/** Whether id and key can be those of a link, before any server is asked. */
export function sealedParts(
  id: string,
  key: string,
): Result<{ id: Uint8Array<ArrayBuffer>; key: Uint8Array<ArrayBuffer> }, 'damaged' | 'no-key' | 'wrong-key'> {
  const [idBytes, keyBytes] = [secretBytes(id), secretBytes(key)]
  if (!idBytes) return failure('damaged')
  if (key === '') return failure('no-key')
  if (!keyBytes) return failure('wrong-key')
  return { ok: true, value: { id: idBytes, key: keyBytes } }
}
