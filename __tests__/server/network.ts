import { isIP } from 'node:net'
import type { Network, Resolve } from '@/lib/server/guarded-fetch/agent'
import { guardedFetch, type GuardedFetchOptions } from '@/lib/server/guarded-fetch/fetch'

/** An address of the public internet. */
export const PUBLIC = '93.184.215.14'

/** A resolver that gives these addresses for every name. */
export const answering =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** Names lead where the test says; sockets are never opened. */
export const names = (resolve: Resolve, own: readonly string[] = []): Network => ({
  resolve,
  own: () => own,
  connector: (options) => (target, callback) => {
    const lookup = (options as { lookup: (name: string, options: object, done: (error: Error | null) => void) => void })
      .lookup
    if (isIP(target.hostname) > 0) return callback(new Error('It would have connected.'), null)
    lookup(target.hostname, { all: true }, (error) => callback(error ?? new Error('It would have connected.'), null))
  },
})

/** Why an address is not fetched, or "fetched". */
export const reasonOf = async (address: string, options?: GuardedFetchOptions) => {
  const result = await guardedFetch(address, options)
  return result.ok ? 'fetched' : result.reason
}
