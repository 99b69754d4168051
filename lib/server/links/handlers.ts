import { LINK_HEADERS, MAX_SEALED_BYTES, MIN_SEALED_BYTES } from '@/lib/share/link-protocol'
import { answer, refusal, wait } from '../answers'
import { askedHost, clientKey, peerAddress } from '../client-address'
import { createRateLimit } from '../rate-limit'
import { BodyBudget, readBody } from '../request-body'
import { isSameOrigin } from '../same-origin'
import { StoreAway, type LinkAccess } from './access'
import { keptOnly, onlyAt } from './messages'
import { linksIn } from './quota'
import { refuse } from './refuse'
import { expiryOf, parseMaking, parseSecret } from './requests'

/** A whole school behind one address opens one link at once, several times over. */
const READS = 6_000
const READ_SECONDS = 60
/** A megabyte over a line of 35 KB a second. */
const BODY_MILLISECONDS = 30_000
/** Sixty of the largest at once. */
const HELD_BYTES = 60_000_000
/** Of one client: bodies that never end do not keep the others from making links. */
const CLIENT_HELD_BYTES = HELD_BYTES / 3

type Answerer = (request: Request, id: string) => Promise<Response>

const tooMany = (seconds: number, what: string) =>
  refusal(429, 'rate', `Many short links were ${what} from your network. Try again in ${wait(seconds)}.`, {
    'Retry-After': String(seconds),
  })

/**
 * The answerers of /api/links/<id>.
 * @param peer address of the client's connection, for tests
 */
export function createLinkHandlers(access: LinkAccess, peer: () => string | null = peerAddress) {
  const { on, trustedProxies, website, keeps } = access.settings
  const reads = createRateLimit(READS, READ_SECONDS)
  const budget = new BodyBudget(HELD_BYTES, CLIENT_HELD_BYTES)

  const client = ({ headers }: Request) => clientKey(peer(), headers.get('x-forwarded-for'), trustedProxies)
  const isOwnPage = ({ headers }: Request) => isSameOrigin(headers, askedHost(headers, peer(), trustedProxies), website)

  const strange = () => (website === null ? refuse('origin') : refusal(403, 'origin', onlyAt(website)))

  /** What can go wrong with all of them. */
  const orAway =
    (handle: Answerer): Answerer =>
    async (request, id) => {
      if (!on) return refuse('off')
      try {
        return await handle(request, id)
      } catch (error) {
        if (error instanceof StoreAway) return refuse(error.forGood ? 'off' : 'away')
        throw error
      }
    }

  const put: Answerer = async (request, idText) => {
    if (!isOwnPage(request)) return strange()
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    if (type !== 'application/octet-stream') return refuse('type')
    const making = parseMaking(idText, request.headers)
    if (!making) return refuse('request')
    if (!keeps.includes(making.keep)) return refusal(400, 'keep', keptOnly(keeps))
    const sender = client(request)
    const seconds = await access.use(({ quota }) => quota(sender))
    if (seconds !== null) return tooMany(seconds, 'made')
    const limits = { bytes: MAX_SEALED_BYTES, milliseconds: BODY_MILLISECONDS, budget, client: sender }
    const body = await readBody(request, limits)
    if (!body.ok) return refuse(body.reason)
    if (body.bytes.length < MIN_SEALED_BYTES) return refuse('request')
    // One was counted before it was read: so nobody sends bodies without end.
    const secondsForSize = await access.use(async ({ quota, room }) => {
      const more = linksIn(body.bytes.length, await room.level()) - 1
      return more > 0 ? quota(sender, more) : null
    })
    if (secondsForSize !== null) return tooMany(secondsForSize, 'made')
    const { id, removalHash, keep } = making
    const now = Date.now()
    const link = { id, removalHash, sealed: body.bytes, expires: expiryOf(keep, now) }
    const result = await access.use(
      async ({ store, room }) =>
        (await room.keep(link.sealed.length, () => store.put(link, now))) ??
        // One that was made, but whose answer was lost, is there also when nothing more fits.
        (await store.find(link, now)) ?? { outcome: 'full' as const },
    )
    if (result.outcome === 'taken' || result.outcome === 'full') return refuse(result.outcome)
    return answer(result.outcome === 'made' ? 201 : 200, { expires: new Date(result.expires).toISOString() })
  }

  const get: Answerer = async (request, idText) => {
    const seconds = await reads(client(request))
    if (seconds !== null) return tooMany(seconds, 'opened')
    const id = parseSecret(idText)
    const link = id && (await access.use(({ store }) => store.get(id, Date.now())))
    if (!link) return refuse('not-found')
    return new Response(new Uint8Array(link.sealed), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Cache-Control': 'no-store',
        [LINK_HEADERS.expires]: new Date(link.expires).toISOString(),
      },
    })
  }

  const remove: Answerer = async (request, idText) => {
    if (!isOwnPage(request)) return strange()
    const seconds = await reads(client(request))
    if (seconds !== null) return tooMany(seconds, 'removed')
    const given = request.headers.get(LINK_HEADERS.removalToken)
    if (given === null) return refuse('token')
    const id = parseSecret(idText)
    const token = parseSecret(given)
    const removed = id && token && (await access.use(({ store }) => store.remove(id, token, Date.now())))
    return removed ? new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } }) : refuse('not-found')
  }

  return { GET: orAway(get), PUT: orAway(put), DELETE: orAway(remove) }
}
