import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

export interface LocalSite {
  readonly origin: string
  /** "127.0.0.1:4711", as an operator would allow it. */
  readonly host: string
  readonly port: number
  /** What came in, in order. */
  readonly requests: readonly IncomingMessage[]
  close(): Promise<void>
}

/**
 * A website on this machine, with every request that reached it.
 * @param secure its certificate, for https
 */
export async function localSite(
  listener: RequestListener,
  secure?: { readonly key: string; readonly cert: string },
): Promise<LocalSite> {
  const requests: IncomingMessage[] = []
  const listen: RequestListener = (request, response) => {
    requests.push(request)
    listener(request, response)
  }
  const server: Server = secure ? createSecureServer(secure, listen) : createServer(listen)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http${secure ? 's' : ''}://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
