import type { Result } from '@/lib/model'
import { toBase64Url } from '@/lib/share/base64url'
import { KEEPS, LINK_HEADERS, type Keep } from '@/lib/share/link-protocol'
import { removalHash } from '@/lib/share/sealed'
import { z } from '@/lib/zod'

/** The requests for sealed comparisons to this website's own server, each answered by a value or a sentence. */

export type StoreFailure =
  /** No such link, or not any more. */
  | 'gone'
  /** The server refuses for good: asking again changes nothing. */
  | 'refused'
  /** The server asks to wait. */
  | 'limit'
  /** The server answers, but its store does not. */
  | 'away'
  /** This website keeps no short links at all. */
  | 'off'
  /** The room for short links is used up: making one has to wait until others end or are removed. */
  | 'full'
  /** No answer at all. */
  | 'unreachable'

/** Worth another try as it is. */
export const PASSING: ReadonlySet<string> = new Set<StoreFailure>(['limit', 'away', 'unreachable'])

export interface StoreOptions {
  /** Ends the request; it is then answered as unreachable. */
  readonly signal?: AbortSignal
  readonly fetch?: typeof fetch
  /** Waits between two tries, in milliseconds. */
  readonly wait?: (ms: number) => Promise<void>
}

/** A megabyte over a slow school line; short enough that nobody waits for nothing. */
const TIME_LIMIT_MS = 30_000
/** A server that restarts is back after the second pause. */
const PAUSES_MS = [600, 2_500]

const SEALED_TYPE = 'application/octet-stream'

const ErrorBody = z.object({ reason: z.string(), message: z.string().min(1).max(500) })
const CreatedBody = z.object({ expires: z.iso.datetime() })
const HealthBody = z.object({
  links: z.object({
    available: z.boolean(),
    store: z.string().optional(),
    full: z.boolean().optional(),
    // A server of another version says nothing of it, or knows others.
    keeps: z.array(z.string()).optional(),
  }),
})

const GONE = 'The link may have expired, its maker may have removed it, or characters of the address are missing.'
const AWAY = 'Short links are not available at the moment: this website’s store does not answer.'
const NO_STORE = 'Short links are not available on this website at the moment.'
const NO_LINKS = 'This website offers no short links.'
const NO_ROOM = 'The room that this website has for short links is used up, so no new ones are made.'
const UNREACHABLE = 'This website’s server could not be reached. Short links need it; check the connection.'
const REFUSED = 'The server did not accept the request.'

type Failed = Result<never, StoreFailure>
const failed = (reason: StoreFailure, message: string): Failed => ({ ok: false, reason, message })

const defaultWait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer>
}

/** The whole answer to one request, or null when there is none in time. */
async function ask(
  path: string,
  init: RequestInit,
  options: StoreOptions,
  limit = TIME_LIMIT_MS,
): Promise<Answer | null> {
  // By hand: AbortSignal.any is missing in browsers that have all else.
  const ended = new AbortController()
  const end = () => ended.abort()
  const timer = setTimeout(end, limit)
  options.signal?.addEventListener('abort', end)
  if (options.signal?.aborted) end()
  try {
    const send = options.fetch ?? fetch
    const response = await send(path, { ...init, signal: ended.signal, cache: 'no-store', redirect: 'error' })
    const body = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, body }
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', end)
  }
}

const linkPath = (id: string) => `/api/links/${encodeURIComponent(id)}`
const accepted = (answer: Answer | null): answer is Answer =>
  answer !== null && answer.status >= 200 && answer.status < 300

/** The answer's JSON as a schema has it, or null. */
function jsonOf<T>({ body }: Answer, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(body)))
  } catch {
    return null
  }
}

/** How long to wait, in words, from a Retry-After of seconds; anything else is "later". */
export function retryInWords(header: string | null): string {
  const seconds = header !== null && /^\d{1,7}$/.test(header) ? Number(header) : null
  if (seconds === null) return 'later'
  if (seconds < 90) return 'in a minute'
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 90) return `in ${minutes} minutes`
  const hours = Math.ceil(minutes / 60)
  return hours < 36 ? `in ${hours} hours` : `in ${Math.ceil(hours / 24)} days`
}

const isOff = (answer: Answer) => answer.status === 503 && jsonOf(answer, ErrorBody)?.reason === 'off'
const isFull = ({ status }: Answer) => status === 507
/** What another try in a few seconds may mend. */
const mayPass = (answer: Answer) => answer.status >= 500 && !isOff(answer) && !isFull(answer)

function refusalOf(answer: Answer | null): Failed {
  if (!answer) return failed('unreachable', UNREACHABLE)
  const { status, headers } = answer
  if (status === 404) return failed('gone', GONE)
  if (status === 429) {
    const when = retryInWords(headers.get('retry-after'))
    return failed('limit', `Many requests for short links came from your network. Try again ${when}.`)
  }
  const said = jsonOf(answer, ErrorBody)?.message
  if (isOff(answer)) return failed('off', said ?? NO_LINKS)
  if (isFull(answer)) return failed('full', said ?? NO_ROOM)
  if (status >= 500) return failed('away', said ?? AWAY)
  return failed('refused', said ?? REFUSED)
}

/** Asks again after a pause where that may help; what is asked must be safe to ask twice. */
async function askPatiently(path: string, init: RequestInit, options: StoreOptions): Promise<Answer | null> {
  const wait = options.wait ?? defaultWait
  let answer = await ask(path, init, options)
  for (const pause of PAUSES_MS) {
    if ((answer && !mayPass(answer)) || options.signal?.aborted) break
    await wait(pause)
    if (options.signal?.aborted) break
    answer = await ask(path, init, options)
  }
  return answer
}

export interface LinkToKeep {
  /** Made from the token by `seal`: the server takes no other. */
  readonly id: string
  readonly sealed: Uint8Array<ArrayBuffer>
  /** The removal token, of which the server learns the hash. */
  readonly token: string
  readonly keep: Keep
}

/**
 * Has a sealed comparison kept. The same request may be made again after any failure: the server keeps it once.
 * @returns when it will be deleted, an ISO instant
 */
export async function keepSealed(
  { id, sealed, token, keep }: LinkToKeep,
  options: StoreOptions = {},
): Promise<Result<{ expires: string }, StoreFailure>> {
  const headers = {
    'Content-Type': SEALED_TYPE,
    [LINK_HEADERS.keep]: keep,
    [LINK_HEADERS.removalHash]: toBase64Url(await removalHash(token)),
  }
  const answer = await askPatiently(linkPath(id), { method: 'PUT', headers, body: sealed }, options)
  if (!accepted(answer)) return refusalOf(answer)
  const created = jsonOf(answer, CreatedBody)
  return created ? { ok: true, value: created } : failed('away', AWAY)
}

/** Fetches a sealed comparison. */
export async function fetchSealed(
  id: string,
  options: StoreOptions = {},
): Promise<Result<Uint8Array<ArrayBuffer>, StoreFailure>> {
  const answer = await askPatiently(linkPath(id), { method: 'GET' }, options)
  if (!accepted(answer)) return refusalOf(answer)
  return isSealed(answer) ? { ok: true, value: answer.body } : failed('unreachable', UNREACHABLE)
}

/** The login page of a network answers everything with a page of its own. */
const isSealed = ({ headers }: Answer) => headers.get('content-type')?.startsWith(SEALED_TYPE) ?? false

const isOwnRefusal = ({ headers }: Answer) => headers.get('content-type')?.startsWith('application/json') ?? false

/** Whether a short link still opens something, without fetching it. 'gone': not any more. */
export async function stillKept(id: string, options: StoreOptions = {}): Promise<Result<null, StoreFailure>> {
  const answer = await ask(linkPath(id), { method: 'HEAD' }, options, HEALTH_LIMIT_MS)
  // A proxy before a server that is away has a page for that too: only this website's own answer takes a link for gone.
  if (answer?.status === 404 && !isOwnRefusal(answer)) return failed('unreachable', UNREACHABLE)
  if (!accepted(answer)) return refusalOf(answer)
  return isSealed(answer) ? { ok: true, value: null } : failed('unreachable', UNREACHABLE)
}

/** Removes a sealed comparison for good. 'gone': it is not there (any more), or the token is not its own. */
export async function removeSealed(
  id: string,
  token: string,
  options: StoreOptions = {},
): Promise<Result<null, StoreFailure>> {
  const headers = { [LINK_HEADERS.removalToken]: token }
  const answer = await ask(linkPath(id), { method: 'DELETE', headers }, options)
  return accepted(answer) ? { ok: true, value: null } : refusalOf(answer)
}

/** Asking about health only saves a useless attempt: without an answer in this time the attempt is made anyway. */
const HEALTH_LIMIT_MS = 8_000

function offered(said: readonly string[] | undefined): readonly Keep[] {
  const known = KEEPS.filter((keep) => said?.includes(keep))
  return known.length > 0 ? known : KEEPS
}

/** For how long this website keeps short links, from short to long; else why it takes none now, in a sentence. */
export async function linksAvailable(options: StoreOptions = {}): Promise<Result<readonly Keep[], StoreFailure>> {
  const answer = await ask('/api/health', { method: 'GET' }, options, HEALTH_LIMIT_MS)
  if (!answer) return failed('unreachable', UNREACHABLE)
  const links = jsonOf(answer, HealthBody)?.links
  if (links?.available) return links.full ? failed('full', NO_ROOM) : { ok: true, value: offered(links.keeps) }
  return links?.store === 'none' ? failed('off', NO_LINKS) : failed('away', NO_STORE)
}
