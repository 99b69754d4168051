import { request } from 'undici'
import { guardedAgent, NETWORK, NotPublic, type Network } from './agent'
import { decompress, ENCODINGS } from './decompress'
import { FETCH_LIMITS, type FetchLimits } from './limits'
import { parseTarget, type AllowList } from './target'

export interface FetchedPage {
  /** Where the redirects ended. */
  readonly url: string
  readonly status: number
  /** The Content-Type header, or "". */
  readonly contentType: string
  readonly body: Uint8Array
}

export type FetchFailure =
  | 'address' // not a public web page: one word for all kinds, so that nobody can map a network from the answers
  | 'unreachable'
  | 'certificate'
  | 'timeout'
  | 'redirects'
  | 'too-large'
  | 'broken'

export type FetchResult =
  { readonly ok: true; readonly page: FetchedPage } | { readonly ok: false; readonly reason: FetchFailure }

export interface GuardedFetchOptions {
  readonly allow?: AllowList
  readonly limits?: FetchLimits
  readonly network?: Network
}

/** The same for everybody; nothing of the reader's own request is passed on. */
const REQUEST_HEADERS = {
  'user-agent': 'Slantwise/0.1 (compares articles; fetches one page when a reader asks for it)',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1',
  'accept-encoding': ENCODINGS,
  'accept-language': 'en,*;q=0.5',
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

class TooLarge extends Error {}

async function readBody(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > maxBytes) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const header = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : (value ?? '')

/** How Node.js names what it has against a certificate: CERT_HAS_EXPIRED, DEPTH_ZERO_SELF_SIGNED_CERT … */
const CERTIFICATE = /CERT|VERIFY_LEAF_SIGNATURE/

function failureOf(error: unknown, timedOut: boolean): FetchFailure {
  if (error instanceof NotPublic) return 'address'
  if (error instanceof TooLarge) return 'too-large'
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (timedOut || /TIMEOUT/.test(code)) return 'timeout'
  if (CERTIFICATE.test(code)) return 'certificate'
  return 'unreachable'
}

/**
 * Fetches one page from the public internet: by GET, without cookies or credentials, each redirect checked as the
 * first address was, within limits of time and size.
 * @param address as a person gave it, with its scheme
 */
export async function guardedFetch(
  address: string,
  { allow = new Set(), limits = FETCH_LIMITS, network = NETWORK }: GuardedFetchOptions = {},
): Promise<FetchResult> {
  const agent = guardedAgent(allow, limits.milliseconds, network)
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    let url = parseTarget(address, allow)
    for (let hop = 0; hop <= limits.redirects; hop++) {
      if (!url) return { ok: false, reason: 'address' }
      const answer = await request(url, { dispatcher: agent, method: 'GET', headers: REQUEST_HEADERS, signal })
      const location = header(answer.headers.location)
      if (REDIRECTS.has(answer.statusCode) && location !== '') {
        // Not read: a redirect's body is nobody's page, and may be endless.
        answer.body.on('error', () => undefined).destroy()
        url = parseTarget(location, allow, url)
        continue
      }
      const packed = await readBody(answer.body, limits.bytes)
      const body = await decompress(packed, header(answer.headers['content-encoding']), limits.decompressedBytes)
      if (typeof body === 'string') return { ok: false, reason: body }
      const contentType = header(answer.headers['content-type'])
      return { ok: true, page: { url: url.href, status: answer.statusCode, contentType, body } }
    }
    return { ok: false, reason: 'redirects' }
  } catch (error) {
    return { ok: false, reason: failureOf(error, signal.aborted) }
  } finally {
    // Ends what is still under way too; nothing waits for it.
    void agent.destroy()
  }
}
