import { NextResponse, type NextRequest } from 'next/server'
import { WORKER_ADDRESS } from '@/lib/offline/addresses'
import { headersFor } from '@/lib/server/answer-headers'
import { BARE_POLICY, contentSecurityPolicy, mayBeFramed } from '@/lib/server/headers'
import { refuse } from '@/lib/server/links/refuse'
import { acts, notAllowed, READING } from '@/lib/server/methods'
import { ASKED_METHOD } from '@/lib/server/plain-requests'
import { hashesFor, loadScriptHashes } from '@/lib/server/script-hashes'
import { WORKER_POLICY } from '@/lib/server/service-worker'

/** Puts the security headers on every answer that passes here; every other has them from `headEveryAnswer`. */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl
  const method = request.headers.get(ASKED_METHOD) ?? request.method
  const response = refusalOf(method, pathname) ?? NextResponse.next()
  response.headers.set('Content-Security-Policy', policyFor(pathname))
  const fixed = headersFor(pathname, (name) => request.headers.get(name))
  for (const [name, value] of Object.entries(fixed)) response.headers.set(name, value)
  return response
}

/** An answer where the framework would have none but an error of its own, with lines in the log. */
function refusalOf(method: string, path: string): Response | null {
  if (path.startsWith('/api/') && !isReadable(path)) return refuse('not-found')
  // The framework takes other methods than those of reading for calls of server actions, and there are none here.
  return acts(path) || READING.includes(method) ? null : notAllowed(READING)
}

/** Whether every percent sign stands for a part of a letter. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
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
 * of what is longer. Short links and the import of pages have stricter limits, and their headers from
 * `headEveryAnswer`. What no id of a link has is seen here all the same, for the framework cannot read all of it.
 */
export const config = { matcher: ['/((?!api/(?:links/[\\w-]*|import)$).*)'] }
