import { NextResponse, type NextRequest } from 'next/server'
import { WORKER_ADDRESS } from '@/lib/offline/addresses'
import { contentSecurityPolicy, FIXED_HEADERS } from '@/lib/server/headers'
import { hashesFor, loadScriptHashes } from '@/lib/server/script-hashes'
import { WORKER_POLICY } from '@/lib/server/service-worker'

/** Puts the security headers on every answer. */
export function proxy(request: NextRequest): NextResponse {
  const response = NextResponse.next()
  response.headers.set('Content-Security-Policy', policyFor(request.nextUrl.pathname))
  for (const [name, value] of Object.entries(FIXED_HEADERS)) response.headers.set(name, value)
  return response
}

function policyFor(path: string): string {
  if (path === WORKER_ADDRESS) return WORKER_POLICY
  const development = process.env.NODE_ENV === 'development'
  const scriptHashes = development ? [] : hashesFor(loadScriptHashes(), path)
  return contentSecurityPolicy({ scriptHashes, development })
}

/**
 * Next.js keeps the whole body of whatever passes here, up to ten megabytes and to its last byte, and logs the address
 * of what is longer. Short links have a stricter limit and put the headers on their answers themselves.
 */
export const config = { matcher: ['/((?!api/links/).*)'] }
