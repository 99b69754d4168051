/** What the page, the service worker, the server and the build step agree on. */

/** Where the service worker is served. At the root, for it may answer only addresses below its own. */
export const WORKER_ADDRESS = '/service-worker.js'

/** All that is kept on the device for use without a network is in this one cache. */
export const CACHE = 'slantwise-offline'

/** What the framework puts into an address when it asks for the data of a page. */
const DATA_PARAMETER = '_rsc'

/** Headers by which the framework asks for a page's data, and for one part of it. */
export const DATA_HEADER = 'rsc'
export const PART_HEADER = 'next-router-segment-prefetch'
export const AHEAD_HEADER = 'next-router-prefetch'

/** One page is behind every address of this form: its id says which comparison to fetch. */
const SHORT_LINK = /^\/s\/[^/]+$/
const SHORT_LINK_PAGE = '/s'

/** A request, as far as it decides what answers it. */
export interface Asked {
  readonly method: string
  readonly url: string
  /** `navigate` for a page that is opened. */
  readonly mode: string
  readonly headers: { readonly get: (name: string) => string | null }
}

/** Address under which the data of a page, or one part of it, is kept. Without a query: every page is prerendered. */
export function dataAddress(page: string, part: string | null): string {
  return `${page}?${DATA_PARAMETER}=${encodeURIComponent(part ?? '')}`
}

/** The part that a kept address of a page's data stands for; null for the whole; undefined for any other address. */
export function partOf(url: string): string | null | undefined {
  const part = new URL(url).searchParams.get(DATA_PARAMETER)
  return part === null ? undefined : part || null
}

function pageOf(path: string): string {
  const page = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  return SHORT_LINK.test(page) ? SHORT_LINK_PAGE : page
}

/**
 * The address under which the answer to a request may be kept on this device; null for what the network alone
 * answers: other websites, whatever changes something, the server's own services, the service worker itself.
 * @param origin of this website
 */
export function keptAddress({ method, url, mode, headers }: Asked, origin: string): string | null {
  const { origin: asked, pathname: path } = new URL(url)
  if (method !== 'GET' || asked !== origin || path.startsWith('/api/') || path === WORKER_ADDRESS) return null
  if (headers.get(DATA_HEADER) === '1') return dataAddress(pageOf(path), headers.get(PART_HEADER))
  return mode === 'navigate' ? pageOf(path) : path
}
