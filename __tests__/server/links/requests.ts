import { randomBytes } from 'node:crypto'
import { LINK_HEADERS } from '@/lib/share/link-protocol'
import { LinkAccess, type AccessOptions } from '@/lib/server/links/access'
import { createLinkHandlers } from '@/lib/server/links/handlers'
import { linkId } from '@/lib/server/links/requests'
import { readLinkSettings } from '@/lib/server/links/settings'
import { hashOf } from './links'

export const PEER = '93.184.215.14'

export const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
/** 22 characters of chance: an id or a token. */
export const secret = () => base64Url(randomBytes(16))

/** A server's short links, and what its operator was told. */
export function server(
  environment: Readonly<Record<string, string>>,
  { peer = PEER, ...options }: AccessOptions & { peer?: string | null } = {},
) {
  const told: string[] = []
  const access = new LinkAccess(readLinkSettings(environment), { report: (line) => told.push(line), ...options })
  return { access, told, ...createLinkHandlers(access, () => peer) }
}
export type Server = ReturnType<typeof server>

type Change = Record<string, string | null>

/** Headers of a page of this website, changed: null takes one away. */
function headersWith(usual: Record<string, string>, change: Change): Headers {
  const headers = new Headers({ host: 'school.example', 'sec-fetch-site': 'same-origin', ...usual })
  for (const [name, value] of Object.entries(change)) {
    if (value === null) headers.delete(name)
    else headers.set(name, value)
  }
  return headers
}

const address = (id: string) => `http://school.example/api/links/${id}`

/** What a browser sends to make one link, as often as it is asked to. */
export function making({
  token = secret(),
  body = new Uint8Array(randomBytes(3_000)),
  id = base64Url(linkId(hashOf(Buffer.from(token, 'base64url')))),
} = {}) {
  const removalHash = base64Url(hashOf(Buffer.from(token, 'base64url')))
  const put = (to: Server, change: Change = {}, sent: BodyInit | null = body) => {
    const usual = {
      'content-type': 'application/octet-stream',
      [LINK_HEADERS.keep]: 'school-year',
      [LINK_HEADERS.removalHash]: removalHash,
    }
    const init = { method: 'PUT', headers: headersWith(usual, change), body: sent, duplex: 'half' }
    return to.PUT(new Request(address(id), init), id)
  }
  return { id, token, body, put }
}

export const opening = (from: Server, id: string, change: Change = {}) =>
  from.GET(new Request(address(id), { headers: headersWith({}, change) }), id)

export const removal = (from: Server, id: string, token: string | null, change: Change = {}) => {
  const usual: Record<string, string> = token === null ? {} : { [LINK_HEADERS.removalToken]: token }
  return from.DELETE(new Request(address(id), { method: 'DELETE', headers: headersWith(usual, change) }), id)
}

export const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

/** Status and reason of a refusal. */
export async function refusalOf(response: Response): Promise<[number, string]> {
  const { reason, message } = (await response.json()) as { reason: string; message: string }
  if (!/^[A-Z].*\.$/.test(message)) throw new Error(`“${message}” is no sentence.`)
  return [response.status, reason]
}

export const AWAY: [number, string] = [503, 'away']

/** Every route says that the store is away, with a sentence and a time. */
export async function expectAway(from: Server, refusal: [number, string] = AWAY): Promise<void> {
  const answers = [await making().put(from), await opening(from, secret()), await removal(from, secret(), secret())]
  for (const answer of answers) {
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(await refusalOf(answer)).toEqual(refusal)
  }
  expect((await from.access.health()).available).toBe(false)
}

/** A link can be made and opened again. */
export async function expectBack(from: Server): Promise<void> {
  const { id, body, put } = making()
  expect((await put(from)).status).toBe(201)
  expect((await bytesOf(await opening(from, id))).equals(body)).toBe(true)
  expect((await from.access.health()).available).toBe(true)
}

/** What the server says of its health where short links are switched off. */
export const SWITCHED_OFF = { available: false, store: 'none', nearlyFull: false, full: false, keeps: [] }
