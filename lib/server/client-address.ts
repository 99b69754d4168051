import { AsyncLocalStorage } from 'node:async_hooks'
import ipaddr from 'ipaddr.js'
import { onEachRequest } from './each-request'

/**
 * Who asks, for limits only: never logged, never stored. Next.js gives a route no connection, and takes a forwarded
 * address from anybody; so the address of the connection itself is noted when Node.js starts a request.
 */

/** One for the process: the hook and the routes are separate bundles. */
const KEY = Symbol.for('slantwise.peer-address')
const shared = globalThis as { [KEY]?: AsyncLocalStorage<string> }
const peers = (shared[KEY] ??= new AsyncLocalStorage<string>())

/**
 * Called once, before the server takes its first request (instrumentation.ts).
 * @returns ends it
 */
export function notePeers(): () => void {
  return onEachRequest(({ request }) => peers.enterWith(request.socket.remoteAddress ?? ''))
}

/** Address at the other end of the connection that the running request came in on, or null when it is not known. */
export function peerAddress(): string | null {
  return peers.getStore() || null
}

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Range = [Address, number]

/** Only as people and proxies write them: the library also takes "1" for 0.0.0.1, and "010.0.0.1" for 8.0.0.1. */
const isAddress = (text: string) => ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)
const isRange = (text: string) => ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text)

/** How long "::ffff:" is, after which an IPv4 address stands in an IPv6 one. */
const MAPPED_BITS = 96

/** "10.0.0.0/8" or "127.0.0.1" as a range, IPv4 ones always as such; null when it is neither. */
function parseRange(text: string): Range | null {
  if (isAddress(text)) {
    const address = ipaddr.process(text)
    return [address, address.kind() === 'ipv4' ? 32 : 128]
  }
  if (!isRange(text)) return null
  const [base, bits] = ipaddr.parseCIDR(text)
  if (!(base instanceof ipaddr.IPv6) || !base.isIPv4MappedAddress()) return [base, bits]
  // Connections are compared as IPv4, and of IPv6 nothing else is in such a range.
  return bits < MAPPED_BITS ? null : [base.toIPv4Address(), bits - MAPPED_BITS]
}

/** Addresses and ranges parted by commas or spaces. @throws Error that names what is neither */
export function parseRanges(list: string): readonly Range[] {
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => {
      const range = parseRange(part)
      if (!range) throw new Error(`“${part}” is neither an address nor a range such as 10.0.0.0/8.`)
      return range
    })
}

function within(address: Address, ranges: readonly Range[]): boolean {
  return ranges.some(([base, bits]) => address.kind() === base.kind() && address.match(base, bits))
}

function parse(text: string | undefined): Address | null {
  // Some proxies add the port: "203.0.113.5:4711", "[2001:db8::1]:4711".
  const bare = text?.trim().replace(/^\[([^\]]*)\](:\d+)?$|^([\d.]+):\d+$/, '$1$3') ?? ''
  return isAddress(bare) ? ipaddr.process(bare) : null
}

/** A home or school has a whole IPv6 network of this size: one client. */
const IPV6_CLIENT_BITS = 64

/**
 * The key under which a client is counted.
 * @param peer address of the connection
 * @param forwardedFor the X-Forwarded-For header; believed only as far as it was written by trusted proxies
 * @param trusted the operator's proxies
 * @returns an IPv4 address, an IPv6 network, or "unknown"
 */
export function clientKey(peer: string | null, forwardedFor: string | null, trusted: readonly Range[]): string {
  let client = parse(peer ?? undefined)
  const hops = forwardedFor?.split(',') ?? []
  // Each proxy appends whom it heard from: from the right, the first that is no proxy of ours is the client.
  while (client && within(client, trusted) && hops.length > 0) {
    const next = parse(hops.pop())
    if (!next) break
    client = next
  }
  if (!client) return 'unknown'
  if (client.kind() === 'ipv4') return client.toString()
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${client.toString()}/${IPV6_CLIENT_BITS}`)
  return `${network.toString()}/${IPV6_CLIENT_BITS}`
}

/** The host that the reader's browser asked: what a trusted proxy says of it, else what the request says. */
export function askedHost(headers: Headers, peer: string | null, trusted: readonly Range[]): string | null {
  return (isTrusted(peer, trusted) ? headers.get('x-forwarded-host') : null) ?? headers.get('host')
}

/** Whether the connection comes from one of the operator's proxies. */
export function isTrusted(peer: string | null, trusted: readonly Range[]): boolean {
  const address = parse(peer ?? undefined)
  return address !== null && within(address, trusted)
}
