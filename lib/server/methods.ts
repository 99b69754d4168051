import { subscribe } from 'node:diagnostics_channel'

/** Methods with which something is only read. */
export const READING = ['GET', 'HEAD'] as const

/** What the framework hands to a route; with anything else it answers by itself, or not at all. */
const ROUTED: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'])

/** The answer to a method that an address does not take: which it takes, and nothing else (RFC 9110, 15.5.6). */
export function notAllowed(allowed: readonly string[]): Response {
  return new Response(null, { status: 405, headers: { Allow: allowed.join(', '), 'Cache-Control': 'no-store' } })
}

/**
 * Every method that no route can have becomes OPTIONS, which every route and every page refuses: a TRACE asks to be sent
 * back what it brought, the framework cannot read one and says so in its log at length, and it calls a PROPFIND
 * malformed. So it is with the star for an address that OPTIONS may have. Called once, before the server takes its first
 * request.
 */
export function refuseOtherMethods(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: { method?: string; url?: string } }
    if (!ROUTED.has(request.method ?? '')) request.method = 'OPTIONS'
    if (request.url === '*') request.url = '/'
  })
}
