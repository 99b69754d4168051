import { createHash } from 'node:crypto'
import { fromBase64Url } from '@/lib/share/base64url'
import { ID_LABEL, KEEP_DAYS, KEEPS, LINK_HEADERS, SECRET_BYTES, type Keep } from '@/lib/share/link-protocol'
import { z } from '@/lib/zod'

/** Bytes of a SHA-256. */
const HASH_BYTES = 32
/** The longest of them as base64url. */
const LONGEST = Math.ceil((HASH_BYTES * 4) / 3)

const secret = (bytes: number) =>
  z
    .string()
    .max(LONGEST)
    .transform((text, context) => {
      const decoded = fromBase64Url(text)
      if (decoded?.length === bytes) return Buffer.from(decoded)
      context.addIssue({ code: 'custom', message: `must be ${bytes} bytes as base64url` })
      return z.NEVER
    })

const Secret = secret(SECRET_BYTES)
const Making = z
  .object({ id: Secret, keep: z.enum(KEEPS), removalHash: secret(HASH_BYTES) })
  .refine(({ id, removalHash }) => id.equals(linkId(removalHash)), 'the id is not made from the removal hash')

/** The only id that a link with this removal hash can have: see ID_LABEL. */
export function linkId(removalHash: Uint8Array): Buffer {
  return createHash('sha256').update(ID_LABEL).update(removalHash).digest().subarray(0, SECRET_BYTES)
}

/** The 16 bytes of an id or a token, or null when it is none. */
export function parseSecret(text: string | null): Buffer | null {
  return Secret.safeParse(text).data ?? null
}

/** What a PUT asks for, or null when part of it is missing or malformed. */
export function parseMaking(id: string, headers: Headers): z.infer<typeof Making> | null {
  const asked = { id, keep: headers.get(LINK_HEADERS.keep), removalHash: headers.get(LINK_HEADERS.removalHash) }
  return Making.safeParse(asked).data ?? null
}

const HOUR = 3_600_000

/**
 * When a link ends, in milliseconds since 1970: at the next full hour after its time, so that the table does not tell
 * to the minute when somebody was at work.
 */
export function expiryOf(keep: Keep, now: number): number {
  return Math.ceil((now + KEEP_DAYS[keep] * 24 * HOUR) / HOUR) * HOUR
}
