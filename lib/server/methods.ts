/** Methods with which something is only read. */
export const READING: readonly string[] = ['GET', 'HEAD']

/** The routes that something is done with. They say themselves what they take; all else is only read. */
const ACTING = /^\/api\/(?:links\/|import\/?$)/

/** Whether this address says itself which methods it takes. */
export function acts(path: string): boolean {
  return ACTING.test(path)
}

/** The answer to a method that an address does not take: which it takes, and nothing else (RFC 9110, 15.5.6). */
export function notAllowed(allowed: readonly string[]): Response {
  return new Response(null, { status: 405, headers: { Allow: allowed.join(', '), 'Cache-Control': 'no-store' } })
}
