/** Base64url without padding (RFC 4648, section 5): safe in an address and in every chat program. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUE_OF = new Map([...ALPHABET].map((char, value) => [char, value]))

/** Bytes as base64url: 4 characters for 3 bytes. */
export function toBase64Url(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const bits = (a << 16) | (b << 8) | c
    const chars = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63].map((value) => ALPHABET.charAt(value))
    parts.push(chars.slice(0, Math.min(3, bytes.length - i) + 1).join(''))
  }
  return parts.join('')
}

/**
 * The bytes, or null when a character is foreign, the length is impossible, or spare bits are set: each run of
 * bytes has exactly one spelling, so a changed character never goes unnoticed.
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let length = 0
  for (const char of text) {
    const value = VALUE_OF.get(char)
    if (value === undefined) return null
    bits = (bits << 6) | value
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[length++] = (bits >> held) & 255
      bits &= (1 << held) - 1
    }
  }
  return bits === 0 ? bytes : null
}
