import { subscribe } from 'node:diagnostics_channel'

/**
 * A TRACE asks to be sent back what it brought, which no server should. The framework cannot even read one, and says so
 * in its log at length; as OPTIONS, which nothing here answers either, it is refused like any other. So it is with the
 * star for an address that OPTIONS may have. Called once, before the server takes its first request.
 */
export function refuseTraces(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: { method?: string; url?: string } }
    if (request.method === 'TRACE') request.method = 'OPTIONS'
    if (request.url === '*') request.url = '/'
  })
}
