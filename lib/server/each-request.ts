import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** A request as Node.js starts it, before any of the framework's code sees it. */
export interface StartedRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly server: Server
}

/** The channel on which Node.js tells of them. */
export const STARTED = 'http.server.request.start'

/**
 * Has something done at the start of each request to any server of this process.
 * @returns ends it: a process that goes on to other servers, as one that runs several files of tests, needs it
 */
export function onEachRequest(act: (started: StartedRequest) => void): () => void {
  const listener = (message: unknown) => act(message as StartedRequest)
  subscribe(STARTED, listener)
  return () => unsubscribe(STARTED, listener)
}
