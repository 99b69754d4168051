/// <reference lib="webworker" />
/**
 * The service worker: keeps one whole version of Slantwise on the device and answers from it, so that everything but
 * short links and pages from the web works without a network, and no page meets files of another version. Bundled after
 * the build by lib/tools/offline.mjs; why it is as it is: lib/decisions/offline.md.
 */
import { Serwist, type PrecacheEntry, type SerwistPlugin } from 'serwist'
import {
  AHEAD_HEADER,
  CACHE,
  DATA_HEADER,
  keptAddress,
  PART_HEADER,
  partOf,
  WORKER_ADDRESS,
} from '@/lib/offline/addresses'
import { asksWhatIsKept, type Kept } from '@/lib/offline/messages'

declare const self: ServiceWorkerGlobalScope
/** Every file of this version, and their size; put in by the build step. */
declare const KEPT_FILES: PrecacheEntry[]
declare const KEPT_BYTES: number

/** So many files are fetched at a time: the reader's own requests come first. */
const AT_A_TIME = 4
/** Their names come from their contents, so they are right whichever version asks for them. */
const NAMED_BY_CONTENT = '/_next/static/'
/** Where the list of the version at work is kept, for the version that comes after it. Nothing else asks for it. */
const LIST = `${WORKER_ADDRESS}?list`

/** The data of a page has the page's own address; it is asked for by headers, as the framework does. */
const askForData: SerwistPlugin = {
  requestWillFetch: async ({ request }) => {
    const part = partOf(request.url)
    if (part === undefined) return request
    const headers = new Headers(request.headers)
    headers.set(DATA_HEADER, '1')
    if (part !== null) {
      headers.set(AHEAD_HEADER, '1')
      headers.set(PART_HEADER, part)
    }
    return new Request(request, { headers })
  },
}

const serwist = new Serwist({
  precacheEntries: KEPT_FILES,
  precacheOptions: { cacheName: CACHE, plugins: [askForData] },
  // A first visit is answered too from the moment that all is kept; a later version waits until it is called.
  clientsClaim: true,
  skipWaiting: false,
})

const isContentNamed = (address: string) => address.startsWith(NAMED_BY_CONTENT)

async function kept(address: string): Promise<Response | undefined> {
  const own = await serwist.matchPrecache(address)
  if (own || !isContentNamed(address)) return own
  const cache = await self.caches.open(CACHE)
  return cache.match(address)
}

/** What is kept, or else the network: a cache that was emptied or cannot be read leaves Slantwise as it is without one. */
async function answer(address: string, request: Request): Promise<Response> {
  const own = await kept(address).catch(() => undefined)
  if (!own) return fetch(request)
  // A kept answer brings the address it was fetched from, without what follows "#", and a worker takes that for its
  // own; the framework's workers read there what to load. A copy has no address, so that of the request counts.
  return request.destination === 'worker' ? new Response(own.body, own) : own
}

const absolute = (address: string) => new URL(address, self.location.origin).href
const ownKeys = () => [...serwist.getUrlsToPrecacheKeys().values()]

/** Keys of what the version at work keeps. */
async function keysAtWork(cache: Cache): Promise<ReadonlySet<string>> {
  const list: unknown = await (await cache.match(absolute(LIST)))?.json()
  return new Set(Array.isArray(list) ? list.map(String) : [])
}

async function keep({ url, revision, integrity }: PrecacheEntry, event: ExtendableEvent): Promise<void> {
  const request = new Request(absolute(url), {
    ...(integrity ? { integrity } : {}),
    cache: revision ? 'reload' : 'default',
    credentials: 'same-origin',
  })
  const params = { cacheKey: serwist.getPrecacheKeyForUrl(url) }
  await Promise.all(serwist.precacheStrategy.handleAll({ event, request, url: new URL(request.url), params }))
}

/**
 * Keeps every file, or fails: then the version at work stays, and the browser tries again another time. The library's
 * own way of it never ends when a file fails (its issue 367).
 */
async function keepAll(event: ExtendableEvent): Promise<void> {
  const left = [...KEPT_FILES]
  const keepNext = async () => {
    for (let entry = left.pop(); entry; entry = left.pop()) await keep(entry, event)
  }
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, keepNext))
  } catch (error) {
    left.length = 0
    // What came over a bad network is a beginning; on a full device it is only in the way.
    if (error instanceof Error && error.name === 'QuotaExceededError') await giveBack().catch(() => undefined)
    throw error
  }
}

async function giveBack(): Promise<void> {
  const cache = await self.caches.open(CACHE)
  const atWork = await keysAtWork(cache)
  for (const key of ownKeys()) if (!atWork.has(key)) await cache.delete(key)
}

/**
 * Removes what no version needs any more. Code of the version before stays until the next one: it may still be open in
 * another tab.
 */
async function tidy(): Promise<void> {
  const cache = await self.caches.open(CACHE)
  const own = new Set(ownKeys())
  const before = await keysAtWork(cache)
  for (const { url } of await cache.keys()) {
    const needed = own.has(url) || (before.has(url) && isContentNamed(new URL(url).pathname))
    if (!needed) await cache.delete(url)
  }
  await cache.put(absolute(LIST), new Response(JSON.stringify([...own])))
}

self.addEventListener('install', (event) => event.waitUntil(keepAll(event)))
// What cannot be tidied costs room, nothing else.
self.addEventListener('activate', (event) => event.waitUntil(tidy().catch(() => undefined)))
self.addEventListener('fetch', (event) => {
  const address = keptAddress(event.request, self.location.origin)
  if (address === null) return
  const known = serwist.getPrecacheKeyForUrl(address) !== undefined || isContentNamed(address)
  if (known) event.respondWith(answer(address, event.request))
})
self.addEventListener('message', ({ data, ports }) => {
  if (asksWhatIsKept(data)) ports[0]?.postMessage({ bytes: KEPT_BYTES } satisfies Kept)
})
