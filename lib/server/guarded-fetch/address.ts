import ipaddr from 'ipaddr.js'

/** Global unicast addresses of IPv6 are handed out of this range alone; the rest is special or not assigned. */
const IPV6_GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/** Public by its range, but inside a cloud it is the machine's own service: credentials are to be had there. */
const CLOUD_SERVICES = new Set(['168.63.129.16', '100.100.100.200', '192.0.0.192'])

/**
 * Whether an address is that of a machine on the public internet: unicast, not private, not the machine itself, not a
 * tunnel into IPv4 (6to4, Teredo, NAT64). An IPv4 address written as IPv6 is judged as what it is.
 */
export function isPublicAddress(text: string): boolean {
  // A zone ("%eth0") names an interface of this machine; no public address has one.
  if (text.includes('%') || !ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast' || CLOUD_SERVICES.has(address.toString())) return false
  return address.kind() === 'ipv4' || address.match(IPV6_GLOBAL)
}

/** One spelling for each address, so that two can be compared; "" for what is none. */
export function plainAddress(text: string): string {
  return ipaddr.isValid(text) ? ipaddr.process(text).toString() : ''
}

/** Whether the host of a URL is an address rather than a name: "127.0.0.1", "[::1]". */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return ipaddr.isValid(bare) ? bare : null
}
