import type { IncomingMessage } from 'node:http'
import { onEachRequest } from './each-request'
import { acts, READING } from './methods'

/** The header under which proxy.ts finds the method of a request that the framework is told to be a GET. */
export const ASKED_METHOD = 'slantwise-asked-method'

/** What the framework hands to a route; with anything else it answers by itself, or not at all. */
const ROUTED: ReadonlySet<string> = new Set([...READING, 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'])

/** "http://name:80" before the path: servers have to take it (RFC 9112, 3.2.2), but no browser sends it to one. */
const AUTHORITY = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** Rewrites a request that the framework would mishandle, before it sees it. */
export function makePlain(request: Request): void {
  const address = (request.url ?? '').replace(AUTHORITY, '')
  request.url = address.startsWith('/') ? address : `/${address === '*' ? '' : address}`
  // Nothing here reads a cookie. The framework would take some for its own, and answer with others.
  delete request.headers.cookie
  delete request.headers[ASKED_METHOD]
  const method = request.method ?? ''
  if (acts(request.url.split('?')[0] ?? '')) {
    if (!ROUTED.has(method)) request.method = 'OPTIONS'
  } else if (!READING.includes(method)) {
    request.headers[ASKED_METHOD] = method
    request.method = 'GET'
  }
}

/**
 * Makes every request plain before the framework sees it. It waits for the whole body of a POST before it asks whether
 * anybody wants it, and writes into the log when none comes; of a GET it reads no body, and proxy.ts refuses what was
 * asked. A TRACE it cannot read and says so at length; a PROPFIND it calls malformed: on routes that something is done
 * with, what no route can have becomes OPTIONS, which they all refuse. Called once, before the server takes its first
 * request; not for the development server, which has pages of its own.
 * @returns ends it
 */
export function makeRequestsPlain(): () => void {
  return onEachRequest(({ request }) => makePlain(request))
}
