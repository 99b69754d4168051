import { literalAddress } from './guarded-fetch/address'

/** Where the page that asks is from, as its browser says; no page can make it say anything else. */
function originOf(headers: Headers): URL | null {
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) ? new URL(origin) : null
}

/**
 * Whether a request that does something comes from a page of this very site. Where the operator has said which that is,
 * nothing else counts. Else the browser is believed that it is one site: it says so in Sec-Fetch-Site or, where that is
 * missing (plain http in a school's network), in Origin. A request that says neither is refused.
 * @param host the host that the reader's browser asked: Host, or X-Forwarded-Host from a trusted proxy
 * @param website the configured origin, such as "https://slantwise.school.example", or null
 */
export function isSameOrigin(headers: Headers, host: string | null, website: string | null): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  if (website !== null) return isKnownPage(headers, host, website)
  return site !== null || isAsked(originOf(headers), host)
}

/**
 * Whether the page that asks is known to be one of this website. A browser takes for the same site whatever has the same
 * name, and whoever owns a name can point it at this server after a page of theirs was loaded (DNS rebinding). Nobody
 * can do that to the configured name, to an address in digits and to localhost.
 */
export function isKnownPage(headers: Headers, host: string | null, website: string | null): boolean {
  const origin = originOf(headers)
  if (origin === null) return false
  if (origin.origin === website) return true
  return isAsked(origin, host) && (origin.hostname === 'localhost' || literalAddress(origin.hostname) !== null)
}

/** Whether this is the host that was asked: "name", "name:443" and "NAME" are one for a page that came over https. */
function isAsked(origin: URL | null, host: string | null): boolean {
  if (origin === null || host === null || !/^https?:$/.test(origin.protocol) || /[/\\?#@\s]/.test(host)) return false
  const asked = `${origin.protocol}//${host}`
  return URL.canParse(asked) && new URL(asked).origin === origin.origin
}
