/**
 * Reads the parts of a zip archive under limits on what they say they hold and on what really comes out of them, and
 * writes parts back uncompressed, so that whoever reads the archive next cannot be surprised by it.
 */
import { inflate } from '@/lib/deflate'
import type { Result } from '@/lib/model'

export type ZipFailure = 'damaged' | 'locked' | 'bomb'

/** A Word file of a long book has some hundred parts. */
const MAX_PARTS = 5_000
/** Everything that is taken out, together. A long book is 5 MB of markup. */
const MAX_BYTES = 30_000_000
/** What all parts say they hold, pictures too. No file under the limit of size honestly holds more. */
const MAX_DECLARED_BYTES = 500_000_000

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
/** A comment after the end may be as long as its length can say. */
const MAX_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly name: string
  readonly locked: boolean
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

function failure(reason: ZipFailure): Result<never, ZipFailure> {
  return { ok: false, reason, message: reason }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * The wanted parts of an archive by name, inflated.
 * @returns `bomb` when it holds, or says it holds, more than any honest file
 */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, ZipFailure>> {
  const entries = entriesOf(bytes)
  if (!entries) return failure('damaged')
  const declared = entries.reduce((sum, { size }) => sum + size, 0)
  const chosen = entries.filter(({ name }) => wanted(name))
  const declaredChosen = chosen.reduce((sum, { size }) => sum + size, 0)
  if (entries.length > MAX_PARTS || declared > MAX_DECLARED_BYTES || declaredChosen > MAX_BYTES) return failure('bomb')
  const parts = new Map<string, Uint8Array<ArrayBuffer>>()
  let left = MAX_BYTES
  for (const entry of chosen) {
    if (entry.locked) return failure('locked')
    const part = await partOf(bytes, entry, left)
    if (typeof part === 'string') return failure(part)
    left -= part.length
    parts.set(entry.name, part)
  }
  return { ok: true, value: parts }
}

function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = viewOf(bytes)
  let end = bytes.length - END_LENGTH
  const lowest = Math.max(0, end - MAX_COMMENT)
  while (end >= lowest && view.getUint32(end, true) !== END) end--
  if (end < lowest) return null
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

async function partOf(
  bytes: Uint8Array<ArrayBuffer>,
  entry: Entry,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | ZipFailure> {
  const view = viewOf(bytes)
  if (entry.at + LOCAL_LENGTH > bytes.length || view.getUint32(entry.at, true) !== LOCAL) return 'damaged'
  const start = entry.at + LOCAL_LENGTH + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (start + entry.packed > bytes.length) return 'damaged'
  const packed = bytes.slice(start, start + entry.packed)
  if (entry.method === STORED) return packed.length > limit ? 'bomb' : packed
  if (entry.method !== DEFLATED) return 'damaged'
  const part = await inflate(packed, limit)
  return part === 'too-large' ? 'bomb' : part
}

/** An archive of the parts, uncompressed and without checksums, for a reader in the same program. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const named = [...parts].map(([name, data]) => ({ name: new TextEncoder().encode(name), data }))
  const total = named.reduce(
    (sum, { name, data }) => sum + LOCAL_LENGTH + ENTRY_LENGTH + 2 * name.length + data.length,
    END_LENGTH,
  )
  const bytes = new Uint8Array(total)
  const view = viewOf(bytes)
  let at = 0
  const offsets: number[] = []
  for (const { name, data } of named) {
    offsets.push(at)
    view.setUint32(at, LOCAL, true)
    header(view, at + 4, name.length, data.length)
    bytes.set(name, at + LOCAL_LENGTH)
    bytes.set(data, at + LOCAL_LENGTH + name.length)
    at += LOCAL_LENGTH + name.length + data.length
  }
  const directory = at
  named.forEach(({ name, data }, index) => {
    view.setUint32(at, ENTRY, true)
    view.setUint16(at + 4, VERSION, true)
    header(view, at + 6, name.length, data.length)
    view.setUint32(at + 42, offsets[index] ?? 0, true)
    bytes.set(name, at + ENTRY_LENGTH)
    at += ENTRY_LENGTH + name.length
  })
  view.setUint32(at, END, true)
  view.setUint16(at + 8, named.length, true)
  view.setUint16(at + 10, named.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return bytes
}

/** Version 2.0 of the format: the oldest that every reader knows. */
const VERSION = 20
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800

/** The fields that the local header and the directory share, from "version needed" on. */
function header(view: DataView, at: number, nameLength: number, size: number): void {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 2, UTF8_FLAG, true)
  view.setUint32(at + 14, size, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, nameLength, true)
}
