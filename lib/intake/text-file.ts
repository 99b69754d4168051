import { MAX_TEXT_LENGTH, type Result } from '@/lib/model'

/** The kinds of file that are read as they are. */
export const TEXT_FILE_TYPES = ['.txt', '.md', '.text', '.markdown'] as const

export type FileFailure = 'type' | 'binary' | 'too-long' | 'empty' | 'unreadable'

/** No encoding needs more bytes a character than UTF-8's four; a longer file is refused unread. */
const MAX_FILE_BYTES = 4 * MAX_TEXT_LENGTH

function failure(reason: FileFailure, message: string): Result<never, FileFailure> {
  return { ok: false, reason, message }
}

/** "1 million characters" in the words of the screen. */
const LIMIT = `${(MAX_TEXT_LENGTH / 1_000_000).toLocaleString('en')} million characters`

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

/** Control characters that no text file holds; a file with any of them is something else, renamed. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * Reads a plain text file.
 * @returns its text, or a sentence that says what is wrong and what to do
 */
export async function readTextFile(file: {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}): Promise<Result<string, FileFailure>> {
  const { name, size } = file
  const lower = name.toLowerCase()
  if (!TEXT_FILE_TYPES.some((ending) => lower.endsWith(ending))) {
    return failure('type', `“${name}” is not a .txt or .md file. Open it, copy its text and paste it into a card.`)
  }
  if (size > MAX_FILE_BYTES) {
    return failure('too-long', `“${name}” is longer than ${LIMIT}. Choose a shorter text.`)
  }
  let text: string
  try {
    text = decodeText(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return failure('unreadable', `“${name}” could not be read. Choose it again, or paste its text.`)
  }
  if (BINARY.test(text)) return failure('binary', `“${name}” is not a text file, whatever its name says.`)
  if (text.trim() === '') return failure('empty', `“${name}” is empty.`)
  if (text.length > MAX_TEXT_LENGTH) {
    return failure('too-long', `“${name}” is longer than ${LIMIT}. Choose a shorter text.`)
  }
  return { ok: true, value: text }
}
