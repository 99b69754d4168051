import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from '@/lib/zod'
import { isTrusted, peerAddress } from './client-address'
import { onEachRequest } from './each-request'
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

/** A request's header of this name; several of the same as one, with commas. */
type ReadHeader = (name: string) => string | null

const isHttps = (forwardedProto: string | null) =>
  forwardedProto !== null && forwardedProto.split(',').every((hop) => hop.trim().toLowerCase() === 'https')

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
  return isHttps(forwardedProto) && isTrusted(peer, proxies)
}

/** This machine, under the names that need no https (Secure Contexts, 3.1). */
const THIS_MACHINE = /^(?:(?:[^:]+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/**
 * Whether the reader's browser holds the address for trustworthy (Secure Contexts, 3.1): https, or its own machine. It
 * says Sec-Fetch-Mode to no other. Older ones and scanners do not say it, hence the rest; and whoever writes a header
 * that is none of theirs changes nothing but the answer to themselves.
 */
export function isTrustworthy(header: ReadHeader): boolean {
  if (header('sec-fetch-mode') !== null || isHttps(header('x-forwarded-proto'))) return true
  return THIS_MACHINE.test(header('host') ?? '')
}

/** The fixed headers for the request that is being answered. */
export function headersFor(path: string, header: ReadHeader): Readonly<Record<string, string>> {
  const https = cameOverHttps(peerAddress(), header('x-forwarded-proto'), trustedProxies())
  return fixedHeaders({ path, https, trustworthy: https || isTrustworthy(header) })
}

/** The headers that an answer has before anybody writes it. */
export function setFloor(
  { url, headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  response: Pick<ServerResponse, 'setHeader'>,
) {
  const path = url?.split('?')[0] ?? ''
  const fixed = headersFor(path, (name) => headers[name]?.toString() ?? null)
  for (const [name, value] of Object.entries({ ...fixed, ...cacheHeaders(path) })) response.setHeader(name, value)
  response.setHeader('Content-Security-Policy', BARE_POLICY)
}

/**
 * Gives every answer of this process its headers as soon as Node.js starts it. proxy.ts sees no redirect of the
 * framework's own and no answer to a malformed address; these keep what they are given here. Pages get their own
 * policy in its place. Called once, after `notePeers`, before the server takes its first request.
 * @returns ends it
 */
export function headEveryAnswer(): () => void {
  return onEachRequest(({ request, response }) => setFloor(request, response))
}
