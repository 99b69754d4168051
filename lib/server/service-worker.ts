import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '@/lib/zod'
import { onOff, readEnvironment, type Environment } from './environment'

/** Written after the build by lib/tools/offline.mjs. */
const BUILT = join(process.cwd(), '.next', 'service-worker.js')
const REMOVAL = join(process.cwd(), 'lib', 'server', 'offline', 'removal-worker.js')

/** The policy of the worker itself: it fetches from this website, and nothing else. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'"

const Variables = z.object({ SLANTWISE_OFFLINE: onOff })

let built: string | undefined
let told = false

/** Whether there is to be a worker. A wrong word, like any wrong setting, means off; the operator reads of it, once. */
function isOn(environment: Environment, report: (line: string) => void): boolean {
  try {
    return readEnvironment(Variables, environment).SLANTWISE_OFFLINE
  } catch (error) {
    if (!told) report(`Use without a network is off. ${error instanceof Error ? error.message : ''}`)
    told = true
    return false
  }
}

/**
 * The service worker; or, when the operator has switched it off and in development, one that takes itself and all that
 * was kept from the devices that have one.
 * @param report where the operator reads that the setting is wrong
 * @throws when `npm run build` did not run to its end
 */
export function serviceWorkerScript(
  environment: Environment,
  report: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): string {
  if (environment.NODE_ENV === 'development' || !isOn(environment, report)) return readFileSync(REMOVAL, 'utf8')
  built ??= readFileSync(BUILT, 'utf8')
  return built
}

/** A tag of 128 bits tells two scripts apart. */
const TAG_LENGTH = 22

/**
 * The script as an answer. Browsers ask for it again and again to learn of a new version: whoever has this one already is
 * told so in a few bytes (RFC 9110, 13.1.2).
 * @throws when `npm run build` did not run to its end
 */
export function serviceWorkerAnswer(request: Request, environment: Environment): Response {
  const script = serviceWorkerScript(environment)
  const tag = `"${createHash('sha256').update(script).digest('base64url').slice(0, TAG_LENGTH)}"`
  const headers = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache', ETag: tag }
  // A proxy that compresses makes a tag weak; the script is the same.
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(tag) ? new Response(null, { status: 304, headers }) : new Response(script, { headers })
}
