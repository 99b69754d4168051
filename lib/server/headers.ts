/**
 * The security headers of every page. Scripts may come from this origin alone; the inline scripts that the
 * framework writes into a prerendered page are allowed one by one, by their hash.
 */

/** What a page may not ask of a device: Slantwise needs none of it. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'interest-cohort', 'browsing-topics']

export interface PolicyOptions {
  /** `'sha256-…'` sources of the page's own inline scripts. */
  readonly scriptHashes: readonly string[]
  /** The development server needs eval and inline scripts; never set in a build. */
  readonly development: boolean
}

/** Content-Security-Policy of one page, as the value of the header. */
export function contentSecurityPolicy({ scriptHashes, development }: PolicyOptions): string {
  const scripts = development ? ["'self'", "'unsafe-inline'", "'unsafe-eval'"] : ["'self'", ...scriptHashes]
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    // Charts set style attributes; a style cannot run code and no style comes from a reader's text.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Headers that are the same for every answer. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': PERMISSIONS.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
}
