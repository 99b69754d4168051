import { NextResponse, type NextRequest } from 'next/server'
import { contentSecurityPolicy, FIXED_HEADERS } from '@/lib/server/headers'
import { hashesFor, loadScriptHashes } from '@/lib/server/script-hashes'

/** Puts the security headers on every answer. */
export function proxy(request: NextRequest): NextResponse {
  const development = process.env.NODE_ENV === 'development'
  const scriptHashes = development ? [] : hashesFor(loadScriptHashes(), request.nextUrl.pathname)
  const response = NextResponse.next()
  response.headers.set('Content-Security-Policy', contentSecurityPolicy({ scriptHashes, development }))
  for (const [name, value] of Object.entries(FIXED_HEADERS)) response.headers.set(name, value)
  return response
}
