import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Written after the build by lib/tools/offline.mjs. */
const BUILT = join(process.cwd(), '.next', 'service-worker.js')
const REMOVAL = join(process.cwd(), 'lib', 'server', 'offline', 'removal-worker.js')

/** The policy of the worker itself: it fetches from this website, and nothing else. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'"

let built: string | undefined

/**
 * The service worker; or, when the operator has switched it off and in development, one that takes itself and all that
 * was kept from the devices that have one.
 * @throws when `npm run build` did not run to its end
 */
export function serviceWorkerScript({ SLANTWISE_OFFLINE, NODE_ENV }: NodeJS.ProcessEnv): string {
  if (SLANTWISE_OFFLINE === 'off' || NODE_ENV === 'development') return readFileSync(REMOVAL, 'utf8')
  built ??= readFileSync(BUILT, 'utf8')
  return built
}
