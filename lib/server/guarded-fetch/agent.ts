import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { networkInterfaces } from 'node:os'
import { Agent, buildConnector } from 'undici'
import { isPublicAddress, literalAddress, plainAddress } from './address'
import type { AllowList } from './target'

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/** Thrown into a connection that would leave the public internet. */
export class NotPublic extends Error {
  override name = 'NotPublic'
}

/** What stands in for the network in tests. */
export interface Network {
  readonly resolve: Resolve
  /** Opens the socket; it asks the `lookup` it was built with. */
  readonly connector: (options: buildConnector.BuildOptions) => buildConnector.connector
  /** Addresses of this machine. */
  readonly own: () => readonly string[]
}

export const NETWORK: Network = {
  resolve: (hostname) =>
    new Promise((resolve, reject) => {
      systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
    }),
  connector: (options) => buildConnector(options),
  own: () => Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []),
}

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/**
 * Connections to public addresses alone. A name is resolved once for each connection and connected to what was
 * checked; every one of its addresses must be public. The address that the socket then has is checked too, before a
 * word is sent, because a resolver can be deceived and a connected socket cannot. This machine's own addresses are
 * closed also where they are public: a web server beside this one may take whoever comes from there for its operator
 * ("local only").
 */
export function guardedAgent(allow: AllowList, timeoutMs: number, network: Network = NETWORK): Agent {
  const isOpen = (hostname: string, port: string) => allow.has(`${hostname}:${port}`)

  const own = new Set(network.own().map(plainAddress))
  const isElsewhere = (address: string) => isPublicAddress(address) && !own.has(plainAddress(address))

  const guardedLookup = (hostname: string, options: { all?: boolean }, callback: LookupCallback, open: boolean) => {
    network.resolve(hostname).then(
      (addresses) => {
        const first = addresses[0]
        if (!first || (!open && !addresses.every(({ address }) => isElsewhere(address)))) {
          return callback(new NotPublic(), [])
        }
        return options.all ? callback(null, [...addresses]) : callback(null, first.address, first.family)
      },
      () => callback(new NotPublic(), []),
    )
  }

  const connectorFor = (open: boolean) =>
    network.connector({
      timeout: timeoutMs,
      lookup: (hostname: string, options: { all?: boolean }, callback: LookupCallback) =>
        guardedLookup(hostname, options, callback, open),
    } as buildConnector.BuildOptions)
  const publicOnly = connectorFor(false)
  const anywhere = connectorFor(true)
  const secure = network.connector({ timeout: timeoutMs })

  return new Agent({
    connect: (options, callback) => {
      const port = options.port || (options.protocol === 'https:' ? '443' : '80')
      const literal = literalAddress(options.hostname)
      const open = isOpen(options.hostname, port) || (literal?.includes(':') === true && isOpen(`[${literal}]`, port))
      if (!open && literal !== null && !isElsewhere(literal)) return callback(new NotPublic(), null)
      // The bare socket first, whatever the scheme: TLS would introduce itself before anybody looked where to.
      const connectTo = open ? anywhere : publicOnly
      return connectTo({ ...options, protocol: 'http:', port }, (...[error, socket]) => {
        if (error) return callback(error, null)
        if (!socket || (!open && !isElsewhere(socket.remoteAddress ?? ''))) {
          socket?.destroy()
          return callback(new NotPublic(), null)
        }
        if (options.protocol !== 'https:') return callback(null, socket)
        return secure({ ...options, port, httpSocket: socket }, callback)
      })
    },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  })
}
