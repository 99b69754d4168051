/**
 * Whether a request that does something comes from a page of this very site. Browsers say so in Sec-Fetch-Site; where
 * they do not (plain http in a school's network), in Origin. A request that says neither is refused.
 * @param host the host that the reader's browser asked: Host, or X-Forwarded-Host from a trusted proxy
 */
export function isSameOrigin(headers: Headers, host: string | null): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null || host === null || !URL.canParse(origin)) return false
  return new URL(origin).host === host.toLowerCase()
}
