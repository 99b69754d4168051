import { contentOf, fileFailure, tooLong, type FileFailure } from '@/lib/intake/file-kinds'
import { MAX_TEXT_LENGTH, type Result } from '@/lib/model'

/**
 * What Windows-1252 has at 0x80 to 0x9f: quotation marks and dashes above all. The rest of it is Latin-1. By hand,
 * for Node.js before 24 decodes "windows-1252" as Latin-1.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80))
}

/**
 * Bytes as text: UTF-8, UTF-16 by its byte order mark, else Windows-1252, the one other encoding that English
 * text files still come in.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** Encodings that English pages name when they mean Windows-1252, or that it holds. */
const WINDOWS_1252_NAMES = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i
/** Where a page names its encoding, by the HTML standard. */
const ENCODING_WITHIN = 1024

/** The bytes of a page as text: UTF-8 where that is what they are, else the encoding that the page names. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, ENCODING_WITHIN))
  const named = /charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1]
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe
  if (!named || marked || WINDOWS_1252_NAMES.test(named) || /^utf-?(?:8|16)/i.test(named)) return decodeText(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    try {
      return new TextDecoder(named).decode(bytes)
    } catch {
      return decodeText(bytes)
    }
  }
}

/** Control characters that no text file holds; a file with any of them is something else, renamed. */
export const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/** The text of a plain text file, or a sentence that says what is wrong and what to do. */
export function readText(name: string, bytes: Uint8Array): Result<string, FileFailure> {
  if (contentOf(bytes) === 'pdf') {
    return fileFailure(
      'binary',
      `“${name}” is a PDF by its content. Change the end of its name to .pdf and choose it again.`,
    )
  }
  const text = decodeText(bytes)
  if (BINARY.test(text)) return fileFailure('binary', `“${name}” is not a text file, whatever its name says.`)
  if (text.trim() === '') return fileFailure('empty', `“${name}” is empty.`)
  return text.length > MAX_TEXT_LENGTH ? tooLong(name) : { ok: true, value: text }
}
