import { WORKER_ADDRESS } from '@/lib/offline/addresses'
import { readKept, TAKE_OVER, WHAT_IS_KEPT, type Kept } from '@/lib/offline/messages'

/** The state of the service worker, as this tab sees it. */
export interface WorkerState {
  /** What is kept on this device; null until everything is. */
  readonly kept: Kept | null
  /** True when it was this visit that kept it. */
  readonly keptNow: boolean
  /** `waiting`: a newer version is on this device. `elsewhere`: another tab uses it already. */
  readonly newer: 'waiting' | 'elsewhere' | null
}

export const NO_WORKER: WorkerState = { kept: null, keptNow: false, newer: null }

/** A tab may stay open for days; browsers look for a newer version by themselves only when a page is opened. */
const LOOK_AGAIN_MS = 60 * 60 * 1000
/** Longest wait for a page that is never idle. */
const WAIT_FOR_REST_MS = 10_000
/** Wait in browsers without `requestIdleCallback`. */
const REST_MS = 2_000

let state = NO_WORKER
const listeners = new Set<() => void>()

export const workerState = (): WorkerState => state

export function watchWorker(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(change: Partial<WorkerState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

/** Called by the reader's click alone: the newer version takes over, and this tab opens it. */
export async function takeNewerVersion(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting
  // Nothing waits any more when another tab was quicker.
  if (!waiting) return window.location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  taking = true
  waiting.postMessage(TAKE_OVER)
}

let taking = false
let started = false

/** Keeps Slantwise on this device, once the page is at rest. Where that fails, everything is as it is without. */
export function startWorker(): void {
  // In a frame on another page nothing is kept; in development files change all the time.
  if (started || process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || window.top !== window)
    return
  started = true
  void start().catch(() => undefined)
}

async function start(): Promise<void> {
  const container = navigator.serviceWorker
  const before = await container.getRegistration()
  const hadWorker = Boolean(before?.active)
  // The first worker takes a page over that had none: that is no change of version.
  let controlled = container.controller !== null || hadWorker
  container.addEventListener('controllerchange', () => {
    if (controlled && !taking) set({ newer: 'elsewhere' })
    controlled = true
  })
  if (!before && savesData() && !isInstalled()) await installed()
  await atRest()
  const registration = await container.register(WORKER_ADDRESS, { scope: '/', updateViaCache: 'none' })
  follow(registration)
  const { active } = await container.ready
  if (active) askWhatIsKept(active, (kept) => set({ kept, keptNow: !hadWorker }))
}

function follow(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (state.newer !== 'elsewhere') set({ newer: registration.waiting && registration.active ? 'waiting' : null })
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  registration.installing?.addEventListener('statechange', look)
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < LOOK_AGAIN_MS) return
    looked = Date.now()
    registration.update().catch(() => undefined)
  })
}

function askWhatIsKept(worker: ServiceWorker, answer: (kept: Kept) => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => {
    const kept = readKept(data)
    if (kept) answer(kept)
    port1.close()
  }
  worker.postMessage(WHAT_IS_KEPT, [port2])
}

/** Whether the reader asked this device to save data; not every browser says. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}

const isInstalled = () => window.matchMedia('(display-mode: standalone)').matches

const installed = () =>
  new Promise<void>((resolve) => window.addEventListener('appinstalled', () => resolve(), { once: true }))

/** When the page is loaded and has nothing to do: what the reader waits for comes first. */
async function atRest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  }
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: WAIT_FOR_REST_MS })
    else setTimeout(resolve, REST_MS)
  })
}
