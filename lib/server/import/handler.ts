import { ImportRequest } from '@/lib/intake/imported-page'
import { answer, refusal, wait } from '../answers'
import { askedHost, clientKey, peerAddress } from '../client-address'
import { createRateLimit } from '../rate-limit'
import { isSameOrigin } from '../same-origin'
import { Turns } from '../turns'
import { importPage, type ImportOptions } from './import-page'
import { MESSAGES, statusOf, SWITCHED_OFF } from './messages'
import { readImportSettings } from './settings'

const WINDOW_SECONDS = 600
/** Sockets are cheap; a page in memory is up to fifteen megabytes. */
const FETCHES_AT_ONCE = 24
/** Two classes that ask for all their pages in the same second. */
const FETCHES_IN_LINE = 500
/** An address and a little JSON around it. */
const MAX_REQUEST_BYTES = 20_000

type Answerer = (request: Request) => Promise<Response>

async function readUrl(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_REQUEST_BYTES) return null
  const body = await readAtMost(request, MAX_REQUEST_BYTES)
  try {
    const parsed = ImportRequest.safeParse(JSON.parse(body ?? ''))
    return parsed.success ? parsed.data.url : null
  } catch {
    return null
  }
}

/** The body as text; null when it is longer, whatever its header said. */
async function readAtMost(request: Request, bytes: number): Promise<string | null> {
  if (!request.body) return null
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > bytes) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/**
 * Makes the answerer of POST /api/import.
 * @param environment of the process
 * @param options limits and network, for tests
 * @param peer address of the client's connection, for tests
 */
export function createImportHandler(
  environment: Readonly<Record<string, string | undefined>>,
  options: ImportOptions = {},
  peer: () => string | null = peerAddress,
): Answerer {
  const settings = readImportSettings(environment)
  const limit = createRateLimit(settings.limit, WINDOW_SECONDS)
  const turns = new Turns(FETCHES_AT_ONCE, FETCHES_IN_LINE)

  return async (request) => {
    if (!settings.on) return refusal(503, 'off', SWITCHED_OFF)
    const { headers } = request
    if (!isSameOrigin(headers, askedHost(headers, peer(), settings.trustedProxies))) {
      return refusal(403, 'origin', 'Pages are fetched only for the page of this website itself.')
    }
    const seconds = await limit(clientKey(peer(), headers.get('x-forwarded-for'), settings.trustedProxies))
    if (seconds !== null) {
      const message = `Many pages were fetched from your network. Try again in ${wait(seconds)}, or paste the article.`
      return refusal(429, 'rate', message, { 'Retry-After': String(seconds) })
    }
    const url = await readUrl(request)
    if (url === null) return refusal(400, 'request', 'Type the address of one web page.')
    const result = await turns.take(() => importPage(url, { allow: settings.allow, ...options }))
    if (result === null) return refusal(statusOf('busy'), 'busy', MESSAGES.busy, { 'Retry-After': '5' })
    return result.ok ? answer(200, result.value) : refusal(statusOf(result.reason), result.reason, result.message)
  }
}
