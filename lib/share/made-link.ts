import type { SharedComparison } from '@/lib/model'
import { toBase64Url } from '@/lib/share/base64url'
import { secretBytes } from '@/lib/share/sealed'
import { packState } from '@/lib/share/state'

/** What whoever makes a short link keeps of it. */

/** Which link, and the token that removes it. */
export interface Removal {
  readonly id: string
  readonly token: string
}

/** Both in one word of 45 characters, to be noted and pasted: it opens nothing, for the key is not in it. */
export function writeRemovalCode({ id, token }: Removal): string {
  return `${id}.${token}`
}

/** A pasted removal code; white space that came along is no part of it. Null for anything else. */
export function readRemovalCode(pasted: string): Removal | null {
  const [id = '', token = '', ...more] = pasted.replace(/\s/gu, '').split('.')
  return more.length === 0 && secretBytes(id) && secretBytes(token) ? { id, token } : null
}

/** The same for the same comparison, and for no other: SHA-256 of all that a link would hold. */
export async function fingerprint(shared: SharedComparison): Promise<string> {
  const state = new TextEncoder().encode(packState(shared))
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', state)))
}
