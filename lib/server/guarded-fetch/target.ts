import { isPublicAddress, literalAddress } from './address'

/** "host:port" of single hosts that an operator opens, for an intranet; lower case, as `URL` writes them. */
export type AllowList = ReadonlySet<string>

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** No browser's address bar makes longer ones in practice. */
export const MAX_ADDRESS_LENGTH = 2000

/** "host:port" of a URL, with the port that its scheme implies. */
function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (PORTS[url.protocol] ?? '')}`
}

/** What a URL would read as something else than the name of a host: credentials, a path, a scheme, an end. */
const NO_HOST = /[@/\\?#]/
const EXAMPLE = 'such as wiki.school.example:80'

/** "host:port" as `URL` writes it, or null when it is none. */
function hostWithPort(entry: string): string | null {
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(entry) ?? []
  if (NO_HOST.test(entry) || host === '' || !URL.canParse(`http://${entry}/`)) return null
  return `${new URL(`http://${host}/`).hostname}:${Number(port)}`
}

/**
 * Reads an operator's list: "wiki.school.example:8080, 10.0.0.7:80".
 * @throws Error that names the entry that is no "host:port"; one that may hold a password is not repeated
 */
export function parseAllowList(list: string): AllowList {
  return new Set(
    list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((entry) => {
        const host = hostWithPort(entry)
        if (host !== null) return host
        if (list.includes('@')) throw new Error(`A host stands without a user and a password, ${EXAMPLE}.`)
        throw new Error(`“${entry}” is no host with a port, ${EXAMPLE}.`)
      }),
  )
}

/**
 * What an address says by itself, before any name is resolved: scheme, port, credentials, and whether an address
 * literal in any of its spellings (decimal, octal, hex, short, IPv6) is public.
 * @returns the URL without its fragment, or null when it is not one to fetch
 */
export function parseTarget(address: string, allow: AllowList, base?: URL): URL | null {
  if (address.length > MAX_ADDRESS_LENGTH || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  if (!(url.protocol in PORTS) || url.username !== '' || url.password !== '' || url.hostname === '') return null
  url.hash = ''
  if (allow.has(hostAndPort(url))) return url
  if (url.port !== '' && url.port !== '80' && url.port !== '443') return null
  const literal = literalAddress(url.hostname)
  if (literal !== null) return isPublicAddress(literal) ? url : null
  // A name without a dot belongs to this network, not to the internet.
  return url.hostname.replace(/\.$/, '').includes('.') ? url : null
}
