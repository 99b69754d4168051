import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'

/** What the request offers to read, and all that is read. */
export const ENCODINGS = 'gzip, deflate, br'

const unzip = { gzip: promisify(gunzip), inflate: promisify(inflate), raw: promisify(inflateRaw) }
const unbrotli = promisify(brotliDecompress)

/** A stream that ends early still gives what it held, as in browsers. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH }

/**
 * The body as it was before it was packed.
 * @param maxBytes more than this ends the unpacking at once
 * @returns the bytes, or why there are none
 */
export async function decompress(
  body: Buffer<ArrayBuffer>,
  encoding: string,
  maxBytes: number,
): Promise<Buffer<ArrayBufferLike> | 'too-large' | 'broken'> {
  const options = { maxOutputLength: maxBytes }
  try {
    switch (encoding.trim().toLowerCase()) {
      case '':
      case 'identity':
        return body.length > maxBytes ? 'too-large' : body
      case 'gzip':
      case 'x-gzip':
        return await unzip.gzip(body, { ...options, ...LENIENT })
      case 'br':
        return await unbrotli(body, { ...options, finishFlush: constants.BROTLI_OPERATION_FLUSH })
      case 'deflate':
        // With zlib's header or, from some servers, without: its first half byte is 8.
        return await unzip[((body[0] ?? 0) & 0x0f) === 8 ? 'inflate' : 'raw'](body, { ...options, ...LENIENT })
      default:
        return 'broken'
    }
  } catch (error) {
    return error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-large'
      : 'broken'
  }
}
