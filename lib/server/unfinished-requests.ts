import type { Server } from 'node:http'
import { onEachRequest } from './each-request'

/** Milliseconds, as Node.js names and counts them. */
type Limits = Pick<Server, 'headersTimeout' | 'requestTimeout' | 'timeout'>

const LIMITS: Limits = {
  /** From the opening of a connection to the end of a request's headers: a few hundred bytes, over any line. */
  headersTimeout: 20_000,
  /**
   * To the end of its body. The routes that take one refuse it in a sentence after thirty seconds at most; this is for
   * all else that is sent here, whose end the framework waits for before it refuses it.
   */
  requestTimeout: 60_000,
  /**
   * While nothing moves either way: a reader who takes no more of the answer. Longer than a page to be fetched waits in
   * line when five hundred others do.
   */
  timeout: 300_000,
}

/**
 * Ends connections on which a request or its answer is not brought to its end. Node.js waits one minute for headers, five
 * for a body and for ever for a reader, and `next start` has no option for any of it. But whoever listens to requests is
 * handed the server itself, which looks at the first two every thirty seconds and at the third for each connection.
 * Called once, before the server takes its first request.
 * @param limits for tests
 * @returns ends it
 */
export function endUnfinishedRequests(limits: Limits = LIMITS): () => void {
  return onEachRequest(({ server }) => {
    server.headersTimeout = limits.headersTimeout
    server.requestTimeout = limits.requestTimeout
    server.timeout = limits.timeout
  })
}
