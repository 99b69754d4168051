/** deflate-raw by the platform's own streams, with a limit on what comes out. */

/**
 * Bytes that go into a stream at a time. A browser unpacks all that it is given before the first of it can be read: given
 * a bomb in one piece it would hold a thousand times its size, whatever the limit. So at most this much more is held.
 */
const PIECE = 4_096

/** The bytes, each piece when it is asked for. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    if (at >= bytes.length) return controller.close()
    controller.enqueue(bytes.subarray(at, (at += PIECE)))
  }
  return new ReadableStream({ pull }, { highWaterMark: 0 })
}

/** All that comes out of the stream; null, at once, when it is more than the limit. @throws when the bytes are damaged */
async function pump(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = inPieces(bytes).pipeThrough(through).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      // Not awaited: a stream that is being cancelled may never say so, and nothing depends on it.
      void reader.cancel().catch(() => undefined)
      return null
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Compressed bytes. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const compressed = await pump(bytes, new CompressionStream('deflate-raw'), Infinity)
  if (!compressed) throw new Error('Compression ended early.')
  return compressed
}

/**
 * Inflated bytes; or 'too-large' when they would be more than `limit` bytes, for a small link or file must not unfold
 * into gigabytes; or 'damaged'.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | 'damaged' | 'too-large'> {
  try {
    return (await pump(bytes, new DecompressionStream('deflate-raw'), limit)) ?? 'too-large'
  } catch {
    return 'damaged'
  }
}
