import { ImportRequest } from '@/lib/intake/imported-page'
import { answer, refusal, wait } from '../answers'
import { askedHost, clientKey, peerAddress } from '../client-address'
import type { AllowList } from '../guarded-fetch/target'
import { createRateLimit } from '../rate-limit'
import { BodyBudget, readBody } from '../request-body'
import { isKnownPage, isSameOrigin } from '../same-origin'
import { Turns } from '../turns'
import { importPage, type ImportOptions } from './import-page'
import { MESSAGES, notFromHere, statusOf, SWITCHED_OFF, type ImportFailure } from './messages'
import { importSettingsOrOff } from './settings'

const WINDOW_SECONDS = 600
/** Sockets are cheap; a page in memory is up to fifteen megabytes. */
const FETCHES_AT_ONCE = 24
/** Length of the queue: two classes that ask for all their pages in the same second. */
const FETCHES_IN_LINE = 500
/** An address and a little JSON around it. */
const MAX_REQUEST_BYTES = 20_000
const BODY_MILLISECONDS = 10_000
/** Five hundred of the longest at once; of one client, a hundred. */
const HELD_BYTES = 500 * MAX_REQUEST_BYTES
const CLIENT_HELD_BYTES = HELD_BYTES / 5

const NO_HOSTS: AllowList = new Set()

type Answerer = (request: Request) => Promise<Response>

/** The address that is asked for, or null. */
function urlIn(body: Buffer): string | null {
  try {
    const parsed = ImportRequest.safeParse(JSON.parse(body.toString('utf8')))
    return parsed.success ? parsed.data.url : null
  } catch {
    return null
  }
}

const refuse = (reason: ImportFailure) =>
  refusal(statusOf(reason), reason, MESSAGES[reason], reason === 'busy' ? { 'Retry-After': '5' } : {})

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
  const settings = importSettingsOrOff(environment)
  const limit = createRateLimit(settings.limit, WINDOW_SECONDS)
  const turns = new Turns(FETCHES_AT_ONCE, FETCHES_IN_LINE)
  const budget = new BodyBudget(HELD_BYTES, CLIENT_HELD_BYTES)

  return async (request) => {
    if (!settings.on) return refusal(503, 'off', SWITCHED_OFF)
    const { headers } = request
    const host = askedHost(headers, peer(), settings.trustedProxies)
    if (!isSameOrigin(headers, host, settings.website)) {
      return refusal(403, 'origin', notFromHere(settings.website))
    }
    const client = clientKey(peer(), headers.get('x-forwarded-for'), settings.trustedProxies)
    const seconds = await limit(client)
    if (seconds !== null) {
      const message = `Many pages were fetched from your network. Try again in ${wait(seconds)}, or paste the article.`
      return refusal(429, 'rate', message, { 'Retry-After': String(seconds) })
    }
    const body = await readBody(request, { bytes: MAX_REQUEST_BYTES, milliseconds: BODY_MILLISECONDS, budget, client })
    if (!body.ok && (body.reason === 'slow' || body.reason === 'busy')) return refuse(body.reason)
    const url = body.ok ? urlIn(body.bytes) : null
    if (url === null) return refusal(400, 'request', 'Type the address of one web page.')
    // Everybody may have public pages; what the operator has opened is for this website's own.
    const allow = isKnownPage(headers, host, settings.website) ? settings.allow : NO_HOSTS
    const result = await turns.take(() => importPage(url, { allow, ...options }))
    if (result === null) return refuse('busy')
    return result.ok ? answer(200, result.value) : refuse(result.reason)
  }
}
