import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from '@/lib/zod'
import { isTrusted, peerAddress } from './client-address'
import { readEnvironment, trustedProxy } from './environment'
import { BARE_POLICY, cacheHeaders, fixedHeaders } from './headers'

const Settings = z.object({ SLANTWISE_TRUSTED_PROXY: trustedProxy })

let trusted: z.infer<typeof Settings>['SLANTWISE_TRUSTED_PROXY'] | undefined

function trustedProxies() {
  if (trusted) return trusted
  try {
    trusted = readEnvironment(Settings, process.env).SLANTWISE_TRUSTED_PROXY
  } catch {
    // Whoever counts clients says what is wrong with the variable; a page is no place for it.
    trusted = []
  }
  return trusted
}

/**
 * Whether the reader's browser came over https.
 * @param peer address of the connection
 * @param forwardedProto the X-Forwarded-Proto header; believed from the operator's proxies only
 */
export function cameOverHttps(
  peer: string | null,
  forwardedProto: string | null,
  proxies: ReturnType<typeof trustedProxies>,
): boolean {
  if (forwardedProto === null || !isTrusted(peer, proxies)) return false
  return forwardedProto.split(',').every((hop) => hop.trim().toLowerCase() === 'https')
}

/** The fixed headers for the request that is being answered. */
export function headersFor(path: string, forwardedProto: string | null): Readonly<Record<string, string>> {
  return fixedHeaders({ path, https: cameOverHttps(peerAddress(), forwardedProto, trustedProxies()) })
}

/** The headers that an answer has before anybody writes it. */
export function setFloor(
  request: Pick<IncomingMessage, 'url' | 'headers'>,
  response: Pick<ServerResponse, 'setHeader'>,
) {
  const path = request.url?.split('?')[0] ?? ''
  const proto = request.headers['x-forwarded-proto']
  const fixed = headersFor(path, Array.isArray(proto) ? proto.join(',') : (proto ?? null))
  for (const [name, value] of Object.entries({ ...fixed, ...cacheHeaders(path) })) response.setHeader(name, value)
  response.setHeader('Content-Security-Policy', BARE_POLICY)
}

/**
 * Gives every answer of this process its headers as soon as Node.js starts it. proxy.ts sees no redirect of the
 * framework's own and no answer to a malformed address; these keep what they are given here. Pages get their own
 * policy in its place. Called once, after `notePeers`, before the server takes its first request.
 */
export function headEveryAnswer(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    setFloor(request, response)
  })
}
