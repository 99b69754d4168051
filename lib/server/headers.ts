/**
 * The security headers of every answer. Scripts may come from this origin alone; the inline scripts that the
 * framework writes into a prerendered page are allowed one by one, by their hash. No page needs an inline style.
 */

/** What a page may not ask of a device: Slantwise needs none of it. */
const PERMISSIONS = [
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/** The one page that may stand in a frame on somebody else's page. */
const FRAMED_PAGE = '/embed'
/** Pictures that previews of our links show on other sites. */
const PUBLIC_PICTURES = new Set(['/preview.png'])

/** Whether another site may frame this path: one page alone, spelled one way alone. */
export function mayBeFramed(path: string): boolean {
  return path === FRAMED_PAGE
}

export interface PolicyOptions {
  /** `'sha256-…'` sources of the page's own inline scripts. */
  readonly scriptHashes: readonly string[]
  /** The development server needs eval, inline scripts and inline styles; never set in a build. */
  readonly development: boolean
  /** Whether other sites may frame the page. */
  readonly framed?: boolean
}

/**
 * Who may frame a page. `*` reaches every http and https page, and only those (CSP 3): the same as naming the two
 * schemes, which scanners would take for a permission to load over plain http.
 */
const frameAncestors = (framed: boolean) => `frame-ancestors ${framed ? '*' : "'none'"}`

/** Content-Security-Policy of one page, as the value of the header. */
export function contentSecurityPolicy({ scriptHashes, development, framed = false }: PolicyOptions): string {
  const scripts = development ? ["'self'", "'unsafe-inline'", "'unsafe-eval'"] : ["'self'", ...scriptHashes]
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    frameAncestors(framed),
  ].join('; ')
}

/** The policy of what is no page: nothing in it may run, load or be framed. */
export const BARE_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; ${frameAncestors(false)}`

/**
 * Two years, as the preload lists ask; without subdomains, for a school's other websites are not ours to promise for.
 */
const HSTS = 'max-age=63072000'

/** Scripts, which are named by their content, and the answers of the API say themselves how long they may be kept. */
const SAYS_ITSELF = /^\/(?:_next|api)\//

/**
 * Everything else may be kept, but is asked for anew each time: the framework would let a cache between server and
 * reader hand out a page of an old build, with its scripts and its policy, for a year.
 */
const ASK_ANEW = 'no-cache'

/**
 * How long caches may keep an answer, where it does not say so itself. Not from proxy.ts: the framework takes what that
 * sets for headers of the request too, and then sends whole pages to browsers that ask whether theirs is still right.
 */
export function cacheHeaders(path: string): Readonly<Record<string, string>> {
  return SAYS_ITSELF.test(path) ? {} : { 'Cache-Control': ASK_ANEW }
}

export interface AnswerFacts {
  readonly path: string
  /** True when the reader's browser came over https: browsers ignore the promise on plain http, and so it stays away. */
  readonly https: boolean
  /** True where a page can be kept apart from others of its window: elsewhere browsers only complain of the wish. */
  readonly trustworthy: boolean
}

/** Every header of an answer but its Content-Security-Policy and what caches may do. */
export function fixedHeaders({ path, https, trustworthy }: AnswerFacts): Readonly<Record<string, string>> {
  const framed = mayBeFramed(path)
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': PERMISSIONS.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Resource-Policy': framed || PUBLIC_PICTURES.has(path) ? 'cross-origin' : 'same-origin',
    // This header can only forbid, so the framed page goes without: its policy says who may.
    ...(framed ? {} : { 'X-Frame-Options': 'DENY' }),
    ...(trustworthy ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {}),
    ...(https ? { 'Strict-Transport-Security': HSTS } : {}),
  }
}
