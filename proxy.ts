import { NextResponse, type NextRequest } from 'next/server'
import { WORKER_ADDRESS } from '@/lib/offline/addresses'
import { headersFor } from '@/lib/server/answer-headers'
import { BARE_POLICY, contentSecurityPolicy, mayBeFramed } from '@/lib/server/headers'
import { hashesFor, loadScriptHashes } from '@/lib/server/script-hashes'
import { WORKER_POLICY } from '@/lib/server/service-worker'

/** Puts the security headers on every answer that passes here; every other has them from `headEveryAnswer`. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const response = NextResponse.next()
  response.headers.set('Content-Security-Policy', policyFor(pathname))
  for (const [name, value] of Object.entries(headersFor(pathname, request.headers.get('x-forwarded-proto'))))
    response.headers.set(name, value)
  return response
}

function policyFor(path: string): string {
  if (path === WORKER_ADDRESS) return WORKER_POLICY
  if (path.startsWith('/api/')) return BARE_POLICY
  const development = process.env.NODE_ENV === 'development'
  const scriptHashes = development ? [] : hashesFor(loadScriptHashes(), path)
  return contentSecurityPolicy({ scriptHashes, development, framed: mayBeFramed(path) })
}

/**
 * Next.js keeps the whole body of whatever passes here, up to ten megabytes and to its last byte, and logs the address
 * of what is longer. Short links have a stricter limit, and their headers from `headEveryAnswer`.
 */
export const config = { matcher: ['/((?!api/links/).*)'] }
